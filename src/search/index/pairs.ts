import { type Postings, placeIn, startsOf } from './postings.ts';
import type { Rows } from './rows.ts';

/** The pairs of neighboring words, each with its own number, and the places that have them. */
type Pairs = {
  readonly postings: Postings;
  readonly size: number;
  /** The number of a pair; undefined for one that never came up. */
  readonly unitOf: (first: number, second: number) => number | undefined;
};

/**
 * Counts pairs of words (numbers below `words`). `placeOf`: the place of each text, in rising order. There are hundreds of
 * thousands of pairs: sorting them by both words brings equal pairs together, at a fraction of the cost of a hash table.
 */
export function countPairs(texts: Rows, placeOf: Uint32Array, words: number): Pairs {
  const { firsts, seconds, places } = sorted(neighborsOf(texts, placeOf), words);
  // The pairs with a given first word start at `pairsFrom[first]`, sorted by their second word.
  const pairsFrom = new Uint32Array(words + 1);
  const secondOf = new Uint32Array(firsts.length);
  const starts = new Uint32Array(firsts.length + 1);
  const found = new Uint32Array(firsts.length);
  const values = new Float32Array(firsts.length);
  let size = 0;
  let end = 0;
  for (let at = 0; at < firsts.length; at++) {
    const [first, second, place] = [firsts[at] ?? 0, seconds[at] ?? 0, places[at] ?? 0];
    const isNew = at === 0 || first !== firsts[at - 1] || second !== seconds[at - 1];
    if (isNew) {
      pairsFrom[first + 1] = size + 1;
      secondOf[size] = second;
      starts[size++] = end;
    }
    if (isNew || place !== places[at - 1]) found[end++] = place;
    values[end - 1] = (values[end - 1] ?? 0) + 1;
  }
  starts[size] = end;
  for (let word = 0; word < words; word++)
    pairsFrom[word + 1] = Math.max(pairsFrom[word + 1] ?? 0, pairsFrom[word] ?? 0);
  return {
    postings: {
      starts: starts.slice(0, size + 1),
      places: found.slice(0, end),
      values: values.slice(0, end),
    },
    size,
    unitOf: (first, second) => placeIn(secondOf, second, pairsFrom[first] ?? 0, pairsFrom[first + 1] ?? 0),
  };
}

/** The neighboring words of all texts, in order: two words and the place of their text. */
type Neighbors = {
  readonly firsts: Uint32Array;
  readonly seconds: Uint32Array;
  readonly places: Uint32Array;
};

function neighborsOf({ length, starts, items }: Rows, placeOf: Uint32Array): Neighbors {
  const firsts = new Uint32Array(items.length);
  const seconds = new Uint32Array(items.length);
  const places = new Uint32Array(items.length);
  let size = 0;
  for (let text = 0; text < length; text++) {
    const end = starts[text + 1] ?? 0;
    for (let at = (starts[text] ?? 0) + 1; at < end; at++) {
      firsts[size] = items[at - 1] ?? 0;
      seconds[size] = items[at] ?? 0;
      places[size++] = placeOf[text] ?? 0;
    }
  }
  return {
    firsts: firsts.subarray(0, size),
    seconds: seconds.subarray(0, size),
    places: places.subarray(0, size),
  };
}

/** Sorts by both words; equal pairs keep the order of their texts. */
function sorted(neighbors: Neighbors, words: number): Neighbors {
  const bySecond = sortedBy(neighbors.seconds, neighbors, words);
  return sortedBy(bySecond.firsts, bySecond, words);
}

/** A stable counting sort; `keys` are below `size`. */
function sortedBy(keys: Uint32Array, { firsts, seconds, places }: Neighbors, size: number): Neighbors {
  const next = startsOf(keys, size);
  const to: Neighbors = {
    firsts: new Uint32Array(keys.length),
    seconds: new Uint32Array(keys.length),
    places: new Uint32Array(keys.length),
  };
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    next[key] = place + 1;
    to.firsts[place] = firsts[at] ?? 0;
    to.seconds[place] = seconds[at] ?? 0;
    to.places[place] = places[at] ?? 0;
  }
  return to;
}
