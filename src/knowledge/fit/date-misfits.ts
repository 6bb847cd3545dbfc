import type { Knowledge } from '../knowledge.ts';
import { yearsNamed, yearsOf } from '../period.ts';
import type { Source } from '../schema/sources.ts';
import { type Statement, statementsIn } from '../walk.ts';
import type { Misfit } from './misfit.ts';

/** What is known of a source: the editions in its title, form by form, and the last year that it can speak of. */
type Dated = { readonly editions: readonly (readonly string[])[]; readonly until: number };

/** The period of a statement must be one that its sources can speak of. */
export function dateMisfits(knowledge: Knowledge): Misfit[] {
  const dated = new Map([...knowledge.sources].map(([key, source]) => [key, datedOf(source)]));
  return [...knowledge.entries, ...knowledge.states].flatMap(([id, value]) =>
    statementsIn(value).flatMap((statement): Misfit[] => {
      const keys = [statement.value.source].flat();
      const sources = keys.flatMap((key) => dated.get(key) ?? []);
      // Of a source that is gone, nothing is known.
      if (sources.length < keys.length) return [];
      const fault = editionFault(statement, sources) ?? tooNew(statement, sources);
      return fault ? [{ id, path: [...statement.path, 'asOf'], of: 'value', message: fault }] : [];
    }),
  );
}

/** How sources name an edition of the BLS in their titles: a survey, a projection. */
const EDITIONS: readonly RegExp[] = [/\bMay \d{4}\b/g, /\b\d{4}–\d{2}\b/g];

function datedOf(source: Source): Dated {
  return { editions: EDITIONS.map((form) => source.title.match(form) ?? []), until: lastYear(source) };
}

/** A source whose title names its edition ("OEWS May 2025 national wages") has no other one. */
function editionFault({ value: { asOf } }: Statement, sources: readonly Dated[]): string | undefined {
  for (const [at, form] of EDITIONS.entries()) {
    if (!sources.every(({ editions }) => (editions[at] ?? []).length > 0)) continue;
    const named = sources.flatMap(({ editions }) => editions[at] ?? []);
    const strange = (asOf.match(form) ?? []).some((one) => !named.includes(one));
    if (strange)
      return `expected the edition of the source, which is ${named.join(' or ')}, got "${asOf}": one of the two is wrong`;
  }
  return undefined;
}

/** What is announced ahead may be newer than the page that was read; surveys are held against their editions. */
const AHEAD: readonly unknown[] = ['fees', 'exam', 'costNotes', 'changes', 'cost', 'renewal', 'pay'];

/** A page cannot speak of years after it was read. Only if every source is dated is that known. */
function tooNew({ path, value: { asOf, facet } }: Statement, sources: readonly Dated[]): string | undefined {
  if (AHEAD.includes(path[0]) || AHEAD.includes(facet)) return undefined;
  const until = Math.max(...sources.map((source) => source.until));
  return Math.max(0, ...yearsNamed(asOf)) <= until
    ? undefined
    : `expected a period up to ${until}, when the source was read (see read: in sources.yaml), got "${asOf}"`;
}

/** The last year that a source can speak of; without limit if its date is unknown or not exact. */
function lastYear({ read }: Source): number {
  if (/\bor later\b|\bafter\b|\bstored\b|\bnot opened\b|\d{4}s\b/.test(read)) return Number.POSITIVE_INFINITY;
  const years = [...yearsNamed(read), yearsOf(read)?.last ?? 0];
  const last = Math.max(...years) + (/\babout\b/.test(read) ? 1 : 0);
  return last > 1 ? last : Number.POSITIVE_INFINITY;
}
