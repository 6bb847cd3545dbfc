import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { isNear, isSure, isWorthMentioning, type Signs, signsOf } from './confidence.ts';
import { type Candidate, weigh } from './evidence.ts';
import type { Link } from './link.ts';
import { listIntent } from './lists.ts';
import { type Reading, readText } from './reading.ts';
import { outOfScope } from './scope.ts';
import { curatedKey, type SearchIndex, searchIndex } from './search-index.ts';
import { statesIntent } from './states-intent.ts';
import { STOPWORDS } from './stopwords.ts';
import { compared, pathIntent } from './structure.ts';

/** What a question was understood as, and why. */
export type Understood = {
  readonly intent: Intent;
  /** What it would have been answered as, had it been sure enough. */
  readonly proposed: Intent | undefined;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** What the choice between answering, asking back and silence rests on. */
  readonly signs: Signs;
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
  const reading = readText(question, index, knowledge);
  const candidates = weigh(reading, index, knowledge);
  const { intent: proposed, because } = propose(reading, candidates, index, knowledge);
  const signs = { ...signsOf(reading, candidates, index), shaped: because === BEST ? 0 : 1 };
  const seen = { proposed, reading, candidates, signs };
  const reason = outOfScope(reading);
  if (reason) return { ...seen, intent: SILENCE, because: `not ours: ${reason}` };
  const unclear = unclearNames(reading, candidates, signs, knowledge);
  if (unclear)
    return {
      ...seen,
      intent: choose(unclear, reading.facet),
      because: 'a name with several meanings, or mistyped',
    };
  const only = because === BEST ? onlyName(reading) : undefined;
  if (only)
    return {
      ...seen,
      intent: entryIntent(only, reading.facet, candidates, index, knowledge),
      because: 'it only names this entry',
    };
  if (proposed && isPlain(proposed, signs)) return { ...seen, intent: proposed, because };
  if (!proposed || !isNear(signs)) {
    const ids = proposed && isWorthMentioning(signs) ? nearest(proposed, candidates) : [];
    return { ...seen, intent: { kind: 'unknown', ids }, because: 'too little of it is explained' };
  }
  if (isSure(signs)) return { ...seen, intent: proposed, because };
  return {
    ...seen,
    intent: choose(nearest(proposed, candidates), reading.facet),
    because: 'near, but not sure',
  };
}

const SILENCE: Intent = { kind: 'unknown', ids: [] };
const BEST = 'one entry fits best';
/** How foreign a question may sound whose answer is plain from its shape; a list is asked for in few words. */
const MOST_FOREIGN: Partial<Record<Intent['kind'], number>> = { browse: 0.8, states: 0.5, path: 0.5 };

/** Whether the shape of the question tells what is asked for, so that no entry needs to stand out. */
function isPlain({ kind }: Intent, signs: Signs): boolean {
  if ((signs.foreign ?? 0) > (MOST_FOREIGN[kind] ?? -1)) return false;
  return kind === 'browse' || signs.linked === 1 || isNear(signs);
}

/** What the question would be answered with: by its shape if it has one, else by the entry that fits best. */
function propose(
  reading: Reading,
  candidates: readonly Candidate[],
  index: SearchIndex,
  knowledge: Knowledge,
): { intent: Intent | undefined; because: string } {
  const { words, facet } = reading;
  const path = pathIntent(reading, knowledge);
  if (path) return { intent: path, because: 'it names a start and an end' };
  const ids = compared(reading, index, knowledge);
  if (ids.length >= 2 && !isOutshone(ids, candidates, knowledge))
    return { intent: comparison(ids, facet), because: 'it names things to compare' };
  const list = listIntent(words, reading.links);
  if (list) return { intent: list, because: 'it asks for a list' };
  const states = statesIntent(reading, candidates, knowledge);
  if (states) return { intent: states, because: 'it asks for pay or jobs by state' };
  const [best] = candidates;
  return { intent: best && entryIntent(best.id, facet, candidates, index, knowledge), because: BEST };
}

