import type { AddFeature } from './features.ts';

/** The ways in which an entry's similarity to the question is measured. */
const MEASURES = ['likeness', 'coverage', 'pairs', 'chance'] as const;
type Measure = (typeof MEASURES)[number];

/** The name of the feature for an entry's rank by each measure. */
export const RANK_FEATURES = Object.fromEntries(MEASURES.map((name) => [name, `place:${name}`])) as Readonly<
  Record<Measure, string>
>;

/** The values of each measure, one per entry. */
export type Columns = Readonly<Record<Measure, Float64Array>>;

/** Columns for this many entries, to be filled in; all share one buffer. */
export function emptyColumns(entries: number): Columns {
  const all = new Float64Array(entries * MEASURES.length);
  return Object.fromEntries(
    MEASURES.map((name, nth) => [name, all.subarray(nth * entries, (nth + 1) * entries)]),
  ) as Columns;
}

/**
 * Each entry's score from the measures: the values, and the reciprocal ranks (1 for the first, 1/2 for the second, …),
 * because being the most similar says more than how similar.
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
    const placeWeight = weights.get(RANK_FEATURES[name]) ?? 0;
    rising.set(values);
    rising.sort();
    for (let at = 0; at < entries; at++) {
      const value = values[at] ?? 0;
      scores[at] = (scores[at] ?? 0) + weight * value + placeWeight / (1 + countAbove(rising, value));
    }
  }
  return scores;
}

/** Passes on the measures of one entry and its ranks by them. */
export function addMeasureFeatures(columns: Columns, at: number, say: AddFeature): void {
  for (const name of MEASURES) {
    const value = columns[name][at] ?? 0;
    say(name, value);
    say(RANK_FEATURES[name], 1 / (1 + countAbove(columns[name].slice().sort(), value)));
  }
}

/** How many of these sorted numbers are greater than a value; equal ones share their rank. */
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
