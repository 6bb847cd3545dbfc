import { type Odds, SIGNS, type Sign, type Signs, type Steps } from '../learned/odds.ts';
import { sigmoid } from '../learned/probabilities.ts';
import type { Confidence } from '../learned/shipped.ts';

/** What a sign with this value adds to the log odds; 0 for a sign that was not learned. */
export function logOddsOf({ steps }: Odds, sign: Sign, value: number): number {
  const { cuts, adds } = steps[sign] ?? NOTHING;
  const above = cuts.findIndex((cut) => value < cut);
  return adds[above < 0 ? cuts.length : above] ?? 0;
}
const NOTHING: Steps = { cuts: [], adds: [] };

/** The probability that answering with what is proposed is right, calibrated on the question files. */
export function confidence(signs: Signs, odds: Odds): number {
  const sum = SIGNS.reduce((total, sign) => total + logOddsOf(odds, sign, signs[sign]), odds.base);
  return sigmoid(sum);
}

/** What may be done with a proposed answer, given how sure it is. */
export type Certainty = {
  /** Sure enough to be given as the answer. */
  readonly isSure: boolean;
  /** At least halfway from asking back to answering: enough if the shape of the question settles the rest. */
  readonly isLikely: boolean;
  /** Sure enough to ask back. */
  readonly isNear: boolean;
  /** To be mentioned, at least, if nothing is answered. */
  readonly isWorthMentioning: boolean;
};

/** What the confidence in a proposed answer suffices for. */
export function certaintyOf(signs: Signs, learned: Confidence): Certainty {
  const sure = confidence(signs, learned);
  const { answer, askBack, mention } = learned;
  return {
    isSure: sure >= answer,
    isLikely: sure >= (answer + askBack) / 2,
    isNear: sure >= askBack,
    isWorthMentioning: sure >= mention,
  };
}
