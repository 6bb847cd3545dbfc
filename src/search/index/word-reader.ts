import { MAX_WORDS, writtenWords } from '../text/words.ts';
import { CLASSES, DOT, GAP, LETTER, OMITTED, OTHER, PLUS, SHORTENED, SLASH, SOUNDING } from './characters.ts';
import { createNumbering } from './numbering.ts';

/** Slang is spelled out as at most eight words. */
export const MOST_NUMBERS = 8 * MAX_WORDS;

/** Writes the numbers of a text's words into an array (room for `MOST_NUMBERS`) and returns how many. */
export type WordReader = (text: string, into: Uint32Array) => number;

/** Multipliers for the two hashes of a word's letters: the prime of FNV-1a, and a bit mixer from MurmurHash3. */
const PRIME = 0x01000193;
const MIXER = 0x85ebca6b;

/**
 * Reads texts word by word, the same words that `writtenWords` returns, each as the numbers that `look` returns for it.
 * Nearly all texts of the knowledge are plain ASCII: those are walked letter by letter, and a word that was seen before is
 * recognized by its hash, without being cut out. (Cutting out and looking up a million words took two thirds of building an
 * index; the loops are plain because they mostly run before they are optimized.)
 */
export function createWordReader(look: (word: string) => readonly number[]): WordReader {
  const readPlain = createPlainReader(look);
  return (text, into) => {
    const size = readPlain(text, into);
    if (size !== undefined) return size;
    const numbers = writtenWords(text).flatMap(look);
    into.set(numbers);
    return numbers.length;
  };
}

/** The same for plain texts; undefined for all others. */
function createPlainReader(
  look: (word: string) => readonly number[],
): (text: string, into: Uint32Array) => number | undefined {
  const numberOf = createNumbering();
  const found: (readonly number[])[] = [];
  return (text, into) => {
    const end = text.length;
    let words = 0;
    let size = 0;
    let hash = 0;
    let check = 0;
    let last = 0;
    // Letters in the word so far, and since its last sign: after a single letter, a dot may belong to an abbreviation.
    let length = 0;
    let letters = 0;
    for (let at = 0; at <= end; at++) {
      const does = at < end ? (CLASSES[text.charCodeAt(at)] as number) : GAP;
      if (does >= LETTER) {
        hash = Math.imul(hash ^ does, PRIME);
        check = Math.imul(check + does, MIXER);
        last = does;
        length += 1;
        letters = does < PLUS ? letters + 1 : 0;
      } else if (
        does === OTHER ||
        (does === DOT && letters === 1) ||
        (does === SLASH && SHORTENED[last] === 1)
      ) {
        return undefined;
      } else if (does !== OMITTED && length > 0) {
        if (letters === 1 && SOUNDING[last] === 1) return undefined;
        const word = numberOf(hash, check);
        if (word === found.length) found.push(look(wordBefore(text, at)));
        const numbers = found[word] ?? [];
        for (let each = 0; each < numbers.length; each++) into[size++] = numbers[each] ?? 0;
        words += 1;
        if (words === MAX_WORDS) break;
        hash = 0;
        check = 0;
        length = 0;
        letters = 0;
      }
    }
    return size;
  };
}

/** The word that ends before this place in a plain text, folded. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isOfWord(CLASSES[text.charCodeAt(start - 1)] ?? OTHER)) start -= 1;
  return text.slice(start, end).toLowerCase().replace(/['`]/g, '');
}

function isOfWord(does: number): boolean {
  return does >= LETTER || does === OMITTED;
}
