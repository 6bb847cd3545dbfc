import { countUnits, eachPlace, lengthOf } from './postings.ts';
import { type Hit, rankEntries } from './rank.ts';
import type { Sort } from './texts.ts';
import { top } from './top.ts';

/** A short text that speaks for an entry: a question it answers, a name, a sentence of its own. */
export type Passage = {
  /** The entry's number: its place in `SearchIndex.ids`. */
  readonly entry: number;
  /** Its words and its terms by their numbers. */
  readonly words: readonly number[];
  readonly terms: readonly number[];
  readonly weight: number;
  readonly sort: Sort;
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

/**
 * Passages touched for one question at most. Rare terms come first and find the candidates; terms that hardly tell
 * entries apart are then only looked up in the best of those.
 */
const BUDGET = 5_000;
const LOOKED_UP = 200;

/** A concept says less than the very word. */
export function conceptWeight(term: string): number {
  return term.startsWith('~') ? 0.5 : 1;
}

/** `numbers` are those of the terms. */
export function indexPassages(
  passages: readonly Passage[],
  numbers: ReadonlyMap<string, number>,
): PassageIndex {
  const postings = countUnits(
    passages.map(({ terms }, place) => ({ units: terms, place, weight: 1 })),
    numbers.size,
  );
  const total = passages.length;
  const idf = (term: string): number =>
    Math.log(1 + total / (0.5 + lengthOf(postings, numbers.get(term)))) * conceptWeight(term);
  const share = sharesOf(
    passages,
    Float32Array.from(numbers.keys(), (term) => idf(term) ** 2),
  );
  const scores = new Float32Array(total);

  const search = (terms: readonly string[], limit: number): Hit[] => {
    const unique = [...new Set(terms)];
    const norm = Math.sqrt(unique.reduce((sum, term) => sum + idf(term) ** 2, 0));
    const units = unique
      .flatMap((term) => {
        const unit = numbers.get(term);
        const length = lengthOf(postings, unit);
        return unit === undefined || length === 0 ? [] : [{ unit, length, value: idf(term) ** 2 }];
      })
      .sort((a, b) => a.length - b.length);
    const touched: number[] = [];
    let left = BUDGET;
    let rare = 0;
    for (const { unit, length, value } of units) {
      if (length > left && touched.length > 0) break;
      rare += 1;
      left -= length;
      eachPlace(postings, unit, (passage) => {
        if (scores[passage] === 0) touched.push(passage);
        scores[passage] = (scores[passage] ?? 0) + value;
      });
    }
    const common = units.slice(rare);
    // The passages that the rare terms speak for most.
    const rank = (passage: number): number => (scores[passage] ?? 0) * (share[passage] ?? 0);
    const kept = touched.length > LOOKED_UP ? top(touched, rank, LOOKED_UP) : touched;
    for (const passage of common.length > 0 ? kept : []) {
      const own = passages[passage]?.terms ?? [];
      for (const { unit, value } of common)
        if (own.includes(unit)) scores[passage] = (scores[passage] ?? 0) + value;
    }
    const found = kept.map((passage) => {
      const score = ((scores[passage] ?? 0) / norm) * (share[passage] ?? 0);
      return { entry: passages[passage]?.entry ?? 0, score };
    });
    for (const passage of touched) scores[passage] = 0;
    return rankEntries(found, limit);
  };
  return { idf, has: (term) => lengthOf(postings, numbers.get(term)) > 0, search };
}

/** By passage, its weight over its length (the square root of its squared terms, given by `squares`). */
function sharesOf(passages: readonly Passage[], squares: Float32Array): Float32Array {
  const shares = new Float32Array(passages.length);
  for (const [at, { terms, weight }] of passages.entries()) {
    let sum = 0;
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] ?? 0;
      if (terms.indexOf(term) === place) sum += squares[term] ?? 0;
    }
    shares[at] = weight / Math.sqrt(sum || 1);
  }
  return shares;
}
