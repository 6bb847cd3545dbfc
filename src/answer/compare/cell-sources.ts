import { type Knowledge, occupationOf } from '../../knowledge/knowledge.ts';
import { yearsNamed } from '../../knowledge/period.ts';
import type { Comparison, Entry } from '../../knowledge/schema/entry.ts';
import type { Provenance, Sure } from '../../knowledge/schema/fact.ts';
import { sourceDate } from '../../knowledge/source-date.ts';
import { sourcesOf } from '../../knowledge/sureness.ts';
import { leavesOf } from '../../knowledge/walk.ts';
import { oncePer } from '../../once.ts';
import type { Line } from '../card.ts';
import { issuerOf } from '../issuer.ts';

type WrittenAspect = Comparison['aspects'][number];

/**
 * The sources of one cell. An aspect lists the sources of all its cells together: leave out those that only other
 * compared entries use in their own files, or that come only from their issuers.
 */
export function cellFrom(
  aspect: WrittenAspect,
  entry: Entry,
  compared: readonly Entry[],
  knowledge: Knowledge,
): Provenance {
  const keys = [aspect.source].flat();
  const owners = keys.map((key) => ({ key, of: ownersOf(key, compared, knowledge) }));
  // Sources without an owner stand for the entries left without one, or for all if none is.
  const isLeft = (one: Entry): boolean => owners.every(({ of }) => !of.includes(one));
  const unowned = isLeft(entry) || !compared.some(isLeft);
  const found = owners.filter(({ of }) => of.includes(entry) || (unowned && of.length === 0));
  const source = (found.length > 0 ? found : owners).map(({ key }) => key);
  const sure = isSettled(aspect, entry, source) ? undefined : aspect.sure;
  if (source.length === keys.length) return { ...aspect, sure };
  return { source, asOf: ownPeriod(source, aspect.asOf, knowledge), sure };
}

/** What a cell says of itself if it is disputed, or an estimate. */
const TELLS: Partial<Record<Sure, RegExp>> = {
  disputed: /\b(differ|disagree)/,
  estimate: /\bour estimate\b/,
};

/**
 * Whether a cell of an aspect that is disputed or estimated is not so itself: another cell says that it is, or a
 * dispute has one source only here.
 */
function isSettled({ says, sure }: WrittenAspect, { id }: Entry, source: readonly string[]): boolean {
  const tells = sure && TELLS[sure];
  if (!tells) return false;
  const tellsOfIt = (text: string | undefined): boolean => tells.test(text ?? '');
  const isOthers = Object.values(says).some(tellsOfIt) && !tellsOfIt(says[id]);
  return isOthers || (sure === 'disputed' && source.length === 1);
}

/**
 * The date of a single source within the period of the whole aspect; else that period. What is undated
 * does not get the date of what stands beside it, if a third party wrote it or the whole aspect says that a part has none.
 */
function ownPeriod(source: readonly string[], asOf: string, knowledge: Knowledge): string {
  const [only, second] = sourcesOf(knowledge, { source: [...source] });
  if (
    only &&
    !second &&
    yearsNamed(only.read).length === 0 &&
    (only.sure === 'reported' || /undated/.test(asOf))
  )
    return 'undated';
  const own = only && !second ? sourceDate(only) : undefined;
  const [years, within] = [yearsNamed(own ?? ''), yearsNamed(asOf)];
  const fits =
    years.length > 0 && years.every((year) => year >= Math.min(...within) && year <= Math.max(...within));
  return own !== undefined && fits ? own : asOf;
}

/**
 * The compared entries that use a source, in their files or their occupations': of those whose issuer published it or
 * is quoted by it, if that is true of some only. If none uses it, those of the issuer.
 */
function ownersOf(key: string, compared: readonly Entry[], knowledge: Knowledge): Entry[] {
  const bodies = sourcesOf(knowledge, { source: key }).flatMap(({ publisher, checkWith }) => [
    publisher,
    checkWith,
  ]);
  const issued = compared.filter((entry) => bodies.includes(issuerOf(entry)));
  // An entry's statements about its occupation rest on the occupation's sources.
  const naming = (issued.length > 0 ? issued : compared).filter((entry) =>
    [entry, occupationOf(entry, knowledge)].some((file) => file && sourcesIn(file).has(key)),
  );
  return naming.length > 0 ? naming : issued;
}

/** Entries never change, and walking through a whole one for each cell is slow. */
const sourcesIn = oncePer(
  (entry: Entry): ReadonlySet<unknown> => new Set([...leavesOf(entry, 'source')].map(({ value }) => value)),
);

/** The combined sources of several cells that say the same. */
export function sharedFrom(lines: readonly (Line | undefined)[]): Provenance | undefined {
  const all = lines.flatMap((line) => line?.from ?? []);
  const [first] = all;
  return first && { ...first, source: [...new Set(all.flatMap(({ source }) => source))] };
}
