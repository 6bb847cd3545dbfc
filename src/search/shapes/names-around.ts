import { COMPARING } from '../text/joints.ts';
import type { Span } from '../text/span.ts';

const ARTICLE = /^(an?|the|in|doing|do)$/;
/** No name of a field or role has more words. */
const LONGEST = 4;

/** Names that follow each other around joints, and which words they are: "CDI, ROI or coding", "coder vs biller vs auditor". */
type JoinedNames = Span & { readonly ids: readonly string[] };

/**
 * The names around the first joint of a text, and on from there; undefined if there is none on one of its sides. `nameAt`: the
 * id that the words from one place up to another name.
 */
export function namesAround(
  words: readonly string[],
  nameAt: (from: number, to: number) => string | undefined,
): JoinedNames | undefined {
  const joint = words.findIndex((word, at) => at > 0 && isJoint(word));
  if (joint < 0) return undefined;
  const before: string[] = [];
  let from = joint;
  while (from > 0) {
    const found = longest((length) => (length <= from ? nameAt(from - length, from) : undefined));
    if (!found) break;
    before.unshift(found.id);
    from -= found.length;
  }
  const behind: string[] = [];
  let to = joint;
  while (isJoint(words[to])) {
    const start = ARTICLE.test(words[to + 1] ?? '') ? to + 2 : to + 1;
    const found = longest((length) => nameAt(start, start + length));
    if (!found) break;
    behind.push(found.id);
    to = start + found.length;
  }
  if (before.length === 0 || behind.length === 0) return undefined;
  return { ids: [...new Set([...before, ...behind])], from, to };
}

function isJoint(word: string | undefined): boolean {
  return word !== undefined && COMPARING.includes(word);
}

/** What `find` returns for the greatest number of words; undefined if it finds nothing. */
function longest(find: (length: number) => string | undefined): { id: string; length: number } | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const id = find(length);
    if (id !== undefined) return { id, length };
  }
  return undefined;
}
