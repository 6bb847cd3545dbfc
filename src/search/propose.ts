import type { Intent } from '../intent.ts';
import { COUNTED_BY_BLS, type Facet } from '../knowledge/facets.ts';
import { type Kind, kindOf, MAX_COMPARED } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate } from './evidence/evidence.ts';
import { curatedKey, type SearchIndex } from './index/search-index.ts';
import type { Reading } from './reading/reading.ts';
import { statesIn } from './reading/states-in.ts';
import { asksForFate, setsBeside } from './shapes/beside.ts';
import { compared } from './shapes/compared.ts';
import { degreeFields } from './shapes/degree-fields.ts';
import { fieldsBeside } from './shapes/fields-beside.ts';
import { halves } from './shapes/halves.ts';
import { keptTogether } from './shapes/kept-together.ts';
import { listIntent } from './shapes/lists.ts';
import { pathIntent } from './shapes/path-intent.ts';
import { opensWithWay } from './shapes/path-words.ts';
import {
  evenPair,
  isOutshone,
  nearComparison,
  questionAbout,
  questionOnFacet,
  withoutOtherPairs,
} from './shapes/rivals.ts';
import { statesIntent } from './shapes/states-intent.ts';
import { withThings } from './shapes/things.ts';
import { worthBeside } from './shapes/worth-beside.ts';

/** A question as read, with the entries that fit it, the best first. */
type Asked = {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly index: SearchIndex;
  readonly knowledge: Knowledge;
};

/**
 * What a question would be answered with, and the rule that says so in words; no Intent where nothing is like it at all.
 * `shaped`: the question has a shape of its own, such as a comparison; else it is about the entry that fits best.
 */
export type Proposal = {
  readonly intent: Intent | undefined;
  readonly because: string;
  readonly shaped: boolean;
  /** Whether that shape tells what is asked for although names alone do not. */
  readonly isTold: boolean;
};

/** The shapes that a question may have and what is answered then; the first that it has counts. */
const RULES: readonly [because: string, intentOf: (asked: Asked) => Intent | undefined][] = [
  ['it names a start and an end', path],
  ['it asks for the way between', wayBetween],
  ['it asks what one is worth beside another', worthForHolder],
  ['it asks what several need together', keepingOfSeveral],
  ['it names degrees in two fields', comparedDegrees],
  ['its halves mean things to compare', describedComparison],
  ['it names things to compare', namedComparison],
  ['it names fields of work to compare', comparedFields],
  ['it asks for a list', ({ reading }) => listIntent(reading.words, reading.links)],
  [
    'it asks for pay or jobs by state',
    ({ reading, candidates, knowledge }) => statesIntent(reading, candidates, knowledge),
  ],
];

/** The rules that know by more than names what is asked for. */
const TELLING: readonly unknown[] = [worthForHolder, keepingOfSeveral, comparedDegrees, comparedFields];

/** What the question would be answered with: by its shape if it has one, else by the entry that fits best. */
export function propose(
  reading: Reading,
  candidates: readonly Candidate[],
  index: SearchIndex,
  knowledge: Knowledge,
): Proposal {
  const asked = { reading, candidates, index, knowledge };
  for (const [because, intentOf] of RULES) {
    const intent = intentOf(asked);
    if (intent) return { intent, because, shaped: true, isTold: TELLING.includes(intentOf) };
  }
  return { intent: bestEntry(asked), because: 'one entry fits best', shaped: false, isTold: false };
}

function path({ reading, candidates, index, knowledge }: Asked): Intent | undefined {
  const intent = pathIntent(reading, index, knowledge);
  if (!intent) return undefined;
  const ends = [intent.from, intent.to].filter((id) => id !== undefined);
  // "from an AAS in HIT to HIM director": the degree stands for those who have it.
  const named = reading.links.flatMap(({ ids }) => ids).filter((id) => kindOf(id) === 'education');
  const isToldStraight = intent.elsewhere !== undefined || opensWithWay(reading.words);
  if (!isToldStraight && isOutshone([...ends, ...named], candidates, knowledge)) return undefined;
  // "is there a decent bump from coder to auditor": what each pays, not how to get there.
  if (reading.facet === 'pay' && ends.length === 2 && ends.every((id) => kindOf(id) === 'roles'))
    return comparison(ends, 'pay');
  // "RN at 82k, do I lose money in CDI": what it pays there.
  if (reading.facet === 'pay' && intent.to && kindOf(intent.to) === 'roles')
    return { kind: 'facet', id: intent.to, facet: 'pay' };
  // "nurse, wants to lead a documentation team one day": where to is described, and a journey leads there.
  const journey = intent.to === undefined ? entryOf(knowledge, 'journeys', candidates[0]?.id) : undefined;
  return journey && journey.start === intent.from ? { kind: 'entry', id: journey.id } : intent;
}

/** The next step from the RHIT to the RHIA is no comparison where a question about both tells it. */
function wayBetween(asked: Asked): Intent | undefined {
  const { reading, candidates, knowledge } = asked;
  const isWay = leadsFromOneToNext(reading);
  const ids = isWay || reading.facet === 'next' ? namedBeside(asked) : [];
  if (ids.length === 0) return undefined;
  // The comparison of the two fits "rhit to rhia" about as well.
  const others = isWay ? candidates.filter(({ id }) => kindOf(id) !== 'comparisons') : candidates;
  const id = questionAbout(ids, others, knowledge);
  return id ? { kind: 'facet', id, facet: (isWay && reading.facet) || 'next' } : undefined;
}

