import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isClearByShape } from './clear-shape.ts';
import { entryIntent } from './entry-intents.ts';
import { type Certainty, certaintyOf } from './evidence/confidence.ts';
import { type Candidate, rankEntries } from './evidence/rank-entries.ts';
import { signsOf } from './evidence/signs.ts';
import { searchIndex } from './index/search-index.ts';
import type { Signs } from './learned/odds.ts';
import { onlyName, WITH_FACETS } from './only-name.ts';
import { type Proposal, propose } from './propose.ts';
import { readQuestion } from './read-question.ts';
import { asksPayOfOthers } from './reading/pay-of-others.ts';
import type { Reading } from './reading/reading.ts';
import { type Reason, refusalOf } from './refusals.ts';
import type { ScoredQuestion } from './scored-question.ts';
import { isComparison } from './shapes/comparison-cues.ts';
import { isConfirmed, questionOnFacet } from './shapes/other-candidates.ts';
import { clearNeighbors, withResolvedMentions } from './shapes/resolve-mentions.ts';
import { wordsOf } from './text/words.ts';
import { unclearName } from './unclear-name.ts';
import { withQualifiers } from './with-qualifiers.ts';

/** What a question was understood as, and why. */
type Understood = {
  readonly intent: Intent;
  /** What it would be answered with if that were sure enough. */
  readonly proposed: Intent | undefined;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** What decides between answering, asking back and silence. */
  readonly signs: Signs;
  readonly certainty: Certainty;
  /** Why it is refused, however well something fits; an entry's own question, word for word, is answered all the same. */
  readonly refused: Reason | undefined;
  /** The rule that decided, in words for `npm run ask -- --why`. */
  readonly because: string;
};

type Decision = Pick<Understood, 'intent' | 'because'>;

/** How many entries a "did you mean" offers. */
const OFFERED = 3;

/** A question in a member's own words as an Intent. Deterministic; never throws, whatever the text. */
export function understand(
  question: string,
  knowledge: Knowledge,
  index = searchIndex(knowledge),
): Understood {
  const read = readQuestion(question, index);
  const candidates = rankEntries(read, index);
  const reading = withResolvedMentions(read, candidates, knowledge);
  const asked: ScoredQuestion = { reading, candidates, index };
  const proposal = propose(asked);
  const { intent: proposed, shaped } = proposal;
  const signs: Signs = {
    ...signsOf(reading, candidates, index),
    shaped: shaped ? 1 : 0,
    seconded: shaped && isConfirmed(proposed, candidates, knowledge) ? 1 : 0,
  };
  const certainty = certaintyOf(signs, index.learned.confidence);
  const refused = whyRefused(reading, signs, proposed);
  const found = decided(asked, proposal, { signs, certainty, refused });
  const { intent, because } = isAnswer(found.intent) ? found : (wordForWord(asked) ?? found);
  const qualified = withQualifiers(intent, reading, knowledge);
  return { intent: qualified, because, proposed, reading, candidates, signs, certainty, refused };
}

function isAnswer({ kind }: Intent): boolean {
  return kind !== 'choose' && kind !== 'unknown';
}

/** Why a question is refused; undefined if nothing speaks against answering it. */
function whyRefused(reading: Reading, signs: Signs, proposed: Intent | undefined): Reason | undefined {
  if (asksPayOfOthers(reading)) return 'the pay of others';
  const reason = refusalOf(reading);
  // "APC or DRG for a patient who stays overnight" does not ask to code a case.
  const isComparison = reason === 'coding a case' && signs.shaped === 1 && proposed?.kind === 'compare';
  return signs.offTopic <= OURS || isComparison ? undefined : reason;
}

/** Whoever adds a question to an entry can rely on it, however little else supports the entry. */
function wordForWord(asked: ScoredQuestion): Decision | undefined {
  const { reading, index } = asked;
  const id = index.ids[index.verbatim(wordsOf(reading.text)) ?? -1];
  if (id === undefined) return undefined;
  return { intent: entryIntent(id, asked), because: 'it is one of its questions, word for word' };
}

