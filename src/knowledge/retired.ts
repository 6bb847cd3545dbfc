import type { Entry } from './schema/entry.ts';

/** Whether it can no longer be earned. */
export function isRetired(entry: Entry): boolean {
  return entry.kind === 'credentials' && entry.status === 'retired';
}

/** An entry's name as lists show it: "CHTS (retired)" if it can no longer be earned. */
export function listedName(entry: Entry, name: string): string {
  return isRetired(entry) ? `${name} (retired)` : name;
}
