import { foldedWords } from '../../knowledge/fold-name.ts';
import { SLANG } from './slang.ts';

/** More words are never needed to see what a question is about, and would only cost time. */
export const MAX_WORDS = 120;

/** The words of a cleaned text, in order: folded, with slang spelled out. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of writtenWords(text)) {
    const slang = SLANG.get(word);
    if (slang === undefined) words.push(word);
    else words.push(...slang.split(' '));
  }
  return words;
}

/** The words as written, but folded; "w/", "w/o", "b/c" and digits that stand for words are spelled out. */
export function writtenWords(text: string): string[] {
  const plain = text.includes('/')
    ? text
        .replace(/\bw\/o\b/gi, 'without ')
        .replace(/\bw\//gi, 'with ')
        .replace(/\bb\/c\b/gi, 'because ')
    : text;
  const words = foldedWords(plain);
  const read = words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
  return read.some(isSounding) ? read.map(spelledOut) : read;
}

/** Digits that are also written for the words they sound like. */
const SOUNDS: ReadonlyMap<string, string> = new Map([
  ['2', 'to'],
  ['4', 'for'],
]);
/** Before a digit: what is numbered ("level 2", "part 2"); after it: what is counted ("2 year", "4 jobs"). */
const NUMBERED =
  /^(levels?|type|part|step|tier|stage|phase|grade|top|route|option|chapter|version|v|hcpcs|or|and|\d+)$/;
const COUNTED =
  /s$|^(year|yr|day|week|wk|month|mo|hour|hr|semester|sem|term|time|kid|x|or|to|and|out|more|of|\d.*)$/;

/** Whether a word is a digit that may sound like another word. */
export function isSounding(word: string): boolean {
  return SOUNDS.has(word);
}

/** The word that a digit stands for, as in "from rhit 2 rhia", "whats it good 4"; but not "2 years" or "level 2". */
function spelledOut(word: string, at: number, words: readonly string[]): string {
  const [before, after] = [words[at - 1], words[at + 1]];
  const sound = SOUNDS.get(word);
  if (sound === undefined || before === undefined || NUMBERED.test(before)) return word;
  if (after === undefined) return word === '4' ? sound : word;
  return COUNTED.test(after) ? word : sound;
}
