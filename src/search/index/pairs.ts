import { countPlaces, type Postings, startsOf } from './postings.ts';
import { eachItem, type Rows } from './rows.ts';

/** The pairs of neighbouring words, each as one number, and where they come up. */
export type Pairs = {
  readonly postings: Postings;
  readonly size: number;
  /** The unit of a pair; undefined for one that never came up. */
  readonly unitOf: (first: number, second: number) => number | undefined;
};

/**
 * Counts pairs of words (numbers below `words`) by the place that each text counts for; places must not fall. There are
 * hundreds of thousands: they are put side by side by their first word and then, one first word after the other, by their
 * second. That keeps what is worked on small, and takes a fraction of the time of a table of pairs.
 */
export function countPairs(texts: Rows, placeOf: Uint32Array, words: number): Pairs {
  const followers = followersOf(texts, placeOf, words);
  const pairsFrom = new Uint32Array(words + 1);
  const seconds = new Uint32Array(texts.items.length);
  const starts = new Uint32Array(seconds.length + 1);
  const places = new Uint32Array(seconds.length);
  const times = new Uint32Array(words);
  let size = 0;
  let end = 0;
  for (let first = 0; first < words; first++) {
    pairsFrom[first] = size;
    eachFollower(followers, first, (second) => {
      if (times[second] === 0) seconds[size++] = second;
      times[second] = (times[second] ?? 0) + 1;
    });
    for (let pair = pairsFrom[first] ?? 0; pair < size; pair++) {
      const second = seconds[pair] ?? 0;
      starts[pair] = end;
      end += times[second] ?? 0;
      times[second] = starts[pair] ?? 0;
    }
    eachFollower(followers, first, (second, place) => {
      const at = times[second] ?? 0;
      places[at] = place;
      times[second] = at + 1;
    });
    for (let pair = pairsFrom[first] ?? 0; pair < size; pair++) times[seconds[pair] ?? 0] = 0;
  }
  pairsFrom[words] = size;
  starts[size] = end;
  const known = seconds.slice(0, size);
  return {
    postings: countPlaces(starts.subarray(0, size + 1), places),
    size,
    unitOf: (first, second) => {
      const end = pairsFrom[first + 1] ?? 0;
      for (let at = pairsFrom[first] ?? 0; at < end; at++) if (known[at] === second) return at;
      return undefined;
    },
  };
}

/** The words that follow each word, and the place of each time, in the order of the texts. */
type Followers = {
  /** Those of word `n` stand from `starts[n]` to `ends[n]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly words: Uint32Array;
  readonly places: Uint32Array;
};

function followersOf(texts: Rows, placeOf: Uint32Array, size: number): Followers {
  const starts = startsOf(texts.items, size);
  const ends = starts.slice();
  const words = new Uint32Array(texts.items.length);
  const places = new Uint32Array(texts.items.length);
  let first = 0;
  let last = -1;
  eachItem(texts, (word, text) => {
    if (text === last) {
      const at = ends[first] ?? 0;
      words[at] = word;
      places[at] = placeOf[text] ?? 0;
      ends[first] = at + 1;
    }
    first = word;
    last = text;
  });
  return { starts, ends, words, places };
}

function eachFollower(
  { starts, ends, words, places }: Followers,
  first: number,
  visit: (word: number, place: number) => void,
): void {
  const end = ends[first] ?? 0;
  for (let at = starts[first] ?? 0; at < end; at++) visit(words[at] ?? 0, places[at] ?? 0);
}
