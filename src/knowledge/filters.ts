import { count } from '../wording.ts';
import { lowestExamFee } from './exam-fee.ts';
import { type Knowledge, occupationOf, ofKind } from './knowledge.ts';
import type { Entry } from './schema/entry.ts';
import { SCHOOLING_LABELS, schoolingValues } from './schooling.ts';

/** A word of a filter: letters, digits and hyphens, so that it fits into an Intent's text. */
export function slug(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A property that lists can be narrowed by, with the values an entry has for it. */
type Filter = {
  readonly label: (value: string, knowledge: Knowledge) => string;
  readonly values: (entry: Entry, knowledge: Knowledge) => readonly string[];
};

const words = (value: string): string => value.replaceAll('-', ' ');

/** "entry level"; "master level" alone would read as a master's degree. */
const levelLabel = (value: string): string =>
  value === 'master' ? 'executive level' : `${words(value)} level`;

/** Fields and families whose slugs do not read as words. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['him', 'health information management'],
  ['documentation', 'clinical documentation'],
  ['registry', 'registries'],
  ['data', 'data and analytics'],
  ['data-analytics', 'data and analytics'],
  ['privacy-compliance', 'privacy and compliance'],
  ['compliance-privacy', 'compliance and privacy'],
  ['health-it', 'health IT'],
  ['informatics-it', 'informatics and IT'],
  ['revenue-cycle', 'the revenue cycle'],
  ['coding-revenue', 'coding and revenue'],
  ['education-consulting', 'education and consulting'],
]);

const within = (value: string): string => `in ${FIELDS.get(value) ?? words(value)}`;

/** The filters by name; a filter is written `name:value` and several are joined by `+` ("level:entry+by:pay"). */
export const FILTERS: Record<string, Filter> = {
  level: {
    label: (value) => (value === 'varies' ? 'of several levels' : levelLabel(value)),
    values: (entry) => (entry.kind === 'roles' || entry.kind === 'credentials' ? [entry.level] : []),
  },
  family: { label: within, values: (entry) => (entry.kind === 'roles' ? [entry.family] : []) },
  remote: {
    label: (value) => `${words(value)} remote`,
    values: (entry) => (entry.kind === 'roles' ? remoteLevels(entry.remote.level) : []),
  },
  credential: {
    label: (value) => `that fit the ${value.replace(/^credentials\//, '').toUpperCase()}`,
    values: (entry) => (entry.kind === 'roles' ? (entry.credentials ?? []) : []),
  },
  issuer: {
    label: (value, knowledge) => `from ${issuerNamed(value, knowledge) ?? words(value).toUpperCase()}`,
    values: (entry) => (entry.kind === 'credentials' ? [slug(entry.issuer)] : []),
  },
  field: { label: within, values: (entry) => (entry.kind === 'credentials' ? [entry.field] : []) },
  schooling: {
    label: (value) => SCHOOLING_LABELS.get(value) ?? `with ${words(value)}`,
    values: (entry) => ('schooling' in entry ? schoolingValues(entry.schooling) : []),
  },
  experience: {
    label: (value) => EXPERIENCE.get(value) ?? `with experience ${words(value)}`,
    values: (entry) =>
      entry.kind === 'credentials'
        ? [...(UNREQUIRED.includes(entry.experience) ? ['not-required'] : []), entry.experience]
        : [],
  },
  status: {
    label: (value) => (value === 'retired' ? 'that can no longer be earned' : `with ${words(value)} status`),
    values: (entry) => (entry.kind === 'credentials' ? [entry.status] : []),
  },
  category: { label: words, values: (entry) => (entry.kind === 'terms' ? [slug(entry.category)] : []) },
  topic: { label: words, values: (entry) => (entry.kind === 'questions' ? [slug(entry.topic)] : []) },
  fee: {
    label: (value) => `with an exam ${words(value).replace(' ', ' $')}`,
    values: feeLimits,
  },
  pay: {
    label: (value) => `with a median of ${words(value).replace(/\d+/, (sum) => `$${count(Number(sum))}`)}`,
    values: (entry, knowledge) => (entry.kind === 'roles' ? payFloors(entry, knowledge) : []),
  },
  letter: {
    label: (value) => `beginning with ${value.toUpperCase()}`,
    values: (entry) => [
      ...new Set([entry.short, entry.title].flatMap((name) => name?.charAt(0).toLowerCase() ?? [])),
    ],
  },
};

/** The issuer as its credentials write it, which a slug does not tell: "CCB (HCCA)". */
function issuerNamed(value: string, knowledge: Knowledge): string | undefined {
  return ofKind(knowledge, 'credentials').find(({ issuer }) => slug(issuer) === value)?.issuer;
}

/** The round sums that lists of exams may stay under: "under-300". */
export const FEE_LIMITS: readonly number[] = [150, 200, 250, 300, 350, 400, 450, 500];

/** The limits that the cheapest way to sit an exam stays under. */
function feeLimits(entry: Entry): string[] {
  const fee = lowestExamFee(entry);
  return FEE_LIMITS.filter((limit) => fee !== undefined && fee < limit).map((limit) => `under-${limit}`);
}

/** The round sums that lists of roles by pay may start from, in dollars a year and an hour: "at-least-80000-a-year". */
export const PAY_FLOORS = {
  'a-year': sumsFrom(30_000, 150_000, 5_000),
  'an-hour': sumsFrom(15, 60, 1),
} as const;

function sumsFrom(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: (last - first) / step + 1 }, (_, nth) => first + nth * step);
}

/** The floors that the newest national median of the occupation that a role is counted in reaches. */
function payFloors(entry: Entry, knowledge: Knowledge): string[] {
  const newest = occupationOf(entry, knowledge)?.pay[0];
  const medians = { 'a-year': newest?.annual.median, 'an-hour': newest?.hourly?.median };
  return (['a-year', 'an-hour'] as const).flatMap((unit) =>
    PAY_FLOORS[unit]
      .filter((floor) => floor <= (medians[unit] ?? 0))
      .map((floor) => `at-least-${floor}-${unit}`),
  );
}

const UNREQUIRED: readonly string[] = ['none', 'recommended'];

/** What is mostly done from home is often done so. */
function remoteLevels(level: string): string[] {
  return level === 'mostly' ? ['often', level] : [level];
}

const EXPERIENCE: ReadonlyMap<string, string> = new Map([
  ['not-required', 'with no experience required (though often advised)'],
  ['none', 'with no experience asked for'],
  ['varies', 'with experience that varies'],
]);
