import type { Intent } from '../intent.ts';
import type { Kind } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { resolveName } from './names.ts';

/** A typed name as an Intent: the entry, "did you mean" where several are near, or "not understood" where none is. */
export function nameIntent(typed: string, knowledge: Knowledge, kinds: readonly Kind[]): Intent {
  const resolved = resolveName(typed, knowledge, kinds);
  if ('sure' in resolved) return { kind: 'entry', id: resolved.sure };
  return notSure(resolved.near);
}

/** Several typed names as a comparison; the first that is not clear is asked about, with the others kept. */
export function compareIntent(
  typed: readonly string[],
  knowledge: Knowledge,
  kinds: readonly Kind[],
): Intent {
  const resolved = typed.map((name) => resolveName(name, knowledge, kinds));
  const sure = [...new Set(resolved.flatMap((one) => ('sure' in one ? [one.sure] : [])))];
  const open = resolved.flatMap((one) => ('near' in one ? [one.near] : []))[0];
  if (!open) {
    const [only] = sure;
    return sure.length === 1 && only ? { kind: 'entry', id: only } : { kind: 'compare', ids: sure, page: 1 };
  }
  const near = open.filter((id) => !sure.includes(id));
  if (near.length === 0) return notSure(sure);
  return sure.length > 0 ? { kind: 'choose', ids: near, against: sure } : notSure(near);
}

function notSure(near: readonly string[]): Intent {
  return near.length > 0 ? { kind: 'choose', ids: [...near] } : { kind: 'unknown', ids: [] };
}
