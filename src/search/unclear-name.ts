import { kindOf } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { byFit } from './entry-intents.ts';
import type { Certainty } from './evidence/confidence.ts';
import { LEAD, lead } from './evidence/lead.ts';
import { OFF_TOPIC } from './evidence/off-topic-levels.ts';
import type { Candidate } from './evidence/rank-entries.ts';
import type { Signs } from './learned/odds.ts';
import { asksOnlyFacet, otherWords } from './only-name.ts';
import { meantBy } from './reading/meaning.ts';
import type { Mention } from './reading/mention.ts';
import type { Reading } from './reading/reading.ts';
import { isComparison } from './shapes/comparison-cues.ts';
import { clearNeighbors } from './shapes/resolve-mentions.ts';

/** If more words than this are beside a name of several meanings, they show which is meant. */
const FEW = 3;

/** A mistyped code or ambiguous name that the rest of the question does not settle, with what it may mean. */
export function unclearName(
  reading: Reading,
  candidates: readonly Candidate[],
  signs: Signs,
  certainty: Certainty,
  knowledge: Knowledge,
): { readonly mention: Mention; readonly ids: readonly string[] } | undefined {
  const mention = reading.mentions.find(
    ({ ids, edits }) => meantBy(ids, reading, knowledge).length > 1 || edits > 0,
  );
  const [best] = candidates;
  if (!mention || !best) return undefined;
  const beside = reading.mentions.filter((other) => other !== mention);
  // A side of a comparison is never mentioned only in passing.
  const isSide = isComparison(reading.words) && clearNeighbors(mention, reading).length > 0;
  if (mention.edits > 0) {
    if (asksOnlyFacet(mention, reading)) return { mention, ids: mention.ids };
    const isMeant = isMeantCode(mention, beside, best, { offTopic: signs.offTopic, ...certainty }, knowledge);
    return isMeant && !isSide ? undefined : { mention, ids: mention.ids };
  }
  const others = beside.flatMap(({ ids }) => ids);
  const rest = otherWords(mention, reading.words).length;
  const isTold = rest > FEW || others.includes(best.id) || !mention.ids.includes(best.id);
  const isOpen = (isSide && hasMeaningsOfKind(mention, reading)) || areEven(mention.ids, candidates);
  const isSettled = rest > 0 && isTold && !isOpen;
  return isSettled ? undefined : { mention, ids: byFit(mention.ids, candidates) };
}

/** Whether none of the credentials that a text describes is ahead of the others: "the hospital exam from AAPC". */
function areEven(ids: readonly string[], candidates: readonly Candidate[]): boolean {
  const [first, second] = candidates.filter(({ id }) => ids.includes(id) && kindOf(id) === 'credentials');
  return second !== undefined && lead(first, second) < LEAD.clear;
}

/** Whether several meanings of a name are of the kind that it is compared with, so that this does not tell which is meant. */
function hasMeaningsOfKind(mention: Mention, reading: Reading): boolean {
  const kinds = clearNeighbors(mention, reading).map(kindOf);
  return mention.ids.filter((id) => kinds.includes(kindOf(id))).length > 1;
}

/** Whether the rest of the question shows what a mistyped code means, so that nothing need be asked back. */
function isMeantCode(
  { ids }: Mention,
  mentions: readonly Mention[],
  best: Candidate,
  { offTopic, isSure }: Pick<Signs, 'offTopic'> & Certainty,
  knowledge: Knowledge,
): boolean {
  const others = mentions.flatMap(({ ids: named }) => named);
  // An unknown word that is nearly a code is one, if the question is on topic and names nothing else.
  if (others.length === 0 && offTopic < OFF_TOPIC.rather) return false;
  // A comparison does not show which is meant: "rhti" is as near to both of its sides.
  const sides = entryOf(knowledge, 'comparisons', best.id)?.of ?? [];
  if (others.includes(best.id) || ![best.id, ...sides].some((id) => ids.includes(id))) return true;
  // "rhti or rhai": each is nearest to a different side.
  const firstMeant = [ids, ...mentions.map(({ ids: named }) => named)].map(([first]) => first);
  if (sides.length === firstMeant.length && sides.every((side) => firstMeant.includes(side))) return true;
  // Given what else is named, only one thing can be meant.
  const left = ids.filter((id) => !others.includes(id));
  return left.length === 1 && best.id !== ids[0] && isSure;
}
