import type { Knowledge } from '../knowledge/knowledge.ts';
import { yearsNamed } from '../knowledge/period.ts';
import type { Provenance, Sure } from '../knowledge/schema/fact.ts';
import type { Source } from '../knowledge/schema/sources.ts';
import { sourceDate } from '../knowledge/source-date.ts';
import { sourcesOf, sureOf } from '../knowledge/sureness.ts';
import { listing } from '../wording.ts';

/** Whom to ask unless a source quotes somebody, and who is not to be asked though one does. */
type Ask = {
  readonly checkWith?: string | undefined;
  readonly notWith?: readonly string[] | undefined;
};

type NoteOn = (from: Provenance, sources: readonly Source[], ask: Ask) => string;

const NOTES: Record<Sure, NoteOn> = {
  confirmed: () => '',
  reported,
  disputed: ({ asOf }, sources, { checkWith }) =>
    `sources disagree (${publishers(sources)}${/\d{4}/.test(asOf) ? `, ${asOf}` : ''}); ${checkWith ? `ask ${checkWith}` : 'compare before you rely on it'}`,
  estimate: () => "editors' estimate",
};

/**
 * The note on a statement that is not confirmed; empty if it is. Names only the doubtful sources, each with its own
 * date, and whom to ask: whoever a source quotes, or else `checkWith`.
 */
export function doubt(from: Provenance, knowledge: Knowledge, ask: Ask = {}): string {
  return NOTES[sureOf(knowledge, from)](from, sourcesOf(knowledge, from), ask);
}

function reported(
  { asOf }: Provenance,
  sources: readonly Source[],
  { checkWith, notWith = [] }: Ask,
): string {
  const second = sources.filter(({ sure }) => sure === 'reported');
  // What an issuer says itself is checked with the issuer if only a copy of it was read.
  if (second.length === 0 && sources.length > 0)
    return `from a copy, ${asOf}; check with ${publishers(sources)}`.replace(/, undated;/i, ';');
  const doubted = second.length > 0 ? second : sources;
  const alone = doubted.length === sources.length;
  // A report is checked with whoever it quotes, whichever answer it is in.
  const quoted = new Set(doubted.flatMap((source) => source.checkWith ?? []));
  const ask = [...quoted].filter((body) => !notWith.includes(body)).join(' or ') || checkWith;
  const by = dated(doubted, (source) => dateOf(source, asOf, alone));
  return `${alone ? '' : 'in part '}reported by ${by}; ${ask ? `check with ${ask}` : 'check before you rely on it'}`;
}

/** At most this many publishers are named. */
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
 * The date of a source. The period of a statement is that of its sources only if all of them are doubtful and none
 * has a date of its own: else it may belong to a better source beside it, or to a figure that is quoted.
 */
function dateOf(source: Source, asOf: string, alone: boolean): string {
  // What was undated stays so.
  if (alone && yearsNamed(asOf).length === 0) return '';
  const own = sourceDate(source);
  if (own === undefined) return alone && yearsNamed(source.read).length === 0 ? asOf : '';
  return alone && yearsNamed(own).some((year) => asOf.includes(String(year))) ? asOf : own;
}
