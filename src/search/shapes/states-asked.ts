import type { Intent } from '../../intent/intent.ts';
import { COUNTED_BY_BLS } from '../../knowledge/facets.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import { DEFAULT_OCCUPATION, entryOf, type Knowledge, occupationOf } from '../../knowledge/knowledge.ts';
import { allAreas, payByState } from '../../knowledge/state-pay.ts';
import { LEAD, lead } from '../evidence/lead.ts';
import type { Candidate } from '../evidence/rank-entries.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import type { Mention } from '../reading/mention.ts';
import { placesAsked } from '../reading/places-asked.ts';
import { asksForStates } from '../reading/states-in.ts';
import { isOutscored } from './outscored.ts';

/** How many entries are considered when no occupation is named. */
const LOOKED_AT = 5;

/**
 * Pay or jobs by state, for what is named or else for the occupation that fits best: "what do coders make in texas", "best
 * state for him pay". Undefined if this is not asked.
 */
export function statesAsked({
  reading,
  candidates,
  index: { knowledge },
}: ScoredQuestion): Intent | undefined {
  const { words, facet, mentions } = reading;
  // For growth, the answer says that it is only known for the nation.
  if (!COUNTED_BY_BLS.includes(facet)) return undefined;
  const id = occupationAsked(mentions, candidates, knowledge);
  if (id === undefined) return undefined;
  // Includes areas that only other tables have: the answer says that there are no figures for them.
  const places = placesAsked(
    reading,
    payByState(knowledge.entries.get(id), knowledge) ? allAreas(knowledge) : [],
  );
  if (places.states.length === 0 && !asksForStates(words)) return undefined;
  if (isAskedOtherwise(candidates, knowledge)) return undefined;
  // Pay needs no facet: a table of states leads with it.
  return { kind: 'states', id, ...places, ...(facet && facet !== 'pay' ? { facet } : {}) };
}

/**
 * The occupation that is named, or else the one that fits best. If BLS has no figures by state for it, another's would be
 * wrong.
 */
function occupationAsked(
  mentions: readonly Mention[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): string | undefined {
  const isCounted = (id: string): boolean => occupationOfEntry(id, knowledge) !== undefined;
  const hasTable = (id: string): boolean => payByState(knowledge.entries.get(id), knowledge) !== undefined;
  const clear = mentions.flatMap(({ ids, edits }) => (edits === 0 ? ids : []));
  const counted = clear.filter(isCounted);
  const named = counted.find(hasTable) ?? counted[0];
  if (named !== undefined) return named;
  // BLS counts the named role in no occupation that we have.
  if (clear.some((id) => kindOf(id) === 'roles')) return undefined;
  // What is far behind is not meant: if a question fits no occupation well, the one with most HIM workers is.
  const near = candidates
    .slice(0, LOOKED_AT)
    .filter((one) => isCounted(one.id) && lead(candidates[0], one) < LEAD.far);
  const [first] = near;
  const tabled = near.find(({ id }) => hasTable(id));
  // One without figures by state must be clearly ahead to be meant.
  const best = first && lead(first, tabled) >= LEAD.clear ? first : tabled;
  return (best && occupationOfEntry(best.id, knowledge)) ?? DEFAULT_OCCUPATION;
}

/**
 * Whether a question entry that is about no occupation fits far better: "do they drug test? i have a medical card in AZ".
 */
function isAskedOtherwise(candidates: readonly Candidate[], knowledge: Knowledge): boolean {
  const [best] = candidates;
  const isCounted = (id: string): boolean => occupationOfEntry(id, knowledge) !== undefined;
  const about = entryOf(knowledge, 'questions', best?.id)?.about ?? [];
  return (
    about.length > 0 &&
    !about.some(isCounted) &&
    isOutscored(candidates.map(({ id }) => id).filter(isCounted), candidates, knowledge)
  );
}

/** The occupation that an entry is or is counted in, by id. */
function occupationOfEntry(id: string, knowledge: Knowledge): string | undefined {
  return occupationOf(knowledge.entries.get(id), knowledge)?.id;
}
