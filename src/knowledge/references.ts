import { KINDS, type Kind, kindOf } from './kinds.ts';
import type { Knowledge } from './knowledge.ts';
import { type Leaf, leaves } from './walk.ts';

/** A misfit of one entry against the others; the caller knows the file and finds the line. */
export type Misfit = { id: string; path: PropertyKey[]; of: 'value' | 'key'; message: string };

/** The kind that a field's ids must be of; a field that is not named here may point at any kind. */
const FIELD_KIND: Record<string, Kind> = {
  credentials: 'credentials',
  roles: 'roles',
  role: 'roles',
  to: 'roles',
  start: 'starts',
  occupation: 'outlook',
  organization: 'organizations',
};

const ID = new RegExp(`^(${KINDS.join('|')})/[a-z0-9-]+$`);

/**
 * Every id and source key that an entry names must exist, and be of the kind that its field wants. `ids` are all there
 * are, those of files that could not be read included: what is wrong there is told there.
 */
export function referenceMisfits(knowledge: Knowledge, ids: ReadonlySet<string>): Misfit[] {
  const misfits: Misfit[] = [];
  for (const [id, entry] of [
    ...knowledge.entries,
    ...knowledge.states,
    ['ambiguous', knowledge.ambiguous] as const,
  ]) {
    for (const leaf of leaves(entry)) {
      const message = sourceMisfit(knowledge, leaf) ?? idMisfit(ids, leaf);
      if (message) misfits.push({ id, path: leaf.path, of: leaf.key ? 'key' : 'value', message });
    }
  }
  return misfits;
}

function sourceMisfit(knowledge: Knowledge, { path, value, key }: Leaf): string | undefined {
  const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
  if (key || field !== 'source' || knowledge.sources.has(String(value))) return undefined;
  return `expected a key of knowledge/sources.yaml, got "${value}"${suggestion(String(value), knowledge.sources.keys())}`;
}

function idMisfit(ids: ReadonlySet<string>, { path, value }: Leaf): string | undefined {
  if (typeof value !== 'string' || !ID.test(value)) return undefined;
  if (!ids.has(value)) {
    return `expected the id of an entry, got "${value}", which does not exist${suggestion(value, ids)}`;
  }
  const field = path.findLast((name) => typeof name === 'string' && name !== value);
  const wanted = typeof field === 'string' ? FIELD_KIND[field] : undefined;
  return wanted && kindOf(value) !== wanted
    ? `expected an id that begins with ${wanted}/, got "${value}"`
    : undefined;
}

/** The name that differs least at its start or end; good enough to show a slip of the finger. */
function suggestion(wrong: string, names: Iterable<string>): string {
  const tail = wrong.slice(wrong.indexOf('/') + 1);
  for (const name of names) {
    const other = name.slice(name.indexOf('/') + 1);
    if (other.length > 3 && (other.startsWith(tail) || tail.startsWith(other)))
      return ` (did you mean "${name}"?)`;
  }
  return '';
}
