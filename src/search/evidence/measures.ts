import type { Say } from './feature.ts';

/** How like an entry is to the question, measured in several ways. */
const MEASURES = ['likeness', 'coverage', 'pairs', 'chance'] as const;
type Measure = (typeof MEASURES)[number];

/** What the feature is called that holds the place of an entry by a measure. */
export const PLACE_NAMES = Object.fromEntries(MEASURES.map((name) => [name, `place:${name}`])) as Readonly<
  Record<Measure, string>
>;

/** By measure, what it says of each of some entries. */
export type Columns = Readonly<Record<Measure, Float64Array>>;

/** Columns for so many entries, to be filled in. */
export function emptyColumns(entries: number): Columns {
  const all = new Float64Array(entries * MEASURES.length);
  return Object.fromEntries(
    MEASURES.map((name, nth) => [name, all.subarray(nth * entries, (nth + 1) * entries)]),
  ) as Columns;
}

/**
 * What the measures of each entry count for together: how much, and the place that it takes by them (1 for the first, 1/2
 * for the second, …), since to be the one that is most like the question says more than how much.
 */
export function scoresOf(
  columns: Columns,
  entries: number,
  weights: ReadonlyMap<string, number>,
): Float64Array {
  const scores = new Float64Array(entries);
  const rising = new Float64Array(entries);
  for (const name of MEASURES) {
    const values = columns[name];
    const weight = weights.get(name) ?? 0;
    const placeWeight = weights.get(PLACE_NAMES[name]) ?? 0;
    rising.set(values);
    rising.sort();
    for (let at = 0; at < entries; at++) {
      const value = values[at] ?? 0;
      scores[at] = (scores[at] ?? 0) + weight * value + placeWeight / (1 + countAbove(rising, value));
    }
  }
  return scores;
}

/** Tells the measures of an entry, and the places that it takes by them. */
export function sayMeasures(columns: Columns, at: number, say: Say): void {
  for (const name of MEASURES) {
    const value = columns[name][at] ?? 0;
    say(name, value);
    say(PLACE_NAMES[name], 1 / (1 + countAbove(columns[name].slice().sort(), value)));
  }
}

/** How many of these rising numbers are greater than a value: equal ones share their place. */
function countAbove(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return rising.length - low;
}
