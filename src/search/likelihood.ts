import type { Passage } from './passages.ts';
import { countUnits, eachPlace, numberOf, type Postings } from './postings.ts';

/**
 * How much likelier it is that somebody who asks about an entry uses these words than that anybody does: the query
 * likelihood of language-model retrieval (Ponte and Croft 1998) with Dirichlet smoothing. Stop words and endings count
 * here, which the other evidence leaves out: "can i", "how long", "the people who" tell a good deal of what is meant.
 */
export type Likelihood = {
  /** The logarithm of that ratio by entry number; valid until the next call. */
  readonly of: (words: readonly string[]) => Float32Array;
};

/** So many texts of an entry outweigh what is usual in all; found by trying on the question files. */
const SMOOTHING = { words: 10, pairs: 3 } as const;

/** A text of an entry, by the numbers of the words or pairs in it. */
type Own = Pick<Passage, 'entry' | 'weight'> & { readonly units: readonly number[] };

/** Over single words; `numbers` are those of the passages' words. */
export function indexWords(
  passages: readonly Passage[],
  entries: number,
  numbers: ReadonlyMap<string, number>,
): Likelihood {
  const own = ownTexts(passages).map((text) => ({ ...text, units: text.words }));
  return likelihood(own, entries, numbers.size, SMOOTHING.words, (words) =>
    words.map((word) => numbers.get(word)),
  );
}

/** Over pairs of neighbouring words. */
export function indexPairs(
  passages: readonly Passage[],
  entries: number,
  numbers: ReadonlyMap<string, number>,
): Likelihood {
  const pairs = new Map<number, number>();
  const own = ownTexts(passages).map((text) => ({
    ...text,
    units: pairsOf(text.words, numbers.size).map((pair) => numberOf(pairs, pair)),
  }));
  return likelihood(own, entries, pairs.size, SMOOTHING.pairs, (words) =>
    pairsOf(
      words.map((word) => numbers.get(word) ?? Number.NaN),
      numbers.size,
    ).map((pair) => pairs.get(pair)),
  );
}

/** What puts the subject as members do: questions, names, summaries, but not the sentences of facts. */
function ownTexts(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ sort }) => sort !== 'fact');
}

/** Each word with the one after it, as one number. */
function pairsOf(words: readonly number[], size: number): number[] {
  const pairs: number[] = [];
  for (let at = 1; at < words.length; at++) pairs.push((words[at - 1] ?? 0) * size + (words[at] ?? 0));
  return pairs;
}

function likelihood(
  texts: readonly Own[],
  entries: number,
  size: number,
  smoothing: number,
  unitsOf: (words: readonly string[]) => readonly (number | undefined)[],
): Likelihood {
  const gains = countUnits(
    texts.map(({ units, entry, weight }) => ({ units, place: entry, weight })),
    size,
  );
  const sizes = new Float64Array(entries);
  for (const { entry, weight } of texts) sizes[entry] = (sizes[entry] ?? 0) + weight;
  const total = sizes.reduce((sum, weight) => sum + weight, 0);
  for (let unit = 0; unit < size; unit++) toGains(gains, unit, smoothing / total);
  const absent = sizes.map((weight) => Math.log(smoothing / (weight + smoothing)));
  const sums = new Float32Array(entries);
  const of = (words: readonly string[]): Float32Array => {
    const known = new Set(unitsOf(words));
    known.delete(undefined);
    for (let entry = 0; entry < entries; entry++) sums[entry] = known.size * (absent[entry] ?? 0);
    for (const unit of known)
      eachPlace(gains, unit ?? 0, (entry, gain) => {
        sums[entry] = (sums[entry] ?? 0) + gain;
      });
    return sums;
  };
  return { of };
}

/** Turns the counts of a unit into what having it adds over not having it. */
function toGains(postings: Postings, unit: number, smoothing: number): void {
  let all = 0;
  eachPlace(postings, unit, (_, count) => {
    all += count;
  });
  eachPlace(postings, unit, (_, count, at) => {
    postings.values[at] = Math.log(1 + count / (smoothing * all));
  });
}
