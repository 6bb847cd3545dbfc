import { conceptWeight, type Passage } from './passages.ts';

/**
 * An inverted index over whole entries: which share of a question's weight the words of an entry explain, wherever in
 * it they stand. It finds what is described in scattered words, where single passages each know only one of them.
 */
export type BagIndex = {
  /** By entry, the explained share of these terms: 0 to 1. */
  readonly coverage: (terms: readonly string[]) => Map<string, number>;
};

/** Saturation and length normalization as in BM25: the third mention of a word says little more than the first. */
const SATURATION = 1.2;
const LENGTH_NORM = 0.5;

export function indexBags(passages: readonly Passage[]): BagIndex {
  const bags = new Map<string, Map<string, number>>();
  for (const { id, terms, weight } of passages) {
    const bag = bags.get(id) ?? new Map<string, number>();
    bags.set(id, bag);
    for (const term of new Set(terms)) bag.set(term, (bag.get(term) ?? 0) + weight);
  }
  const sizes = [...bags.values()].map((bag) => [...bag.values()].reduce((sum, times) => sum + times, 0));
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(sizes.length, 1);
  const ids = [...bags.keys()];
  const postings = new Map<string, { entry: number; share: number }[]>();
  for (const [entry, bag] of [...bags.values()].entries()) {
    const norm = SATURATION * (1 - LENGTH_NORM + (LENGTH_NORM * (sizes[entry] ?? 0)) / average);
    for (const [term, times] of bag) {
      const list = postings.get(term);
      const item = { entry, share: times / (times + norm) };
      if (list) list.push(item);
      else postings.set(term, [item]);
    }
  }
  const idf = (term: string): number =>
    Math.log(1 + ids.length / (0.5 + (postings.get(term)?.length ?? 0))) * conceptWeight(term);

  const coverage = (terms: readonly string[]): Map<string, number> => {
    const explained = new Float32Array(ids.length);
    let whole = 0;
    for (const term of new Set(terms)) {
      const weight = idf(term);
      whole += weight;
      for (const { entry, share } of postings.get(term) ?? []) explained[entry] = (explained[entry] ?? 0) + weight * share;
    }
    const found = new Map<string, number>();
    for (const [entry, share] of explained.entries()) if (share > 0) found.set(ids[entry] ?? '', share / whole);
    return found;
  };
  return { coverage };
}
