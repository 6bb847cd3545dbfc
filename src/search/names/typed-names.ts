import Fuse from 'fuse.js';
import { cut } from '../../cut.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { KIND_NAMES } from '../../knowledge/kinds.ts';
import { fullName, type Knowledge, namesOf } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import { LIMITS } from '../../limits.ts';

/** A name in the index, folded, and whose it is. */
export type TypedName = { readonly folded: string; readonly compact: string; readonly id: string };

export type TypedNames = {
  readonly names: readonly TypedName[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly fuse: Fuse<TypedName>;
};

const indexes = new WeakMap<Knowledge, TypedNames>();

/** What members may type for the entries; built once for each knowledge. */
export function typedNames(knowledge: Knowledge): TypedNames {
  const known = indexes.get(knowledge);
  if (known) return known;
  const names: TypedName[] = [];
  const byName = new Map<string, string[]>();
  for (const [id, entry] of knowledge.entries) {
    for (const name of typedNamesOf(entry)) {
      const folded = foldName(name);
      const compact = folded.replaceAll(' ', '');
      names.push({ folded, compact, id });
      for (const key of new Set([folded, compact])) {
        const owners = byName.get(key) ?? [];
        if (!owners.includes(id)) byName.set(key, [...owners, id]);
      }
    }
  }
  for (const { term, means } of knowledge.ambiguous)
    byName.set(
      foldName(term),
      means.map(({ entry }) => entry),
    );
  // Short strings and single patterns are where Fuse is at its best; these settings were measured to be.
  const fuse = new Fuse(names, {
    keys: ['folded'],
    includeScore: true,
    location: 0,
    distance: 40,
    threshold: 0.4,
  });
  const index = { names, byName, fuse };
  indexes.set(knowledge, index);
  return index;
}

/** Everything that an entry is called, and what autocomplete showed for it. */
function typedNamesOf(entry: Entry): string[] {
  return [...namesOf(entry), fullName(entry), label(entry, true)];
}

/** Whose names are like a text, the likest first; names of other kinds do not count towards how many. */
export function fuzzyIds(
  { fuse }: TypedNames,
  folded: string,
  allowed: (id: string) => boolean,
  most: number,
): string[] {
  const ids = fuse.search(folded.slice(0, 32)).map(({ item }) => item.id);
  return ids.filter(allowed).slice(0, most);
}

/** What autocomplete shows for an entry, with its kind where several may be chosen from. */
export function label(entry: Entry, withKind: boolean): string {
  const name = fullName(entry);
  const tail = withKind ? ` (${KIND_NAMES[entry.kind].one})` : '';
  return cut(name, LIMITS.choiceName - tail.length) + tail;
}
