import type { Knowledge } from './knowledge.ts';
import type { Occupation } from './schema/entry.ts';
import { sureOf } from './sureness.ts';

type Editions = Occupation['projections'];

/** The editions of an occupation's projections, the newest first; those that only third parties quote come last. */
export function editionsOf({ projections }: Occupation, knowledge: Knowledge): Editions {
  const isOwn = (edition: Editions[number]): boolean => sureOf(knowledge, edition) === 'confirmed';
  return [...projections.filter(isOwn), ...projections.filter((edition) => !isOwn(edition))];
}
