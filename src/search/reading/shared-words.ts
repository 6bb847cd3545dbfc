import { kindOf } from '../../knowledge/kinds.ts';
import type { Names } from '../index/name-index.ts';
import { JOINING } from '../text/joints.ts';
import type { Mention } from './mention.ts';

/** The part of the other name that is written has at most this many words. */
const MOST_WORDS = 2;

/**
 * "cancer or trauma registrar" names a cancer registrar too: finds the name made of the words before the joint and the last
 * word of the name after it. Words before `free` belong to another name.
 */
export function sharedEnd(
  words: readonly string[],
  { from, to }: Mention,
  free: number,
  names: Names,
): Mention | undefined {
  const joint = from - 1;
  if (to - from < 2 || !JOINING.includes(words[joint] ?? '')) return undefined;
  const end = words[to - 1] ?? '';
  for (let start = Math.max(free, joint - MOST_WORDS); start < joint; start++) {
    const ids = names.byKey.get([...words.slice(start, joint), end].join(' '));
    if (ids) return { ids, from: start, to: joint, edits: 0 };
  }
  return undefined;
}

/**
 * "HIM manager or supervisor" names a HIM supervisor too: finds the name made of the words at `at`, after the joint, and the
 * beginning of the last name before it.
 */
export function sharedStart(
  words: readonly string[],
  last: Mention | undefined,
  at: number,
  names: Names,
): Mention | undefined {
  if (!last || last.to - last.from < 2 || last.to !== at - 1 || !JOINING.includes(words[last.to] ?? ''))
    return undefined;
  const start = words.slice(last.from, last.to - 1);
  for (let to = Math.min(at + MOST_WORDS, words.length); to > at; to--) {
    const ids = names.byKey.get([...start, ...words.slice(at, to)].join(' '));
    // But "medical records or coding" are a thing and a trade.
    if (ids?.some((id) => last.ids.some((other) => kindOf(other) === kindOf(id))))
      return { ids, from: at, to, edits: 0 };
  }
  return undefined;
}
