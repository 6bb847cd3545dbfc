import type { Intent } from '../intent/intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { hasFacets, kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isClearByShape } from './clear-shape.ts';
import { entryIntent } from './entry-intents.ts';
import type { Certainty } from './evidence/confidence.ts';
import { LEAD, lead } from './evidence/lead.ts';
import { OFF_TOPIC } from './evidence/off-topic-levels.ts';
import type { Candidate } from './evidence/rank-entries.ts';
import type { ScoredQuestion } from './evidence/scored-question.ts';
import type { Signs } from './learned/odds.ts';
import { onlyName } from './only-name.ts';
import type { Proposal } from './propose.ts';
import { clearIds } from './reading/mention.ts';
import { comparesPayOfOthers } from './reading/pay-of-others.ts';
import type { Reading } from './reading/reading.ts';
import type { Reason } from './refusals.ts';
import { questionOnFacet } from './shapes/best-instead.ts';
import { isComparison } from './shapes/comparison-cues.ts';
import { hasGuessedSide } from './shapes/guessed-side.ts';
import { isNearestEnd } from './shapes/nearest-end.ts';
import { clearNeighbors } from './shapes/resolve-mentions.ts';
import { swallowedSide } from './shapes/swallowed-side.ts';
import { unclearName } from './unclear-name.ts';

/** What a question is answered with, and the rule that decided, in words for `npm run ask -- --why`. */
export type Decision = { readonly intent: Intent; readonly because: string };

/** How far a proposal may be trusted, and why the question is refused, if it is. */
type Judged = {
  readonly signs: Signs;
  readonly certainty: Certainty;
  readonly refused: Reason | undefined;
};

/** How many entries a "did you mean" offers. */
const MOST_CHOICES = 3;

/** Decides between answering, asking back and silence. */
export function decide(
  asked: ScoredQuestion,
  { intent: proposed, because, isExplicit }: Proposal,
  { signs, certainty, refused }: Judged,
): Decision {
  if (refused) return { intent: SILENCE, because: `not ours: ${refused}` };
  const { reading, candidates, index } = asked;
  const askedBack = choiceOfMeanings(asked, proposed, signs, certainty);
  if (askedBack) return { intent: askedBack, because: 'a name with several meanings, or mistyped' };
  const named = signs.shaped ? undefined : onlyNamed(asked);
  if (named) return { intent: named, because: 'it only names this entry and a facet of it' };
  const sides = isExplicit || !certainty.isNear ? undefined : swallowedSide(asked, proposed);
  if (sides) return { intent: choose(sides, reading.facet), because: 'it compares, and one side is unclear' };
  const unknown = proposed && whatIsUnknown(asked, proposed, isExplicit);
  if (unknown) return { intent: choose(choicesFor(proposed, candidates), reading.facet), because: unknown };
  if (
    proposed &&
    isClearByShape(proposed, reading, { signs, certainty, best: candidates[0]?.id, isExplicit })
  )
    return { intent: proposed, because };
  if (!proposed || !(certainty.isNear || isBestNamed(reading, candidates, signs))) {
    const ids = proposed && certainty.isWorthMentioning ? choicesFor(proposed, candidates) : [];
    return { intent: { kind: 'unknown', ids }, because: 'too little of it is explained' };
  }
  if (certainty.isSure) return { intent: proposed, because };
  if (!namesSides(reading) && standsAlone(proposed, candidates, signs, certainty))
    return { intent: proposed, because: 'nothing else comes near' };
  if (isFromNamedStart(proposed, reading, index.knowledge))
    return { intent: proposed, because: 'it asks where one can go from the start that it names' };
  const facet = proposed.kind === 'path' ? 'next' : reading.facet;
  return { intent: choose(choicesFor(proposed, candidates), facet), because: 'near, but not sure' };
}

/** Why a comparison is not answered as proposed, although it fits: what it compares with is not ours. */
function whatIsUnknown(asked: ScoredQuestion, proposed: Intent, isExplicit: boolean): string | undefined {
  if (proposed.kind !== 'compare') return undefined;
  if (comparesPayOfOthers(asked.reading)) return 'it compares with the pay of others';
  return !isExplicit && hasGuessedSide(asked, proposed)
    ? 'it compares with what is not known here'
    : undefined;
}

