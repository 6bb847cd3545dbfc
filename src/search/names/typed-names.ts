import Fuse from 'fuse.js';
import { cut } from '../../cut.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { KIND_NAMES, KINDS, type Kind, kindOf } from '../../knowledge/kinds.ts';
import { fullName, type Knowledge, namesOf } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import { LIMITS } from '../../limits.ts';
import { oncePer } from '../../once.ts';

/** A name in the index, folded, and whose it is. */
export type TypedName = { readonly folded: string; readonly compact: string; readonly id: string };

export type TypedNames = {
  readonly names: readonly TypedName[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** The names of each kind for fuzzy search: it takes as long as there are names. */
  readonly fuses: ReadonlyMap<Kind, Fuse<TypedName>>;
};

/** What members may type for the entries; built once for each knowledge. */
export const typedNames = oncePer((knowledge: Knowledge): TypedNames => {
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
  const fuses = new Map(KINDS.map((kind) => [kind, fuseOf(names.filter(({ id }) => kindOf(id) === kind))]));
  return { names, byName, fuses };
});

/** Short strings and single patterns are where Fuse is at its best; these settings were measured to be. */
function fuseOf(names: readonly TypedName[]): Fuse<TypedName> {
  return new Fuse(names, {
    keys: ['folded'],
    includeScore: true,
    location: 0,
    distance: 40,
    threshold: 0.4,
  });
}

/** Everything that an entry is called, and what autocomplete showed for it. */
function typedNamesOf(entry: Entry): string[] {
  return [...namesOf(entry), fullName(entry), label(entry, true)];
}

/** The entries of these kinds whose names are like a text, the likest first. */
export function fuzzyIds(
  { fuses }: TypedNames,
  folded: string,
  kinds: readonly Kind[],
  most: number,
): string[] {
  const found = kinds.flatMap((kind) => fuses.get(kind)?.search(folded.slice(0, 32)) ?? []);
  found.sort((a, b) => (a.score ?? 1) - (b.score ?? 1));
  return found.slice(0, most).map(({ item }) => item.id);
}

/** What autocomplete shows for an entry, with its kind where several may be chosen from. */
export function label(entry: Entry, withKind: boolean): string {
  const name = fullName(entry);
  const tail = withKind ? ` (${KIND_NAMES[entry.kind].one})` : '';
  return cut(name, LIMITS.choiceName - tail.length) + tail;
}
