import { readFileSync } from 'node:fs';
import { FONT_FILES, type Weight } from '../../pictures/fonts.ts';

/** How wide each character is, in font units; a character that the font lacks is as wide as its box. */
type Metrics = { readonly unitsPerEm: number; readonly advance: (code: number) => number };

const METRICS: Record<Weight, Metrics> = {
  regular: readMetrics(FONT_FILES.regular),
  bold: readMetrics(FONT_FILES.bold),
};

/** The width of a line of text in pixels, as it will be drawn (within a pixel: kerning is not counted). */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const { advance, unitsPerEm } = METRICS[weight];
  let units = 0;
  for (const char of text) units += advance(char.codePointAt(0) ?? 0);
  return (units * size) / unitsPerEm;
}

/** Reads what measuring needs from a TrueType file: `head`, `hhea`, `hmtx` and the Unicode map (`cmap`, format 4). */
function readMetrics(file: string): Metrics {
  const data = readFileSync(file);
  const font = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + font.getUint16(4) * 16; at += 16) {
    tables.set(data.toString('latin1', at, at + 4), font.getUint32(at + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`${file} has no table ${name}`);
    return at;
  };
  const [hmtx, last] = [table('hmtx'), font.getUint16(table('hhea') + 34) - 1];
  const widths = new Map<number, number>();
  for (const [code, glyph] of characters(font, table('cmap'))) {
    widths.set(code, font.getUint16(hmtx + Math.min(glyph, last) * 4));
  }
  const missing = font.getUint16(hmtx);
  return { unitsPerEm: font.getUint16(table('head') + 18), advance: (code) => widths.get(code) ?? missing };
}

/** Character codes with their glyph numbers. */
function* characters(font: DataView, cmap: number): Generator<[number, number]> {
  const map = formatFour(font, cmap);
  const bytes = font.getUint16(map + 6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const end = font.getUint16(map + 14 + segment);
    const start = font.getUint16(map + 16 + bytes + segment);
    const delta = font.getUint16(map + 16 + bytes * 2 + segment);
    const at = map + 16 + bytes * 3 + segment;
    const offset = font.getUint16(at);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = offset === 0 ? code : font.getUint16(at + offset + (code - start) * 2);
      if (raw !== 0) yield [code, (raw + delta) & 0xffff];
    }
  }
}

function formatFour(font: DataView, cmap: number): number {
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const map = cmap + font.getUint32(cmap + 8 + index * 8);
    if (font.getUint16(map) === 4) return map;
  }
  throw new Error('the font has no character map of format 4');
}
