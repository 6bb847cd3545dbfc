import { CALLINGS } from '../../callings.ts';
import { singular } from '../../knowledge/singular.ts';

const LONGEST = Math.max(...[...CALLINGS].map((calling) => calling.split(' ').length));

/** A calling in another field, and the words that name it. */
export type Called = { readonly calling: string; readonly from: number; readonly to: number };

/** The callings in other fields that a text names, in the singular or plural, from left to right. */
export function callingsIn(words: readonly string[]): Called[] {
  const plain = words.map(singular);
  const found: Called[] = [];
  for (let from = 0; from < plain.length; from++) {
    for (let to = Math.min(from + LONGEST, plain.length); to > from; to--) {
      const calling = plain.slice(from, to).join(' ');
      if (!CALLINGS.has(calling)) continue;
      found.push({ calling, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}
