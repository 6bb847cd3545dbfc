import { singular } from '../../knowledge/singular.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isMeantAsItStands } from '../text/english.ts';
import { COMPARING } from '../text/joints.ts';
import { overlap } from '../text/span.ts';
import { cuedFacet } from './cued-facet.ts';
import type { Mention } from './mention.ts';
import { meantCode, nearCodes } from './near-codes.ts';

/** A mistyped code that is near to more entries than this says nothing. */
const MOST_NEAR = 4;
/** In a shorter word a slip of a code cannot be told from another word. */
const SHORTEST = 4;

/** Whether a word may be a slip of a code; the plural of a known word is none: "20 year olds" are no ODS. */
function isUnknown(word: string, { has }: SearchIndex['vocabulary']): boolean {
  return [word, singular(word)].every((form) => !has(form) && !isMeantAsItStands(form));
}

/** What a code in the plural means. */
function pluralCode(word: string, { codes }: SearchIndex['names']): readonly string[] | undefined {
  return word.endsWith('s') ? codes.get(word.slice(0, -1)) : undefined;
}

/** The words with mistyped codes corrected, where only one can be meant and a facet of it is asked for. */
export function withMeantCodes(
  words: readonly string[],
  { vocabulary, names }: SearchIndex,
): readonly string[] {
  if (cuedFacet(words) === undefined) return words;
  return words.map((word, at) => {
    // In a comparison its other side tells more (shapes/resolve-mentions.ts).
    const isSide = [words[at - 1], words[at + 1]].some((beside) => COMPARING.includes(beside ?? ''));
    const isKept =
      word.length < SHORTEST ||
      isSide ||
      names.byKey.has(word) ||
      pluralCode(word, names) ||
      !isUnknown(word, vocabulary);
    return isKept ? word : (meantCode(word, names) ?? word);
  });
}

/** Mentions by unknown words that may be a mistyped code, such as "rhti", "cdpi" or "css-p". */
export function misspelledCodes(
  text: string,
  words: readonly string[],
  mentions: readonly Mention[],
  { vocabulary, names }: SearchIndex,
): Mention[] {
  const folded = text.toLowerCase();
  return words.flatMap((word, at): Mention[] => {
    const next = words[at + 1];
    const isHyphened = next?.length === 1 && folded.includes(`${word}-${next}`);
    const [code, to] = isHyphened ? [word + next, at + 2] : [word, at + 1];
    const taken = mentions.some((mention) => overlap(mention, { from: at, to }));
    if (taken || code.length < SHORTEST || !isUnknown(word, vocabulary)) return [];
    // "RVUs" is no slip of another code.
    const ofMany = pluralCode(word, names);
    if (ofMany) return [{ ids: ofMany, from: at, to: at + 1, edits: 0 }];
    const close = nearCodes(code, names);
    // If many are near, only the nearest are meant, provided that those are few.
    const near = close.length > MOST_NEAR ? close.filter(({ edits }) => edits === close[0]?.edits) : close;
    if (near.length === 0 || near.length > MOST_NEAR) return [];
    return [{ ids: near.map(({ id }) => id), from: at, to, edits: near[0]?.edits ?? 1 }];
  });
}
