import type { Names } from '../index/name-index.ts';

/** Letters as dictation writes them down. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ay: 'a',
    bee: 'b',
    be: 'b',
    see: 'c',
    sea: 'c',
    dee: 'd',
    ef: 'f',
    eff: 'f',
    gee: 'g',
    aitch: 'h',
    eye: 'i',
    aye: 'i',
    jay: 'j',
    kay: 'k',
    el: 'l',
    em: 'm',
    en: 'n',
    oh: 'o',
    pee: 'p',
    pea: 'p',
    cue: 'q',
    queue: 'q',
    are: 'r',
    ess: 's',
    tea: 't',
    tee: 't',
    you: 'u',
    vee: 'v',
    ex: 'x',
    why: 'y',
    zee: 'z',
  }),
);

/** A code has so many letters; two could be any two words: "see a". */
const SHORTEST = 3;
const LONGEST = 6;

/** The words of a text with dictated codes put together: "what is a see see s" asks for the CCS. */
export function withDictatedCodes(words: readonly string[], { codes }: Names): readonly string[] {
  const letters = words.map((word) => LETTERS.get(word) ?? (word.length === 1 ? word : undefined));
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthOfCode(letters.slice(at, at + LONGEST), codes);
    joined.push(length > 0 ? letters.slice(at, at + length).join('') : (words[at] ?? ''));
    at += Math.max(length, 1);
  }
  return joined;
}

/** Of how many letters the longest code is that a text begins with; 0 where it begins with none. */
function lengthOfCode(letters: readonly (string | undefined)[], codes: Names['codes']): number {
  const end = letters.indexOf(undefined);
  for (let length = end < 0 ? letters.length : end; length >= SHORTEST; length--)
    if (codes.has(letters.slice(0, length).join(''))) return length;
  return 0;
}
