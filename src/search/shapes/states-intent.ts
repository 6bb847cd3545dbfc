import { type Intent, MAX_STATES } from '../../intent.ts';
import type { Facet } from '../../knowledge/facets.ts';
import { DEFAULT_OCCUPATION, entryOf, type Knowledge, occupationOf } from '../../knowledge/knowledge.ts';
import { statePayOf } from '../../knowledge/states.ts';
import type { Candidate } from '../evidence/evidence.ts';
import type { Reading } from '../reading/reading.ts';
import { asksForStates, statesIn } from '../reading/states-in.ts';
import { isOutshone } from './rivals.ts';

/** Facets that BLS publishes by state. */
const BY_STATE: readonly (Facet | undefined)[] = ['pay', 'jobs', 'growth'];

/** "what do coders make in texas", "best state for him pay": what is named, or else the occupation of what fits best. */
export function statesIntent(
  { text, words, facet, links }: Reading,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Intent | undefined {
  if (!BY_STATE.includes(facet)) return undefined;
  const states = statesIn(text);
  if (states.length === 0 && !asksForStates(words)) return undefined;
  if (isAskedOtherwise(candidates, knowledge)) return undefined;
  const occupation = (id: string): string | undefined =>
    occupationOf(knowledge.entries.get(id), knowledge)?.id;
  const counted = (id: string): boolean => statePayOf(knowledge, occupation(id) ?? '') !== undefined;
  const named = links.flatMap(({ ids, edits }) => (edits === 0 ? ids : [])).find(counted);
  const best = candidates.slice(0, 5).find(({ id }) => counted(id))?.id;
  const id = named ?? (best && occupation(best));
  // More than a few are no comparison: then the table of all is shown.
  return { kind: 'states', id: id ?? DEFAULT_OCCUPATION, states: states.length <= MAX_STATES ? states : [] };
}

/** A question of ours that fits far better and is about no occupation: "do they drug test? i have a medical card in AZ". */
function isAskedOtherwise(candidates: readonly Candidate[], knowledge: Knowledge): boolean {
  const [best] = candidates;
  const isCounted = (id: string): boolean => occupationOf(knowledge.entries.get(id), knowledge) !== undefined;
  const about = entryOf(knowledge, 'questions', best?.id)?.about ?? [];
  return (
    about.length > 0 &&
    !about.some(isCounted) &&
    isOutshone(candidates.map(({ id }) => id).filter(isCounted), candidates, knowledge)
  );
}
