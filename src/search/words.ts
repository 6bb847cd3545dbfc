import { foldName } from '../knowledge/name.ts';
import { SLANG } from './slang.ts';

/** More words than this are never needed to see what a question is about, and would only cost time. */
const MAX_WORDS = 120;

/** The words of a cleaned text: folded, slang spelled out, in order. */
export function wordsOf(text: string): string[] {
  const folded = foldName(text.replace(/\bw\//gi, 'with ').replace(/\bb\/c\b/gi, 'because '));
  return folded
    .split(' ')
    .slice(0, MAX_WORDS)
    .flatMap((word) => (SLANG.get(word) ?? word).split(' '))
    .filter(Boolean);
}
