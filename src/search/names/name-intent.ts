import type { Intent } from '../../intent/intent.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import type { Kind } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { readNames } from './read-names.ts';
import { resolveName } from './resolve-name.ts';

/** A typed name as an Intent: the entry; "did you mean" if several are near; "not understood" if none is. */
export function nameIntent(typed: string, knowledge: Knowledge, kinds: readonly Kind[]): Intent {
  const resolved = resolveName(typed, knowledge, kinds);
  if ('sure' in resolved) return { kind: 'entry', id: resolved.sure };
  const ids = [...resolved.near];
  return ids.length > 0 ? { kind: 'choose', ids } : { kind: 'unknown', ids };
}

/**
 * Several typed names as a comparison. If one is unclear, it is asked back and the others are kept. Throws a MemberError
 * naming those not understood.
 */
export function compareIntent(
  typed: readonly string[],
  knowledge: Knowledge,
  kinds: readonly Kind[],
): Intent {
  // The same name typed twice is one name, even if it is unclear.
  const names = [...new Map(typed.map((name) => [foldName(name), { typed: name, kinds }])).values()];
  const { ids, near } = readNames(names, knowledge);
  const sure = [...new Set(ids.filter((id) => id !== undefined))];
  if (near.length > 0)
    return { kind: 'choose', ids: [...near], ...(sure.length > 0 ? { against: sure } : {}) };
  const [only] = sure;
  return sure.length === 1 && only ? { kind: 'entry', id: only } : { kind: 'compare', ids: sure, page: 1 };
}
