import { kindName } from '../knowledge/kinds.ts';
import { countByKind, type Knowledge } from '../knowledge/knowledge.ts';
import { newestPeriod, periodMonth } from '../knowledge/period.ts';
import { periodsIn } from '../knowledge/periods-in.ts';
import { count, listing } from '../wording.ts';
import { BROWSE_EVERYTHING, reportAction } from './actions.ts';
import type { Card } from './card.ts';

/** The program's version, and whether it keeps questions that got no answer. */
export type Program = { readonly version: string; readonly keepsUnanswered: boolean };

/** The headings, each with what is said below it, line by line. */
const SECTIONS: readonly [name: string, texts: (knowledge: Knowledge, program: Program) => string[]][] = [
  ['What I know', (knowledge) => [`${listing(known(knowledge))}.`]],
  ['How fresh it is', (knowledge) => [freshness(periodsIn(knowledge))]],
  [
    'Where it comes from',
    ({ sources }) => [
      `${count(sources.size)} sources, ${count(confirmedOf(sources))} of them issuers, governments, schools or scientific articles: BLS, AHIMA, AAPC, CAHIIM and others. Each answer lists its own.`,
      'Includes information from the O*NET 29.3 Database by USDOL/ETA, used under CC BY 4.0 and modified; USDOL/ETA has not approved, endorsed or tested these modifications.',
    ],
  ],
  [
    'What I keep about you',
    (_, { keepsUnanswered }) => [
      ...(keepsUnanswered ? UNANSWERED_KEPT : ['Nothing of what you ask.']),
      'A mistake that you report: what you write about it, not who you are.',
    ],
  ],
  [
    'What I am not',
    () => [
      'Not legal, financial or admissions advice, and not an issuer of credentials. Fees and rules change: confirm before you pay.',
    ],
  ],
  ['Version', (_, { version }) => [version]],
];

/** What src/data/anonymous.ts takes out, and how long src/data/unanswered-file.ts keeps the rest. */
const UNANSWERED_KEPT: readonly string[] = [
  'The text of a question that I could not answer, or where you chose none of my suggestions, until 90 days after somebody last asked it: not who asked, and without links, e-mail addresses, mentions, keys and long numbers. A name that you write in it stays.',
  'That is so for private questions and direct messages too, but not for a message of yours that somebody else had me answer.',
];

/** What the bot knows, how fresh it is, where it comes from and what it keeps. */
export function aboutCard(knowledge: Knowledge, program: Program): Card {
  return {
    kind: 'bot',
    title: 'About this bot',
    lead: [
      {
        text: 'Career facts on health information management in the United States, each with its source and date.',
      },
    ],
    sections: SECTIONS.map(([name, texts]) => ({
      name,
      lines: texts(knowledge, program).map((text) => ({ text })),
    })),
    actions: [{ label: 'Help', intent: { kind: 'help' } }, BROWSE_EVERYTHING, reportAction()],
    entries: [],
  };
}

/** ["81 roles", "1 term"] */
function known(knowledge: Knowledge): string[] {
  const counts = [...countByKind(knowledge)].filter(([, many]) => many > 0);
  return counts.map(([kind, many]) => `${count(many)} ${kindName(kind, many)}`);
}

function confirmedOf(sources: Knowledge['sources']): number {
  return [...sources.values()].filter(({ sure }) => sure === 'confirmed').length;
}

function freshness(periods: readonly string[]): string {
  return `Newest facts: ${newestPeriod(periods) ?? 'undated'}. Oldest, kept as history: ${oldestPeriod(periods) ?? 'undated'}.`;
}

function oldestPeriod(periods: readonly string[]): string | undefined {
  const dated = periods.filter((asOf) => periodMonth(asOf) !== undefined);
  return dated.sort((a, b) => (periodMonth(a) ?? 0) - (periodMonth(b) ?? 0))[0];
}
