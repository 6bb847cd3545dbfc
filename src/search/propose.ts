import type { Intent } from '../intent/intent.ts';
import {
  comparedDegrees,
  comparedFields,
  comparedThings,
  describedComparison,
  namedComparison,
} from './compare-intents.ts';
import { bestEntry } from './entry-intents.ts';
import {
  journeyFrom,
  pathAsked,
  pathToDescribed,
  payAtEnd,
  payOfBothEnds,
  stepBetween,
} from './path-intents.ts';
import type { ScoredQuestion } from './scored-question.ts';
import { keepingQuestion } from './shapes/keeping-question.ts';
import { lapsedCredential } from './shapes/lapsed-credential.ts';
import { asksForAll, listIntent } from './shapes/lists.ts';
import { isQuestionFarAhead, questionOnFacet } from './shapes/other-candidates.ts';
import { credentialsOfRole } from './shapes/role-credentials.ts';
import { firstAsked } from './shapes/several-asked.ts';
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

/** A shape that a question may have, and what is answered then. */
type Rule = {
  readonly because: string;
  readonly intentOf: (asked: ScoredQuestion) => Intent | undefined;
  /** Whether it recognizes by more than names what is asked for. */
  readonly isTold?: true;
};

/** The first rule that applies wins. */
const RULES: readonly Rule[] = [
  { because: 'it asks what both ends of a path pay', intentOf: payOfBothEnds },
  { because: 'it asks what the end of a path pays', intentOf: payAtEnd },
  { because: 'it names a start, and a journey leads to what it describes', intentOf: journeyFrom },
  { because: 'it names a start and an end', intentOf: pathAsked },
  { because: 'it asks for the step from one to the other', intentOf: stepBetween, isTold: true },
  { because: 'it asks for the path to what it describes', intentOf: pathToDescribed },
  { because: 'it asks what one is worth beside another', intentOf: worthForHolder, isTold: true },
  { because: 'it asks what several need together', intentOf: keepingOfSeveral, isTold: true },
  { because: 'it tells of a credential that lapsed', intentOf: lapsed, isTold: true },
  { because: 'it asks for the credentials of a role', intentOf: roleCredentials, isTold: true },
  { because: 'it asks several questions about one thing', intentOf: firstOfSeveral, isTold: true },
  { because: 'it asks for a list of all', intentOf: listOfAll },
  { because: 'it names degrees in two fields', intentOf: comparedDegrees, isTold: true },
  { because: 'it names fields of work to compare', intentOf: comparedFields, isTold: true },
  { because: 'it names what to have or to become', intentOf: comparedThings, isTold: true },
  { because: 'its halves mean things to compare', intentOf: describedComparison },
  { because: 'it names things to compare', intentOf: namedComparison },
  { because: 'it asks for a list', intentOf: list },
  { because: 'it asks for pay or jobs by state', intentOf: byState },
];

/** Proposes an answer: by the shape of the question if it has one, else by the entry that fits best. */
export function propose(asked: ScoredQuestion): Proposal {
  for (const { because, intentOf, isTold = false } of RULES) {
    const intent = intentOf(asked);
    if (intent) return { intent, because, shaped: true, isTold };
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

function firstOfSeveral({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  const first = firstAsked(reading, candidates, index.knowledge);
  return first && { kind: 'facet', ...first };
}

function listOfAll(asked: ScoredQuestion): Intent | undefined {
  return asksForAll(asked.reading.words) ? list(asked) : undefined;
}

function list({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  const intent = listIntent(reading, index);
  const isStory = reading.words.length > MOST_FOR_LIST;
  return intent && isStory && isQuestionFarAhead(candidates) ? undefined : intent;
}
/** Lists are asked for in few words; in a story a word such as "which" or "any" asks for something else. */
const MOST_FOR_LIST = 12;

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
  const id = keepingQuestion(reading, candidates, index.knowledge);
  return id === undefined ? undefined : { kind: 'facet', id, facet: 'renewal' };
}

function lapsed({ reading, index }: ScoredQuestion): Intent | undefined {
  const id = lapsedCredential(reading, index);
  return id === undefined ? undefined : { kind: 'facet', id, facet: 'renewal' };
}

function byState({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  return statesIntent(reading, candidates, index.knowledge);
}
