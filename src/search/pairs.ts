import { type Postings, placeIn } from './postings.ts';

/** The pairs of neighbouring words, each as one number, and where they come up. */
export type Pairs = {
  readonly postings: Postings;
  readonly size: number;
  /** The unit of a pair; undefined for one that never came up. */
  readonly unitOf: (first: number, second: number) => number | undefined;
};

/**
 * Counts pairs of words (numbers below `words`) by place. There are hundreds of thousands: they are sorted all at once by
 * counting, first by the second word and then by the first, which takes a fraction of the time of a table of pairs. Places
 * must not fall, and each sort keeps the order, so the places of a pair come out in rising order.
 */
export function countPairs(
  texts: readonly (readonly number[])[],
  placeOf: (text: number) => number,
  words: number,
): Pairs {
  const all = pairsOf(texts, placeOf);
  const sorted = sortBy('first', sortBy('second', all, words), words);
  const length = sorted.place.length;
  const pairs = new Float64Array(length);
  const starts = new Uint32Array(length + 1);
  const places = new Uint32Array(length);
  const counts = new Float32Array(length);
  let size = 0;
  let end = 0;
  for (let at = 0; at < length; at++) {
    const pair = (sorted.first[at] ?? 0) * words + (sorted.second[at] ?? 0);
    const place = sorted.place[at] ?? 0;
    const isNew = size === 0 || pair !== pairs[size - 1];
    if (isNew) {
      pairs[size] = pair;
      starts[size++] = end;
    }
    if (isNew || place !== places[end - 1]) places[end++] = place;
    counts[end - 1] = (counts[end - 1] ?? 0) + 1;
  }
  starts[size] = end;
  const known = pairs.slice(0, size);
  return {
    postings: {
      starts: starts.slice(0, size + 1),
      places: places.slice(0, end),
      values: counts.slice(0, end),
    },
    size,
    unitOf: (first, second) => placeIn(known, first * words + second),
  };
}

/** Pairs side by side in three columns: their words, and the place that each comes up in. */
type Columns = { readonly first: Uint32Array; readonly second: Uint32Array; readonly place: Uint32Array };

function columns(length: number): Columns {
  return {
    first: new Uint32Array(length),
    second: new Uint32Array(length),
    place: new Uint32Array(length),
  };
}

function pairsOf(texts: readonly (readonly number[])[], placeOf: (text: number) => number): Columns {
  const pairs = columns(texts.reduce((sum, text) => sum + Math.max(0, text.length - 1), 0));
  let end = 0;
  for (let number = 0; number < texts.length; number++) {
    const text = texts[number] ?? [];
    const place = placeOf(number);
    for (let at = 1; at < text.length; at++) {
      pairs.first[end] = text[at - 1] ?? 0;
      pairs.second[end] = text[at] ?? 0;
      pairs.place[end++] = place;
    }
  }
  return pairs;
}

/** The pairs in rising order of one column, whose numbers are below `size`; equal ones stay in the order they had. */
function sortBy(column: 'first' | 'second', pairs: Columns, size: number): Columns {
  const keys = pairs[column];
  const ends = new Uint32Array(size + 1);
  for (let at = 0; at < keys.length; at++) {
    const next = (keys[at] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let key = 0; key < size; key++) ends[key + 1] = (ends[key + 1] ?? 0) + (ends[key] ?? 0);
  const sorted = columns(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const to = ends[key] ?? 0;
    ends[key] = to + 1;
    sorted.first[to] = pairs.first[at] ?? 0;
    sorted.second[to] = pairs.second[at] ?? 0;
    sorted.place[to] = pairs.place[at] ?? 0;
  }
  return sorted;
}
