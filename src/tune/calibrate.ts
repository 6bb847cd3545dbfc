import type { Signs } from '../search/confidence.ts';

/** A proposed answer with its signs, whether giving it would be right, and whether it is held back whatever they say. */
export type Trial = {
  readonly signs: Signs;
  readonly right: boolean;
  readonly ours: boolean;
  readonly silenced: boolean;
};

const ROUNDS = 3000;
const RATE = 0.5;
const RIDGE = 0.002;

/** The share of questions that are not ours in what members really ask; the files hold more of them. */
const FOREIGN_SHARE = 0.27;

/** Learns how likely an answer is right from its signs: logistic regression by gradient descent (Adagrad). */
export function learnConfidence(all: readonly Trial[]): Record<string, number> {
  const trials = all.filter(({ silenced }) => !silenced);
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
const MOST_WRONG = 0.035;
/** The share of questions that are not ours to which something may be offered. */
const MOST_OFFERED = 0.1;
/** … and below whose silence the nearest entries may still be named. */
const MOST_MENTIONED = 0.3;

/** How sure to be for what, and the shares (0 to 1) that come of it on the questions it was learned from. */
export type Thresholds = {
  readonly answer: number;
  readonly offer: number;
  readonly mention: number;
  readonly figures: { readonly answered: number; readonly wrong: number; readonly foreign: number };
};

/** The lowest thresholds that keep within what may go wrong. */
export function learnThresholds(
  trials: readonly Trial[],
  weights: Readonly<Record<string, number>>,
): Thresholds {
  const table = new Map(Object.entries(weights));
  const sure = new Map(trials.map((trial) => [trial, trial.silenced ? 0 : probability(trial.signs, table)]));
  const ours = trials.filter((trial) => trial.ours);
  const foreign = trials.filter((trial) => !trial.ours);
  const share = (
    of: readonly Trial[],
    step: number,
    counts: (trial: Trial) => boolean = () => true,
  ): number =>
    of.filter((trial) => (sure.get(trial) ?? 0) >= step && counts(trial)).length / Math.max(of.length, 1);
  const wrong = (step: number): number => share(ours, step, ({ right }) => !right);
  const lowest = (fits: (step: number) => boolean): number =>
    Array.from({ length: 99 }, (_, at) => (at + 1) / 100).find(fits) ?? 0.99;
  const answer = lowest((step) => share(foreign, step) <= MOST_FOREIGN && wrong(step) <= MOST_WRONG);
  return {
    answer,
    offer: Math.min(
      answer,
      lowest((step) => share(foreign, step) <= MOST_OFFERED),
    ),
    mention: lowest((step) => share(foreign, step) <= MOST_MENTIONED),
    figures: {
      answered: share(ours, answer),
      wrong: wrong(answer),
      foreign: share(foreign, answer),
    },
  };
}
