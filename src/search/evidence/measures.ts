import { learned } from '../learned/in-force.ts';
import type { Feature } from './named.ts';

/** How like an entry is to the question, measured in several ways. */
export const MEASURES = ['likeness', 'best', 'coverage', 'words', 'pairs', 'kind'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the feature is called that holds the place of an entry by a measure. */
export function placeName(measure: Measure): string {
  return `place:${measure}`;
}

/** What the measures say of some entries, each by where it stands in the list of them. */
export type Measured = {
  /** What they count for together. */
  readonly scores: Float64Array;
  readonly featuresAt: (at: number) => Feature[];
};

/**
 * Each measure of the entries, and the place that an entry takes by it (1 for the first, 1/2 for the second, …): to be the
 * one that is most like the question says more than how much.
 */
export function measured(
  entries: readonly number[],
  measures: Readonly<Record<Measure, (entry: number, at: number) => number>>,
): Measured {
  const weights = learned().ranking;
  const scores = new Float64Array(entries.length);
  const columns = MEASURES.map((name) => {
    const place = placeName(name);
    const weight = weights.get(name) ?? 0;
    const placeWeight = weights.get(place) ?? 0;
    const values = new Float64Array(entries.length);
    for (let at = 0; at < entries.length; at++) values[at] = measures[name](entries[at] ?? 0, at);
    const shares = placeShares(values);
    for (let at = 0; at < entries.length; at++)
      scores[at] = (scores[at] ?? 0) + weight * (values[at] ?? 0) + placeWeight * (shares[at] ?? 0);
    return { name, place, values, shares };
  });
  const featuresAt = (at: number): Feature[] =>
    columns.flatMap(({ name, place, values, shares }) => [
      [name, values[at] ?? 0],
      [place, shares[at] ?? 0],
    ]);
  return { scores, featuresAt };
}

/** One over the place that each value takes among all; equal ones share theirs. */
function placeShares(values: Float64Array): Float64Array {
  const rising = values.slice().sort();
  const shares = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) shares[at] = 1 / (1 + countAbove(rising, values[at] ?? 0));
  return shares;
}

/** How many of these rising numbers are greater than a value. */
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
