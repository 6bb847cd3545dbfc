import type { Kind } from '../../knowledge/kinds.ts';
import { type Knowledge, ofKind } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import { wordsOfPlaces } from '../../knowledge/state-pay.ts';
import { oncePer } from '../../once.ts';
import { type Learned, SHIPPED } from '../learned/shipped.ts';
import { SHORT_FORMS } from '../text/slang.ts';
import { type BagIndex, indexBags } from './bags.ts';
import { gatherPassages } from './gather-passages.ts';
import { indexLikelihood, type Likelihood } from './likelihood.ts';
import { indexNames, type Names } from './name-index.ts';
import { indexPassages, type PassageIndex } from './passages.ts';
import { createSounds, type Sounds } from './sounds.ts';
import { usualWords } from './usual-words.ts';
import { indexVerbatim, type Verbatim } from './verbatim.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { indexFields } from './work-fields.ts';

/** Everything that is prepared to understand questions with one knowledge. */
export type SearchIndex = {
  readonly knowledge: Knowledge;
  /** The ids and kinds of the entries by number, and the numbers by id. */
  readonly ids: readonly string[];
  readonly kinds: readonly Kind[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: Names;
  /** Fields of work by name, each with the role in which people start. */
  readonly fields: ReadonlyMap<string, string>;
  readonly passages: PassageIndex;
  readonly verbatim: Verbatim;
  readonly bags: BagIndex;
  /** How likely it is that somebody who asks about an entry uses these pairs of words. */
  readonly likelihood: Likelihood;
  readonly vocabulary: Vocabulary;
  /** The usual word that an unknown one sounds like. */
  readonly sounds: Sounds;
  /** What was learned about how to read texts and score entries. */
  readonly learned: Learned;
  /** The sides of every curated comparison, as keys from `curatedKey`. */
  readonly curated: ReadonlySet<string>;
};

/** The index of a knowledge; built at its first use and kept as long as the knowledge is. */
export const searchIndex = oncePer((knowledge: Knowledge): SearchIndex => buildIndex(knowledge));

/** Builds the index. `useAsk` leaves out some members' questions, so that they can serve as a test. */
export function buildIndex(
  knowledge: Knowledge,
  useAsk: (entry: Entry, at: number) => boolean = () => true,
): SearchIndex {
  const ids = [...knowledge.entries.keys()];
  const { passages, asked, lexicon, tally } = gatherPassages(knowledge, useAsk);
  const usual = usualWords(tally, lexicon);
  // Names of places need no correction: "Columbus" is not "columns", nor Maine "mine". Short forms are what some mean.
  for (const word of [...wordsOfPlaces(knowledge), ...SHORT_FORMS]) if (!usual.has(word)) usual.set(word, 1);
  return {
    knowledge,
    ids,
    kinds: Array.from(knowledge.entries.values(), ({ kind }) => kind),
    numbers: new Map(ids.map((id, number) => [id, number])),
    names: indexNames(knowledge),
    fields: indexFields(knowledge),
    passages: indexPassages(passages, lexicon),
    verbatim: indexVerbatim(passages, asked, lexicon),
    bags: indexBags(passages, lexicon),
    likelihood: indexLikelihood(passages, lexicon),
    vocabulary: createVocabulary(usual),
    sounds: createSounds(usual, (word) => tally.asked(lexicon.words.get(word) ?? -1)),
    learned: SHIPPED,
    curated: new Set(ofKind(knowledge, 'comparisons').map(({ of }) => curatedKey(of))),
  };
}

/** A key for a set of entries: the same in any order. */
export function curatedKey(ids: readonly string[]): string {
  return [...ids].sort().join();
}
