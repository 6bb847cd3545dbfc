import { type Embedding, gramsOf } from '../search/learned/embedding.ts';
import { wordsOf } from '../search/text/words.ts';
import { createRandom } from './random.ts';

/** A text that asks for an entry. */
export type Asking = { readonly text: string; readonly entry: string };

const DIMENSIONS = 32;
const ROUNDS = 12;
/** The steps get smaller from round to round, down to nothing. */
const RATE = 0.1;
/** The share of a text's n-grams that is dropped, others each time, so that no single one decides alone. */
const LEFT_OUT = 0.5;
/** Rarer terms and pairs of words are not learned. */
const LEAST_SEEN = { term: 3, pair: 20 } as const;
/** Entries with a smaller pull are skipped: they teach nothing. */
const LEAST_PULL = 0.001;
/** Keeps the first steps finite. */
const LEAST = 0.001;

/** A text as the numbers of its n-grams and of its entry. */
type Sample = { readonly grams: Int32Array; readonly entry: number };

/** Learns vectors by stochastic gradient descent (Adagrad by vector) on the softmax over all entries. Deterministic. */
export function learnEmbedding(texts: readonly Asking[]): Embedding {
  const asked = texts.map(({ text, entry }) => ({ grams: gramsOf(wordsOf(text)), entry }));
  const grams = placesByName(seenGrams(asked.map((each) => each.grams)));
  const entries = placesByName(asked.map(({ entry }) => entry));
  const samples = asked.map(
    (each): Sample => ({
      grams: Int32Array.from(each.grams.flatMap((gram) => grams.get(gram) ?? [])),
      entry: entries.get(each.entry) ?? 0,
    }),
  );
  const random = createRandom();
  const gramVectors = createVectors(grams.size, random);
  const entryVectors = createVectors(entries.size, random);
  const learn = createLearner(gramVectors, entryVectors);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - round / ROUNDS);
    for (const { grams: all, entry } of shuffled(samples, random)) {
      const kept = all.filter(() => random() >= LEFT_OUT);
      if (kept.length > 0) learn(kept, entry, rate);
    }
  }
  return {
    dimensions: DIMENSIONS,
    grams,
    gramVectors: gramVectors.values,
    entries,
    entryVectors: entryVectors.values,
  };
}

function seenGrams(texts: readonly (readonly string[])[]): string[] {
  const times = new Map<string, number>();
  for (const grams of texts) for (const gram of grams) times.set(gram, (times.get(gram) ?? 0) + 1);
  return [...times].flatMap(([gram, seen]) =>
    seen >= (gram.includes(' ') ? LEAST_SEEN.pair : LEAST_SEEN.term) ? [gram] : [],
  );
}

function placesByName(names: readonly string[]): Map<string, number> {
  return new Map([...new Set(names)].sort().map((name, place) => [name, place]));
}

/** Vectors in one array, and for each how much it has been pulled so far. */
type Vectors = { readonly values: Float32Array; readonly pulled: Float32Array };

function createVectors(count: number, random: () => number): Vectors {
  return {
    values: new Float32Array(count * DIMENSIONS).map(() => (random() - 0.5) / 5),
    pulled: new Float32Array(count),
  };
}

/**
 * Returns a function that moves the vectors of some n-grams and of the entries, so that the n-grams point to their entry a
 * little more.
 */
function createLearner(
  grams: Vectors,
  entries: Vectors,
): (kept: Int32Array, entry: number, rate: number) => void {
  const vector = new Float32Array(DIMENSIONS);
  const slope = new Float32Array(DIMENSIONS);
  const pulls = new Float32Array(entries.pulled.length);
  return (kept, entry, rate) => {
    const share = 1 / Math.sqrt(kept.length);
    vector.fill(0);
    for (const gram of kept) addTo(vector, grams.values, gram, share);
    pullsOf(vector, entries.values, entry, pulls);
    slope.fill(0);
    const size = dot(vector, vector, 0) / DIMENSIONS;
    for (let other = 0; other < pulls.length; other++) {
      const pull = pulls[other] ?? 0;
      if (Math.abs(pull) < LEAST_PULL) continue;
      addTo(slope, entries.values, other, pull);
      move(entries, other, vector, pull, stepOf(entries, other, pull * pull * size, rate));
    }
    const own = (dot(slope, slope, 0) / DIMENSIONS) * share * share;
    for (const gram of kept) move(grams, gram, slope, share, stepOf(grams, gram, own, rate));
  };
}

/**
 * Writes each entry's pull: its probability minus what it should be (1 for the entry that is asked for, 0 for the others).
 */
function pullsOf(vector: Float32Array, entries: Float32Array, entry: number, into: Float32Array): void {
  let most = -Infinity;
  for (let other = 0; other < into.length; other++) {
    const score = dot(vector, entries, other);
    into[other] = score;
    if (score > most) most = score;
  }
  let all = 0;
  for (let other = 0; other < into.length; other++) {
    const power = Math.exp((into[other] ?? 0) - most);
    into[other] = power;
    all += power;
  }
  for (let other = 0; other < into.length; other++) into[other] = (into[other] ?? 0) / all;
  into[entry] = (into[entry] ?? 0) - 1;
}

/** The dot product of a vector and the one with this number. */
function dot(vector: Float32Array, values: Float32Array, place: number): number {
  const start = place * DIMENSIONS;
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at++) sum += (vector[at] ?? 0) * (values[start + at] ?? 0);
  return sum;
}

function addTo(sum: Float32Array, values: Float32Array, place: number, times: number): void {
  const start = place * DIMENSIONS;
  for (let at = 0; at < DIMENSIONS; at++) sum[at] = (sum[at] ?? 0) + times * (values[start + at] ?? 0);
}

/** The step of a vector: the more it has been pulled, the smaller. */
function stepOf({ pulled }: Vectors, place: number, square: number, rate: number): number {
  const sum = (pulled[place] ?? 0) + square;
  pulled[place] = sum;
  return rate / (Math.sqrt(sum) + LEAST);
}

function move({ values }: Vectors, place: number, slope: Float32Array, times: number, step: number): void {
  const start = place * DIMENSIONS;
  for (let at = 0; at < DIMENSIONS; at++)
    values[start + at] = (values[start + at] ?? 0) - step * times * (slope[at] ?? 0);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
