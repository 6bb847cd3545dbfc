import type { Intent } from '../intent/intent.ts';
import {
  comparedDegrees,
  comparedFields,
  comparedThings,
  describedComparison,
  namedComparison,
} from './compare-intents.ts';
import { bestEntry } from './entry-intents.ts';
import type { ScoredQuestion } from './evidence/scored-question.ts';
import {
  journeyFrom,
  pathAsked,
  pathFromNamed,
  pathToDescribed,
  payAtEnd,
  payOfBothEnds,
  stepBetween,
} from './path-intents.ts';
import { allOfKind } from './shapes/all-of-kind.ts';
import { askedOfSeveral } from './shapes/asked-of-several.ts';
import { degreesListed } from './shapes/degrees-listed.ts';
import { keepingOfSeveral } from './shapes/keeping-question.ts';
import { lapsedCredential } from './shapes/lapsed-credential.ts';
import { listInstead } from './shapes/list-instead.ts';
import { listAsked, listOfAll } from './shapes/lists.ts';
import { peopleListed } from './shapes/people-listed.ts';
import { roleCredentials } from './shapes/role-credentials.ts';
import { firstOfSeveral } from './shapes/several-asked.ts';
import { statesAsked } from './shapes/states-asked.ts';
import { termsListed } from './shapes/terms-listed.ts';
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
  readonly isExplicit: boolean;
};

/** A shape that a question may have, and what is answered then. */
type Rule = {
  readonly because: string;
  readonly intentOf: (asked: ScoredQuestion) => Intent | undefined;
  /** Whether it recognizes by more than names what is asked for. */
  readonly isExplicit?: true;
};

/** The first rule that applies wins. */
const RULES: readonly Rule[] = [
  { because: 'it asks what both ends of a path pay', intentOf: payOfBothEnds },
  { because: 'it asks what the end of a path pays', intentOf: payAtEnd },
  { because: 'it names a start, and a journey leads to what it describes', intentOf: journeyFrom },
  { because: 'it names a start and an end', intentOf: pathAsked },
  { because: 'it asks for the step from one to the other', intentOf: stepBetween, isExplicit: true },
  { because: 'it asks for the path to what it describes', intentOf: pathToDescribed },
  { because: 'it names a start and describes an end', intentOf: pathFromNamed },
  { because: 'it asks what one is worth beside another', intentOf: worthToHolder, isExplicit: true },
  { because: 'it asks what several need together', intentOf: keepingOfSeveral, isExplicit: true },
  { because: 'it tells of a credential that lapsed', intentOf: lapsedCredential, isExplicit: true },
  { because: 'it asks for the credentials of a role', intentOf: roleCredentials, isExplicit: true },
  { because: 'it asks several questions about one thing', intentOf: firstOfSeveral, isExplicit: true },
  { because: 'it asks the same of several', intentOf: askedOfSeveral, isExplicit: true },
  { because: 'it asks for a list of all', intentOf: listOfAll },
  { because: 'it names degrees in two fields', intentOf: comparedDegrees, isExplicit: true },
  { because: 'it names fields of work to compare', intentOf: comparedFields, isExplicit: true },
  { because: 'it names what to have or to become', intentOf: comparedThings, isExplicit: true },
  { because: 'its halves mean things to compare', intentOf: describedComparison },
  { because: 'it names things to compare', intentOf: namedComparison },
  { because: 'it asks which degrees there are', intentOf: degreesListed, isExplicit: true },
  { because: 'it asks for the terms of a subject', intentOf: termsListed, isExplicit: true },
  { because: 'it names a kind of entry and nothing else', intentOf: allOfKind, isExplicit: true },
  { because: 'it asks for the kinds of people in a field', intentOf: peopleListed, isExplicit: true },
  { because: 'it asks for a list', intentOf: listAsked },
  { because: 'it asks for pay or jobs by state', intentOf: statesAsked },
  { because: 'it asks for several, and a question lists them', intentOf: listInstead, isExplicit: true },
];

/** Proposes an answer: by the shape of the question if it has one, else by the entry that fits best. */
export function propose(asked: ScoredQuestion): Proposal {
  for (const { because, intentOf, isExplicit = false } of RULES) {
    const intent = intentOf(asked);
    if (intent) return { intent, because, shaped: true, isExplicit };
  }
  return { intent: bestEntry(asked), because: 'one entry fits best', shaped: false, isExplicit: false };
}
