import type { IntentOf } from '../../intent/intent.ts';
import type { Kind } from '../../knowledge/kinds.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';

/** The kinds that are listed whole when nothing but their name is said, by what members call them. */
const CALLED: readonly (readonly [of: Kind, called: string])[] = [
  ['organizations', '(organi[sz]ations?|associations|societies|orgs|governing bodies|professional bodies)'],
  ['terms', '(glossary|terms|acronyms|abbreviations|jargon|lingo|vocab|vocabulary|buzzwords)'],
];
const ASKING =
  '((please|can you|what|which|who|are|is|all|the|of|list|show|give|tell|me|see|need|a|every|full|complete|main|big|common|basic|important|different|professional|industry|him|health|information|management|medical|records|field) )*';
const PLACING =
  '( (are|is|there|out|exist|in|for|of|the|this|him|hi|health|information|management|field|industry|profession|should|i|to|know|learn|need|please|list|do|you|have))*';

const ASKS = CALLED.map(([of, called]) => [of, new RegExp(`^${ASKING}${called}${PLACING}$`)] as const);

/** All entries of a kind, if a text says nothing but its name: "glossary", "what professional associations are there in HIM". */
export function allOfKind({ reading: { words } }: ScoredQuestion): IntentOf<'browse'> | undefined {
  const text = words.join(' ');
  const of = ASKS.find(([, asks]) => asks.test(text))?.[0];
  return of && { kind: 'browse', of, page: 1 };
}
