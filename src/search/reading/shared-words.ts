import { kindOf } from '../../knowledge/kinds.ts';
import type { Names } from '../index/name-index.ts';
import type { Link } from './link.ts';

/** What joins two names that share a word which stands only once. */
const JOINT = /^(vs|or|and|than)$/;
/** What stands of the other name may have so many words. */
const MOST_WORDS = 2;

/**
 * "cancer or trauma registrar" names a cancer registrar too: what stands before the joint, with the last word of the name
 * behind it. Words before `free` belong to another name.
 */
export function sharedEnd(
  words: readonly string[],
  { from, to }: Link,
  free: number,
  names: Names,
): Link | undefined {
  const joint = from - 1;
  if (to - from < 2 || !JOINT.test(words[joint] ?? '')) return undefined;
  const end = words[to - 1] ?? '';
  for (let start = Math.max(free, joint - MOST_WORDS); start < joint; start++) {
    const ids = names.byKey.get([...words.slice(start, joint), end].join(' '));
    if (ids) return { ids, from: start, to: joint, edits: 0 };
  }
  return undefined;
}

/**
 * "HIM manager or supervisor" names a HIM supervisor too: what stands at `at` behind the joint, with what the last name begins
 * with before it.
 */
export function sharedStart(
  words: readonly string[],
  last: Link | undefined,
  at: number,
  names: Names,
): Link | undefined {
  if (!last || last.to - last.from < 2 || last.to !== at - 1 || !JOINT.test(words[last.to] ?? ''))
    return undefined;
  const start = words.slice(last.from, last.to - 1);
  for (let to = Math.min(at + MOST_WORDS, words.length); to > at; to--) {
    const ids = names.byKey.get([...start, ...words.slice(at, to)].join(' '));
    // "medical records or coding" sets a thing and a trade beside each other.
    if (ids?.some((id) => last.ids.some((other) => kindOf(other) === kindOf(id))))
      return { ids, from: at, to, edits: 0 };
  }
  return undefined;
}
