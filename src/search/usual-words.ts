import { CONCEPTS } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { STOPWORDS } from './stopwords.ts';
import type { Text } from './texts.ts';

/** Words of members' questions must come up this often before a typing mistake is mended to them. */
const USUAL = 90;
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
    if ((written[number] ?? 0) > 0) add(word, written[number] ?? 0);
    if ((asked[number] ?? 0) >= USUAL || usual.has(word)) add(word, asked[number] ?? 0);
  }
  return usual;
}
