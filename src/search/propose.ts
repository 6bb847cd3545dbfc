import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate } from './evidence.ts';
import { listIntent } from './lists.ts';
import type { Reading } from './reading.ts';
import { curatedKey, type SearchIndex } from './search-index.ts';
import { statesIntent } from './states-intent.ts';
import { compared, pathIntent, setsBeside } from './structure.ts';

/** What a question would be answered with, and the rule that says so; no Intent where nothing is like it at all. */
export type Proposal = { readonly intent: Intent | undefined; readonly because: string };

/** The rule of a question without a shape of its own. */
export const BEST = 'one entry fits best';

/** What the question would be answered with: by its shape if it has one, else by the entry that fits best. */
export function propose(
  reading: Reading,
  candidates: readonly Candidate[],
  index: SearchIndex,
  knowledge: Knowledge,
): Proposal {
  const { words, facet } = reading;
  const path = pathIntent(reading, index, knowledge);
  const ends = [path?.from, path?.to].filter((id) => id !== undefined);
  if (path && !isOutshone(ends, candidates, knowledge))
    return { intent: path, because: 'it names a start and an end' };
  const ids = compared(reading, index, knowledge);
  if (ids.length >= 2 && !isOutshone(ids, candidates, knowledge))
    return { intent: comparison(ids, facet), because: 'it names things to compare' };
  const list = listIntent(words, reading.links);
  if (list) return { intent: list, because: 'it asks for a list' };
  const states = statesIntent(reading, candidates, knowledge);
  if (states) return { intent: states, because: 'it asks for pay or jobs by state' };
  const best = setBeside(words, candidates, knowledge) ?? candidates[0];
  return { intent: best && entryIntent(best.id, facet, candidates, index, knowledge), because: BEST };
}

/** How much better than all that is named an entry must fit to be meant in its place; found on the question files. */
const FAR = 3;

/**
 * Whether some entry fits far better than all that is about these: "do RHITs still get into the RHIA without a new degree" names
 * two credentials, and asks for no comparison.
 */
function isOutshone(ids: readonly string[], candidates: readonly Candidate[], knowledge: Knowledge): boolean {
  const [best] = candidates;
  const named = candidates.find(({ id }) => isAbout(id, ids, knowledge));
  return best !== undefined && best.score - (named?.score ?? Number.NEGATIVE_INFINITY) >= FAR;
}

/** Whether the entry that fits best is about nothing but what the shape of the question names. */
export function isSeconded(
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

/** How near behind the best entry a comparison must come to be meant in its place; found on the question files. */
const NEAR = 2.5;

/** The comparison of the best entry with something else, where the question sets things beside each other. */
function setBeside(
  words: readonly string[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Candidate | undefined {
  const [best] = candidates;
  if (!best || !setsBeside(words)) return undefined;
  return candidates.find(
    ({ id, score }) =>
      best.score - score <= NEAR && entryOf(knowledge, 'comparisons', id)?.of.includes(best.id),
  );
}

function comparison(ids: string[], facet: Facet | undefined): Intent {
  return { kind: 'compare', ids, page: 1, ...(facet ? { facet } : {}) };
}

/** The answer of one entry; a comparison shows the side first that the question is mostly about. */
export function entryIntent(
  id: string,
  facet: Facet | undefined,
  candidates: readonly Candidate[],
  index: SearchIndex,
  knowledge: Knowledge,
): Intent {
  const curated = entryOf(knowledge, 'comparisons', id);
  if (curated) return comparison(byFit(curated.of, candidates), facet);
  // "RHIT or RHIA: what is the difference?" is best answered by the side-by-side itself.
  const sides = entryOf(knowledge, 'questions', id)?.about;
  if (sides && facet === 'difference' && index.curated.has(curatedKey(sides)))
    return comparison(sides, facet);
  return facet ? { kind: 'facet', id, facet } : { kind: 'entry', id };
}

/** The ids with those first that the question fits better. */
export function byFit(ids: readonly string[], candidates: readonly Candidate[]): string[] {
  const rank = new Map(candidates.map(({ id }, at) => [id, at]));
  const last = candidates.length;
  return [...ids].sort((a, b) => (rank.get(a) ?? last) - (rank.get(b) ?? last));
}
