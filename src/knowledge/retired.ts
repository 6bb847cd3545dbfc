import type { Entry } from './schema/entry.ts';

/** Whether nobody can earn it any more. */
export function isRetired(entry: Entry): boolean {
  return entry.kind === 'credentials' && entry.status === 'retired';
}

/** A name of an entry as lists show it: "CHTS (retired)" where nobody can earn it any more. */
export function listedName(entry: Entry, name: string): string {
  return isRetired(entry) ? `${name} (retired)` : name;
}
