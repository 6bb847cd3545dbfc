import type { Knowledge } from '../knowledge/knowledge.ts';
import { yearsNamed } from '../knowledge/period.ts';
import type { Provenance, Sure } from '../knowledge/schema/fact.ts';
import type { Source } from '../knowledge/schema/shared.ts';
import { sourceDate } from '../knowledge/source-date.ts';
import { sourcesOf, sureOf } from '../knowledge/sureness.ts';
import { listing } from './format.ts';

type Saying = (from: Provenance, sources: readonly Source[], checkWith: string | undefined) => string;

const SAYINGS: Record<Sure, Saying> = {
  confirmed: () => '',
  reported,
  disputed: ({ asOf }, sources, checkWith) =>
    `sources disagree (${publishers(sources)}${/\d{4}/.test(asOf) ? `, ${asOf}` : ''}); ${checkWith ? `ask ${checkWith}` : 'compare before you rely on it'}`,
  estimate: () => "editors' estimate",
};

/**
 * What is to be said of a statement that is not confirmed, empty where it is: only the sources that are in doubt are named, each
 * with its own date, and whom to ask; `checkWith` where the source quotes nobody.
 */
export function doubt(from: Provenance, knowledge: Knowledge, checkWith?: string): string {
  return SAYINGS[sureOf(knowledge, from)](from, sourcesOf(knowledge, from), checkWith);
}

function reported({ asOf }: Provenance, sources: readonly Source[], checkWith: string | undefined): string {
  const second = sources.filter(({ sure }) => sure === 'reported');
  const doubted = second.length > 0 ? second : sources;
  const alone = doubted.length === sources.length;
  // What a report is about is checked with whom it quotes, whoever's answer it stands in.
  const quoted = [...new Set(doubted.flatMap((source) => source.checkWith ?? []))].join(' or ');
  const ask = quoted || checkWith;
  const by = dated(doubted, (source) => dateOf(source, asOf, alone));
  return `${alone ? '' : 'in part '}reported by ${by}; ${ask ? `check with ${ask}` : 'check before you rely on it'}`;
}

/** So many publishers are named at most. */
const NAMED = 2;

/** "Open Exam Prep, 2026", "a guide and a school, 2026", "a guide, 2016 and a school, 2026" */
function dated(sources: readonly Source[], date: (source: Source) => string): string {
  const dates = new Set(sources.map(date));
  const [only = ''] = dates;
  if (dates.size < 2) return `${publishers(sources)}${only && `, ${only}`}`;
  const each = sources.map((source) => [source.publisher, date(source)].filter(Boolean).join(', '));
  return listing([...new Set(each)].slice(0, NAMED));
}

function publishers(sources: readonly Source[]): string {
  return listing([...new Set(sources.map(({ publisher }) => publisher))].slice(0, NAMED));
}

/**
 * When a source says so. The period of a statement is that of its sources only where all of them are in doubt and none tells
 * another time: else it may be the period of a better source beside it, or of a figure that is quoted.
 */
function dateOf(source: Source, asOf: string, alone: boolean): string {
  // What was found undated stays so.
  if (alone && yearsNamed(asOf).length === 0) return '';
  const own = sourceDate(source);
  if (own === undefined) return alone && yearsNamed(source.read).length === 0 ? asOf : '';
  return alone && yearsNamed(own).some((year) => asOf.includes(String(year))) ? asOf : own;
}
