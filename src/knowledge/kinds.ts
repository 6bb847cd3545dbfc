/**
 * The kinds of entry, in the order in which lists show them. A kind is the name of its folder in `knowledge/`
 * and the first half of an entry's id (`credentials/rhit`).
 */
export const KINDS = [
  'roles',
  'credentials',
  'outlook',
  'education',
  'comparisons',
  'questions',
  'terms',
  'settings',
  'organizations',
  'starts',
  'journeys',
] as const;

export type Kind = (typeof KINDS)[number];

/** The kinds that can be compared; if a question names things of several kinds, the first of these is compared. */
export const COMPARABLE: readonly Kind[] = [
  'credentials',
  'roles',
  'education',
  'outlook',
  'terms',
  'organizations',
  'settings',
];

/** At most this many things are compared at once. */
export const MAX_COMPARED = 4;

/** A kind's name as members see it, singular and plural. */
export const KIND_NAMES: Record<Kind, { one: string; many: string }> = {
  roles: { one: 'role', many: 'roles' },
  credentials: { one: 'credential', many: 'credentials' },
  outlook: { one: 'occupation', many: 'occupations' },
  education: { one: 'education route', many: 'education routes' },
  comparisons: { one: 'comparison', many: 'comparisons' },
  questions: { one: 'question', many: 'questions' },
  terms: { one: 'term', many: 'terms' },
  settings: { one: 'work setting', many: 'work settings' },
  organizations: { one: 'organization', many: 'organizations' },
  starts: { one: 'starting point', many: 'starting points' },
  journeys: { one: 'journey', many: 'journeys' },
};

/** The name for this many of a kind: "role" for 1, "roles" for all other numbers. */
export function kindName(kind: Kind, many: number): string {
  return KIND_NAMES[kind][many === 1 ? 'one' : 'many'];
}

const BY_NAME: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind, kind]));

/** The kind of an entry id, or undefined if the id does not begin with one. */
export function kindOf(id: string): Kind | undefined {
  return BY_NAME.get(id.slice(0, id.indexOf('/')));
}

/** Whether an id's entry is of one of these kinds. */
export function isOfKind(id: string, kinds: readonly Kind[]): boolean {
  const kind = kindOf(id);
  return kind !== undefined && kinds.includes(kind);
}

/** Kinds with figures and rules for every facet; for others, a question entry may answer a facet better. */
const WITH_FACETS: readonly Kind[] = ['credentials', 'roles'];

/** Whether an id's entry is of a kind with figures and rules for every facet. */
export function hasFacets(id: string): boolean {
  return isOfKind(id, WITH_FACETS);
}

/** Whether an id's entry can be compared with others of its kind. */
export function isComparable(id: string): boolean {
  return isOfKind(id, COMPARABLE);
}
