import { type Hit, rankEntries } from './rank.ts';
import { top } from './top.ts';

/** A short text that speaks for an entry: a question it answers, a name, a sentence of its own. */
export type Passage = { readonly id: string; readonly terms: readonly string[]; readonly weight: number };

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

export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const ids = [...new Set(passages.map(({ id }) => id))];
  const postings = postingsOf(passages);
  const total = passages.length;
  const weigh = (term: string, count: number): number =>
    Math.log(1 + total / (0.5 + count)) * conceptWeight(term);
  const idfs = new Map([...postings].map(([term, list]) => [term, weigh(term, list.length)]));
  const idf = (term: string): number => idfs.get(term) ?? weigh(term, 0);
  const { entryOf, share } = normsOf(passages, ids, idf);
  const scores = new Float32Array(total);

  const search = (terms: readonly string[], limit: number): Hit[] => {
    const unique = [...new Set(terms)];
    const norm = Math.sqrt(unique.reduce((sum, term) => sum + idf(term) ** 2, 0));
    const lists = unique
      .flatMap((term) => {
        const list = postings.get(term);
        return list ? [{ term, list, value: idf(term) ** 2 }] : [];
      })
      .sort((a, b) => a.list.length - b.list.length);
    const touched: number[] = [];
    let left = BUDGET;
    let at = 0;
    for (; at < lists.length; at++) {
      const { list, value } = lists[at] ?? { list: [], value: 0 };
      if (list.length > left && touched.length > 0) break;
      left -= list.length;
      for (const passage of list) {
        if (scores[passage] === 0) touched.push(passage);
        scores[passage] = (scores[passage] ?? 0) + value;
      }
    }
    const common = lists.slice(at);
    // The passages that the rare terms speak for most.
    const rank = (passage: number): number => (scores[passage] ?? 0) * (share[passage] ?? 0);
    const kept = touched.length > LOOKED_UP ? top(touched, rank, LOOKED_UP) : touched;
    for (const passage of common.length > 0 ? kept : []) {
      const own = passages[passage]?.terms ?? [];
      for (const { term, value } of common)
        if (own.includes(term)) scores[passage] = (scores[passage] ?? 0) + value;
    }
    const found = kept.map((passage) => {
      const score = ((scores[passage] ?? 0) / norm) * (share[passage] ?? 0);
      return { entry: entryOf[passage] ?? 0, score };
    });
    for (const passage of touched) scores[passage] = 0;
    return rankEntries(found, ids, limit);
  };
  return { idf, has: (term) => postings.has(term), search };
}

/** By term, the numbers of the passages that have it. */
function postingsOf(passages: readonly Passage[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [number, { terms }] of passages.entries()) {
    for (const [at, term] of terms.entries()) {
      if (terms.indexOf(term) < at) continue;
      const list = postings.get(term);
      if (list) list.push(number);
      else postings.set(term, [number]);
    }
  }
  return postings;
}

/** By passage, its entry's number, and its weight over its length (the square root of its squared terms). */
function normsOf(
  passages: readonly Passage[],
  ids: readonly string[],
  idf: (term: string) => number,
): { entryOf: Uint32Array; share: Float32Array } {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const entryOf = new Uint32Array(passages.length);
  const share = new Float32Array(passages.length);
  for (const [at, { id, terms, weight }] of passages.entries()) {
    entryOf[at] = numbers.get(id) ?? 0;
    let sum = 0;
    for (const [place, term] of terms.entries()) if (terms.indexOf(term) === place) sum += idf(term) ** 2;
    share[at] = weight / Math.sqrt(sum || 1);
  }
  return { entryOf, share };
}
