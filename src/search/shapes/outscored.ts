import type { Intent } from '../../intent/intent.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { LEAD, lead } from '../evidence/lead.ts';
import type { Candidate } from '../evidence/rank-entries.ts';

/**
 * Whether another entry fits far better than everything named: "do RHITs still get into the RHIA without a new degree" names
 * two credentials but does not compare them.
 */
export function isOutscored(
  ids: readonly string[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): boolean {
  const [best] = candidates;
  const named = candidates.find(({ id }) => isAbout(id, ids, knowledge));
  return best !== undefined && lead(best, named) >= LEAD.far;
}

/** Whether a question of members fits far better than all else. */
export function isQuestionFarAhead([best, second]: readonly Candidate[]): boolean {
  return best !== undefined && kindOf(best.id) === 'questions' && lead(best, second) >= LEAD.far;
}

/** The candidates without comparisons of other pairs: if two things are named beside each other, those are meant. */
export function withoutOtherPairs(
  ids: readonly string[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Candidate[] {
  return candidates.filter(({ id }) => kindOf(id) !== 'comparisons' || isAbout(id, ids, knowledge));
}

/** Whether the best entry confirms a comparison: it is about nothing but what that names. */
export function isConfirmed(
  intent: Intent | undefined,
  [best]: readonly Candidate[],
  knowledge: Knowledge,
): boolean {
  return intent?.kind === 'compare' && best !== undefined && isAbout(best.id, intent.ids, knowledge);
}

/** Whether an entry is one of these, a comparison among them, or a journey that starts at one of them. */
function isAbout(id: string, ids: readonly string[], knowledge: Knowledge): boolean {
  if (ids.includes(id)) return true;
  const entry = knowledge.entries.get(id);
  if (entry?.kind === 'comparisons') return entry.of.every((side) => ids.includes(side));
  return entry?.kind === 'journeys' && ids.includes(entry.start);
}
