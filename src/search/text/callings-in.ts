import { CALLINGS } from '../../callings.ts';
import { singular } from '../../knowledge/singular.ts';
import { longestMatches, type Match } from './longest-matches.ts';

const LONGEST = Math.max(...[...CALLINGS].map((calling) => calling.split(' ').length));

/** The callings in other fields that a text names, in the singular or plural, from left to right. */
export function callingsIn(words: readonly string[]): Match<string>[] {
  const plain = words.map(singular);
  return longestMatches(plain, LONGEST, (from, to) => {
    const calling = plain.slice(from, to).join(' ');
    return CALLINGS.has(calling) ? calling : undefined;
  });
}
