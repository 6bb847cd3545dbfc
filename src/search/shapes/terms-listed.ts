import type { IntentOf } from '../../intent/intent.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { anyOf } from '../text/phrases.ts';

const WORDS = '(?<!\\bin )(?:terms|words|acronyms|abbreviations|vocabulary|vocab|lingo|jargon|buzzwords)';

/** The categories of terms, by what members call their subject. */
const CATEGORIES: readonly (readonly [category: string, subject: string])[] = [
  ['payment', 'payments?|reimbursement|billing|revenue cycle|insurance|money'],
  ['privacy', 'privacy|hipaa|confidentiality'],
  ['coding', 'coding|coders?'],
  ['exchange', 'exchange|data exchange|data sharing|interoperability'],
  ['records', 'records?|medical records?|health records?|charts?'],
];

/** By category, how its terms are asked for. */
const ASKS = CATEGORIES.map(
  ([category, subject]) =>
    [
      category,
      anyOf`
        (what|which|list|all|name|show me|give me|tell me|teach me|some|basic|important|main|key|common|need|know|learn) (\w+ ){0,4}(${subject}) (\w+ )?${WORDS}
        | ^(glossary of |hospital |medical |health |common |basic )*(${subject}) ${WORDS}
        | ^(hospital |medical |health )*(${subject}) glossary$
        | ${WORDS} (\w+ ){0,6}(for|about|in|of|on|around|from) (the |hospital |medical |health )*(${subject})$
      `,
    ] as const,
);

/** The terms of one category, if several are asked for: "billing lingo i should know before my first day". */
export function termsListed({
  reading: { words, mentions },
}: ScoredQuestion): IntentOf<'browse'> | undefined {
  const text = words.join(' ');
  const [category] = ASKS.find(([, asks]) => asks.test(text)) ?? [];
  if (!category || DEFINES.test(text) || mentions.length > MOST_NAMED) return undefined;
  return { kind: 'browse', of: 'terms', filter: `category:${category}`, page: 1 };
}
/** Asks what certain words mean, or how they are learned. */
const DEFINES = /\b(mean|means|meaning|stands?|difference|test|quiz|memorize|class|course|hard)\b/;
/** The subject and an example may be named; with more, those are asked about. */
const MOST_NAMED = 2;
