import type { Knowledge } from '../knowledge.ts';
import { yearsNamed, yearsOf } from '../period.ts';
import type { Source } from '../schema/shared.ts';
import { sourcesOf } from '../sureness.ts';
import { type Statement, statementsIn } from '../walk.ts';
import type { Misfit } from './misfit.ts';

/** The period of a statement must be one that its sources can speak of. */
export function dateMisfits(knowledge: Knowledge): Misfit[] {
  return [...knowledge.entries, ...knowledge.states].flatMap(([id, value]) =>
    [...statementsIn(value)].flatMap((statement): Misfit[] => {
      const sources = sourcesOf(knowledge, statement.value);
      // Of a source that is gone, nothing is known.
      if (sources.length < [statement.value.source].flat().length) return [];
      const fault = editionFault(statement, sources) ?? tooNew(statement, sources);
      return fault ? [{ id, path: [...statement.path, 'asOf'], of: 'value', message: fault }] : [];
    }),
  );
}

/** How sources name an edition of the BLS in their titles: a survey, a projection. */
const EDITIONS: readonly RegExp[] = [/\bMay \d{4}\b/g, /\b\d{4}–\d{2}\b/g];

/** A source whose title names its edition ("OEWS May 2025 national wages") has no other one. */
function editionFault({ value: { asOf } }: Statement, sources: readonly Source[]): string | undefined {
  for (const form of EDITIONS) {
    const named = sources.map(({ title }) => title.match(form) ?? []);
    const [strange] = (asOf.match(form) ?? []).filter((one) => !named.flat().includes(one));
    if (strange !== undefined && named.length > 0 && named.every((editions) => editions.length > 0))
      return `expected the edition of the source, which is ${named.flat().join(' or ')}, got "${asOf}": one of the two is wrong`;
  }
  return undefined;
}

/** What is announced ahead may be newer than the page that was read; surveys are held against their editions. */
const AHEAD: readonly unknown[] = ['fees', 'exam', 'costNotes', 'changes', 'cost', 'renewal', 'pay'];

/** A page cannot speak of years after it was read. Only if every source is dated is that known. */
function tooNew({ path, value: { asOf, facet } }: Statement, sources: readonly Source[]): string | undefined {
  if (sources.length === 0 || AHEAD.includes(path[0]) || AHEAD.includes(facet)) return undefined;
  const read = Math.max(...sources.map(lastYear));
  const said = Math.max(0, ...yearsNamed(asOf));
  return said <= read
    ? undefined
    : `expected a period up to ${read}, when the source was read (see read: in sources.yaml), got "${asOf}"`;
}

/** The last year that a source can speak of; without limit if its date is unknown or not exact. */
function lastYear({ read }: Source): number {
  if (/\bor later\b|\bafter\b|\bstored\b|\bnot opened\b|\d{4}s\b/.test(read)) return Number.POSITIVE_INFINITY;
  const years = [...yearsNamed(read), yearsOf(read)?.last ?? 0];
  const last = Math.max(...years) + (/\babout\b/.test(read) ? 1 : 0);
  return last > 1 ? last : Number.POSITIVE_INFINITY;
}
