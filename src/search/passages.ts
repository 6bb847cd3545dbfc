/** A short text that speaks for an entry: a question it answers, a name, a sentence of its own. */
export type Passage = { readonly id: string; readonly terms: readonly string[]; readonly weight: number };

/**
 * How well an entry fits a question, 0 (nothing in common) to about 1 (asked in these words before): over its best
 * passages, and in the best one alone.
 */
export type Hit = { readonly id: string; readonly score: number; readonly best: number };

/**
 * An inverted index over passages. Own code where a library would do for ranking, because of two needs that none of
 * the measured ones meets: a bounded cost per question on 100 times the knowledge, and scores that say how much of the
 * question's weight a passage explains (`npm run bench -- search` shows both beside MiniSearch and Fuse.js).
 */
export type PassageIndex = {
  readonly idf: (term: string) => number;
  readonly has: (term: string) => boolean;
  readonly search: (terms: readonly string[], limit: number) => Hit[];
};

/** Passages looked at for one question at most; rare terms come first, so that only common ones are ever left out. */
const BUDGET = 40_000;
/** What the best passages of an entry add to its score: several that fit say more than a single one. */
const SHARES = [1, 0.6, 0.5, 0.4, 0.3] as const;
/** Scores are divided by this, so that 1 stands for several passages that say just what was asked. */
const FULL = SHARES.reduce((sum: number, share) => sum + share, 0);
/** A concept says less than the very word. */
export function conceptWeight(term: string): number {
  return term.startsWith('~') ? 0.5 : 1;
}

export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const ids = [...new Set(passages.map(({ id }) => id))];
  const entryOf = new Uint32Array(passages.length);
  const length = new Float32Array(passages.length);
  const weight = new Float32Array(passages.length);
  const postings = new Map<string, number[]>();
  const entryNumber = new Map(ids.map((id, index) => [id, index]));
  for (const [index, passage] of passages.entries()) {
    entryOf[index] = entryNumber.get(passage.id) ?? 0;
    weight[index] = passage.weight;
    for (const term of new Set(passage.terms)) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  }
  const total = passages.length;
  const weigh = (term: string, count: number): number =>
    Math.log(1 + total / (0.5 + count)) * conceptWeight(term);
  const idfs = new Map([...postings].map(([term, list]) => [term, weigh(term, list.length)]));
  const idf = (term: string): number => idfs.get(term) ?? weigh(term, 0);
  for (const [index, { terms }] of passages.entries()) {
    let sum = 0;
    for (const term of new Set(terms)) sum += (idfs.get(term) ?? 0) ** 2;
    length[index] = Math.sqrt(sum);
  }

  const scores = new Float32Array(total);
  const search = (terms: readonly string[], limit: number): Hit[] => {
    const unique = [...new Set(terms)];
    const known = unique
      .flatMap((term) => {
        const list = postings.get(term);
        return list ? [{ list, value: idfs.get(term) ?? 0 }] : [];
      })
      .sort((a, b) => a.list.length - b.list.length);
    const norm = Math.sqrt(unique.reduce((sum, term) => sum + idf(term) ** 2, 0));
    const touched: number[] = [];
    let left = BUDGET;
    for (const { list, value } of known) {
      if (list.length > left && touched.length > 0) {
        // Too common to open new candidates: it only adds to those that rarer terms have found.
        const found = new Set(touched);
        for (const index of list) if (found.has(index)) scores[index] = (scores[index] ?? 0) + value * value;
        continue;
      }
      left -= list.length;
      for (const index of list) {
        if (scores[index] === 0) touched.push(index);
        scores[index] = (scores[index] ?? 0) + value * value;
      }
    }
    const best = new Map<number, number[]>();
    for (const index of touched) {
      const cosine = (scores[index] ?? 0) / (norm * (length[index] ?? 1));
      scores[index] = 0;
      const entry = entryOf[index] ?? 0;
      insert(best, entry, cosine * (weight[index] ?? 1));
    }
    return [...best]
      .map(([entry, top]) => ({
        id: ids[entry] ?? '',
        best: top[0] ?? 0,
        score: SHARES.reduce((sum, share, rank) => sum + share * (top[rank] ?? 0), 0) / (FULL * 0.6),
      }))
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      .slice(0, limit);
  };
  return { idf, has: (term) => postings.has(term), search };
}

/** Keeps the best scores of an entry, the best first. */
function insert(best: Map<number, number[]>, entry: number, score: number): void {
  const top = best.get(entry);
  if (!top) best.set(entry, [score]);
  else {
    const at = top.findIndex((other) => score > other);
    if (at >= 0) top.splice(at, 0, score);
    else top.push(score);
    if (top.length > SHARES.length) top.pop();
  }
}
