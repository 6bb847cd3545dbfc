import { type Knowledge, ofKind } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { type BagIndex, indexBags } from './bags.ts';
import { indexPairs, indexWords, type Likelihood } from './likelihood.ts';
import { indexNames, type Names } from './link.ts';
import { indexPassages, type Passage, type PassageIndex } from './passages.ts';
import { numberOf } from './postings.ts';
import { termsOf } from './terms.ts';
import { textsOf, WEIGHTS } from './texts.ts';
import { usualWords } from './usual-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Everything that is prepared for understanding questions against one knowledge. */
export type SearchIndex = {
  /** The ids of the entries by their number, and the numbers by id. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: Names;
  readonly passages: PassageIndex;
  readonly bags: BagIndex;
  /** How likely words, and pairs of words, are for somebody who asks about an entry. */
  readonly words: Likelihood;
  readonly pairs: Likelihood;
  readonly vocabulary: Vocabulary;
  /** The sides of every curated comparison, as `curatedKey` writes them. */
  readonly curated: ReadonlySet<string>;
};

const indexes = new WeakMap<Knowledge, SearchIndex>();

/** The index of a knowledge; built at the first question and kept as long as the knowledge is. */
export function searchIndex(knowledge: Knowledge): SearchIndex {
  const known = indexes.get(knowledge);
  if (known) return known;
  const built = buildIndex(knowledge);
  indexes.set(knowledge, built);
  return built;
}

/** Builds the index. `useAsk` leaves some members' questions out, so that they can be used as a test. */
export function buildIndex(
  knowledge: Knowledge,
  useAsk: (entry: Entry, at: number) => boolean = () => true,
): SearchIndex {
  const ids = [...knowledge.entries.keys()];
  const words = new Map<string, number>();
  const terms = new Map<string, number>();
  const passages = [...knowledge.entries.values()].flatMap((entry, number) =>
    textsOf(entry, (at) => useAsk(entry, at)).map(({ text, sort }): Passage => {
      const spelled = wordsOf(text);
      return {
        entry: number,
        words: spelled.map((word) => numberOf(words, word)),
        terms: termsOf(spelled).map((term) => numberOf(terms, term)),
        weight: WEIGHTS[sort],
        sort,
      };
    }),
  );
  return {
    ids,
    numbers: new Map(ids.map((id, number) => [id, number])),
    names: indexNames(knowledge),
    passages: indexPassages(passages, terms),
    bags: indexBags(passages, ids.length, terms),
    words: indexWords(passages, ids.length, words),
    pairs: indexPairs(passages, ids.length, words),
    vocabulary: createVocabulary(usualWords(passages, words)),
    curated: new Set(ofKind(knowledge, 'comparisons').map(({ of }) => curatedKey(of))),
  };
}

/** The same for the same entries in any order. */
export function curatedKey(ids: readonly string[]): string {
  return [...ids].sort().join();
}
