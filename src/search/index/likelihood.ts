import type { Lexicon } from './lexicon.ts';
import { countPairs } from './pairs.ts';
import type { Passages } from './passages.ts';
import { countUnits, lengthOf, type Postings, valueAt } from './postings.ts';

/**
 * How much likelier it is that somebody who asks about an entry uses these words than that anybody does: the query
 * likelihood of language-model retrieval (Ponte and Croft 1998) with Dirichlet smoothing. Stop words and endings count
 * here, which the other evidence leaves out: "can i", "how long", "the people who" tell a good deal of what is meant.
 */
export type Likelihood = {
  /** The logarithm of that ratio for the words of a question, for each of the entries (by number) asked for. */
  readonly of: (words: readonly string[], entries: readonly number[]) => Float64Array;
};

/** So many texts of an entry outweigh what is usual in all; found by trying on the question files. */
const SMOOTHING = { words: 10, pairs: 3 } as const;

/** Over single words. */
export function indexWords({ words, entryOf, entries }: Passages, lexicon: Lexicon): Likelihood {
  const size = lexicon.words.size;
  const counts = countUnits(words, entryOf, size);
  return likelihood(counts, size, textsOf(entryOf, entries), SMOOTHING.words, (word) =>
    lexicon.words.get(word),
  );
}

/** Over pairs of neighboring words. */
export function indexPairs({ words, entryOf, entries }: Passages, lexicon: Lexicon): Likelihood {
  const size = lexicon.words.size;
  const pairs = countPairs(words, entryOf, size);
  return likelihood(
    pairs.postings,
    pairs.size,
    textsOf(entryOf, entries),
    SMOOTHING.pairs,
    (word, before) => {
      const first = before === undefined ? undefined : lexicon.words.get(before);
      const second = lexicon.words.get(word);
      return first === undefined || second === undefined ? undefined : pairs.unitOf(first, second);
    },
  );
}

/** How many texts each entry has. */
function textsOf(entryOf: Uint32Array, entries: number): Uint32Array {
  const texts = new Uint32Array(entries);
  for (const entry of entryOf) texts[entry] = (texts[entry] ?? 0) + 1;
  return texts;
}

/** The unit that a word stands for, with the word before it. */
type UnitOf = (word: string, before: string | undefined) => number | undefined;

function likelihood(
  postings: Postings,
  size: number,
  texts: Uint32Array,
  smoothing: number,
  unitOf: UnitOf,
): Likelihood {
  const total = texts.reduce((sum, count) => sum + count, 0);
  for (let unit = 0; unit < size; unit++) toGains(postings, unit, smoothing / total);
  const absent = Float32Array.from(texts, (count) => Math.log(smoothing / (count + smoothing)));
  const sums = new Float32Array(texts.length);
  const of = (words: readonly string[], entries: readonly number[]): Float64Array => {
    const units = distinctUnits(words, unitOf);
    sums.fill(0);
    for (const unit of units) {
      if (lengthOf(postings, unit) > LONG)
        for (const entry of entries) sums[entry] = (sums[entry] ?? 0) + valueAt(postings, unit, entry);
      else addGains(postings, unit, sums);
    }
    const gains = new Float64Array(entries.length);
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? 0;
      gains[at] = (sums[entry] ?? 0) + units.length * (absent[entry] ?? 0);
    }
    return gains;
  };
  return { of };
}

/** The units of a question, each once. */
function distinctUnits(words: readonly string[], unitOf: UnitOf): number[] {
  const units: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const unit = unitOf(words[at] ?? '', words[at - 1]);
    if (unit !== undefined && !units.includes(unit)) units.push(unit);
  }
  return units;
}

function addGains({ starts, places, values }: Postings, unit: number, sums: Float32Array): void {
  const end = starts[unit + 1] ?? 0;
  for (let at = starts[unit] ?? 0; at < end; at++) {
    const entry = places[at] ?? 0;
    sums[entry] = (sums[entry] ?? 0) + (values[at] ?? 0);
  }
}

/** In a list longer than this the few entries asked for are looked up; a shorter one is gone through. */
const LONG = 2_000;

/** Puts in the place of each count of a unit what having it adds over not having it. */
function toGains({ starts, values }: Postings, unit: number, smoothing: number): void {
  const start = starts[unit] ?? 0;
  const end = starts[unit + 1] ?? 0;
  let all = 0;
  for (let at = start; at < end; at++) all += values[at] ?? 0;
  let known = 0;
  let gain = 0;
  for (let at = start; at < end; at++) {
    const count = values[at] ?? 0;
    // Most are counted once: their logarithm is the same.
    if (count !== known) gain = Math.log(1 + count / (smoothing * all));
    known = count;
    values[at] = gain;
  }
}
