import { foldedWords } from '../knowledge/name.ts';
import { SLANG } from './slang.ts';

/** More words than this are never needed to see what a question is about, and would only cost time. */
export const MAX_WORDS = 120;

/** The words of a cleaned text: folded, slang spelled out, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of writtenWords(text)) {
    const slang = SLANG.get(word);
    if (slang === undefined) words.push(word);
    else words.push(...slang.split(' '));
  }
  return words;
}

/** The words as written, but folded. */
export function writtenWords(text: string): string[] {
  const plain = text.includes('/')
    ? text.replace(/\bw\//gi, 'with ').replace(/\bb\/c\b/gi, 'because ')
    : text;
  const words = foldedWords(plain);
  return words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
}
