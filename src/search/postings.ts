/**
 * Where each unit (a word, a term, a pair of words; by its number) comes up, in rising order, with a value for each
 * place. One list after the other in flat arrays: tens of thousands of small lists would take most of the time of
 * building an index.
 */
export type Postings = {
  /** The list of unit `n` stands from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float32Array;
};

/** A text by its units, with the place where it counts (itself, or its entry) and what it counts for there. */
export type Counted = { readonly units: readonly number[]; readonly place: number; readonly weight: number };

/** How often each of `size` units comes up in each place, by the weights of the texts. Places must not fall. */
export function countUnits(texts: readonly Counted[], size: number): Postings {
  const starts = startsOf(texts, size);
  const all = starts[size] ?? 0;
  const places = new Uint32Array(all);
  const values = new Float32Array(all);
  const ends = starts.slice(0, size);
  const lastPlace = new Int32Array(size).fill(-1);
  for (const { units, place, weight } of texts) {
    for (const unit of units) {
      const end = ends[unit] ?? 0;
      if (lastPlace[unit] === place) {
        values[end - 1] = (values[end - 1] ?? 0) + weight;
        continue;
      }
      lastPlace[unit] = place;
      places[end] = place;
      values[end] = weight;
      ends[unit] = end + 1;
    }
  }
  return { starts, places, values };
}

/** Where the list of each unit starts, with one place for every different place that it stands in. */
function startsOf(texts: readonly Counted[], size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  const lastPlace = new Int32Array(size).fill(-1);
  for (const { units, place } of texts) {
    for (const unit of units) {
      if (lastPlace[unit] === place) continue;
      lastPlace[unit] = place;
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

/** Calls back for every place of a unit. */
export function eachPlace(
  { starts, places, values }: Postings,
  unit: number,
  visit: (place: number, value: number, at: number) => void,
): void {
  const end = starts[unit + 1] ?? 0;
  for (let at = starts[unit] ?? 0; at < end; at++) visit(places[at] ?? 0, values[at] ?? 0, at);
}

/** The number of a unit, a new one at its first use. */
export function numberOf<Unit>(numbers: Map<Unit, number>, unit: Unit): number {
  const known = numbers.get(unit);
  if (known !== undefined) return known;
  numbers.set(unit, numbers.size);
  return numbers.size - 1;
}
