import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { byFit } from './entry-intents.ts';
import type { Sureness } from './evidence/confidence.ts';
import type { Candidate } from './evidence/evidence.ts';
import type { Signs } from './learned/odds.ts';
import { asksOnlyFacet, wordsBeside } from './only-name.ts';
import type { Link } from './reading/link.ts';
import { meantBy } from './reading/meant.ts';
import type { Reading } from './reading/reading.ts';
import { setsBeside } from './shapes/beside.ts';
import { clearBeside } from './shapes/meant-sides.ts';

/** If more words than this are beside a name of several meanings, they show which is meant. */
const FEW = 3;

/** A mistyped code or ambiguous name that the rest of the question does not settle, with what it may mean. */
export function unclearName(
  reading: Reading,
  candidates: readonly Candidate[],
  signs: Signs,
  sureness: Sureness,
  knowledge: Knowledge,
): { readonly link: Link; readonly ids: readonly string[] } | undefined {
  const link = reading.links.find(
    ({ ids, edits }) => meantBy(ids, reading, knowledge).length > 1 || edits > 0,
  );
  const [best] = candidates;
  if (!link || !best) return undefined;
  const beside = reading.links.filter((other) => other !== link);
  if (link.edits > 0) {
    // A side of a comparison is never mentioned only in passing.
    const isSide = setsBeside(reading.words) && clearBeside(link, reading).length > 0;
    if (asksOnlyFacet(link, reading)) return { link, ids: link.ids };
    const isMeant = isMeantCode(link, beside, best, { offTopic: signs.offTopic, ...sureness }, knowledge);
    return isMeant && !isSide ? undefined : { link, ids: link.ids };
  }
  const others = beside.flatMap(({ ids }) => ids);
  const rest = wordsBeside(link, reading.words).length;
  const told = rest > 0 && (rest > FEW || others.includes(best.id) || !link.ids.includes(best.id));
  return told ? undefined : { link, ids: byFit(link.ids, candidates) };
}

/** Above this, an unknown word is rather one of another field; names of places sound off topic too. */
const NOT_OURS = 0.65;

/** Whether the rest of the question shows what a mistyped code means, so that nothing need be asked back. */
function isMeantCode(
  { ids }: Link,
  links: readonly Link[],
  best: Candidate,
  { offTopic, isSure }: Pick<Signs, 'offTopic'> & Sureness,
  knowledge: Knowledge,
): boolean {
  const others = links.flatMap(({ ids: named }) => named);
  // An unknown word that is nearly a code is one, if the question is on topic and names nothing else.
  if (others.length === 0 && offTopic < NOT_OURS) return false;
  // A comparison does not show which is meant: "rhti" is as near to both of its sides.
  const sides = entryOf(knowledge, 'comparisons', best.id)?.of ?? [];
  if (others.includes(best.id) || ![best.id, ...sides].some((id) => ids.includes(id))) return true;
  // "rhti or rhai": each is nearest to a different side.
  const firstMeant = [ids, ...links.map(({ ids: named }) => named)].map(([first]) => first);
  if (sides.length === firstMeant.length && sides.every((side) => firstMeant.includes(side))) return true;
  // Given what else is named, only one thing can be meant.
  const left = ids.filter((id) => !others.includes(id));
  return left.length === 1 && best.id !== ids[0] && isSure;
}
