import { isSounding, MAX_WORDS, writtenWords } from '../text/words.ts';
import { doubled } from './rows.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789+#';

/** What a character of a plain text does: it is left out, ends a word, or is a letter (this number or above). */
const OMITTED = 0;
const GAP = 1;
const OTHER = 2;
const LETTER = 3;
const WIDTH = LETTER + LETTERS.length;
const PLUS = LETTER + LETTERS.indexOf('+');
const END = 0x20;

const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = LETTERS.indexOf(String.fromCharCode(code).toLowerCase());
  if (letter >= 0) return LETTER + letter;
  if (code < 0x20 || code === 0x7f) return OTHER;
  return classOf(String.fromCharCode(code));
});

function classOf(sign: string): number {
  if ("'`".includes(sign)) return OMITTED;
  return sign === '&' ? OTHER : GAP;
}

/** A word of slang stands for at most so many others. */
export const MOST_NUMBERS = 8 * MAX_WORDS;

/** Writes the numbers of the words of a text into an array (room for `MOST_NUMBERS`) and yields how many there are. */
export type WordReader = (text: string, into: Uint32Array) => number;

/**
 * Reads texts word by word, the same words as `writtenWords` gives, each as the numbers that `look` gave to it. Nearly all
 * texts of the knowledge are plain ASCII: those are walked letter by letter through a trie, which asks once for every
 * different word and cuts out none. (Cutting and looking up 850,000 words took two thirds of the time of building an index;
 * plain loops, because an index is mostly built by code that just started to run.)
 */
export function createWordReader(look: (word: string) => readonly number[]): WordReader {
  let next: Uint32Array = new Uint32Array(WIDTH << 12);
  const foundAt: (readonly number[] | undefined)[] = [undefined];

  const grow = (edge: number): number => {
    const node = foundAt.push(undefined) - 1;
    if ((node + 1) * WIDTH > next.length) next = doubled(next);
    next[edge] = node;
    return node;
  };
  /** The same as a reader for plain texts; undefined for all others. */
  const walk = (text: string, into: Uint32Array): number | undefined => {
    let words = 0;
    let size = 0;
    let node = 0;
    // Since the last sign: after a single one a dot may belong to an abbreviation.
    let letters = 0;
    for (let at = 0; at <= text.length && words < MAX_WORDS; at++) {
      const code = at < text.length ? text.charCodeAt(at) : END;
      const does = code < PLAIN.length ? (PLAIN[code] ?? OTHER) : OTHER;
      if (does >= LETTER) {
        const edge = node * WIDTH + does;
        node = next[edge] || grow(edge);
        letters = does < PLUS ? letters + 1 : 0;
      } else if (does === OTHER || isJoint(text, at, letters)) return undefined;
      else if (does === GAP && node > 0) {
        if (letters === 1 && isSounding(wordBefore(text, at))) return undefined;
        const found = foundAt[node] ?? look(wordBefore(text, at));
        foundAt[node] = found;
        for (let each = 0; each < found.length; each++) into[size++] = found[each] ?? 0;
        words += 1;
        node = 0;
        letters = 0;
      }
    }
    return size;
  };
  return (text, into) => {
    const size = walk(text, into);
    if (size !== undefined) return size;
    const found = writtenWords(text).flatMap(look);
    into.set(found);
    return found.length;
  };
}

/** Whether a sign may hold a shorter form together: "R.H.I.T.", "w/", "b/c". */
function isJoint(text: string, at: number, letters: number): boolean {
  const code = text.charCodeAt(at);
  return (code === DOT && letters === 1) || (code === SLASH && /[wb]/i.test(text.charAt(at - 1)));
}
const DOT = 0x2e;
const SLASH = 0x2f;

/** The word that ends before a place in a plain text, folded. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase().replace(/['`]/g, '');
}

function isOfWord(code: number): boolean {
  const does = PLAIN[code] ?? OTHER;
  return does >= LETTER || does === OMITTED;
}
