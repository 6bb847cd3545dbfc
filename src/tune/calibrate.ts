import type { Signs } from '../search/confidence.ts';

/** A proposed answer with its signs, and whether giving it would be right. */
export type Trial = { readonly signs: Signs; readonly right: boolean; readonly ours: boolean };

const ROUNDS = 3000;
const RATE = 0.5;
const RIDGE = 0.002;

/** The share of questions that are not ours in what members really ask; the files hold more of them. */
const FOREIGN_SHARE = 0.27;

/** Learns how likely an answer is right from its signs: logistic regression by gradient descent (Adagrad). */
export function learnConfidence(trials: readonly Trial[]): Record<string, number> {
  const ours = trials.filter((trial) => trial.ours).length;
  const foreignWeight = ((FOREIGN_SHARE / (1 - FOREIGN_SHARE)) * ours) / Math.max(trials.length - ours, 1);
  const total = ours / (1 - FOREIGN_SHARE);
  const names = Object.keys(trials[0]?.signs ?? {});
  const weights = new Map(names.map((name) => [name, 0]));
  const squares = new Map(names.map((name) => [name, 1e-9]));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map(names.map((name) => [name, 0]));
    for (const { signs, right, ours: own } of trials) {
      const miss = (probability(signs, weights) - (right ? 1 : 0)) * (own ? 1 : foreignWeight);
      for (const name of names) gradient.set(name, (gradient.get(name) ?? 0) + miss * (signs[name] ?? 0));
    }
    for (const name of names) {
      const slope =
        (gradient.get(name) ?? 0) / total + RIDGE * (name === 'one' ? 0 : (weights.get(name) ?? 0));
      squares.set(name, (squares.get(name) ?? 0) + slope * slope);
      weights.set(name, (weights.get(name) ?? 0) - (RATE * slope) / Math.sqrt(squares.get(name) ?? 1));
    }
  }
  return Object.fromEntries(weights);
}

function probability(signs: Signs, weights: ReadonlyMap<string, number>): number {
  const sum = Object.entries(signs).reduce(
    (total, [name, value]) => total + value * (weights.get(name) ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** What may go wrong: the share of questions that are not ours but answered, and of ours that are answered wrongly. */
const MOST_FOREIGN = 0.02;
const MOST_WRONG = 0.05;
/** The share of questions that are not ours to which something may be offered. */
const MOST_OFFERED = 0.1;
/** … and below whose silence the nearest entries may still be named. */
const MOST_MENTIONED = 0.3;

/** The lowest thresholds that keep within what may go wrong. */
export function learnThresholds(
  trials: readonly Trial[],
  weights: Readonly<Record<string, number>>,
): { answer: number; offer: number; mention: number } {
  const table = new Map(Object.entries(weights));
  const scored = trials.map((trial) => ({ ...trial, sure: probability(trial.signs, table) }));
  const foreign = scored.filter(({ ours }) => !ours);
  const ours = scored.filter((trial) => trial.ours);
  const steps = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
  const share = (part: readonly unknown[], whole: readonly unknown[]): number =>
    part.length / Math.max(whole.length, 1);
  const answer = steps.find(
    (step) =>
      share(
        foreign.filter(({ sure }) => sure >= step),
        foreign,
      ) <= MOST_FOREIGN &&
      share(
        ours.filter(({ sure, right }) => sure >= step && !right),
        ours,
      ) <= MOST_WRONG,
  );
  const offer = steps.find(
    (step) =>
      share(
        foreign.filter(({ sure }) => sure >= step),
        foreign,
      ) <= MOST_OFFERED,
  );
  const mention = steps.find(
    (step) =>
      share(
        foreign.filter(({ sure }) => sure >= step),
        foreign,
      ) <= MOST_MENTIONED,
  );
  return { answer: answer ?? 0.99, offer: Math.min(offer ?? 0.5, answer ?? 0.99), mention: mention ?? 0.5 };
}
