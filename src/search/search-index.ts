import { type Knowledge, ofKind } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { leaves } from '../knowledge/walk.ts';
import { type BagIndex, indexBags } from './bags.ts';
import { CONCEPTS } from './concepts.ts';
import { indexNames, type Names } from './link.ts';
import { indexPassages, type Passage, type PassageIndex } from './passages.ts';
import { STOPWORDS } from './stopwords.ts';
import { termsOf } from './terms.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Everything that is prepared for understanding questions against one knowledge. */
export type SearchIndex = {
  readonly names: Names;
  readonly passages: PassageIndex;
  readonly bags: BagIndex;
  readonly vocabulary: Vocabulary;
  /** The sides of every curated comparison, as `curatedKey` writes them. */
  readonly curated: ReadonlySet<string>;
};

/** What a passage of each sort counts for, against a question that members asked. */
const WEIGHTS = { ask: 1, title: 1, name: 1, summary: 0.8, fact: 0.6 } as const;

/** Words of members' questions must come up this often before a typing mistake is mended to them. */
const USUAL = 25;

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
  const passages: Passage[] = [];
  const counts = new Map<string, number>();
  const asked = new Map<string, number>();
  const count = (words: readonly string[], into: Map<string, number>): void => {
    for (const word of words) into.set(word, (into.get(word) ?? 0) + 1);
  };
  for (const word of STOPWORDS) counts.set(word, 1000);
  for (const { words } of CONCEPTS) count(words, counts);
  for (const entry of knowledge.entries.values()) {
    for (const [text, sort] of textsOf(entry, useAsk)) {
      const weight = WEIGHTS[sort];
      const words = wordsOf(text);
      passages.push({ id: entry.id, terms: termsOf(words), weight });
      // Aliases hold misspellings on purpose: they are names, not words to mend others to.
      if (sort !== 'name') count(words, sort === 'ask' ? asked : counts);
    }
  }
  for (const [word, times] of asked)
    if (times >= USUAL || counts.has(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  return {
    names: indexNames(knowledge),
    passages: indexPassages(passages),
    bags: indexBags(passages),
    vocabulary: createVocabulary(counts),
    curated: new Set(ofKind(knowledge, 'comparisons').map(({ of }) => curatedKey(of))),
  };
}

/** The same for the same entries in any order. */
export function curatedKey(ids: readonly string[]): string {
  return [...ids].sort().join();
}

type Text = [text: string, sort: keyof typeof WEIGHTS];

function textsOf(entry: Entry, useAsk: (entry: Entry, at: number) => boolean): Text[] {
  const asks = entry.asks.filter((_, at) => useAsk(entry, at));
  return [
    ...asks.map((text): Text => [text, 'ask']),
    [entry.title, 'title'],
    ...[...(entry.short ? [entry.short] : []), ...entry.aliases].map((text): Text => [text, 'name']),
    [entry.summary, 'summary'],
    ...factTexts(entry).map((text): Text => [text, 'fact']),
  ];
}

/** The sentences of an entry's facts, wherever they stand. */
function factTexts(entry: Entry): string[] {
  const texts: string[] = [];
  for (const { path, value, key } of leaves(entry)) {
    if (!key && typeof value === 'string' && (path.at(-1) === 'text' || path.at(-2) === 'says'))
      texts.push(value);
  }
  return texts;
}
