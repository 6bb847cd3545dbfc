import { editDistance } from '../../knowledge/distance.ts';
import { COMMON_WORDS } from '../text/english.ts';

/** The words that need no correction, and how others are corrected to words that the knowledge uses. */
export type Vocabulary = {
  readonly has: (word: string) => boolean;
  /** The known word that was most likely meant; of equally near ones, the more common; undefined if none is near. */
  readonly repair: (word: string) => string | undefined;
};

/** How many corrections are remembered; people repeat their typing mistakes. */
const REMEMBERED = 2000;

/** A vocabulary of these words. `counts`: how often each is used. */
export function createVocabulary(counts: ReadonlyMap<string, number>): Vocabulary {
  const buckets = new Map<string, { word: string; mask: number }[]>();
  for (const word of counts.keys()) {
    const bucket = buckets.get(bucketOf(word));
    const item = { word, mask: letterMask(word) };
    if (bucket) bucket.push(item);
    else buckets.set(bucketOf(word), [item]);
  }
  const remembered = new Map<string, string | undefined>();

  const search = (word: string): string | undefined => {
    const most = allowedEdits(word);
    if (most === 0) return undefined;
    const mask = letterMask(word);
    let best: { word: string; edits: number; count: number } | undefined;
    for (const candidate of buckets.get(bucketOf(word)) ?? []) {
      if (Math.abs(candidate.word.length - word.length) > most || bits(candidate.mask ^ mask) > 2 * most)
        continue;
      const edits = editDistance(word, candidate.word, most);
      if (edits > most || isOtherWord(word, candidate.word)) continue;
      const count = (counts.get(candidate.word) ?? 0) * resemblance(word, candidate.word);
      if (!best || edits < best.edits || (edits === best.edits && count > best.count))
        best = { word: candidate.word, edits, count };
    }
    return best?.word;
  };

  return {
    has: (word) => counts.has(word) || COMMON_WORDS.has(word),
    repair: (word) => {
      if (remembered.has(word)) return remembered.get(word);
      const found = search(word);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(word, found);
      return found;
    },
  };
}

/** A word with the same last letter wins over one that is this many times as common: "billr" is not "bill". */
const SAME_END = 3;
/** And three times more if only the letter before the last, mostly a vowel, is missing: "officr" is not "office". */
const WITHOUT_LAST_VOWEL = 3;

function resemblance(word: string, other: string): number {
  if (word.at(-1) !== other.at(-1)) return 1;
  return SAME_END * (other.slice(0, -2) === word.slice(0, -1) ? WITHOUT_LAST_VOWEL : 1);
}

/** Short words are not corrected: a single letter makes them another word. */
function allowedEdits(word: string): number {
  if (word.length < 4 || word.length > 24 || /\d/.test(word)) return 0;
  if (word.length < 8) return 1;
  return 2;
}

const VOWELS = 'aeiouy';

/** In a short word a changed consonant makes another word ("game" is not "gave"); swapped letters and vowels are slips. */
function isOtherWord(word: string, other: string): boolean {
  if (word.length >= 6 || word.length !== other.length) return false;
  return consonants(word) !== consonants(other);
}

function consonants(word: string): string {
  return [...word]
    .map((letter) => (VOWELS.includes(letter) ? '*' : letter))
    .sort()
    .join('');
}

/** Only words with the same first letter are compared: people rarely mistype it. */
function bucketOf(word: string): string {
  return word.charAt(0);
}

/** Which letters a word has, one bit each: a quick way to rule out words that cannot be near. */
function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask;
}

function bits(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
