const RATE = 0.5;
/** Keeps a weight in place as long as its slope is 0. */
const LEAST = 1e-9;

/**
 * Weights after a number of steps of gradient descent; Adagrad: the more a weight has moved, the smaller its steps.
 * Deterministic. `slopesAt` returns the slope of the loss for each weight.
 */
export function descend(
  first: Float64Array,
  rounds: number,
  slopesAt: (weights: Float64Array) => Float64Array,
): Float64Array {
  const weights = first.slice();
  const squares = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round++) {
    for (const [at, slope] of slopesAt(weights).entries()) {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt((squares[at] ?? 0) + LEAST);
    }
  }
  return weights;
}

/** The precision of a learned weight. */
export function hundredths(weight: number): number {
  return Math.round(weight * 100) / 100;
}
