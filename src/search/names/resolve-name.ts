import { editDistance } from '../../knowledge/distance.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { isOfKind, type Kind } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { MAX_NAME } from '../../knowledge/name-length.ts';
import { fuzzyIds, type TypedNames, typedNames } from './typed-names.ts';

/** The result for a typed name: one entry, several near ones to choose from, or none. */
type Resolved = { sure: string } | { near: readonly string[] };

/**
 * Resolves what a member put into a name option: an id, then a name or alias, then the label that autocomplete showed, then
 * fuzzily. A near-tie is never decided silently: `rhti` is as near to RHIT as to RHIA and returns both.
 */
export function resolveName(typed: string, knowledge: Knowledge, kinds: readonly Kind[]): Resolved {
  const allowed = (id: string): boolean => isOfKind(id, kinds);
  if (knowledge.entries.has(typed) && allowed(typed)) return { sure: typed };
  const index = typedNames(knowledge);
  const folded = foldName(typed.slice(0, MAX_NAME));
  if (folded === '') return { near: [] };
  const exact = exactIds(index, folded).filter(allowed);
  if (exact.length === 1 && exact[0]) return { sure: exact[0] };
  if (exact.length > 1) return { near: exact };
  return fuzzyName(index, folded, kinds, allowed);
}

function exactIds({ byName }: TypedNames, folded: string): readonly string[] {
  const withoutEnding = folded.replace(/s$/, '');
  return byName.get(folded) ?? byName.get(folded.replaceAll(' ', '')) ?? byName.get(withoutEnding) ?? [];
}

/** How many edits a name of this length may be off by without asking back. */
function slack(length: number): number {
  if (length <= 4) return 0;
  return length <= 8 ? 1 : 2;
}

/** A name with more edits is not near; how many fuzzy matches are looked at; and how many near names are offered. */
const MOST_EDITS = 3;
const LOOKED_AT = 20;
const MOST_NEAR = 4;

function fuzzyName(
  index: TypedNames,
  folded: string,
  kinds: readonly Kind[],
  allowed: (id: string) => boolean,
): Resolved {
  const compact = folded.replaceAll(' ', '');
  const best = new Map<string, number>();
  for (const name of index.names) {
    if (!allowed(name.id)) continue;
    const distance = editDistance(compact, name.compact, MOST_EDITS);
    if (distance <= MOST_EDITS && distance < name.compact.length / 2)
      best.set(name.id, Math.min(best.get(name.id) ?? distance, distance));
  }
  const ranked = [...best].sort((a, b) => a[1] - b[1]);
  const [first, second] = ranked;
  if (first && first[1] <= slack(compact.length) && (second === undefined || second[1] > first[1]))
    return { sure: first[0] };
  const near = ranked.map(([id]) => id);
  const fuzzy = fuzzyIds(index, folded, kinds, LOOKED_AT);
  return { near: [...new Set([...near, ...fuzzy])].slice(0, MOST_NEAR) };
}
