import type { Span } from './span.ts';

/** What was found in a text, and the words that it was found in. */
export type Match<T> = Span & { readonly found: T };

/**
 * What `find` finds in stretches of a text, from left to right; of overlapping ones, the first and longest. `most`: how many
 * words a stretch has at most; `find` gets the places where a stretch begins and ends.
 */
export function longestMatches<T>(
  words: readonly string[],
  most: number,
  find: (from: number, to: number) => T | undefined,
): Match<T>[] {
  const matches: Match<T>[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(from + most, words.length); to > from; to--) {
      const found = find(from, to);
      if (found === undefined) continue;
      matches.push({ found, from, to });
      from = to - 1;
      break;
    }
  }
  return matches;
}
