import { oncePer } from '../../once.ts';
import { didYouMean } from '../closest-name.ts';
import { type Kind, kindOf } from '../kinds.ts';
import type { Knowledge } from '../knowledge.ts';
import { ambiguous } from '../schema/ambiguous.ts';
import { SCHEMAS } from '../schema/entry.ts';
import { oddSpace } from '../schema/hidden.ts';
import { statePay } from '../schema/state-pay.ts';
import { leavesOf } from '../walk.ts';
import { goneMisfits, type Naming } from './gone.ts';
import { type IdField, idFields } from './id-fields.ts';
import type { Misfit } from './misfit.ts';

/** What is wrong with the ids and keys that entries use, and which of them do not exist. */
export type References = { readonly misfits: Misfit[]; readonly gone: ReadonlySet<string> };

/**
 * Every id and source key that an entry uses must exist, be of a kind that its field allows, and not be the entry's
 * own. `ids` includes files that could not be read: those have problems of their own. `alone`: the asks files without an
 * entry.
 */
export function referencesOf(
  knowledge: Knowledge,
  ids: ReadonlySet<string>,
  alone: readonly string[],
): References {
  const misfits: Misfit[] = [];
  const gone: Naming[] = [];
  const named = new Set<string>();
  for (const { id, value, schema } of holders(knowledge)) {
    gone.push(...unknownSources(knowledge, id, value, named));
    for (const field of idFields(schema)(value)) {
      named.add(field.id);
      if (isGone(ids, id, field)) gone.push({ id, path: field.path, name: field.id });
      const message = idMisfit(ids, id, field);
      if (message) misfits.push({ id, path: field.path, of: 'value', message });
    }
  }
  return {
    misfits: [...misfits, ...goneMisfits(gone, knowledge, { ids, named, alone })],
    gone: new Set(gone.map(({ name }) => name)),
  };
}

/** Everything that may refer to ids and sources. */
function holders(knowledge: Knowledge) {
  return [
    ...[...knowledge.entries].map(([id, entry]) => ({ id, value: entry, schema: SCHEMAS[entry.kind] })),
    ...[...knowledge.states].map(([id, table]) => ({ id, value: table, schema: statePay })),
    { id: 'ambiguous', value: knowledge.ambiguous, schema: ambiguous },
  ];
}

/** The places of keys without a source; all keys are added to `named`. */
function unknownSources({ sources }: Knowledge, id: string, value: object, named: Set<string>): Naming[] {
  const unknown: Naming[] = [];
  for (const { path, value: key } of sourcesIn(value)) {
    named.add(String(key));
    if (!sources.has(String(key))) unknown.push({ id, path, name: String(key) });
  }
  return unknown;
}

const sourcesIn = oncePer((value: object) => [...leavesOf(value, 'source')]);

/** Whether an id has the right form and kind, but no entry. */
function isGone(ids: ReadonlySet<string>, own: string, { id, kinds }: IdField): boolean {
  return id !== own && !ids.has(id) && isOf(kinds, id) && !oddSpace(id) && !miswritten(id, ids);
}

/** How to write what is an id, or two of them, but for what is around or between them; undefined for others. */
function miswritten(id: string, ids: ReadonlySet<string>): string | undefined {
  const parts = id.trim().split(/[\s;]+/);
  if (parts.length > 1 && parts.every((part) => ids.has(part)))
    return `expected a comma between ${parts.length > 2 ? '' : 'two '}ids, got "${id}": write ${parts.join(', ')}`;
  const plain = id
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)?knowledge\//, '')
    .replace(/\.(?:yaml|yml)$/, '');
  return plain !== id && ids.has(plain)
    ? `expected the id of an entry (its folder and file name alone), got "${id}": write ${plain}`
    : undefined;
}

/** What is wrong with an id, other than that it does not exist. */
function idMisfit(ids: ReadonlySet<string>, own: string, { id, kinds }: IdField): string | undefined {
  if (id === own) return `expected the id of another entry, got "${id}", which is this one`;
  if (isOf(kinds, id) && ids.has(id)) return undefined;
  if (kindOf(id) && ids.has(id)) return `${beginning(kinds)}, got "${id}"`;
  const other = miswritten(id, ids);
  if (other) return other;
  const odd = oddSpace(id);
  if (odd) return `${odd}, got "${id}"`;
  if (isOf(kinds, id)) return undefined;
  const meant = didYouMean(
    id,
    [...ids].filter((one) => isOf(kinds, one)),
  );
  return `${beginning(kinds)}, got "${id}"${meant}`;
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
