import { KIND_NAMES, KINDS } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { newestPeriod, periodMonth } from '../knowledge/period.ts';
import { leaves } from '../knowledge/walk.ts';
import { BROWSE_EVERYTHING, reportAction } from './actions.ts';
import type { Card } from './card.ts';
import { count, listing } from './format.ts';

/** The program's version, and whether it keeps questions that got no answer. */
type Program = { readonly version: string; readonly keepsUnanswered: boolean };

/** What the bot knows, how fresh it is, where it comes from and what it keeps. */
export function aboutCard(knowledge: Knowledge, { version, keepsUnanswered }: Program): Card {
  const kinds = KINDS.map((kind) => ({
    kind,
    many: [...knowledge.entries.values()].filter((entry) => entry.kind === kind).length,
  }));
  const known = kinds
    .filter(({ many }) => many > 0)
    .map(({ kind, many }) => `${count(many)} ${KIND_NAMES[kind][many === 1 ? 'one' : 'many']}`);
  const periods = periodsIn(knowledge);
  const confirmed = [...knowledge.sources.values()].filter(({ sure }) => sure === 'confirmed').length;
  return {
    kind: 'bot',
    title: 'About this bot',
    lead: [
      {
        text: 'Career facts on health information management in the United States, each with its source and date.',
      },
    ],
    sections: [
      { name: 'What I know', lines: [{ text: `${listing(known)}.` }] },
      {
        name: 'How fresh it is',
        lines: [
          {
            text: `Newest facts: ${newestPeriod(periods) ?? 'undated'}. Oldest, kept as history: ${oldestPeriod(periods) ?? 'undated'}.`,
          },
        ],
      },
      {
        name: 'Where it comes from',
        lines: [
          {
            text: `${count(knowledge.sources.size)} sources, ${count(confirmed)} of them issuers or governments: BLS, AHIMA, AAPC, CAHIIM and others. Each answer lists its own.`,
          },
          {
            text: 'Includes information from the O*NET 29.3 Database by USDOL/ETA, used under CC BY 4.0 and modified; USDOL/ETA has not approved, endorsed or tested these modifications.',
          },
        ],
      },
      {
        name: 'What I keep about you',
        lines: [
          { text: keepsUnanswered ? UNANSWERED_KEPT : 'Nothing of what you ask.' },
          { text: 'A mistake that you report: what you write about it, not who you are.' },
        ],
      },
      {
        name: 'What I am not',
        lines: [
          {
            text: 'Not legal, financial or admissions advice, and not an issuer of credentials. Fees and rules change: confirm before you pay.',
          },
        ],
      },
      { name: 'Version', lines: [{ text: version }] },
    ],
    actions: [{ label: 'Help', intent: { kind: 'help' } }, BROWSE_EVERYTHING, reportAction()],
    entries: [],
  };
}

const UNANSWERED_KEPT =
  'The text of a question that I could not answer, or where you chose none of my suggestions: without names, for at most 90 days.';

function periodsIn(knowledge: Knowledge): string[] {
  const periods = new Set<string>();
  for (const entry of knowledge.entries.values()) {
    for (const { path, value, key } of leaves(entry))
      if (!key && path.at(-1) === 'asOf') periods.add(String(value));
  }
  return [...periods];
}

function oldestPeriod(periods: readonly string[]): string | undefined {
  const dated = periods.filter((asOf) => periodMonth(asOf) !== undefined);
  return dated.sort((a, b) => (periodMonth(a) ?? 0) - (periodMonth(b) ?? 0))[0];
}
