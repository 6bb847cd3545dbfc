import type { Facet } from './facets.ts';
import type { Kind } from './kinds.ts';
import { type Knowledge, occupationOf } from './knowledge.ts';
import type { Entry } from './schema/entry.ts';
import { LEVELS } from './schema/role.ts';

/** A word of a filter: letters, digits and hyphens, so that it fits into an Intent's text. */
export function slug(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A property that lists can be narrowed by: what an entry's values for it are. */
type Filter = {
  readonly label: (value: string) => string;
  readonly values: (entry: Entry) => readonly string[];
};

const words = (value: string): string => value.replaceAll('-', ' ');

/** The filters by name; a filter is written `name:value` and several are joined by `+` ("level:entry+by:pay"). */
export const FILTERS: Record<string, Filter> = {
  level: {
    label: (value) => `${words(value)} level`,
    values: (entry) => (entry.kind === 'roles' || entry.kind === 'credentials' ? [entry.level] : []),
  },
  family: { label: words, values: (entry) => (entry.kind === 'roles' ? [entry.family] : []) },
  remote: {
    label: (value) => `${words(value)} remote`,
    values: (entry) => (entry.kind === 'roles' ? [entry.remote.level] : []),
  },
  credential: {
    label: (value) => `that fit the ${value.replace(/^credentials\//, '').toUpperCase()}`,
    values: (entry) => (entry.kind === 'roles' ? (entry.credentials ?? []) : []),
  },
  issuer: {
    label: (value) => `from ${value.toUpperCase()}`,
    values: (entry) => (entry.kind === 'credentials' ? [slug(entry.issuer)] : []),
  },
  field: { label: words, values: (entry) => (entry.kind === 'credentials' ? [entry.field] : []) },
  schooling: {
    label: (value) => SCHOOLING_LABELS[value] ?? `with ${words(value)}`,
    values: (entry) =>
      'schooling' in entry
        ? [...(DEGREELESS.includes(entry.schooling) ? ['no-degree'] : []), entry.schooling]
        : [],
  },
  experience: {
    label: (value) =>
      value === 'not-required'
        ? 'no experience required (though often advised)'
        : `experience ${words(value)}`,
    values: (entry) =>
      entry.kind === 'credentials'
        ? [...(UNREQUIRED.includes(entry.experience) ? ['not-required'] : []), entry.experience]
        : [],
  },
  status: { label: words, values: (entry) => (entry.kind === 'credentials' ? [entry.status] : []) },
  category: { label: words, values: (entry) => (entry.kind === 'terms' ? [slug(entry.category)] : []) },
  topic: { label: words, values: (entry) => (entry.kind === 'questions' ? [slug(entry.topic)] : []) },
  letter: {
    label: (value) => `beginning with ${value.toUpperCase()}`,
    values: (entry) => [
      ...new Set([entry.short, entry.title].flatMap((name) => name?.charAt(0).toLowerCase() ?? [])),
    ],
  },
};

const UNREQUIRED: readonly string[] = ['none', 'recommended'];
const DEGREELESS: readonly string[] = ['none', 'high-school', 'certificate'];
const SCHOOLING_LABELS: Record<string, string> = {
  'no-degree': 'without a degree',
  none: 'with no schooling asked',
  'high-school': 'with a high school diploma',
  associate: 'with an associate degree',
  bachelor: "with a bachelor's degree",
  master: "with a master's degree",
};

/** An order for lists, written `by:pay`: the figure to sort by (largest first unless `least`). */
type Order = {
  readonly label: string;
  readonly least?: boolean;
  /** The facet that tells the figure. */
  readonly facet: Facet;
  readonly figure: (entry: Entry, knowledge: Knowledge) => number | undefined;
};

export const ORDERS: Record<string, Order> = {
  pay: {
    label: 'highest median pay first',
    facet: 'pay',
    figure: (entry, knowledge) => occupationOf(entry, knowledge)?.pay[0]?.annual.median ?? undefined,
  },
  growth: {
    label: 'fastest growth first',
    facet: 'growth',
    figure: (entry, knowledge) => occupationOf(entry, knowledge)?.projections[0]?.percent,
  },
  openings: {
    label: 'most openings first',
    facet: 'jobs',
    figure: (entry, knowledge) => occupationOf(entry, knowledge)?.projections[0]?.openings,
  },
  cost: {
    label: 'cheapest exam first',
    facet: 'cost',
    least: true,
    figure: (entry) => (entry.kind === 'credentials' ? lowest(examFees(entry)) : undefined),
  },
  time: {
    label: 'shortest exam first',
    facet: 'exam',
    least: true,
    figure: (entry) => (entry.kind === 'credentials' ? entry.exam?.minutes : undefined),
  },
};

/** What one attempt at the exam costs, by who takes it; not what comes before or after it. */
function examFees({ fees = [] }: Extract<Entry, { kind: 'credentials' }>): number[] {
  return fees.flatMap(({ what, usd }) => (/\bexam\b/i.test(what) && !/\bold(er)?\b/i.test(what) ? usd : []));
}

function lowest(amounts: readonly number[]): number | undefined {
  return amounts.length > 0 ? Math.min(...amounts) : undefined;
}

/** A filter text taken apart; parts that mean nothing are passed over. */
export function parseFilter(text = ''): {
  tests: { name: string; value: string }[];
  order: string | undefined;
} {
  const parts = text.split('+').map((part) => {
    const at = part.indexOf(':');
    return { name: part.slice(0, at), value: part.slice(at + 1) };
  });
  return {
    tests: parts.filter(({ name, value }) => Object.hasOwn(FILTERS, name) && value !== ''),
    order: parts.find(({ name, value }) => name === 'by' && Object.hasOwn(ORDERS, value))?.value,
  };
}

/** The entries of a kind (or of all kinds) that pass a filter, in its order. */
export function filtered(knowledge: Knowledge, of: Kind | undefined, text: string | undefined): Entry[] {
  const { tests, order } = parseFilter(text);
  const found = [...knowledge.entries.values()].filter(
    (entry) =>
      (of === undefined || entry.kind === of) &&
      tests.every(({ name, value }) => FILTERS[name]?.values(entry).includes(value)),
  );
  const ordering = order === undefined ? undefined : ORDERS[order];
  const usual = (a: Entry, b: Entry): number =>
    (a.featured ?? 100) - (b.featured ?? 100) || a.title.localeCompare(b.title);
  if (!ordering) return found.sort(usual);
  const sign = ordering.least ? 1 : -1;
  return (
    found
      .flatMap((entry) => {
        const figure = ordering.figure(entry, knowledge);
        return figure === undefined ? [] : [{ entry, figure }];
      })
      // Roles share the figure of their occupation; among equals the higher post comes first.
      .sort(
        (a, b) =>
          sign * (a.figure - b.figure) || rankOf(b.entry) - rankOf(a.entry) || usual(a.entry, b.entry),
      )
      .map(({ entry }) => entry)
  );
}

function rankOf(entry: Entry): number {
  return entry.kind === 'roles' ? LEVELS.indexOf(entry.level) : 0;
}

/** A filter in words: "entry level, highest median pay first". */
export function filterLabel(text: string | undefined): string {
  const { tests, order } = parseFilter(text);
  const labels = tests.map(({ name, value }) => FILTERS[name]?.label(value) ?? '');
  return [...labels, order === undefined ? '' : (ORDERS[order]?.label ?? '')].filter(Boolean).join(', ');
}
