import { longestMatches, type Match } from '../text/longest-matches.ts';

/** No field's name has more words ("release of information"). */
const LONGEST = 4;
/** The words before or after a field that is the start or end of a path: "from patient access to coding". */
const BEFORE = /^(from|to|into|in|out|of)$/;
const BEHIND = /^(to|into)$/;

/** The fields of work that a text names as the start or end of a path, each by the role in which people start. */
export function workFieldsIn(words: readonly string[], fields: ReadonlyMap<string, string>): Match<string>[] {
  return longestMatches(words, LONGEST, (from, to) => {
    const isEnd = BEFORE.test(words[from - 1] ?? '') || BEHIND.test(words[to] ?? '');
    return isEnd ? fields.get(words.slice(from, to).join(' ')) : undefined;
  });
}