/** The choice between the meanings of a mistyped or ambiguous name; undefined if there is none, or if it does not matter. */
function choiceOfMeanings(
  { reading, candidates, index }: ScoredQuestion,
  proposed: Intent | undefined,
  signs: Signs,
  certainty: Certainty,
): Intent | undefined {
  const unclear = unclearName(reading, candidates, signs, certainty, index.knowledge);
  if (!unclear || areOtherPlaces(proposed)) return undefined;
  if (isNearestEnd(proposed, unclear.ids, candidates, index.knowledge)) return undefined;
  // A name of several meanings is settled by what confirms the comparison; which letters were mistyped shows by itself.
  const isConfirmed = unclear.mention.edits > 0 || signs.seconded === 1;
  const isSettled = certainty.isSure && isConfirmed && signs.shaped === 1 && isOneSide(unclear.ids, proposed);
  if (isSettled) return undefined;
  // A possible meaning of the name is not the other side: "ccdso or acdsi" are both near the CCDS-O.
  const beside = isComparison(reading.words) ? clearNeighbors(unclear.mention, reading) : [];
  const against = beside.filter((id) => !unclear.ids.includes(id));
  return { ...choose(unclear.ids, reading.facet), ...(against.length > 0 ? { against } : {}) };
}

/** The answer to a question that is nothing but a name and a facet; undefined if it says more. */
function onlyNamed(asked: ScoredQuestion): Intent | undefined {
  const { reading, candidates, index } = asked;
  const id = onlyName(reading, index.knowledge);
  if (id === undefined) return undefined;
  return entryIntent(questionOnFacet(id, reading.facet, candidates, index.knowledge) ?? id, asked);
}

/** Whether a clearly named role or credential fits best in a question that sounds on topic: then it is at least offered. */
function isBestNamed({ mentions }: Reading, [best]: readonly Candidate[], { offTopic }: Signs): boolean {
  return (
    best !== undefined &&
    offTopic < OFF_TOPIC.hardly &&
    hasFacets(best.id) &&
    clearIds(mentions).includes(best.id)
  );
}

/** Whether several things are named to compare them: then one of them is no answer. */
function namesSides({ mentions, words }: Reading): boolean {
  return mentions.length > 1 && isComparison(words);
}

/** Whether the best entry is so far ahead that it alone could be offered, in a question that is most likely ours. */
function standsAlone(
  proposed: Intent,
  [best, second]: readonly Candidate[],
  { offTopic }: Signs,
  { isLikely }: Certainty,
): boolean {
  if (!best || !('id' in proposed) || proposed.id !== best.id) return false;
  return isLikely && lead(best, second) >= LEAD.alone && offTopic <= OFF_TOPIC.hardly;
}

/** Whether next steps are asked for from a starting point that is named, and the entry is about it. */
function isFromNamedStart(
  proposed: Intent,
  { mentions, words, facet }: Reading,
  knowledge: Knowledge,
): boolean {
  if (!('id' in proposed) || (facet !== 'next' && facet !== 'start') || isComparison(words)) return false;
  const entry = knowledge.entries.get(proposed.id ?? '');
  const about =
    entry?.kind === 'journeys'
      ? [entry.start]
      : [proposed.id, ...((entry?.kind === 'questions' && entry.related) || [])];
  return clearIds(mentions).some((id) => kindOf(id) === 'starts' && about.includes(id));
}

/** Whether just one possible meaning of a name is a side of the comparison that is proposed: "rihit or css first". */
function isOneSide(ids: readonly string[], proposed: Intent | undefined): boolean {
  return proposed?.kind === 'compare' && proposed.ids.filter((id) => ids.includes(id)).length === 1;
}

/** Whether places of work are compared, whatever the work: "a vendor or a hospital as an analyst". */
function areOtherPlaces(proposed: Intent | undefined): boolean {
  return proposed?.kind === 'compare' && proposed.ids.every((id) => kindOf(id) === 'settings');
}

const SILENCE: Intent = { kind: 'unknown', ids: [] };
function choose(ids: readonly string[], facet: Facet | undefined): Intent {
  return { kind: 'choose', ids: [...ids], ...(facet ? { facet } : {}) };
}

/** The entries of a "did you mean": what was proposed first, then what came near. */
function choicesFor(proposed: Intent, candidates: readonly Candidate[]): string[] {
  const first =
    proposed.kind === 'compare' ? proposed.ids : 'id' in proposed && proposed.id ? [proposed.id] : [];
  const near = candidates.filter((other) => lead(candidates[0], other) <= LEAD.far).map(({ id }) => id);
  return [...new Set([...first, ...near])].slice(0, Math.max(MOST_CHOICES, first.length));
}