/** "rhit to rhia", "from the CCA to the CCS": two names with nothing but the way between them. */
function leadsFromOneToNext({ links, words }: Reading): boolean {
  return links.some(({ to }, at) => {
    const between = words.slice(to, links[at + 1]?.from ?? to);
    return between[0] === 'to' && between.length <= 2;
  });
}

function namedComparison(asked: Asked): Intent | undefined {
  const ids = namedBeside(asked);
  return ids.length > 0 ? comparison(ids, asked.reading.facet) : undefined;
}

function worthForHolder({ reading, candidates, index, knowledge }: Asked): Intent | undefined {
  const id = worthBeside(reading, index.curated);
  if (id === undefined) return undefined;
  return { kind: 'facet', id: questionOnFacet(id, 'worth', candidates, knowledge) ?? id, facet: 'worth' };
}

function keepingOfSeveral({ reading, candidates, knowledge }: Asked): Intent | undefined {
  const id = keptTogether(reading, candidates, knowledge);
  return id === undefined ? undefined : { kind: 'facet', id, facet: 'renewal' };
}

function comparedDegrees({ reading, index }: Asked): Intent | undefined {
  // Whether one is worth it is asked of the degree.
  const ids = reading.facet === 'worth' ? [] : degreeFields(reading.words, index.names);
  return ids.length > 0 ? comparison(ids, reading.facet) : undefined;
}

function comparedFields({ reading, index }: Asked): Intent | undefined {
  const ids = fieldsBeside(reading, index);
  return ids.length > 0 ? comparison(ids, reading.facet) : undefined;
}

function describedComparison({ reading, candidates, index, knowledge }: Asked): Intent | undefined {
  // "coder pay in Florida vs New York": it is the states that stand side by side.
  if (COUNTED_BY_BLS.includes(reading.facet) && statesIn(reading.text).length > 1) return undefined;
  if (asksForFate(reading.words)) return undefined;
  const ids = halves(reading, candidates, index, knowledge);
  return ids && comparison(ids, reading.facet);
}

/** The things that a question names to set them beside each other, unless something else is meant; else none. */
function namedBeside({ reading, candidates, index, knowledge }: Asked): string[] {
  if (asksForFate(reading.words)) return [];
  const links = setsBeside(reading.words) ? withThings(reading, index) : reading.links;
  const ids = compared({ ...reading, links }, index, knowledge);
  const rivals = withoutOtherPairs(ids, candidates, knowledge);
  // "medical transcriptionist vs coder": an occupation and a role of one name are the same here.
  const named = links.flatMap((link, at) =>
    link.ids.some((id) => ids.includes(id)) ? [...link.ids, ...(reading.links[at]?.ids ?? [])] : [],
  );
  if (ids.length < 2) return [];
  // Of places of work little is told, so that much fits better: "stay at the hospital or take the payer job".
  const arePlaces = links.every((link) => link.ids.every((id) => kindOf(id) === 'settings'));
  if (arePlaces && reading.words.length <= MOST_BESIDE_PLACES) return ids;
  return isOutshone([...ids, ...named], rivals, knowledge) ? [] : ids;
}
const MOST_BESIDE_PLACES = 14;

function bestEntry(asked: Asked): Intent | undefined {
  const { reading, candidates, index, knowledge } = asked;
  const { words, facet } = reading;
  const both = evenPair(words, candidates);
  if (both) return comparison(both, facet);
  const best = nearComparison(words, candidates, knowledge) ?? candidates[0];
  const sides = best && withNamedSide(best.id, asked);
  return sides ? comparison(sides, facet) : best && entryIntent(best.id, facet, candidates, index, knowledge);
}

/** Of these a name is no part of another: the privacy rule is one of HIPAA's. */
const NAMED_APART: readonly Kind[] = ['roles', 'credentials', 'education'];

/** "a four year degree against a coding certificate": what is named takes the place of the worse side of another comparison. */
function withNamedSide(id: string, { reading, candidates, knowledge }: Asked): string[] | undefined {
  const sides = entryOf(knowledge, 'comparisons', id)?.of ?? [];
  const kinds = NAMED_APART.filter((kind) => sides.some((side) => kindOf(side) === kind));
  const clear = reading.links.flatMap(({ ids, edits }) => (edits === 0 && ids.length === 1 ? ids : []));
  const [missed, ...more] = clear.filter(
    (named) => kinds.some((kind) => kind === kindOf(named)) && !sides.includes(named),
  );
  const isNamed = clear.some((named) => sides.includes(named));
  const [first] = byFit(sides, candidates);
  return missed && first && more.length === 0 && !isNamed ? [first, missed] : undefined;
}

/** What several things are is how they differ. */
function comparison(ids: string[], asked: Facet | undefined): Intent {
  const facet = asked === 'definition' ? 'difference' : asked;
  return {
    kind: 'compare',
    ids: ids.slice(0, MAX_COMPARED),
    page: 1,
    ...(facet ? { facet } : {}),
    ...(ids.length > MAX_COMPARED ? { named: ids.length } : {}),
  };
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