/** How much better than all that is named an entry must fit to be meant in its place; found on the question files. */
const FAR = 4;

/**
 * Whether some entry fits far better than the named things and their comparison: "do RHITs still get into the RHIA
 * without a new degree" names both, and asks for neither.
 */
function isOutshone(ids: readonly string[], candidates: readonly Candidate[], knowledge: Knowledge): boolean {
  const key = curatedKey(ids);
  const fits = ({ id }: Candidate): boolean => {
    const sides = entryOf(knowledge, 'comparisons', id)?.of;
    return ids.includes(id) || (sides !== undefined && curatedKey(sides) === key);
  };
  const [best] = candidates;
  const named = candidates.find(fits);
  return best !== undefined && best.score - (named?.score ?? Number.NEGATIVE_INFINITY) >= FAR;
}

function comparison(ids: string[], facet: Facet | undefined): Intent {
  return { kind: 'compare', ids, page: 1, ...(facet ? { facet } : {}) };
}

function entryIntent(
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

function choose(ids: readonly string[], facet: Facet | undefined): Intent {
  return { kind: 'choose', ids: [...ids], ...(facet ? { facet } : {}) };
}

/** A mistyped code or a name of several meanings, where the rest of the question does not tell which is meant. */
function unclearNames(
  reading: Reading,
  candidates: readonly Candidate[],
  signs: Signs,
  knowledge: Knowledge,
): readonly string[] | undefined {
  const link = reading.links.find(({ ids, edits }) => ids.length > 1 || edits > 0);
  const [best] = candidates;
  if (!link || !best) return undefined;
  const elsewhere = reading.links.some((other) => other !== link && other.ids.includes(best.id));
  if (link.edits > 0) {
    // A word that nobody uses but that is all but a code is one, where the question is for us and names nothing else.
    if (reading.links.length === 1 && (signs.foreign ?? 0) < 0.5) return link.ids;
    // A comparison does not tell which is meant: "rhti" is as near to both of its sides.
    const meant = [best.id, ...(entryOf(knowledge, 'comparisons', best.id)?.of ?? [])];
    return !elsewhere && meant.some((id) => link.ids.includes(id)) ? link.ids : undefined;
  }
  const rest = contentBeside(link, reading).length;
  const told = rest > 0 && (rest > 3 || elsewhere || !link.ids.includes(best.id));
  return told ? undefined : byFit(link.ids, candidates);
}

/** The ids with those first that the question fits better; the side of a comparison that it is mostly about. */
function byFit(ids: readonly string[], candidates: readonly Candidate[]): string[] {
  const rank = new Map(candidates.map(({ id }, at) => [id, at]));
  const last = candidates.length;
  return [...ids].sort((a, b) => (rank.get(a) ?? last) - (rank.get(b) ?? last));
}

/** The entry of a question that holds one clear name and nothing else of weight: "what is HIM", "SNOMED CT". */
function onlyName(reading: Reading): string | undefined {
  const [link] = reading.links;
  if (!link || reading.links.length !== 1 || link.edits > 0 || link.ids.length !== 1) return undefined;
  return contentBeside(link, reading).length === 0 ? link.ids[0] : undefined;
}

/** The words of weight beside a name. */
function contentBeside({ from, to }: Link, { words }: Reading): string[] {
  return words.filter((word, at) => (at < from || at >= to) && !STOPWORDS.has(word));
}

/** The entries of a "did you mean": what was proposed first, then what came near. */
function nearest(proposed: Intent, candidates: readonly Candidate[]): string[] {
  const first =
    proposed.kind === 'compare' ? proposed.ids : 'id' in proposed && proposed.id ? [proposed.id] : [];
  return [...new Set([...first, ...candidates.map(({ id }) => id)])].slice(
    0,
    Math.max(OFFERED, first.length),
  );
}
