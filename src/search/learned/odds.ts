/** The signs for and against the best candidate being a right answer. */
export const SIGNS = [
  'ahead',
  'coverage',
  'likeness',
  'named',
  'passed',
  'offTopic',
  'pairs',
  'chance',
  'agreed',
  'unknown',
  'shaped',
  'seconded',
] as const;
export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;

/**
 * What a sign adds to the log odds of being right: `adds[0]` below the first cut, `adds[n]` from the `n`th cut on. Steps
 * instead of a slope, because signs are not linear: between no unknown word and one there is a difference, between four and
 * five there is none.
 */
export type Steps = { readonly cuts: readonly number[]; readonly adds: readonly number[] };

/** The log odds that an answer is right before any sign is known, and what each sign adds. */
export type Odds = { readonly base: number; readonly steps: Readonly<Partial<Record<Sign, Steps>>> };
