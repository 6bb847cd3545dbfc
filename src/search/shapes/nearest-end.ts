import type { Intent } from '../../intent/intent.ts';
import { stepsBetween } from '../../knowledge/career-graph.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../evidence/rank-entries.ts';

/**
 * Whether a path ends at the meaning of a name that fits best and is also fewer steps away than its other meanings: a coder
 * becomes a coding auditor sooner than another kind of auditor. `ids`: all meanings of the name.
 */
export function isNearestEnd(
  proposed: Intent | undefined,
  ids: readonly string[],
  [best]: readonly Candidate[],
  knowledge: Knowledge,
): boolean {
  if (proposed?.kind !== 'path' || !proposed.from || !proposed.to || proposed.to !== best?.id) return false;
  const { from, to } = proposed;
  const steps = (id: string): number => stepsBetween(knowledge, from, id) ?? Number.POSITIVE_INFINITY;
  return ids.every((id) => id === to || steps(id) > steps(to));
}
