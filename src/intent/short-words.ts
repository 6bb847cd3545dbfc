import { knownFilters } from '../knowledge/filtered.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** Marks before a short word: it stands for an id, or for the parts of a filter. */
const ID = '~';
const FILTER = ':';

/** Each filter part is hashed to four characters; a test makes sure that no two collide. */
const PART_SIGNS = 4;
const PARTS = 36 ** PART_SIGNS;

/** An id or a filter as a short word, the same in every run; any other word as it is. */
export function shortWord(word: string): string {
  if (word.includes(':')) return FILTER + word.split('+').map(shortPart).join('');
  return word.includes('/') ? shortId(word) : word;
}

/** What a short word stands for in this knowledge; an unknown id stays as it is, an unknown filter part is left out. */
export function wholeWord(word: string, knowledge: Knowledge): string {
  if (word.startsWith(FILTER)) return wholeFilter(word.slice(FILTER.length), knowledge);
  if (!word.startsWith(ID)) return word;
  for (const id of knowledge.entries.keys()) if (shortId(id) === word) return id;
  return word;
}

function wholeFilter(signs: string, knowledge: Knowledge): string {
  const parts = new Map(knownFilters(knowledge, undefined).map((part) => [shortPart(part), part]));
  const found: string[] = [];
  for (let at = 0; at < signs.length; at += PART_SIGNS) {
    const part = parts.get(signs.slice(at, at + PART_SIGNS));
    if (part !== undefined) found.push(part);
  }
  return found.join('+');
}

function shortId(id: string): string {
  return ID + hash(id).toString(36);
}

function shortPart(part: string): string {
  return (hash(part) % PARTS).toString(36).padStart(PART_SIGNS, '0');
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}
