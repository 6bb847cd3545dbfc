import { CONCEPTS } from '../text/concepts.ts';
import { COMMON_WORDS, KNOWN_WORDS } from '../text/english.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import type { Lexicon } from './lexicon.ts';
import type { Text } from './texts.ts';
import { createVocabulary } from './vocabulary.ts';

/** Words from members' questions that are in no list count as correct from this many uses on. */
const USUAL = 60;
/** A known word that is used this often may be a common slip ("manger"); a rarer one is taken as it is. */
const DOUBTED = 20;
/** A word used this many times less often than the one it resembles is a common slip ("helth"). */
const SLIP = 15;
/** Stop words count as used very often. */
const STOPWORD_TIMES = 1000;

/** How often words come up, in members' questions and in what the knowledge itself says. */
export type Tally = {
  /** Counts the first `length` words of an array. */
  readonly count: (sort: Text['sort'], words: Uint32Array, length: number) => void;
  readonly asked: (word: number) => number;
  readonly written: (word: number) => number;
};

/** A tally in which nothing has been counted yet. */
export function createTally(): Tally {
  const asked: number[] = [];
  const written: number[] = [];
  return {
    count: (sort, words, length) => {
      // Aliases include misspellings on purpose; no word may be corrected to one of those.
      if (sort === 'name') return;
      const times = sort === 'ask' ? asked : written;
      for (let at = 0; at < length; at++) {
        const word = words[at] ?? 0;
        times[word] = (times[word] ?? 0) + 1;
      }
    },
    asked: (word) => asked[word] ?? 0,
    written: (word) => written[word] ?? 0,
  };
}

/** The words that a mistyped one may be corrected to, and how often each is used. */
export function usualWords({ asked, written }: Tally, lexicon: Lexicon): Map<string, number> {
  const usual = new Map<string, number>([...STOPWORDS].map((word) => [word, STOPWORD_TIMES]));
  const add = (word: string, times: number): void => {
    usual.set(word, (usual.get(word) ?? 0) + times);
  };
  for (const concept of CONCEPTS) for (const word of concept.words) add(word, 1);
  const isCertain = (word: string, number: number): boolean =>
    written(number) > 0 ||
    usual.has(word) ||
    COMMON_WORDS.has(word) ||
    (KNOWN_WORDS.has(word) && asked(number) < DOUBTED);
  for (const [word, number] of lexicon.words)
    if (isCertain(word, number)) add(word, written(number) + asked(number));
  const certain = createVocabulary(new Map(usual));
  for (const [word, number] of lexicon.words) {
    const times = asked(number);
    if (usual.has(word) || (times < USUAL && !KNOWN_WORDS.has(word))) continue;
    const meant = certain.repair(word);
    if (meant === undefined || (usual.get(meant) ?? 0) < SLIP * times) add(word, times);
  }
  return usual;
}
