import { foldName } from '../knowledge/name.ts';
import { SLANG } from './slang.ts';

/** More words than this are never needed to see what a question is about, and would only cost time. */
const MAX_WORDS = 120;

/** The words that a written one stands for; written ones come again and again. */
const spelled = new Map<string, readonly string[]>();
const MOST_KEPT = 50_000;

/** The words of a cleaned text: folded, slang spelled out, in order. */
export function wordsOf(text: string): string[] {
  const plain = text.includes('/')
    ? text.replace(/\bw\//gi, 'with ').replace(/\bb\/c\b/gi, 'because ')
    : text;
  const words: string[] = [];
  for (const written of foldName(plain).split(' ', MAX_WORDS)) words.push(...spell(written));
  return words;
}

function spell(written: string): readonly string[] {
  const known = spelled.get(written);
  if (known) return known;
  const words = (SLANG.get(written) ?? written).split(' ').filter((word) => word !== '');
  if (spelled.size >= MOST_KEPT) spelled.clear();
  spelled.set(written, words);
  return words;
}
