import { isDeepStrictEqual } from 'node:util';
import type { Knowledge } from './knowledge.ts';

/** What a reload changed, by name. */
export type Changes = {
  /** Ids of entries. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Keys of sources that are new, gone or different. */
  readonly sources: readonly string[];
  /** Files that are neither: `ambiguous`, `states/29-2072`. */
  readonly tables: readonly string[];
};

export const NO_CHANGES: Changes = { added: [], removed: [], changed: [], sources: [], tables: [] };

/** Compares two states of the knowledge. */
export function changesBetween(before: Knowledge, after: Knowledge): Changes {
  const entries = difference(before.entries, after.entries);
  const states = difference(before.states, after.states);
  const sameNames = isDeepStrictEqual(before.ambiguous, after.ambiguous);
  return {
    ...entries,
    sources: Object.values(difference(before.sources, after.sources)).flat(),
    tables: [...(sameNames ? [] : ['ambiguous']), ...Object.values(states).flat()],
  };
}

/** Whether the two states are the same. */
export function nothingChanged(changes: Changes): boolean {
  return Object.values(changes).every((names) => names.length === 0);
}

/** "2 changed, 1 added", for logs and status lines. */
export function changesSummary({ added, removed, changed, sources, tables }: Changes): string {
  const parts: [readonly string[], string][] = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
    [sources, sources.length === 1 ? 'source changed' : 'sources changed'],
    [tables, tables.length === 1 ? 'table changed' : 'tables changed'],
  ];
  const counts = parts
    .filter(([names]) => names.length > 0)
    .map(([names, what]) => `${names.length} ${what}`);
  return counts.join(', ') || 'nothing changed';
}

type Difference = Pick<Changes, 'added' | 'removed' | 'changed'>;

function difference<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Difference {
  const names = [...after.keys()];
  return {
    added: names.filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed: names.filter(
      (name) => before.has(name) && !isDeepStrictEqual(before.get(name), after.get(name)),
    ),
  };
}
