import Fuse from 'fuse.js';
import { editDistance } from '../knowledge/distance.ts';
import { KIND_NAMES, type Kind, kindOf } from '../knowledge/kinds.ts';
import { fullName, type Knowledge, namesOf } from '../knowledge/knowledge.ts';
import { foldName } from '../knowledge/name.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { LIMITS } from '../limits.ts';

/** A name in the index, folded, and whose it is. */
type Name = { readonly folded: string; readonly compact: string; readonly id: string };

type NameIndex = {
  readonly names: readonly Name[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly fuse: Fuse<Name>;
};

const indexes = new WeakMap<Knowledge, NameIndex>();

/** The names of all entries; built once for each knowledge. */
function indexOf(knowledge: Knowledge): NameIndex {
  const known = indexes.get(knowledge);
  if (known) return known;
  const names: Name[] = [];
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

/** What a typed name came to: one entry, several near ones to choose from, or none. */
export type Resolved = { sure: string } | { near: readonly string[] };

/**
 * Resolves what a member put into a name option: id, then name or alias, then the label that autocomplete showed, then
 * fuzzily. A near-tie is never decided silently: `rhti` is as near to RHIT as to RHIA and yields both.
 */
export function resolveName(typed: string, knowledge: Knowledge, kinds: readonly Kind[]): Resolved {
  const allowed = (id: string): boolean => kinds.includes(kindOf(id) ?? 'terms');
  if (knowledge.entries.has(typed) && allowed(typed)) return { sure: typed };
  const index = indexOf(knowledge);
  const folded = foldName(typed.slice(0, 100));
  if (folded === '') return { near: [] };
  const exact = exactIds(index, folded).filter(allowed);
  if (exact.length === 1 && exact[0]) return { sure: exact[0] };
  if (exact.length > 1) return { near: exact };
  return fuzzyName(index, folded, allowed);
}

function exactIds({ byName }: NameIndex, folded: string): readonly string[] {
  const singular = folded.replace(/s$/, '');
  return byName.get(folded) ?? byName.get(folded.replaceAll(' ', '')) ?? byName.get(singular) ?? [];
}

/** Edits that a name of this length may differ by and still be meant without asking back. */
function slack(length: number): number {
  if (length <= 4) return 0;
  return length <= 8 ? 1 : 2;
}

function fuzzyName(index: NameIndex, folded: string, allowed: (id: string) => boolean): Resolved {
  const compact = folded.replaceAll(' ', '');
  const best = new Map<string, number>();
  for (const name of index.names) {
    if (!allowed(name.id)) continue;
    const distance = editDistance(compact, name.compact, 3);
    if (distance <= 3 && distance < name.compact.length / 2) {
      best.set(name.id, Math.min(best.get(name.id) ?? 9, distance));
    }
  }
  const ranked = [...best].sort((a, b) => a[1] - b[1]);
  const [first, second] = ranked;
  if (first && first[1] <= slack(compact.length) && (second === undefined || second[1] > first[1]))
    return { sure: first[0] };
  const near = ranked.map(([id]) => id);
  return { near: [...new Set([...near, ...fuzzyIds(index, folded, allowed, 20)])].slice(0, 4) };
}

/** Whose names are like a text, the likest first; names of other kinds do not count towards how many. */
function fuzzyIds(
  { fuse }: NameIndex,
  folded: string,
  allowed: (id: string) => boolean,
  most: number,
): string[] {
  const ids = fuse.search(folded.slice(0, 32)).map(({ item }) => item.id);
  return ids.filter(allowed).slice(0, most);
}

/** An autocomplete choice: what is shown and what is sent. */
export type Choice = { name: string; value: string };

/**
 * Entries whose names fit what is typed so far, at most 25 (Discord's limit): exact, then beginning with it, then
 * containing a word that begins with it, then fuzzy. Empty input offers what people ask for most.
 */
export function suggestNames(typed: string, knowledge: Knowledge, kinds: readonly Kind[]): Choice[] {
  const folded = foldName(typed.slice(0, 100));
  const ids = folded === '' ? featured(knowledge, kinds) : matching(folded, knowledge, kinds);
  return ids.slice(0, LIMITS.choices).flatMap((id) => {
    const entry = knowledge.entries.get(id);
    return entry ? [{ name: label(entry, kinds.length > 1), value: id }] : [];
  });
}

function featured(knowledge: Knowledge, kinds: readonly Kind[]): string[] {
  return [...knowledge.entries.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .sort(
      (a, b) => (a.featured ?? 100) - (b.featured ?? 100) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    )
    .map(({ id }) => id);
}

function matching(folded: string, knowledge: Knowledge, kinds: readonly Kind[]): string[] {
  const index = indexOf(knowledge);
  const compact = folded.replaceAll(' ', '');
  const allowed = (id: string): boolean => kinds.includes(kindOf(id) ?? 'terms');
  const ranks: ((name: Name) => boolean)[] = [
    (name) => name.folded === folded || name.compact === compact,
    (name) => name.folded.startsWith(folded) || name.compact.startsWith(compact),
    (name) => name.folded.includes(` ${folded}`),
    (name) => compact.length > 2 && compact.length < 9 && editDistance(compact, name.compact, 1) <= 1,
  ];
  const direct = ranks.flatMap((fits) => index.names.filter(fits).map(({ id }) => id));
  const exact = index.byName.get(folded) ?? [];
  return [...new Set([...[...exact, ...direct].filter(allowed), ...fuzzyIds(index, folded, allowed, 40)])];
}

function label(entry: Entry, withKind: boolean): string {
  const name = fullName(entry);
  const tail = withKind ? ` (${KIND_NAMES[entry.kind].one})` : '';
  return name.length + tail.length <= LIMITS.choiceName
    ? name + tail
    : `${name.slice(0, LIMITS.choiceName - 1 - tail.length)}…${tail}`;
}
