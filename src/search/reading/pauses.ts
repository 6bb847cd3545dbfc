import type { Names } from '../index/name-index.ts';
import { wordsOf } from '../text/words.ts';
import { withDictatedCodes } from './dictated-codes.ts';

/** Where a writer pauses between two things. A full stop also stands in "Dr." and "R.H.I.T." */
const PAUSE = /[,;?!](?=\s)|\n/;

/**
 * The numbers of the words of a text that follow a pause, such as a comma. None if its parts are not cut into words like the
 * whole.
 */
export function pausesIn(text: string, words: readonly string[], names: Names): readonly number[] {
  if (!PAUSE.test(text)) return [];
  const parts = text.split(PAUSE).map((part) => withDictatedCodes(wordsOf(part), names));
  const cut = parts.flat();
  if (words.some((word, at) => word !== cut[at])) return [];
  let count = 0;
  return parts.map((part) => {
    count += part.length;
    return count;
  });
}
