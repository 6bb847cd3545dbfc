import { foldName } from '../knowledge/name.ts';
import { SLANG } from './slang.ts';

/** More words than this are never needed to see what a question is about, and would only cost time. */
const MAX_WORDS = 120;

/** The words of a cleaned text: folded, slang spelled out, in order. */
export function wordsOf(text: string): string[] {
  const spelled = /\b[wb]\//i.test(text)
    ? text.replace(/\bw\//gi, 'with ').replace(/\bb\/c\b/gi, 'because ')
    : text;
  const words: string[] = [];
  for (const word of foldName(spelled).split(' ', MAX_WORDS)) {
    const slang = SLANG.get(word);
    if (slang !== undefined) words.push(...slang.split(' '));
    else if (word !== '') words.push(word);
  }
  return words;
}
