import { type Intent, MAX_STATES } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate } from './evidence.ts';
import type { Reading } from './reading.ts';
import { asksForStates, statesIn } from './state-in.ts';

/** Facets that BLS publishes by state. */
const BY_STATE: readonly (Facet | undefined)[] = ['pay', 'jobs', 'growth'];
/** The occupation that most HIM workers are counted in. */
const DEFAULT_OCCUPATION = 'outlook/medical-records-specialists';

/** "what do coders make in texas", "best state for him pay": the occupation of what is named or else fits best. */
export function statesIntent(
  { text, words, facet, links }: Reading,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Intent | undefined {
  if (!BY_STATE.includes(facet)) return undefined;
  const states = statesIn(text);
  if (states.length === 0 && !asksForStates(words)) return undefined;
  // More than a few are no comparison: then the table of all is shown.
  const [state, ...beside] = states.length <= MAX_STATES ? states : [];
  const named = links.flatMap(({ ids, edits }) => (edits === 0 ? ids : []));
  const id = [...named, ...candidates.slice(0, 5).map((candidate) => candidate.id)]
    .map((candidate) => occupationOf(candidate, knowledge))
    .find((occupation) => occupation !== undefined && hasStates(occupation, knowledge));
  return {
    kind: 'states',
    id: id ?? DEFAULT_OCCUPATION,
    ...(state ? { state } : {}),
    ...(beside.length > 0 ? { beside } : {}),
  };
}

function occupationOf(id: string, knowledge: Knowledge): string | undefined {
  const entry = knowledge.entries.get(id);
  if (entry?.kind === 'outlook') return entry.id;
  return entry?.kind === 'roles' || entry?.kind === 'credentials' ? entry.occupation : undefined;
}

function hasStates(occupation: string, knowledge: Knowledge): boolean {
  return [...knowledge.states.values()].some((pay) => pay.occupation === occupation);
}
