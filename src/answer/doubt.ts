import type { Knowledge } from '../knowledge/knowledge.ts';
import { newestPeriod, yearsNamed } from '../knowledge/period.ts';
import type { Provenance, Sure } from '../knowledge/schema/fact.ts';
import type { Source } from '../knowledge/schema/sources.ts';
import { sourceDate } from '../knowledge/source-date.ts';
import { sourcesOf, sureOf } from '../knowledge/sureness.ts';
import { listing } from '../wording.ts';
import type { Line } from './card.ts';

/**
 * Whom to ask unless a source quotes somebody, and who is not to be asked though one does. `unnamed` leaves out who
 * reports it, where the names would drown what is said: the sources of an answer stand below it.
 */
type Ask = Pick<Line, 'checkWith' | 'notWith' | 'unnamed'>;

type NoteOn = (from: Provenance, sources: readonly Source[], ask: Ask) => string;

const NOTES: Record<Sure, NoteOn> = {
  confirmed: () => '',
  reported,
  disputed,
  estimate: () => "editors' estimate",
};

/**
 * The note on a statement that is not confirmed; empty if it is. Names only the doubtful sources, each with its own
 * date, and whom to ask: whoever a source quotes, or else `checkWith`.
 */
export function doubt(from: Provenance, knowledge: Knowledge, ask: Ask = {}): string {
  return NOTES[sureOf(knowledge, from)](from, sourcesOf(knowledge, from), ask);
}

function disputed({ asOf }: Provenance, sources: readonly Source[], { checkWith, unnamed }: Ask): string {
  const when = /\d{4}/.test(asOf) ? `, ${asOf}` : '';
  const who = unnamed ? '' : `: ${publishers(sources)}`;
  return `sources disagree${who}${when}; ${checkWith ? `ask ${checkWith}` : 'compare before you rely on it'}`;
}

function reported(
  { asOf }: Provenance,
  sources: readonly Source[],
  { checkWith, notWith = [], unnamed }: Ask,
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
  const date = (source: Source): string => dateOf(source, asOf, alone);
  const by = unnamed ? newest(doubted.map(date)) : ` by ${dated(doubted, date)}`;
  return `${alone ? '' : 'in part '}reported${by}; ${ask ? `check with ${ask}` : 'check before you rely on it'}`;
}

/** The date that all have, or else the newest. */
function newest(dates: readonly string[]): string {
  const [only] = dates;
  const date = dates.every((one) => one === only) ? only : newestPeriod(dates);
  return date ? ` ${date}` : '';
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

const QUOTING = /^third parties/;

function publishers(sources: readonly Source[]): string {
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  // "Third parties quoting AHIMA and a guide" would say that they quote both.
  return listing(
    [...names.filter((name) => !QUOTING.test(name)), ...names.filter((name) => QUOTING.test(name))].slice(
      0,
      NAMED,
    ),
  );
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
