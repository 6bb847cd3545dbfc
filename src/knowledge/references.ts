import { oddSpace } from './hidden.ts';
import { type IdField, idFields } from './id-fields.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { Knowledge } from './knowledge.ts';
import type { Misfit } from './misfit.ts';
import { SCHEMAS } from './schema/entry.ts';
import { statePay } from './schema/occupation.ts';
import { ambiguous } from './schema/shared.ts';
import { suggestion } from './suggestion.ts';
import { leavesOf } from './walk.ts';

/**
 * Every id and source key that an entry names must exist, be of a kind that its field may hold, and not be the entry's own.
 * `ids` are all there are, those of files that could not be read included: what is wrong there is told there.
 */
export function referenceMisfits(knowledge: Knowledge, ids: ReadonlySet<string>): Misfit[] {
  const named = [
    ...[...knowledge.entries].map(([id, entry]) => ({ id, value: entry, schema: SCHEMAS[entry.kind] })),
    ...[...knowledge.states].map(([id, table]) => ({ id, value: table, schema: statePay })),
    { id: 'ambiguous', value: knowledge.ambiguous, schema: ambiguous },
  ];
  return named.flatMap(({ id, value, schema }): Misfit[] => {
    const misfits = sourceMisfits(knowledge, id, value);
    for (const field of idFields(schema, value)) {
      const message = idMisfit(ids, id, field);
      if (message) misfits.push({ id, path: field.path, of: 'value', message });
    }
    return misfits;
  });
}

function sourceMisfits({ sources }: Knowledge, id: string, named: unknown): Misfit[] {
  const misfits: Misfit[] = [];
  for (const { path, value } of leavesOf(named, 'source')) {
    if (sources.has(String(value))) continue;
    const message = `expected a key of knowledge/sources.yaml, got "${value}"${suggestion(String(value), sources.keys())}`;
    misfits.push({ id, path, of: 'value', message });
  }
  return misfits;
}

function idMisfit(ids: ReadonlySet<string>, own: string, { id, kinds }: IdField): string | undefined {
  const kind = kindOf(id);
  const fits = kind !== undefined && kinds.includes(kind);
  if (id === own) return `expected the id of another entry, got "${id}", which is this one`;
  if (ids.has(id) && kind) return fits ? undefined : `${beginning(kinds)}, got "${id}"`;
  const odd = oddSpace(id);
  if (odd) return `${odd}, got "${id}"`;
  const meant = suggestion(
    id,
    [...ids].filter((one) => isOf(kinds, one)),
  );
  return fits
    ? `expected the id of an entry, got "${id}", which does not exist${meant}`
    : `${beginning(kinds)}, got "${id}"${meant}`;
}

function beginning(kinds: readonly Kind[]): string {
  const folders = kinds.map((kind) => `${kind}/`).join(', ');
  return kinds.length === 1
    ? `expected an id that begins with ${folders}`
    : `expected the id of an entry, which begins with one of ${folders}`;
}

function isOf(kinds: readonly Kind[], id: string): boolean {
  const kind = kindOf(id);
  return kind !== undefined && kinds.includes(kind);
}
