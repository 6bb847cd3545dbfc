import type { Intent } from '../../intent/intent.ts';
import { hasFacets, type Kind } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import { LEAD, lead } from '../evidence/lead.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { kindOfSeveral } from '../reading/kind-of-several.ts';
import { clearIds } from '../reading/mention.ts';
import { isOfOtherField } from './other-fields.ts';

/**
 * The question entry that lists several of a kind, if several are asked for and one of them fits best: "all certs with
 * documentation improvement in them" is told by the certifications for CDI, not by the CDIP.
 */
export function listInstead({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  const kind = kindOfSeveral(reading);
  const [best] = candidates;
  if (!kind || !best || isOfOtherField(reading, index)) return undefined;
  const listing = candidates.find(
    ({ id }) => lists(id, kind, index.knowledge) && isAbout(id, best.id, index.knowledge),
  );
  if (!listing || lead(best, listing) > LEAD.alone) return undefined;
  const other = candidates.find(({ id }) => !isAbout(listing.id, id, index.knowledge));
  if (lead(best, other) < LEAD.clear) return undefined;
  const named = clearIds(reading.mentions).filter(hasFacets);
  if (!named.every((id) => isAbout(listing.id, id, index.knowledge))) return undefined;
  const { facet } = reading;
  return facet ? { kind: 'facet', id: listing.id, facet } : { kind: 'entry', id: listing.id };
}

/** Whether a question entry lists several of a kind. */
function lists(id: string, kind: Kind, knowledge: Knowledge): boolean {
  return entryOf(knowledge, 'questions', id)?.lists === kind;
}

/** Whether a question entry is this one, or names it. */
function isAbout(id: string, one: string, knowledge: Knowledge): boolean {
  const { related = [], about = [] } = entryOf(knowledge, 'questions', id) ?? {};
  return [id, ...related, ...about].includes(one);
}
