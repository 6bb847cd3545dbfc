/**
 * Where each unit (a word, a term, a pair of words; by its number) comes up, in rising order, and how often. One list
 * after the other in flat arrays: tens of thousands of small lists would take most of the time of building an index.
 */
export type Postings = {
  /** The list of unit `n` stands from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float32Array;
};

/** Counts the units (numbers below `size`) of texts by the place that each text counts for. Places must not fall. */
export function countUnits(
  texts: readonly (readonly number[])[],
  placeOf: (text: number) => number,
  size: number,
): Postings {
  const starts = startsOf(texts, placeOf, size);
  const places = new Uint32Array(starts[size] ?? 0);
  const values = new Float32Array(places.length);
  const ends = starts.slice(0, size);
  for (let text = 0; text < texts.length; text++) {
    const place = placeOf(text);
    for (const unit of texts[text] ?? []) {
      const end = ends[unit] ?? 0;
      const again = end > (starts[unit] ?? 0) && places[end - 1] === place;
      const at = again ? end - 1 : end;
      places[at] = place;
      values[at] = (values[at] ?? 0) + 1;
      ends[unit] = at + 1;
    }
  }
  return { starts, places, values };
}

/** Where the list of each unit starts: there is room for every place that the unit comes up in. */
function startsOf(
  texts: readonly (readonly number[])[],
  placeOf: (text: number) => number,
  size: number,
): Uint32Array {
  const starts = new Uint32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  for (let text = 0; text < texts.length; text++) {
    const place = placeOf(text);
    for (const unit of texts[text] ?? []) {
      if (last[unit] === place) continue;
      last[unit] = place;
      starts[unit + 1] = (starts[unit + 1] ?? 0) + 1;
    }
  }
  for (let unit = 0; unit < size; unit++) starts[unit + 1] = (starts[unit + 1] ?? 0) + (starts[unit] ?? 0);
  return starts;
}

/** In how many places a unit comes up; 0 for one that never does. */
export function lengthOf({ starts }: Postings, unit: number | undefined): number {
  return unit === undefined ? 0 : (starts[unit + 1] ?? 0) - (starts[unit] ?? 0);
}

/** Calls back for every place of a unit, or every so many (`step`); `at` is where its value stands. */
export function eachPlace(
  { starts, places, values }: Postings,
  unit: number,
  visit: (place: number, value: number, at: number) => void,
  step = 1,
): void {
  const end = starts[unit + 1] ?? 0;
  for (let at = starts[unit] ?? 0; at < end; at += step) visit(places[at] ?? 0, values[at] ?? 0, at);
}

/** The value of a unit at one place; 0 where it does not come up. */
export function valueAt({ starts, places, values }: Postings, unit: number, place: number): number {
  const at = placeIn(places, place, starts[unit], starts[unit + 1]);
  return at === undefined ? 0 : (values[at] ?? 0);
}

/** Where a number stands among rising ones, from one index up to another; undefined where it does not. */
export function placeIn(
  rising: Uint32Array | Float64Array,
  wanted: number,
  from = 0,
  to = rising.length,
): number | undefined {
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