/** Decides between answering, asking back and silence. */
function decided(
  asked: ScoredQuestion,
  { intent: proposed, because, isTold }: Proposal,
  { signs, certainty, refused }: Pick<Understood, 'signs' | 'certainty' | 'refused'>,
): Decision {
  if (refused) return { intent: SILENCE, because: `not ours: ${refused}` };
  const { reading, candidates } = asked;
  const askedBack = meantByUnclearName(asked, proposed, signs, certainty);
  if (askedBack) return { intent: askedBack, because: 'a name with several meanings, or mistyped' };
  const named = signs.shaped ? undefined : onlyNamed(asked);
  if (named) return { intent: named, because: 'it only names this entry and a facet of it' };
  if (proposed && isClearByShape(proposed, reading, { signs, certainty, best: candidates[0]?.id, isTold }))
    return { intent: proposed, because };
  if (!proposed || !(certainty.isNear || isBestNamed(reading, candidates, signs))) {
    const ids = proposed && certainty.isWorthMentioning ? nearest(proposed, candidates) : [];
    return { intent: { kind: 'unknown', ids }, because: 'too little of it is explained' };
  }
  if (certainty.isSure) return { intent: proposed, because };
  const facet = proposed.kind === 'path' ? 'next' : reading.facet;
  return { intent: choose(nearest(proposed, candidates), facet), because: 'near, but not sure' };
}

/** The choice between the meanings of a mistyped or ambiguous name; undefined if there is none, or if it does not matter. */
function meantByUnclearName(
  { reading, candidates, index }: ScoredQuestion,
  proposed: Intent | undefined,
  signs: Signs,
  certainty: Certainty,
): Intent | undefined {
  const unclear = unclearName(reading, candidates, signs, certainty, index.knowledge);
  if (!unclear || areOtherPlaces(proposed)) return undefined;
  const isSettled = certainty.isSure && signs.shaped === 1 && isOneSide(unclear.ids, proposed);
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
    offTopic < NOT_OTHERS &&
    WITH_FACETS.includes(kindOf(best.id)) &&
    mentions.some(({ ids, edits }) => edits === 0 && ids.length === 1 && ids[0] === best.id)
  );
}
const NOT_OTHERS = 0.2;

/** Whether just one possible meaning of a name is a side of the comparison that is proposed: "rihit or css first". */
function isOneSide(ids: readonly string[], proposed: Intent | undefined): boolean {
  return proposed?.kind === 'compare' && proposed.ids.filter((id) => ids.includes(id)).length === 1;
}

/** Whether places of work are compared, whatever the work: "a vendor or a hospital as an analyst". */
function areOtherPlaces(proposed: Intent | undefined): boolean {
  return proposed?.kind === 'compare' && proposed.ids.every((id) => kindOf(id) === 'settings');
}

const SILENCE: Intent = { kind: 'unknown', ids: [] };
/** Below this, a question is certainly on topic: "a stolen laptop with charts: which officer" asks for no stolen exam. */
const OURS = 0.05;

function choose(ids: readonly string[], facet: Facet | undefined): Intent {
  return { kind: 'choose', ids: [...ids], ...(facet ? { facet } : {}) };
}

/** How far behind the best an entry may be and still be offered beside it. */
const BEHIND = 3;

/** The entries of a "did you mean": what was proposed first, then what came near. */
function nearest(proposed: Intent, candidates: readonly Candidate[]): string[] {
  const first =
    proposed.kind === 'compare' ? proposed.ids : 'id' in proposed && proposed.id ? [proposed.id] : [];
  const best = candidates[0]?.score ?? 0;
  const near = candidates.filter(({ score }) => best - score <= BEHIND).map(({ id }) => id);
  return [...new Set([...first, ...near])].slice(0, Math.max(OFFERED, first.length));
}
