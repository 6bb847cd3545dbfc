import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { entryIntent } from './entry-intents.ts';
import { type Sureness, surenessOf } from './evidence/confidence.ts';
import { type Candidate, weigh } from './evidence/evidence.ts';
import { signsOf } from './evidence/signs.ts';
import { type SearchIndex, searchIndex } from './index/search-index.ts';
import { readQuestion } from './issued.ts';
import type { Signs } from './learned/odds.ts';
import { onlyName, WITH_FACETS } from './only-name.ts';
import { isPlain } from './plain.ts';
import { type Proposal, propose } from './propose.ts';
import { asksPayOfOthers } from './reading/pay-of-others.ts';
import type { Reading } from './reading/reading.ts';
import { type Reason, refusalOf } from './refusals.ts';
import { setsBeside } from './shapes/beside.ts';
import { clearBeside, withMeantSides } from './shapes/meant-sides.ts';
import { isSeconded, questionOnFacet } from './shapes/rivals.ts';
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
  readonly sureness: Sureness;
  /** Why it is refused, however well something fits; an entry's own question, word for word, is answered all the same. */
  readonly refused: Reason | undefined;
  /** The rule that decided, in words for `npm run ask -- --why`. */
  readonly because: string;
};

/** How many entries a "did you mean" offers. */
const OFFERED = 3;

/** A question in a member's own words as an Intent. Deterministic; never throws, whatever the text. */
export function understand(
  question: string,
  knowledge: Knowledge,
  index = searchIndex(knowledge),
): Understood {
  const read = readQuestion(question, index, knowledge);
  const candidates = weigh(read, index, knowledge);
  const reading = withMeantSides(read, candidates, knowledge);
  const { intent: proposed, because, shaped, isTold } = propose(reading, candidates, index, knowledge);
  const signs: Signs = {
    ...signsOf(reading, candidates, index, knowledge),
    shaped: shaped ? 1 : 0,
    seconded: shaped && isSeconded(proposed, candidates, knowledge) ? 1 : 0,
  };
  const reason = refusalOf(reading);
  // "APC or DRG for a patient who stays overnight" does not ask to code a case.
  const isOurs =
    signs.offTopic <= OURS || (reason === 'coding a case' && shaped && proposed?.kind === 'compare');
  const refused = asksPayOfOthers(reading) ? 'the pay of others' : isOurs ? undefined : reason;
  const sureness = surenessOf(signs, index.learned.confidence);
  const seen = { proposed, reading, candidates, signs, sureness, refused };
  const found = decided({ ...seen, isTold }, because, index, knowledge);
  const { intent, because: rule } = isAnswer(found.intent)
    ? found
    : (wordForWord(seen, index, knowledge) ?? found);
  return { ...seen, intent: withQualifiers(intent, reading, knowledge), because: rule };
}

function isAnswer({ kind }: Intent): boolean {
  return kind !== 'choose' && kind !== 'unknown';
}

/** Whoever adds a question to an entry can rely on it, however little else supports the entry. */
function wordForWord(
  { reading: { text, facet }, candidates }: Pick<Understood, 'reading' | 'candidates'>,
  index: SearchIndex,
  knowledge: Knowledge,
): Pick<Understood, 'intent' | 'because'> | undefined {
  const id = index.ids[index.verbatim(wordsOf(text)) ?? -1];
  if (id === undefined) return undefined;
  const intent = entryIntent(id, facet, candidates, index, knowledge);
  return { intent, because: 'it is one of its questions, word for word' };
}

/** Decides between answering, asking back and silence; `rule`: the reason for what is proposed. */
function decided(
  {
    proposed,
    reading,
    candidates,
    signs,
    sureness,
    refused,
    isTold,
  }: Omit<Understood, 'intent' | 'because'> & Pick<Proposal, 'isTold'>,
  rule: string,
  index: SearchIndex,
  knowledge: Knowledge,
): Pick<Understood, 'intent' | 'because'> {
  const { facet } = reading;
  if (refused) return { intent: SILENCE, because: `not ours: ${refused}` };
  const unclear = unclearName(reading, candidates, signs, sureness, knowledge);
  const isSettled = sureness.isSure && signs.shaped === 1 && isOneSide(unclear?.ids ?? [], proposed);
  if (unclear && !isSettled && !areOtherPlaces(proposed)) {
    // A possible meaning of the name is not the other side: "ccdso or acdsi" are both near the CCDS-O.
    const beside = setsBeside(reading.words) ? clearBeside(unclear.link, reading) : [];
    const against = beside.filter((id) => !unclear.ids.includes(id));
    const intent = { ...choose(unclear.ids, facet), ...(against.length > 0 ? { against } : {}) };
    return { intent, because: 'a name with several meanings, or mistyped' };
  }
  const only = signs.shaped ? undefined : onlyName(reading, knowledge);
  if (only) {
    const id = questionOnFacet(only, facet, candidates, knowledge) ?? only;
    const intent = entryIntent(id, facet, candidates, index, knowledge);
    return { intent, because: 'it only names this entry and a facet of it' };
  }
  if (proposed && isPlain(proposed, reading, { signs, sureness, best: candidates[0]?.id, isTold }))
    return { intent: proposed, because: rule };
  if (!proposed || !(sureness.isNear || isBestNamed(reading, candidates, signs))) {
    const ids = proposed && sureness.isWorthMentioning ? nearest(proposed, candidates) : [];
    return { intent: { kind: 'unknown', ids }, because: 'too little of it is explained' };
  }
  if (sureness.isSure) return { intent: proposed, because: rule };
  if (standsAlone(proposed, candidates, signs, sureness))
    return { intent: proposed, because: 'nothing else comes near' };
  const offered = proposed.kind === 'path' ? 'next' : facet;
  return { intent: choose(nearest(proposed, candidates), offered), because: 'near, but not sure' };
}

/** Whether a clearly named role or credential fits best in a question that sounds on topic: then it is at least offered. */
function isBestNamed({ links }: Reading, [best]: readonly Candidate[], { offTopic }: Signs): boolean {
  return (
    best !== undefined &&
    offTopic < NOT_OTHERS &&
    WITH_FACETS.includes(kindOf(best.id)) &&
    links.some(({ ids, edits }) => edits === 0 && ids.length === 1 && ids[0] === best.id)
  );
}
const NOT_OTHERS = 0.2;

/** Whether the best entry is so far ahead that it alone could be offered, in a question that is mostly explained by it. */
function standsAlone(
  proposed: Intent,
  [best, second]: readonly Candidate[],
  { coverage, offTopic }: Signs,
  { isLikely }: Sureness,
): boolean {
  if (!best || !('id' in proposed) || proposed.id !== best.id) return false;
  const ahead = best.score - (second?.score ?? Number.NEGATIVE_INFINITY);
  return isLikely && ahead >= ALONE && coverage >= EXPLAINED && offTopic <= MAYBE_OURS;
}
/** Tuned on the question files, with no question among what it is tried on. */
const ALONE = 5;
const EXPLAINED = 0.5;
const MAYBE_OURS = 0.5;

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
