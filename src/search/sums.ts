/** What is added up by place (a passage, an entry), used again from question to question: new arrays would cost more. */
export type Sums = {
  readonly values: Float32Array;
  /** Adds to the sum of a place; what is added must be above 0. */
  readonly add: (place: number, value: number) => void;
  /** The places that anything was added to, until `clear`. */
  readonly places: () => Uint32Array;
  readonly clear: () => void;
};

/** `size`: places are numbers below it. */
export function createSums(size: number): Sums {
  const values = new Float32Array(size);
  const touched = new Uint32Array(size);
  let count = 0;
  return {
    values,
    add: (place, value) => {
      if (values[place] === 0) touched[count++] = place;
      values[place] = (values[place] ?? 0) + value;
    },
    places: () => touched.subarray(0, count),
    clear: () => {
      for (let at = 0; at < count; at++) values[touched[at] ?? 0] = 0;
      count = 0;
    },
  };
}
