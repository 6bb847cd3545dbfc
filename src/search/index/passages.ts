import type { Lexicon } from './lexicon.ts';
import { countUnits, lengthOf, type Postings } from './postings.ts';
import { createRanking, type Hit } from './rank.ts';
import { eachItem, type Rows, sumOfItems } from './rows.ts';
import { createSums } from './sums.ts';
import { top } from './top.ts';
import { unitsOf, withinBudget } from './units.ts';

/** Short texts that speak for entries: questions that they answer, names, sentences; one after the other, by entry. */
export type Passages = {
  /** By passage: the number of its entry (its place in `SearchIndex.ids`), its words and its terms by number. */
  readonly entryOf: Uint32Array;
  readonly words: Rows;
  readonly terms: Rows;
  /** How many entries there are. */
  readonly entries: number;
};

/**
 * An inverted index over passages. Own code where a library would do for ranking, because of two needs that none of
 * the measured ones meets: a bounded cost per question on 100 times the knowledge, and scores that say how much of the
 * question's weight a passage explains (`npm run bench -- search` shows both beside MiniSearch and Fuse.js).
 */
export type PassageIndex = {
  readonly idf: (term: string) => number;
  readonly has: (term: string) => boolean;
  /** The entries whose passages are most like these terms, the best first. */
  readonly search: (terms: readonly string[], limit: number) => Hit[];
};

/** Passages touched for one question at most, and the best of them in which common terms are looked up. */
const BUDGET = 3_000;
const LOOKED_UP = 120;

/** A concept says less than the very word. */
export function conceptWeight(term: string): number {
  return term.startsWith('~') ? 0.5 : 1;
}

export function indexPassages(
  { terms: termsBy, entryOf, entries }: Passages,
  lexicon: Lexicon,
): PassageIndex {
  const numbers = lexicon.terms;
  const own = Uint32Array.from(entryOf, (_, passage) => passage);
  const counted = countUnits(termsBy, own, numbers.size);
  const total = termsBy.length;
  const idf = (term: string): number =>
    Math.log(1 + total / (0.5 + lengthOf(counted, numbers.get(term)))) * conceptWeight(term);
  const share = sharesOf(
    termsBy,
    Float32Array.from(numbers.keys(), (term) => idf(term) ** 2),
  );
  const postings: Postings = {
    ...counted,
    values: counted.values.map((_, at) => share[counted.places[at] ?? 0] ?? 0),
  };
  const sums = createSums(total);
  const rank = createRanking(entryOf, entries);
  // By unit, what it counts for in the question at hand.
  const asked = new Float64Array(numbers.size);

  const search = (terms: readonly string[], limit: number): Hit[] => {
    const norm = Math.sqrt([...new Set(terms)].reduce((sum, term) => sum + idf(term) ** 2, 0));
    const units = unitsOf(terms, numbers, counted, (term) => idf(term) ** 2 / norm);
    const rare = withinBudget(units, BUDGET);
    for (const { unit, length, weight } of units.slice(0, rare)) {
      // Where even the rarest stands in too many, a part of them will do: entries have dozens of passages.
      sums.addUnit(postings, unit, weight, Math.ceil(length / BUDGET));
    }
    // The passages that the rare terms speak for most, then in the order that all terms give them.
    const kept = top(sums.places(), sums.values, LOOKED_UP);
    const common = units.slice(rare);
    for (const { unit, weight } of common) asked[unit] = weight;
    for (const passage of kept)
      sums.add(passage, (share[passage] ?? 0) * sumOfItems(termsBy, passage, asked));
    for (const { unit } of common) asked[unit] = 0;
    const hits = rank(top(kept, sums.values, LOOKED_UP), sums.values, limit);
    sums.clear();
    return hits;
  };
  return { idf, has: (term) => lengthOf(counted, numbers.get(term)) > 0, search };
}

/** By passage, one over its length (the square root of its squared terms, given by `squares`). */
function sharesOf(termsBy: Rows, squares: Float32Array): Float32Array {
  const shares = new Float32Array(termsBy.length);
  const last = new Int32Array(squares.length).fill(-1);
  eachItem(termsBy, (term, passage) => {
    // A term counts once in a passage.
    if (last[term] === passage) return;
    last[term] = passage;
    shares[passage] = (shares[passage] ?? 0) + (squares[term] ?? 0);
  });
  return shares.map((sum) => 1 / Math.sqrt(sum || 1));
}
