import type { Reading } from '../reading/reading.ts';
import { wordsBetween } from '../text/span.ts';

/** What is between two things one of which is called the other. */
const CALLED_JUST =
  /^(just|simply|only|merely|literally|really|basically|pretty much|nothing but)( an?| the| another| like| a kind of| fancy| glorified| (?!cheaper|easier|harder|shorter|longer)\w+er)*$/;

/** Whether a question asks if one thing is but another: "is SNOMED just ICD-10 for nerds". */
export function isCalledTheOther({ mentions, words }: Pick<Reading, 'mentions' | 'words'>): boolean {
  return mentions.some((mention, at) => {
    const next = mentions[at + 1];
    const before = words.slice(0, mention.from).findLast((word) => !/^(an?|the)$/.test(word)) ?? '';
    const isOther = next?.ids.every((id) => !mention.ids.includes(id)) ?? false;
    const between = wordsBetween(mention, next, words).join(' ');
    return isOther && /^(is|are)$/.test(before) && CALLED_JUST.test(between);
  });
}
