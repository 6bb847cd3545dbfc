import { textWidth } from '../../src/answer/pictures/measure.ts';

/** A line of text as it stands on the picture. */
export type Word = { text: string; left: number; right: number; top: number; bottom: number; size: number };
export type Rect = { left: number; right: number; top: number; bottom: number; stroke: string | undefined };

type Attributes = Record<string, string | undefined>;
type Place = { x: number; y: number; scale: number };

/** Reads texts and boxes of our own SVG with their places on the whole picture: groups shift and scale what is in them. */
export function readSvg(svg: string): { words: Word[]; rects: Rect[]; width: number; height: number } {
  const words: Word[] = [];
  const rects: Rect[] = [];
  const places: Place[] = [{ x: 0, y: 0, scale: 1 }];
  const patternless = svg.replace(/<defs>.*?<\/defs>/s, '');
  for (const [, close, name = '', written = '', text = ''] of patternless.matchAll(
    /<(\/?)(\w+)([^>]*)>([^<]*)/g,
  )) {
    const attributes = read(written);
    const place = places.at(-1) ?? { x: 0, y: 0, scale: 1 };
    if (name === 'g') {
      if (close) places.pop();
      else places.push(within(place, attributes.transform ?? ''));
    } else if (name === 'text' && !close) words.push(word(attributes, unescaped(text), place));
    else if (name === 'rect') rects.push(rect(attributes, place));
  }
  const root = read(svg.match(/<svg([^>]*)>/)?.[1] ?? '');
  return { words, rects, width: Number(root.width), height: Number(root.height) };
}

function read(written: string): Attributes {
  return Object.fromEntries(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
  );
}

function within({ x, y, scale }: Place, transform: string): Place {
  const [, dx = '0', dy = '0'] = transform.match(/translate\(([-\d.]+) ([-\d.]+)\)/) ?? [];
  const factor = Number(transform.match(/scale\(([\d.]+)\)/)?.[1] ?? 1);
  return { x: x + Number(dx) * scale, y: y + Number(dy) * scale, scale: scale * factor };
}

function word(attributes: Attributes, text: string, place: Place): Word {
  const size = Number(attributes['font-size']) * place.scale;
  const wide = textWidth(text, size, attributes['font-weight'] === '600' ? 'bold' : 'regular');
  const at = place.x + Number(attributes.x) * place.scale;
  const before = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0;
  const baseline = place.y + Number(attributes.y) * place.scale;
  const left = at - wide * before;
  return { text, left, right: left + wide, top: baseline - size * 0.73, bottom: baseline + size * 0.2, size };
}

function rect({ x, y, width, height, stroke }: Attributes, place: Place): Rect {
  const [left, top] = [place.x + Number(x) * place.scale, place.y + Number(y) * place.scale];
  return {
    left,
    top,
    right: left + Number(width) * place.scale,
    bottom: top + Number(height) * place.scale,
    stroke,
  };
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
