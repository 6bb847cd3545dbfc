import { featuredRank } from './featured-rank.ts';
import { FILTERS } from './filters.ts';
import type { Kind } from './kinds.ts';
import type { Knowledge } from './knowledge.ts';
import { ORDERS } from './orders.ts';
import { isRetired } from './retired.ts';
import type { Entry } from './schema/entry.ts';
import { LEVELS } from './schema/role.ts';

/** A filter text taken apart; unknown parts are skipped. */
export function parseFilter(text = ''): {
  tests: { name: string; value: string }[];
  order: string | undefined;
  /** How many of an ordered list are wanted at most. */
  most: number | undefined;
} {
  const parts = text.split('+').map((part) => {
    const at = part.indexOf(':');
    return { name: part.slice(0, at), value: part.slice(at + 1) };
  });
  return {
    tests: parts.filter(({ name, value }) => Object.hasOwn(FILTERS, name) && value !== ''),
    order: parts.find(({ name, value }) => name === 'by' && Object.hasOwn(ORDERS, value))?.value,
    most:
      Number(parts.find(({ name, value }) => name === 'top' && /^[1-9]\d?$/.test(value))?.value) || undefined,
  };
}

/** The entries of a kind (or of all kinds) that pass a filter, in its order; of several values for one thing, any will do. */
export function filtered(knowledge: Knowledge, of: Kind | undefined, text: string | undefined): Entry[] {
  const { tests, order, most } = parseFilter(text);
  const found = [...knowledge.entries.values()].filter(
    (entry) =>
      (of === undefined || entry.kind === of) &&
      tests.every(({ name }) =>
        tests.some(
          (other) => other.name === name && FILTERS[name]?.values(entry, knowledge).includes(other.value),
        ),
      ),
  );
  const ordering = order === undefined ? undefined : ORDERS[order];
  const usual = (a: Entry, b: Entry): number =>
    retiredLast(a, b) || featuredRank(a) - featuredRank(b) || a.title.localeCompare(b.title);
  if (!ordering) return found.sort(usual);
  const sign = ordering.least ? 1 : -1;
  return (
    found
      .flatMap((entry) => {
        const figure = ordering.figure(entry, knowledge);
        return figure === undefined ? [] : [{ entry, figure }];
      })
      // Roles share the figure of their occupation; ties go to the more senior role.
      .sort(
        (a, b) =>
          retiredLast(a.entry, b.entry) ||
          sign * (a.figure - b.figure) ||
          seniority(b.entry) - seniority(a.entry) ||
          usual(a.entry, b.entry),
      )
      .map(({ entry }) => entry)
      .slice(0, most)
  );
}

/** What nobody can earn any more comes last, in every order. */
function retiredLast(a: Entry, b: Entry): number {
  return Number(isRetired(a)) - Number(isRetired(b));
}

function seniority(entry: Entry): number {
  return entry.kind === 'roles' ? LEVELS.indexOf(entry.level) : 0;
}

/** A filter in words: "entry level, highest median pay first", "in coding or in billing". */
export function filterLabel(text: string | undefined, knowledge: Knowledge): string {
  const { tests, order, most } = parseFilter(text);
  const names = [...new Set(tests.map(({ name }) => name))];
  const labels = names.map((name) =>
    tests
      .filter((test) => test.name === name)
      .flatMap(({ value }) => FILTERS[name]?.label(value, knowledge) || [])
      .join(' or '),
  );
  const ordered = order === undefined ? [] : [ORDERS[order]?.label ?? '', most ? `top ${most}` : ''];
  return [...labels, ...ordered].filter(Boolean).join(', ');
}

/** The filters that at least one entry of a kind (or of all kinds) passes, and the orders that sort at least one. */
export function knownFilters(knowledge: Knowledge, of: Kind | undefined): string[] {
  const entries = [...knowledge.entries.values()].filter(({ kind }) => of === undefined || kind === of);
  const found = Object.entries(FILTERS).flatMap(([name, { values }]) =>
    entries.flatMap((entry) => values(entry, knowledge).map((value) => `${name}:${value}`)),
  );
  const orders = Object.entries(ORDERS).filter(([, { figure }]) =>
    entries.some((entry) => figure(entry, knowledge) !== undefined),
  );
  return [...new Set(found), ...orders.map(([name]) => `by:${name}`)];
}
