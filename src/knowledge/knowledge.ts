import { foldedWords } from './fold-name.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Ambiguous } from './schema/ambiguous.ts';
import type { Entry, StatePay } from './schema/entry.ts';
import type { Source } from './schema/sources.ts';

/** Everything that the bot knows: an immutable value, built from the files in `knowledge/`. */
export type Knowledge = {
  /** By id, in the order of kinds and file names. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly ambiguous: readonly Ambiguous[];
  /** Pay by state and area, by file (`states/29-2072`). */
  readonly states: ReadonlyMap<string, StatePay>;
};

/** The total of all occupations: what the others are compared with. */
export const ALL_OCCUPATIONS = 'outlook/all-occupations';
/** The occupation meant if none is named: BLS counts most HIM workers in it. */
export const DEFAULT_OCCUPATION = 'outlook/medical-records-specialists';

/** Narrows an entry to a kind, such as `ofKind(knowledge, 'roles')`. */
export function ofKind<K extends Kind>(knowledge: Knowledge, kind: K): Extract<Entry, { kind: K }>[] {
  return [...knowledge.entries.values()].filter(
    (entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind,
  );
}

/** How many entries there are of each kind, in the order of kinds. */
export function countByKind(knowledge: Knowledge): Map<Kind, number> {
  const counts = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  for (const { kind } of knowledge.entries.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The entry of an id and a kind, or undefined if there is none. */
export function entryOf<K extends Kind>(
  knowledge: Knowledge,
  kind: K,
  id: string | undefined,
): Extract<Entry, { kind: K }> | undefined {
  const entry = id === undefined ? undefined : knowledge.entries.get(id);
  return entry && isKind(entry, kind) ? entry : undefined;
}

/** The occupation in which BLS counts a role or a credential's holders; for an occupation, itself. */
export function occupationOf(
  entry: Entry | undefined,
  knowledge: Knowledge,
): Extract<Entry, { kind: 'outlook' }> | undefined {
  if (entry?.kind === 'outlook') return entry;
  const counted = entry?.kind === 'roles' || entry?.kind === 'credentials';
  return counted ? entryOf(knowledge, 'outlook', entry.occupation) : undefined;
}

function isKind<K extends Kind>(entry: Entry, kind: K): entry is Extract<Entry, { kind: K }> {
  return entry.kind === kind;
}

/** The name for a button: the short one if there is one. */
export function shortName(entry: Entry): string {
  return entry.short ?? entry.title;
}

/** All names of an entry: its title, its short name, its aliases. */
export function namesOf({ title, short, aliases }: Entry): string[] {
  return [title, ...(short ? [short] : []), ...aliases];
}

/** "RHIT · Registered Health Information Technician", or the title alone if it contains the short name. */
export function fullName({ short, title }: Entry): string {
  const words = foldedWords(title);
  return short && !foldedWords(short).every((word) => words.includes(word)) ? `${short} · ${title}` : title;
}
