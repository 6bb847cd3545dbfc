import type { Names } from '../index/name-index.ts';

/** Words that dictation writes for a spoken letter. */
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

/** Codes have this many letters; two could be any two words: "see a". */
const SHORTEST = 3;
const LONGEST = 6;

/** The words of a text, with dictated codes joined: "what is a see see s" asks for the CCS. */
export function withDictatedCodes(words: readonly string[], { codes }: Names): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const code = codeAt(words, at, codes);
    joined.push(code ?? words[at] ?? '');
    at += code?.length ?? 1;
  }
  return joined;
}

/** The longest code that is spelled from this word on, one letter per word; undefined if there is none. */
function codeAt(words: readonly string[], start: number, codes: Names['codes']): string | undefined {
  let spelled = '';
  let found: string | undefined;
  for (let at = start; at < Math.min(words.length, start + LONGEST); at++) {
    const letter = letterOf(words[at] ?? '');
    if (letter === undefined) break;
    spelled += letter;
    if (spelled.length >= SHORTEST && codes.has(spelled)) found = spelled;
  }
  return found;
}

function letterOf(word: string): string | undefined {
  return word.length === 1 ? word : LETTERS.get(word);
}
