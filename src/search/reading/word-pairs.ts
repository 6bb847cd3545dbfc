import { kindOf } from '../../knowledge/kinds.ts';
import type { Mention } from './mention.ts';

/**
 * Every pair of neighboring words, once, with names replaced by their kind: "the|#credentials", "#credentials|exam". A text
 * begins with "^" and ends with "$". `mentions` must be sorted from left to right.
 */
export function wordPairs(words: readonly string[], mentions: readonly Mention[]): string[] {
  const pairs = new Set<string>();
  let before = '^';
  let mention = 0;
  for (let at = 0; at < words.length; ) {
    while ((mentions[mention]?.from ?? at) < at) mention += 1;
    const named = mentions[mention]?.from === at ? mentions[mention] : undefined;
    const said = named ? `#${kindOf(named.ids[0] ?? '')}` : (words[at] ?? '');
    pairs.add(`${before}|${said}`);
    before = said;
    at = named ? named.to : at + 1;
  }
  pairs.add(`${before}|$`);
  return [...pairs];
}
