import Fuse from 'fuse.js';
import { cut } from '../../cut.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { KIND_NAMES, KINDS, type Kind, kindOf } from '../../knowledge/kinds.ts';
import { fullName, type Knowledge, namesOf } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import { LIMITS } from '../../limits.ts';
import { oncePer } from '../../once.ts';

/** A folded name in the index, with and without spaces, and the entry it belongs to. */
export type TypedName = { readonly folded: string; readonly compact: string; readonly id: string };

export type TypedNames = {
  readonly names: readonly TypedName[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** The names by kind for fuzzy search, whose time grows with the number of names. */
  readonly fuses: ReadonlyMap<Kind, Fuse<TypedName>>;
};

/** Everything that members may type for the entries; built once per knowledge. */
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

/** Fuse works best with short strings and single patterns; these settings were found by measuring. */
function fuseOf(names: readonly TypedName[]): Fuse<TypedName> {
  return new Fuse(names, {
    keys: ['folded'],
    includeScore: true,
    location: 0,
    distance: 40,
    threshold: 0.4,
  });
}

/** Every name of an entry, and the label that autocomplete shows for it. */
function typedNamesOf(entry: Entry): string[] {
  return [...namesOf(entry), fullName(entry), label(entry, true)];
}

/** The entries of these kinds whose names are similar to a text, most similar first; at most `most`. */
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

/** What autocomplete shows for an entry, with its kind if several kinds are offered. */
export function label(entry: Entry, withKind: boolean): string {
  const name = fullName(entry);
  const tail = withKind ? ` (${KIND_NAMES[entry.kind].one})` : '';
  return cut(name, LIMITS.choiceName - tail.length) + tail;
}
