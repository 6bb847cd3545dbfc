const RATE = 0.5;
/** Keeps a weight whose slope is still 0 where it is. */
const LEAST = 1e-9;

/**
 * Weights after so many steps of gradient descent from the first ones; Adagrad: the steps of a weight become smaller the
 * more it was moved. Deterministic. `slopesAt` gives the slope of the loss for each weight.
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

/** As many digits as a learned weight is kept with. */
export function hundredths(weight: number): number {
  return Math.round(weight * 100) / 100;
}
