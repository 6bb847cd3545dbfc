import { conceptWeight, type Passage } from './passages.ts';
import { top } from './top.ts';

/**
 * An inverted index over whole entries: which share of a question's weight the words of an entry explain, wherever in
 * it they stand. It finds what is described in scattered words, where single passages each know only one of them.
 */
export type BagIndex = {
  /** The entries that explain most of these terms, with the share (0 to 1); `among` are looked at in any case. */
  readonly coverage: (
    terms: readonly string[],
    among: Iterable<string>,
    limit: number,
  ) => Map<string, number>;
};

/** Saturation and length normalization as in BM25: the third mention of a word says little more than the first. */
const SATURATION = 1.2;
const LENGTH_NORM = 0.5;

/** By term, the entries that have it and how much it says there. */
type Postings = { readonly entries: Uint32Array; readonly shares: Float32Array };

export function indexBags(passages: readonly Passage[]): BagIndex {
  const bags = bagsOf(passages);
  const ids = [...bags.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const postings = postingsOf([...bags.values()]);
  const idf = (term: string): number =>
    Math.log(1 + ids.length / (0.5 + (postings.get(term)?.entries.length ?? 0))) * conceptWeight(term);

  const explained = new Float32Array(ids.length);
  const coverage = (
    terms: readonly string[],
    among: Iterable<string>,
    limit: number,
  ): Map<string, number> => {
    explained.fill(0);
    let whole = 0;
    for (const term of new Set(terms)) {
      const weight = idf(term);
      whole += weight;
      const list = postings.get(term);
      if (!list) continue;
      for (let at = 0; at < list.entries.length; at++) {
        const entry = list.entries[at] ?? 0;
        explained[entry] = (explained[entry] ?? 0) + weight * (list.shares[at] ?? 0);
      }
    }
    const wanted = new Set([...among].flatMap((id) => numbers.get(id) ?? []));
    for (const entry of top(explained.keys(), (at) => explained[at] ?? 0, limit)) wanted.add(entry);
    return new Map([...wanted].map((entry) => [ids[entry] ?? '', (explained[entry] ?? 0) / (whole || 1)]));
  };
  return { coverage };
}

function bagsOf(passages: readonly Passage[]): Map<string, Map<string, number>> {
  const bags = new Map<string, Map<string, number>>();
  for (const { id, terms, weight } of passages) {
    const bag = bags.get(id) ?? new Map<string, number>();
    bags.set(id, bag);
    for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + weight);
  }
  return bags;
}

function postingsOf(bags: readonly ReadonlyMap<string, number>[]): Map<string, Postings> {
  const sizes = bags.map((bag) => [...bag.values()].reduce((sum, times) => sum + times, 0));
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(sizes.length, 1);
  const lists = new Map<string, { entries: number[]; shares: number[] }>();
  for (const [entry, bag] of bags.entries()) {
    const norm = SATURATION * (1 - LENGTH_NORM + (LENGTH_NORM * (sizes[entry] ?? 0)) / average);
    for (const [term, times] of bag) {
      const list = lists.get(term) ?? { entries: [], shares: [] };
      lists.set(term, list);
      list.entries.push(entry);
      list.shares.push(times / (times + norm));
    }
  }
  return new Map(
    [...lists].map(([term, { entries, shares }]) => [
      term,
      { entries: Uint32Array.from(entries), shares: Float32Array.from(shares) },
    ]),
  );
}
