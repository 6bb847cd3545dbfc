import type { Weight } from '../../pictures/fonts.ts';
import { textWidth } from './measure.ts';

/** Shortens a line at a word's end, with "…", to at most `width` pixels. */
export function shorten(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text;
  let kept = text;
  while (kept.length > 0 && textWidth(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1);
  const words = kept.replace(/\s+\S*$/, '');
  return `${(words.length > kept.length / 2 ? words : kept).replace(/[\s,;:·–-]+$/, '')}…`;
}

/** Breaks a text into at most `lines` lines of at most `width` pixels; the rest is cut. */
export function wrap(
  text: string,
  width: number,
  size: number,
  { lines = 2, weight = 'regular' }: { lines?: number; weight?: Weight } = {},
): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, weight) <= width) line = longer;
    else {
      wrapped.push(line);
      line = word;
    }
  }
  wrapped.push(line);
  const kept =
    wrapped.length > lines ? [...wrapped.slice(0, lines - 1), wrapped.slice(lines - 1).join(' ')] : wrapped;
  return kept.map((one) => shorten(one, width, size, weight));
}
