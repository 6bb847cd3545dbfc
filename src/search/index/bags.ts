import type { Lexicon } from './lexicon.ts';
import { conceptWeight, type Passages } from './passages.ts';
import { countUnits, lengthOf, valueAt } from './postings.ts';
import { rowLength } from './rows.ts';
import { createSums } from './sums.ts';
import { greatest, top } from './top.ts';
import { createUnion } from './union.ts';
import { unitsOf, withinBudget } from './units.ts';

/**
 * An inverted index over whole entries: which share of a question's weight the words of an entry explain, wherever in it
 * they are. It finds an entry whose description is scattered, when each single passage has only one of the words.
 */
export type BagIndex = {
  /** The entries that explain most of these terms; those in `among` are always included and come first, in their order. */
  readonly coverage: (terms: readonly string[], among: readonly number[], limit: number) => Covered;
};

/** Entries by number, each once, with the share (0 to 1) of the question's weight that it explains. */
type Covered = { readonly entries: readonly number[]; readonly shares: readonly number[] };

/** Saturation and length normalization as in BM25: the third mention of a word says little more than the first. */
const SATURATION = 1.2;
const LENGTH_NORM = 0.5;

/**
 * How many places are visited per question at most; and how many times the wanted number of entries is kept, to look up the
 * common terms in.
 */
const BUDGET = 10_000;
const ROOM = 3;

/** Builds the index over whole entries from their passages. */
export function indexBags(passages: Passages, lexicon: Lexicon): BagIndex {
  const { entries, entryOf } = passages;
  const shares = countUnits(passages.terms, entryOf, lexicon.terms.size);
  const norms = normsOf(passages);
  for (const [at, times] of shares.values.entries())
    shares.values[at] = times / (times + (norms[shares.places[at] ?? 0] ?? 0));

  const idf = (term: string): number =>
    Math.log(1 + entries / (0.5 + lengthOf(shares, lexicon.terms.get(term)))) * conceptWeight(term);
  const explained = createSums(entries);
  const united = createUnion(entries);
  const coverage = (terms: readonly string[], among: readonly number[], limit: number): Covered => {
    const whole = [...new Set(terms)].reduce((sum, term) => sum + idf(term), 0) || 1;
    const units = unitsOf(terms, lexicon.terms, shares, idf);
    const rare = withinBudget(units, BUDGET);
    const common = units.slice(rare);
    for (const { unit, weight } of units.slice(0, rare)) explained.addUnit(shares, unit, weight);
    const found = common.length > 0 ? ROOM * limit : limit;
    const near = united(among, greatest(explained.places(), explained.values, found));
    for (const entry of near)
      for (const { unit, weight } of common) {
        const share = valueAt(shares, unit, entry);
        if (share > 0) explained.add(entry, weight * share);
      }
    const covering = united(among, top(near, explained.values, limit));
    const covered = covering.map((entry) => (explained.values[entry] ?? 0) / whole);
    explained.clear();
    return { entries: covering, shares: covered };
  };
  return { coverage };
}

/** By entry: how many mentions count for half of the maximum; more in a long entry. */
function normsOf({ terms, entryOf, entries }: Passages): Float32Array {
  const sizes = new Float32Array(entries);
  for (const [text, entry] of entryOf.entries()) sizes[entry] = (sizes[entry] ?? 0) + rowLength(terms, text);
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(entries, 1);
  return sizes.map((size) => SATURATION * (1 - LENGTH_NORM + (LENGTH_NORM * size) / average));
}
