import type { Postings } from './postings.ts';

/** Sums by place (passage or entry), reused from question to question: allocating anew would cost more. */
type Sums = {
  readonly values: Float32Array;
  /** Adds to the sum of a place; what is added must be above 0. */
  readonly add: (place: number, value: number) => void;
  /** Adds a unit's value times `weight` to each of its places, or to every `step`th. */
  readonly addUnit: (postings: Postings, unit: number, weight: number, step?: number) => void;
  /** The places that anything was added to, until `clear`. */
  readonly places: () => Uint32Array;
  readonly clear: () => void;
};

/** Sums that are all 0; places are numbers below `size`. */
export function createSums(size: number): Sums {
  const values = new Float32Array(size);
  const touched = new Uint32Array(size);
  let count = 0;
  const add = (place: number, value: number): void => {
    if (values[place] === 0) touched[count++] = place;
    values[place] = (values[place] ?? 0) + value;
  };
  return {
    values,
    add,
    addUnit: (postings, unit, weight, step = 1) => {
      const end = postings.starts[unit + 1] ?? 0;
      for (let at = postings.starts[unit] ?? 0; at < end; at += step)
        add(postings.places[at] ?? 0, weight * (postings.values[at] ?? 0));
    },
    places: () => touched.subarray(0, count),
    clear: () => {
      for (let at = 0; at < count; at++) values[touched[at] ?? 0] = 0;
      count = 0;
    },
  };
}
