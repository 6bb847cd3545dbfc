import { confidence } from '../search/evidence/confidence.ts';
import type { Odds, Signs } from '../search/learned/odds.ts';

import { learnOdds } from './boost.ts';

/** A proposed answer with its signs, whether giving it would be right, and whether it is held back regardless. */
export type Trial = {
  readonly signs: Signs;
  readonly right: boolean;
  readonly ours: boolean;
  readonly silenced: boolean;
};

/** The share of off-topic questions among those that members really ask; the files have more of them. */
const OFF_TOPIC_SHARE = 0.27;

/** Learns how each sign changes the odds that an answer is right; off-topic questions are weighted to their real share. */
export function learnConfidence(all: readonly Trial[]): Odds {
  const trials = all.filter(({ silenced }) => !silenced);
  const ours = trials.filter((trial) => trial.ours).length;
  const offTopic = (ours * OFF_TOPIC_SHARE) / (1 - OFF_TOPIC_SHARE);
  const offTopicWeight = offTopic / Math.max(trials.length - ours, 1);
  return learnOdds(
    trials.map(({ signs, right, ours: isOurs }) => ({ signs, right, weight: isOurs ? 1 : offTopicWeight })),
  );
}

/** Tolerated errors: the share of off-topic questions that are answered, and of on-topic ones answered wrongly. */
const MOST_OFF_TOPIC = 0.018;
const MOST_WRONG = 0.016;
/** The share of off-topic questions that may be asked back about. */
const MOST_ASKED_BACK = 0.08;
/** … and that may be answered with the nearest entries if there is no answer. */
const MOST_MENTIONED = 0.14;

/** How sure to be to answer, to ask back and to mention, and the resulting shares (0 to 1) on the training questions. */
type Thresholds = {
  readonly answer: number;
  readonly askBack: number;
  readonly mention: number;
  readonly figures: { readonly answered: number; readonly wrong: number; readonly offTopic: number };
};

/** The lowest thresholds within the tolerated errors. */
export function learnThresholds(trials: readonly Trial[], odds: Odds): Thresholds {
  const sure = new Map(trials.map((trial) => [trial, trial.silenced ? 0 : confidence(trial.signs, odds)]));
  const ours = trials.filter((trial) => trial.ours);
  const offTopic = trials.filter((trial) => !trial.ours);
  const share = (
    of: readonly Trial[],
    step: number,
    counts: (trial: Trial) => boolean = () => true,
  ): number =>
    of.filter((trial) => (sure.get(trial) ?? 0) >= step && counts(trial)).length / Math.max(of.length, 1);
  const wrong = (step: number): number => share(ours, step, ({ right }) => !right);
  const lowest = (fits: (step: number) => boolean): number =>
    Array.from({ length: 99 }, (_, at) => (at + 1) / 100).find(fits) ?? 0.99;
  const answer = lowest((step) => share(offTopic, step) <= MOST_OFF_TOPIC && wrong(step) <= MOST_WRONG);
  return {
    answer,
    askBack: Math.min(
      answer,
      lowest((step) => share(offTopic, step) <= MOST_ASKED_BACK),
    ),
    mention: lowest((step) => share(offTopic, step) <= MOST_MENTIONED),
    figures: {
      answered: share(ours, answer),
      wrong: wrong(answer),
      offTopic: share(offTopic, answer),
    },
  };
}
