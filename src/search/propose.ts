import type { Intent } from '../intent/intent.ts';
import {
  comparedDegrees,
  comparedFields,
  comparedThings,
  describedComparison,
  namedComparison,
} from './compare-intents.ts';
import { bestEntry } from './entry-intents.ts';
import { journeyFrom, pathAsked, payAtEnd, payOfBothEnds, stepBetween } from './path-intents.ts';
import type { ScoredQuestion } from './scored-question.ts';
import { keptTogether } from './shapes/kept-together.ts';
import { lapsedCredential } from './shapes/lapsed.ts';
import { asksForAll, listIntent } from './shapes/lists.ts';
import { questionOnFacet } from './shapes/other-candidates.ts';
import { credentialsOfRole } from './shapes/role-credentials.ts';
import { statesIntent } from './shapes/states-intent.ts';
import { worthToHolder } from './shapes/worth-to-holder.ts';

/**
 * What a question would be answered with, and the rule behind it in words; no Intent if nothing resembles it. `shaped`: the
 * question has a shape of its own, such as a comparison; else it is about the entry that fits best.
 */
export type Proposal = {
  readonly intent: Intent | undefined;
  readonly because: string;
  readonly shaped: boolean;
  /** Whether the shape shows what is asked for by more than names. */
  readonly isTold: boolean;
};

/** The shapes that a question may have, and what is answered then; the first that applies wins. */
const RULES: readonly [because: string, intentOf: (asked: ScoredQuestion) => Intent | undefined][] = [
  ['it asks what both ends of a path pay', payOfBothEnds],
  ['it asks what the end of a path pays', payAtEnd],
  ['it names a start, and a journey leads to what it describes', journeyFrom],
  ['it names a start and an end', pathAsked],
  ['it asks for the step from one to the other', stepBetween],
  ['it asks what one is worth beside another', worthForHolder],
  ['it asks what several need together', keepingOfSeveral],
  ['it tells of a credential that lapsed', lapsed],
  ['it asks for the credentials of a role', roleCredentials],
  ['it asks for a list of all', (asked) => (asksForAll(asked.reading.words) ? list(asked) : undefined)],
  ['it names degrees in two fields', comparedDegrees],
  ['it names fields of work to compare', comparedFields],
  ['it names what to have or to become', comparedThings],
  ['its halves mean things to compare', describedComparison],
  ['it names things to compare', namedComparison],
  ['it asks for a list', list],
  [
    'it asks for pay or jobs by state',
    ({ reading, candidates, index }) => statesIntent(reading, candidates, index.knowledge),
  ],
];

/** The rules that recognize by more than names what is asked for. */
const TELLING: readonly unknown[] = [
  roleCredentials,
  worthForHolder,
  keepingOfSeveral,
  lapsed,
  comparedDegrees,
  comparedThings,
  comparedFields,
];

/** Proposes an answer: by the shape of the question if it has one, else by the entry that fits best. */
export function propose(asked: ScoredQuestion): Proposal {
  for (const [because, intentOf] of RULES) {
    const intent = intentOf(asked);
    if (intent) return { intent, because, shaped: true, isTold: TELLING.includes(intentOf) };
  }
  return { intent: bestEntry(asked), because: 'one entry fits best', shaped: false, isTold: false };
}

function roleCredentials({ reading, index }: ScoredQuestion): Intent | undefined {
  const told = credentialsOfRole(reading, index.knowledge);
  if (!told) return undefined;
  return told.isQuestion
    ? { kind: 'entry', id: told.id }
    : { kind: 'facet', id: told.id, facet: 'eligibility' };
}

function list({ reading, index }: ScoredQuestion): Intent | undefined {
  return listIntent(reading, index.knowledge);
}

function worthForHolder({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  const id = worthToHolder(reading, index.curated);
  if (id === undefined) return undefined;
  return {
    kind: 'facet',
    id: questionOnFacet(id, 'worth', candidates, index.knowledge) ?? id,
    facet: 'worth',
  };
}

function keepingOfSeveral({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  const id = keptTogether(reading, candidates, index.knowledge);
  return id === undefined ? undefined : { kind: 'facet', id, facet: 'renewal' };
}

function lapsed({ reading, index }: ScoredQuestion): Intent | undefined {
  const id = lapsedCredential(reading, index);
  return id === undefined ? undefined : { kind: 'facet', id, facet: 'renewal' };
}
