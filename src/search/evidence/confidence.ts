import { chance } from '../learned/chances.ts';
import { type Odds, SIGNS, type Sign, type Signs, type Steps } from '../learned/odds.ts';
import type { Confidence } from '../learned/shipped.ts';

/** What a sign of this strength adds to the log odds. */
export function added({ steps }: Odds, sign: Sign, value: number): number {
  const { cuts, adds } = steps[sign] ?? NOTHING;
  const above = cuts.findIndex((cut) => value < cut);
  return adds[above < 0 ? cuts.length : above] ?? 0;
}
const NOTHING: Steps = { cuts: [], adds: [] };

/** The probability that answering with what is proposed is right, calibrated on the question files. */
export function confidence(signs: Signs, odds: Odds): number {
  const sum = SIGNS.reduce((total, sign) => total + added(odds, sign, signs[sign]), odds.base);
  return chance(sum);
}

/** What a proposed answer is sure enough for. */
export type Sureness = {
  /** To be answered. */
  readonly isSure: boolean;
  /** Nearer to sure than to near: enough where the shape of a question tells the rest. */
  readonly isLikely: boolean;
  /** To be offered. */
  readonly isNear: boolean;
  /** To be mentioned at least where nothing is answered. */
  readonly isWorthMentioning: boolean;
};

/** What this confidence in what is proposed is enough for. */
export function surenessOf(signs: Signs, learned: Confidence): Sureness {
  const sure = confidence(signs, learned);
  const { answer, offer, mention } = learned;
  return {
    isSure: sure >= answer,
    isLikely: sure >= (answer + offer) / 2,
    isNear: sure >= offer,
    isWorthMentioning: sure >= mention,
  };
}
