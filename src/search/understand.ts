import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { type Candidate, weigh } from './evidence.ts';
import { listIntent } from './lists.ts';
import { type Reading, readText } from './reading.ts';
import { outOfScope } from './scope.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';
import { asksForStates, stateIn } from './state-in.ts';
import { compared, pathIntent } from './structure.ts';
import { isNear, isSure } from './thresholds.ts';

/** What a question was understood as, and why. */
export type Understood = {
  readonly intent: Intent;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** The rule that decided, in words for `npm run ask -- --why`. */
  readonly because: string;
};

/** How many near entries a "did you mean" offers. */
const OFFERED = 3;

/** A question in a member's own words as an Intent. Deterministic; never throws, whatever the text. */
export function understand(
  question: string,
  knowledge: Knowledge,
  index = searchIndex(knowledge),
): Understood {
  const reading = readText(question, index);
  const candidates = weigh(reading, index, knowledge);
  const decided = decide(reading, candidates, index, knowledge);
  return { ...decided, reading, candidates };
}

type Decision = Pick<Understood, 'intent' | 'because'>;

function decide(
  reading: Reading,
  candidates: readonly Candidate[],
  index: SearchIndex,
  knowledge: Knowledge,
): Decision {
  const { words, facet } = reading;
  const [best] = candidates;
  const reason = outOfScope(words);
  if (reason) return { intent: { kind: 'unknown', ids: [] }, because: `not ours: ${reason}` };
  if (!best) return { intent: { kind: 'unknown', ids: [] }, because: 'nothing in common with the knowledge' };

  const list = listIntent(words);
  if (list) return { intent: list, because: 'asks for a list' };
  const path = pathIntent(reading);
  if (path) return { intent: path, because: 'names a start and an end' };
  const sides = compared(reading, knowledge);
  if (sides.length >= 2) {
    return {
      intent: { kind: 'compare', ids: sides, page: 1, ...(facet ? { facet } : {}) },
      because: 'names things to compare',
    };
  }
  const state = stateIntent(reading, candidates, knowledge);
  if (state) return { intent: state, because: 'asks for pay or jobs in a state' };
  return single(reading, candidates, index, knowledge);
}

function single(
  { facet, links }: Reading,
  candidates: readonly Candidate[],
  _index: SearchIndex,
  knowledge: Knowledge,
): Decision {
  const [best, second] = candidates;
  const unclear = links.find(({ ids, edits }) => edits > 0 || ids.length > 1);
  const near = candidates.filter((candidate) => isNear(candidate)).slice(0, OFFERED);
  if (best && unclear && unclear.ids.includes(best.id) && best.likeness < 0.5) {
    const ids = unclear.ids.slice(0, 4);
    return {
      intent: { kind: 'choose', ids: [...ids], ...(facet ? { facet } : {}) },
      because: 'a name with several meanings, or a mistyped code',
    };
  }
  if (best && isSure(best, second))
    return { intent: intentFor(best.id, facet, knowledge), because: 'one entry fits clearly best' };
  if (near.length > 0) {
    return {
      intent: { kind: 'choose', ids: near.map(({ id }) => id), ...(facet ? { facet } : {}) },
      because: 'several entries are near',
    };
  }
  return { intent: { kind: 'unknown', ids: [] }, because: 'no entry explains enough of the question' };
}

function intentFor(id: string, facet: Facet | undefined, knowledge: Knowledge): Intent {
  const comparison = entryOf(knowledge, 'comparisons', id);
  if (comparison) return { kind: 'compare', ids: comparison.of, page: 1, ...(facet ? { facet } : {}) };
  return facet ? { kind: 'facet', id, facet } : { kind: 'entry', id };
}

const ABOUT_MONEY: readonly (Facet | undefined)[] = ['pay', 'jobs', 'growth'];
const DEFAULT_OCCUPATION = 'outlook/medical-records-specialists';

/** "what do coders make in texas", "best state for him pay": the occupation of the best fitting role, by state. */
function stateIntent(
  { text, words, facet }: Reading,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Intent | undefined {
  if (!ABOUT_MONEY.includes(facet)) return undefined;
  const state = stateIn(text);
  if (state === undefined && !asksForStates(words)) return undefined;
  const best = candidates
    .slice(0, 5)
    .map(({ id }) => occupationOf(id, knowledge))
    .find((id) => id !== undefined && hasStates(id, knowledge));
  const id = best ?? DEFAULT_OCCUPATION;
  return { kind: 'states', id, ...(state ? { state } : {}) };
}

function occupationOf(id: string, knowledge: Knowledge): string | undefined {
  const entry = knowledge.entries.get(id);
  if (entry?.kind === 'outlook') return entry.id;
  return entry?.kind === 'roles' || entry?.kind === 'credentials' ? entry.occupation : undefined;
}

function hasStates(occupation: string, knowledge: Knowledge): boolean {
  return [...knowledge.states.values()].some((pay) => pay.occupation === occupation);
}
