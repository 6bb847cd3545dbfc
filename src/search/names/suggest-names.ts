import { editDistance } from '../../knowledge/distance.ts';
import { featuredRank } from '../../knowledge/featured-rank.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { isOfKind, type Kind } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { MAX_NAME } from '../../knowledge/name-length.ts';
import { LIMITS } from '../../limits.ts';
import { fuzzyIds, label, type TypedName, typedNames } from './typed-names.ts';

/** An autocomplete suggestion: what is shown and what is sent. */
export type Suggestion = { name: string; value: string };

/**
 * Entries whose names fit what has been typed so far, at most 25 (Discord's limit): exact, then beginning with it, then
 * containing a word that begins with it, then fuzzy. Empty input offers what people ask for most.
 */
export function suggestNames(typed: string, knowledge: Knowledge, kinds: readonly Kind[]): Suggestion[] {
  const folded = foldName(typed.slice(0, MAX_NAME));
  const ids = folded === '' ? featured(knowledge, kinds) : matching(folded, knowledge, kinds);
  return ids.slice(0, LIMITS.choices).flatMap((id) => {
    const entry = knowledge.entries.get(id);
    return entry ? [{ name: label(entry, kinds.length > 1), value: id }] : [];
  });
}

function featured(knowledge: Knowledge, kinds: readonly Kind[]): string[] {
  return [...knowledge.entries.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => featuredRank(a) - featuredRank(b) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ id }) => id);
}

/** How many fuzzy matches fill up a list that is too short: some are found already. */
const FILLING_UP = 40;

function matching(folded: string, knowledge: Knowledge, kinds: readonly Kind[]): string[] {
  const index = typedNames(knowledge);
  const compact = folded.replaceAll(' ', '');
  const allowed = (id: string): boolean => isOfKind(id, kinds);
  const ranks: ((name: TypedName) => boolean)[] = [
    (name) => name.folded === folded || name.compact === compact,
    (name) => name.folded.startsWith(folded) || name.compact.startsWith(compact),
    (name) => name.folded.includes(` ${folded}`),
    (name) => compact.length > 2 && compact.length < 9 && editDistance(compact, name.compact, 1) <= 1,
  ];
  const direct = ranks.flatMap((fits) => index.names.filter(fits).map(({ id }) => id));
  const exact = index.byName.get(folded) ?? [];
  const found = [...new Set([...exact, ...direct].filter(allowed))];
  // Fuzzy search takes milliseconds, so it only fills up a list that is too short.
  return found.length >= LIMITS.choices
    ? found
    : [...new Set([...found, ...fuzzyIds(index, folded, kinds, FILLING_UP)])];
}
