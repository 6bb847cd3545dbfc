import { oncePer } from '../once.ts';
import type { Knowledge } from './knowledge.ts';
import { newestPeriod, yearsNamed } from './period.ts';
import { leavesOf } from './walk.ts';

/** The periods that the facts of a knowledge are of, each once. */
export const periodsIn = oncePer((knowledge: Knowledge): readonly string[] => {
  const entries = [...knowledge.entries.values()];
  const periods = entries.flatMap((entry) => [...leavesOf(entry, 'asOf')].map(({ value }) => String(value)));
  return [...new Set(periods)];
});

/** The year of the newest fact: what comes later, no source can tell. Infinity if no fact has a year. */
export const newestYear = oncePer((knowledge: Knowledge): number => {
  const [year] = yearsNamed(newestPeriod(periodsIn(knowledge)) ?? '');
  return year ?? Number.POSITIVE_INFINITY;
});
