import { kindOf } from '../../knowledge/kinds.ts';
import type { Link } from './link.ts';

/**
 * Every pair of neighboring words, once, with names replaced by their kind: "the|#credentials", "#credentials|exam". A text
 * begins with "^" and ends with "$". `links` must be sorted from left to right.
 */
export function wordPairs(words: readonly string[], links: readonly Link[]): string[] {
  const pairs = new Set<string>();
  let before = '^';
  let link = 0;
  for (let at = 0; at < words.length; ) {
    while ((links[link]?.from ?? at) < at) link += 1;
    const named = links[link]?.from === at ? links[link] : undefined;
    const said = named ? `#${kindOf(named.ids[0] ?? '')}` : (words[at] ?? '');
    pairs.add(`${before}|${said}`);
    before = said;
    at = named ? named.to : at + 1;
  }
  pairs.add(`${before}|$`);
  return [...pairs];
}
