import { eachItem, type Rows } from './rows.ts';

/**
 * Where each unit (a word, a term, a pair of words; by its number) comes up, in rising order, and how often. Flat arrays,
 * list after list: allocating tens of thousands of small ones would take most of the time of building an index.
 */
export type Postings = {
  /** The list of unit `n` is from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float32Array;
};

/**
 * Counts how often units (numbers below `size`) come up in each place. `placeOf`: the place of each text, in rising order.
 */
export function countUnits(texts: Rows, placeOf: Uint32Array, size: number): Postings {
  const starts = startsOf(texts.items, size);
  const ends = starts.slice();
  const places = new Uint32Array(texts.items.length);
  eachItem(texts, (unit, text) => {
    const at = ends[unit] ?? 0;
    places[at] = placeOf[text] ?? 0;
    ends[unit] = at + 1;
  });
  return countPlaces(starts, places);
}

/** Where the list of each unit starts if it has room for every time that the unit comes up. */
export function startsOf(units: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at < units.length; at++) {
    const next = (units[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let unit = 0; unit < size; unit++) starts[unit + 1] = (starts[unit + 1] ?? 0) + (starts[unit] ?? 0);
  return starts;
}

/** Turns lists that repeat a place for each time a unit comes up there into postings; repeats are next to each other. */
function countPlaces(listStarts: Uint32Array, list: Uint32Array): Postings {
  const starts = new Uint32Array(listStarts.length);
  const places = new Uint32Array(list.length);
  const values = new Float32Array(list.length);
  let end = 0;
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    const to = listStarts[unit + 1] ?? 0;
    let last = -1;
    for (let at = listStarts[unit] ?? 0; at < to; at++) {
      const place = list[at] ?? 0;
      if (place !== last) places[end++] = place;
      values[end - 1] = (values[end - 1] ?? 0) + 1;
      last = place;
    }
    starts[unit + 1] = end;
  }
  return { starts, places: places.slice(0, end), values: values.slice(0, end) };
}

/** In how many places a unit comes up; 0 for one that never does. */
export function lengthOf({ starts }: Postings, unit: number | undefined): number {
  return unit === undefined ? 0 : (starts[unit + 1] ?? 0) - (starts[unit] ?? 0);
}

/** The value of a unit at one place; 0 if it does not come up there. */
export function valueAt({ starts, places, values }: Postings, unit: number, place: number): number {
  const at = placeIn(places, place, starts[unit] ?? 0, starts[unit + 1] ?? 0);
  return at === undefined ? 0 : (values[at] ?? 0);
}

/** The index of a number in a sorted array, searched in `from` up to `to`; undefined if it is not there. */
export function placeIn(rising: Uint32Array, wanted: number, from: number, to: number): number | undefined {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rising[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
