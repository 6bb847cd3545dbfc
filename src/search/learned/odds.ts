/** The signs for and against the best candidate being a right answer. */
export const SIGNS = [
  /** Its share (0 to 1) among its rivals. */
  'ahead',
  /** The share of the question's weight that its words explain, and how similar its most similar passages are. */
  'coverage',
  'likeness',
  /** The share of the question's weight that its own name covers. */
  'named',
  /** How many names in the question it is not about. */
  'passed',
  /** How off topic the question sounds (0 to 1). */
  'offTopic',
  /** How likely its askers put these words next to each other, and the log probability that a text like this asks for it. */
  'pairs',
  'chance',
  /** How far the measures agree that it is the best (1: all). */
  'agreed',
  /** The share of the words that mean something which nothing explains. */
  'unknown',
  /** Whether (1 or 0) the question has a shape of its own, and whether the best candidate confirms that. */
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
