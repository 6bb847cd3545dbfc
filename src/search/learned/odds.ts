/** What speaks for and against the best candidate being a right answer. */
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
 * and not a slope, because signs work so: no strange word or one make a difference, four or five none.
 */
export type Steps = { readonly cuts: readonly number[]; readonly adds: readonly number[] };

/** The log odds that an answer is right before anything is seen of it, and what each sign adds. */
export type Odds = { readonly base: number; readonly steps: Readonly<Partial<Record<Sign, Steps>>> };
