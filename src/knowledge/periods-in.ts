import { oncePer } from '../once.ts';
import type { Knowledge } from './knowledge.ts';
import { newestPeriod, yearsNamed } from './period.ts';
import type { Entry } from './schema/entry.ts';
import { leavesOf } from './walk.ts';

/** The periods that the facts of a knowledge are of, each once. */
export const periodsIn = oncePer((knowledge: Knowledge): readonly string[] => {
  return [...new Set([...knowledge.entries.values()].flatMap(periodsOf))];
});

/** Walking through all entries takes a while; after an edit, only one is another. */
const periodsOf = oncePer((entry: Entry): readonly string[] => [
  ...new Set([...leavesOf(entry, 'asOf')].map(({ value }) => String(value))),
]);

/** The year of the newest fact: what comes later, no source can tell. Infinity if no fact has a year. */
export const newestYear = oncePer((knowledge: Knowledge): number => {
  const [year] = yearsNamed(newestPeriod(periodsIn(knowledge)) ?? '');
  return year ?? Number.POSITIVE_INFINITY;
});
