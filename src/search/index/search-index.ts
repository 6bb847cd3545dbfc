import type { Kind } from '../../knowledge/kinds.ts';
import { type Knowledge, ofKind } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import { placeWords } from '../../knowledge/states.ts';
import { oncePer } from '../../once.ts';
import { type Learned, SHIPPED } from '../learned/shipped.ts';
import { cleanAsk } from '../text/clean.ts';
import { type BagIndex, indexBags } from './bags.ts';
import { indexFields } from './fields.ts';
import { createLexicon } from './lexicon.ts';
import { indexPairs, type Likelihood } from './likelihood.ts';
import { indexNames, type Names } from './name-index.ts';
import { indexPassages, type PassageIndex, type Passages } from './passages.ts';
import { writeRows } from './rows.ts';
import { createSounds, type Sounds } from './sounds.ts';
import { textsOf } from './texts.ts';
import { createTally, usualWords } from './usual-words.ts';
import { indexVerbatim, type Verbatim } from './verbatim.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { MOST_NUMBERS } from './word-reader.ts';

/** Everything that is prepared for understanding questions against one knowledge. */
export type SearchIndex = {
  /** The ids and the kinds of the entries by their number, and the numbers by id. */
  readonly ids: readonly string[];
  readonly kinds: readonly Kind[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: Names;
  /** Fields of work by name, each with the role in which one starts there. */
  readonly fields: ReadonlyMap<string, string>;
  readonly passages: PassageIndex;
  readonly verbatim: Verbatim;
  readonly bags: BagIndex;
  /** How likely pairs of words are for somebody who asks about an entry. */
  readonly pairs: Likelihood;
  readonly vocabulary: Vocabulary;
  /** What a word sounds like that is near to none. */
  readonly sounds: Sounds;
  /** What was learned of how to read and weigh. */
  readonly learned: Learned;
  /** The sides of every curated comparison, as `curatedKey` writes them. */
  readonly curated: ReadonlySet<string>;
};

/** An entry with so many members' questions is found by them; one with fewer speaks through its facts too. */
const ENOUGH = 12;

/** The index of a knowledge; built at the first question and kept as long as the knowledge is. */
export const searchIndex = oncePer((knowledge: Knowledge): SearchIndex => buildIndex(knowledge));

/** Builds the index. `useAsk` leaves some members' questions out, so that they can be used as a test. */
export function buildIndex(
  knowledge: Knowledge,
  useAsk: (entry: Entry, at: number) => boolean = () => true,
): SearchIndex {
  const ids = [...knowledge.entries.keys()];
  const lexicon = createLexicon();
  const tally = createTally();
  const entryOf: number[] = [];
  const asked: number[] = [];
  const words = writeRows();
  const read = new Uint32Array(MOST_NUMBERS);
  for (const [number, entry] of [...knowledge.entries.values()].entries()) {
    const texts = textsOf(entry, (at) => useAsk(entry, at));
    const asks = texts.filter(({ sort }) => sort === 'ask').length;
    for (const { text, sort } of texts) {
      const length = lexicon.read(sort === 'ask' ? cleanAsk(text) : text, read);
      tally.count(sort, read, length);
      if (sort === 'fact' && asks >= ENOUGH) continue;
      words.add(read, length);
      const passage = entryOf.push(number) - 1;
      if (sort === 'ask') asked.push(passage);
    }
  }
  const rows = words.rows();
  const passages: Passages = {
    entryOf: Uint32Array.from(entryOf),
    words: rows,
    terms: lexicon.termsOf(rows),
    entries: ids.length,
  };
  const usual = usualWords(tally, lexicon);
  // "Columbus" is no slip of "columns", nor Maine of "mine".
  for (const word of placeWords(knowledge)) if (!usual.has(word)) usual.set(word, 1);
  return {
    ids,
    kinds: Array.from(knowledge.entries.values(), ({ kind }) => kind),
    numbers: new Map(ids.map((id, number) => [id, number])),
    names: indexNames(knowledge),
    fields: indexFields(knowledge),
    passages: indexPassages(passages, lexicon),
    verbatim: indexVerbatim(passages, asked, lexicon),
    bags: indexBags(passages, lexicon),
    pairs: indexPairs(passages, lexicon),
    vocabulary: createVocabulary(usual),
    sounds: createSounds(usual, (word) => tally.asked(lexicon.words.get(word) ?? -1)),
    learned: SHIPPED,
    curated: new Set(ofKind(knowledge, 'comparisons').map(({ of }) => curatedKey(of))),
  };
}

/** The same for the same entries in any order. */
export function curatedKey(ids: readonly string[]): string {
  return [...ids].sort().join();
}
