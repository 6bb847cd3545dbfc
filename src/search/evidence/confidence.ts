import { chance } from '../learned/chances.ts';
import { learned } from '../learned/in-force.ts';
import { type Odds, SIGNS, type Sign, type Signs, type Steps } from '../learned/odds.ts';

/** What a sign of this strength adds to the log odds. */
export function added({ steps }: Odds, sign: Sign, value: number): number {
  const { cuts, adds } = steps[sign] ?? NOTHING;
  const above = cuts.findIndex((cut) => value < cut);
  return adds[above < 0 ? cuts.length : above] ?? 0;
}
const NOTHING: Steps = { cuts: [], adds: [] };

/** The probability that answering with what is proposed is right, calibrated on the question files. */
export function confidence(signs: Signs, odds: Odds = learned().confidence): number {
  const sum = SIGNS.reduce((total, sign) => total + added(odds, sign, signs[sign]), odds.base);
  return chance(sum);
}

/** Whether it is sure enough to be answered. */
export function isSure(signs: Signs): boolean {
  return confidence(signs) >= learned().confidence.answer;
}

/** Nearer to sure than to near: enough where the shape of a question tells the rest. */
export function isLikely(signs: Signs): boolean {
  const { answer, offer } = learned().confidence;
  return confidence(signs) >= (answer + offer) / 2;
}

/** Whether it is near enough to be offered. */
export function isNear(signs: Signs): boolean {
  return confidence(signs) >= learned().confidence.offer;
}

/** Whether it is at least worth a mention where nothing is answered. */
export function isWorthMentioning(signs: Signs): boolean {
  return confidence(signs) >= learned().confidence.mention;
}
