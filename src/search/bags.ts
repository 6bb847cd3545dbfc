import type { Lexicon } from './lexicon.ts';
import { conceptWeight, type Passages } from './passages.ts';
import { countUnits, eachPlace, lengthOf } from './postings.ts';
import { top } from './top.ts';

/**
 * An inverted index over whole entries: which share of a question's weight the words of an entry explain, wherever in
 * it they stand. It finds what is described in scattered words, where single passages each know only one of them.
 */
export type BagIndex = {
  /** The entries (by number) that explain most of these terms, with the share (0 to 1); `among` are looked at anyway. */
  readonly coverage: (
    terms: readonly string[],
    among: Iterable<number>,
    limit: number,
  ) => Map<number, number>;
};

/** Saturation and length normalization as in BM25: the third mention of a word says little more than the first. */
const SATURATION = 1.2;
const LENGTH_NORM = 0.5;

export function indexBags(passages: Passages, lexicon: Lexicon): BagIndex {
  const { entries, entryOf } = passages;
  const shares = countUnits(passages.terms, (text) => entryOf[text] ?? 0, lexicon.terms.size);
  const norms = normsOf(passages);
  for (const [at, times] of shares.values.entries())
    shares.values[at] = times / (times + (norms[shares.places[at] ?? 0] ?? 0));

  const explained = new Float32Array(entries);
  const coverage = (
    terms: readonly string[],
    among: Iterable<number>,
    limit: number,
  ): Map<number, number> => {
    explained.fill(0);
    let whole = 0;
    for (const term of new Set(terms)) {
      const unit = lexicon.terms.get(term);
      const weight = Math.log(1 + entries / (0.5 + lengthOf(shares, unit))) * conceptWeight(term);
      whole += weight;
      if (unit === undefined) continue;
      eachPlace(shares, unit, (entry, share) => {
        explained[entry] = (explained[entry] ?? 0) + weight * share;
      });
    }
    const best = top(explained.keys(), (entry) => explained[entry] ?? 0, limit);
    return new Map(
      [...among, ...best].map((entry): [number, number] => [entry, (explained[entry] ?? 0) / (whole || 1)]),
    );
  };
  return { coverage };
}

/** What saturates a count, by entry: more in a long one. */
function normsOf({ terms, entryOf, entries }: Passages): Float32Array {
  const sizes = new Float32Array(entries);
  for (const [text, { length }] of terms.entries()) {
    const entry = entryOf[text] ?? 0;
    sizes[entry] = (sizes[entry] ?? 0) + length;
  }
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(entries, 1);
  return sizes.map((size) => SATURATION * (1 - LENGTH_NORM + (LENGTH_NORM * size) / average));
}
