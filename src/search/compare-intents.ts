import type { Intent } from '../intent/intent.ts';
import { COUNTED_BY_BLS, comparedFacet, type Facet } from '../knowledge/facets.ts';
import { kindOf, MAX_COMPARED } from '../knowledge/kinds.ts';
import type { ScoredQuestion } from './evidence/scored-question.ts';
import { statesOf } from './reading/states-in.ts';
import { isCalledTheOther } from './shapes/called-the-other.ts';
import { comparedIds } from './shapes/compared.ts';
import { asksForFate, isComparison } from './shapes/comparison-cues.ts';
import { degreeFields } from './shapes/degree-fields.ts';
import { withDescribedRoles } from './shapes/described-roles.ts';
import { describedSides } from './shapes/described-sides.ts';
import { comparesProducts, fieldSides, termSides } from './shapes/field-sides.ts';
import { narrowedMentions } from './shapes/narrowed-mentions.ts';
import { isOutscored, withoutOtherPairs } from './shapes/outscored.ts';

/** A comparison of these entries that leads with the facet asked for; cut to the most that can be shown. */
export function comparison(ids: readonly string[], facet: Facet | undefined): Intent {
  return {
    kind: 'compare',
    ids: ids.slice(0, MAX_COMPARED),
    page: 1,
    ...(facet ? { facet: comparedFacet(facet) } : {}),
    ...(ids.length > MAX_COMPARED ? { named: ids.length } : {}),
  };
}

/** What somebody would have beside what they would become: "get my ccs or become a cancer registrar"; undefined if not asked. */
export function comparedThings(asked: ScoredQuestion): Intent | undefined {
  const { mentions } = asked.reading;
  const things = isComparison(asked.reading.words) ? narrowedMentions(asked.reading, asked.index) : mentions;
  return things.some((thing, at) => thing !== mentions[at]) ? namedComparison(asked) : undefined;
}

/** A comparison of things that are named; undefined if none is asked for. */
export function namedComparison(asked: ScoredQuestion): Intent | undefined {
  const ids = namedSides(asked);
  // "Is the CHDA basically the RHIA with extra math" asks what differs, not about math.
  const facet = isCalledTheOther(asked.reading) ? 'difference' : asked.reading.facet;
  return ids.length > 0 ? comparison(ids, facet) : undefined;
}

/** A comparison of two fields by the degrees in them; undefined if none is asked for. */
export function comparedDegrees({ reading, index }: ScoredQuestion): Intent | undefined {
  // "Is it worth it" is asked about the degree, not the field.
  const ids = reading.facet === 'worth' ? [] : degreeFields(reading.words, index.names);
  return ids.length > 0 ? comparison(ids, reading.facet) : undefined;
}

/** A comparison of fields of work, as such or by the roles in them; undefined if none is asked for. */
export function comparedFields({ reading, index }: ScoredQuestion): Intent | undefined {
  const terms = termSides(reading, index);
  const ids = terms.length > 0 ? terms : fieldSides(reading, index);
  return ids.length > 0 ? comparison(ids, reading.facet) : undefined;
}

/** A comparison of things that are described; undefined if none is asked for. */
export function describedComparison({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  // "coder pay in Florida vs New York" compares the states.
  if (COUNTED_BY_BLS.includes(reading.facet) && statesOf(reading).length > 1) return undefined;
  if (asksForFate(reading.words) || comparesProducts(reading.words, index)) return undefined;
  const ids = describedSides(reading, candidates, index);
  return ids && comparison(ids, reading.facet);
}

/** The things that a question names to compare them; none if something else is meant. */
export function namedSides({ reading, candidates, index }: ScoredQuestion): string[] {
  if (asksForFate(reading.words)) return [];
  const people = { ...reading, mentions: withDescribedRoles(reading, index.names) };
  const mentions = isComparison(reading.words) ? narrowedMentions(people, index) : reading.mentions;
  const ids = comparedIds({ ...reading, mentions }, index);
  const rivals = withoutOtherPairs(ids, candidates, index.knowledge);
  // "medical transcriptionist vs coder": an occupation and a role of one name count as the same here.
  const named = mentions.flatMap((mention, at) =>
    mention.ids.some((id) => ids.includes(id)) ? [...mention.ids, ...(reading.mentions[at]?.ids ?? [])] : [],
  );
  if (ids.length < 2) return [];
  // There is little about places of work, so much else fits better: "stay at the hospital or take the payer job".
  const arePlaces = mentions.every((mention) => mention.ids.every((id) => kindOf(id) === 'settings'));
  if (arePlaces && reading.words.length <= MOST_BESIDE_PLACES) return ids;
  return isOutscored([...ids, ...named], rivals, index.knowledge) ? [] : ids;
}
const MOST_BESIDE_PLACES = 14;
