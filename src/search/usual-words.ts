import { CONCEPTS } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { STOPWORDS } from './stopwords.ts';
import type { Text } from './texts.ts';
import { createVocabulary } from './vocabulary.ts';

/** Words of members' questions must come up this often before a typing mistake is mended to them. */
const USUAL = 60;
/** A word that comes up so many times less often than the one it may be mended to is a usual slip ("helth"). */
const SLIP = 20;
/** Stop words are as usual as a word can be. */
const STOPWORD_TIMES = 1000;

/** The words of a text by number, and what the text is. */
export type Spelled = { readonly sort: Text['sort']; readonly words: readonly number[] };

/** The words that a mistyped one may be mended to, and how often each is used. */
export function usualWords(texts: readonly Spelled[], lexicon: Lexicon): Map<string, number> {
  const written = new Uint32Array(lexicon.words.size);
  const asked = new Uint32Array(lexicon.words.size);
  for (const { sort, words } of texts) {
    // Aliases hold misspellings on purpose: they are names, not words to mend others to.
    if (sort === 'name') continue;
    const times = sort === 'ask' ? asked : written;
    for (const word of words) times[word] = (times[word] ?? 0) + 1;
  }
  const usual = new Map<string, number>([...STOPWORDS].map((word) => [word, STOPWORD_TIMES]));
  const add = (word: string, times: number): void => {
    usual.set(word, (usual.get(word) ?? 0) + times);
  };
  for (const concept of CONCEPTS) for (const word of concept.words) add(word, 1);
  for (const { word, number } of lexicon.words.values()) {
    if ((written[number] ?? 0) > 0 || usual.has(word))
      add(word, (written[number] ?? 0) + (asked[number] ?? 0));
  }
  const certain = createVocabulary(new Map(usual));
  for (const { word, number } of lexicon.words.values()) {
    const times = asked[number] ?? 0;
    if (times < USUAL || usual.has(word)) continue;
    const meant = certain.repair(word);
    if (meant === undefined || (usual.get(meant) ?? 0) < SLIP * times) add(word, times);
  }
  return usual;
}
