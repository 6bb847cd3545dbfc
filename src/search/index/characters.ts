import { isSounding } from '../text/words.ts';

/**
 * What a character does in a plain text: it is dropped, ends a word, may be part of an abbreviation ("R.H.I.T.", "w/",
 * "b/c"), or is a letter (this value or above). Text with any other character is not plain.
 */
export const OMITTED = 0;
export const GAP = 1;
export const DOT = 2;
export const SLASH = 3;
export const OTHER = 4;
export const LETTER = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789+#';
export const PLUS = classOf('+');

/** By character code; covering all codes saves a length check. */
export const CLASSES: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code < 0x20 || code > 0x7e ? OTHER : classOf(String.fromCharCode(code)),
);

/**
 * By class: whether a word of only this letter may sound like another word, and whether a slash after it may shorten one.
 */
export const SOUNDING: Uint8Array = flags((letter) => isSounding(letter));
export const SHORTENED: Uint8Array = flags((letter) => 'wb'.includes(letter));

function classOf(sign: string): number {
  const letter = LETTERS.indexOf(sign.toLowerCase());
  if (letter >= 0) return LETTER + letter;
  if ("'`".includes(sign)) return OMITTED;
  if (sign === '.') return DOT;
  if (sign === '/') return SLASH;
  return sign === '&' ? OTHER : GAP;
}

function flags(has: (letter: string) => boolean): Uint8Array {
  const by = new Uint8Array(LETTER + LETTERS.length);
  for (const [at, letter] of [...LETTERS].entries()) by[LETTER + at] = has(letter) ? 1 : 0;
  return by;
}
