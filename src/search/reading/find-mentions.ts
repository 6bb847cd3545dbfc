import { singular } from '../../knowledge/singular.ts';
import type { Names } from '../index/name-index.ts';
import { type Meant, meantIn } from './everyday-names.ts';
import type { Mention } from './mention.ts';
import { sharedEnd, sharedStart } from './shared-words.ts';

/** A code is spelled in at most this many pieces: "r h i t", "icd 10 cm". */
const PIECES = 5;

/**
 * The names in a text, from left to right; of overlapping ones, the longest. `typed`: its words as they are; `corrected`: the
 * same words with typing mistakes corrected; `text`: the text itself, which tells HIM from him; `pauses`: the
 * numbers of the words behind a comma or the like.
 */
export function findMentions(
  typed: readonly string[],
  corrected: readonly string[],
  text: string,
  names: Names,
  pauses: readonly number[],
): Mention[] {
  const plain = corrected.map(singular);
  const spellings = [typed, typed.map(singular), corrected, plain].filter(
    (words, nth, all) => !all.slice(0, nth).some((other) => other.every((word, at) => word === words[at])),
  );
  const isMeant = meantIn(text, corrected);
  const mentions: Mention[] = [];
  for (let at = 0; at < typed.length; ) {
    const last = mentions.at(-1);
    const pause = pauses.find((start) => start > at) ?? typed.length;
    // "A CC vs an MCC, nurse here": a name ends where the speaker pauses, unless it has a comma itself.
    const found =
      longestAt(spellings, at, pause, isMeant, names) ??
      (pause < typed.length ? longestAt(spellings, at, typed.length, isMeant, names) : undefined);
    // "coding manager or auditor" shows which auditor is meant.
    const mention = found?.ids.length === 1 ? found : (sharedStart(plain, last, at, names) ?? found);
    if (mention) {
      const before = sharedEnd(plain, mention, last?.to ?? 0, names);
      mentions.push(...(before ? [before, mention] : [mention]));
    }
    at = mention ? mention.to : at + 1;
  }
  return mentions;
}

function longestAt(
  spellings: readonly (readonly string[])[],
  at: number,
  end: number,
  isMeant: Meant,
  names: Names,
): Mention | undefined {
  const left = end - at;
  const longest = Math.max(...spellings.map((words) => names.longest.get(words[at] ?? '') ?? 1));
  for (let length = Math.min(Math.max(longest, PIECES), left); length > 0; length--) {
    for (const spelling of spellings) {
      // It is longer than any name that starts with this word, so it can only be a code in pieces.
      if (length > longest && !mayBeCode(spelling, at, length)) continue;
      const slice = spelling.slice(at, at + length);
      const named = length > longest ? undefined : names.byKey.get(slice.join(' '));
      const ids = named ?? (length < 4 || isSpelled(slice) ? joinedCode(slice, names) : undefined);
      if (ids && isMeant(slice)) return { ids, from: at, to: at + length, edits: 0 };
    }
  }
  return undefined;
}

/** A code has at most this many letters. */
const LETTERS = 8;

/** Whether this many words have no more letters than a code. */
function mayBeCode(words: readonly string[], at: number, length: number): boolean {
  let letters = 0;
  for (let offset = 0; offset < length; offset++) letters += words[at + offset]?.length ?? 0;
  return letters <= LETTERS;
}

/** "r h i t": a code spelled letter by letter. */
function isSpelled(slice: readonly string[]): boolean {
  return slice.every((word) => word.length === 1);
}

/** Looks up "icd 10 cm", "ccs p" and "r h i t" as one word; only for short or spelled sequences. */
function joinedCode(slice: readonly string[], names: Names): readonly string[] | undefined {
  if (slice.length < 2) return undefined;
  return names.byKey.get(slice.join(''));
}
