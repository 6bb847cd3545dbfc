import { createRanking, type Hit } from './entry-hits.ts';
import type { Lexicon } from './lexicon.ts';
import { countUnits, lengthOf, type Postings } from './postings.ts';
import { eachItem, type Rows, sumOfItems } from './rows.ts';
import { createSums } from './sums.ts';
import { greatest, top } from './top.ts';
import { unitsOf, withinBudget } from './units.ts';

/** Short texts that represent entries: questions that they answer, names, sentences; grouped by entry. */
export type Passages = {
  /** By passage: the number of its entry (its index in `SearchIndex.ids`), and its words and terms by number. */
  readonly entryOf: Uint32Array;
  readonly words: Rows;
  readonly terms: Rows;
  /** How many entries there are. */
  readonly entries: number;
};

/**
 * An inverted index over passages. Our own code where a library would do for ranking, because none of those measured has two
 * things we need: a bounded cost per question on 100 times the knowledge, and scores that say how much of the question's
 * weight a passage explains (`npm run bench -- search` shows both beside MiniSearch and Fuse.js).
 */
export type PassageIndex = {
  readonly idf: (term: string) => number;
  readonly has: (term: string) => boolean;
  /** The entries whose passages are most similar to these terms, best first. */
  readonly search: (terms: readonly string[], limit: number) => Hit[];
};

/** Passages visited per question at most, and how many of the best are checked for common terms. */
const BUDGET = 3_000;
const LOOKED_UP = 120;

/** The factor for a term's weight: a concept says less than the very word. */
export function conceptWeight(term: string): number {
  return term.startsWith('~') ? 0.5 : 1;
}

/** Builds the index over passages. */
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
  // By term: its weight in the current question; reset after each.
  const asked = new Float64Array(numbers.size);

  const search = (terms: readonly string[], limit: number): Hit[] => {
    const norm = Math.sqrt([...new Set(terms)].reduce((sum, term) => sum + idf(term) ** 2, 0));
    const units = unitsOf(terms, numbers, counted, (term) => idf(term) ** 2 / norm);
    const rare = withinBudget(units, BUDGET);
    for (const { unit, length, weight } of units.slice(0, rare)) {
      // If even the rarest term is in too many passages, a sample is enough: entries have dozens of them.
      sums.addUnit(postings, unit, weight, Math.ceil(length / BUDGET));
    }
    // Keep the passages that the rare terms support most, then order them by all terms.
    const kept = greatest(sums.places(), sums.values, LOOKED_UP);
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

/** By passage: one over its length (the square root of the sum of its terms' `squares`). */
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
