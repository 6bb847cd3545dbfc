import { isSounding } from '../text/words.ts';

/**
 * What a character of a plain text does: it is left out, ends a word, may hold a shorter form together ("R.H.I.T.", "w/",
 * "b/c"), or is a letter (this number or above). A text with any other is not plain.
 */
export const OMITTED = 0;
export const GAP = 1;
export const DOT = 2;
export const SLASH = 3;
export const OTHER = 4;
export const LETTER = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789+#';
export const PLUS = classOf('+');

/** By character code; a table of all of them spares a look at how long it is. */
export const CLASSES: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code < 0x20 || code > 0x7e ? OTHER : classOf(String.fromCharCode(code)),
);

/** By class: whether a word of this letter alone may sound like another, and whether a slash behind it may shorten one. */
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
