import { expect, test } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Entry } from '../../../src/knowledge/schema/entry.ts';
import { buildIndex, type SearchIndex } from '../../../src/search/index/search-index.ts';
import { termsOf } from '../../../src/search/text/terms.ts';
import { wordsOf } from '../../../src/search/text/words.ts';
import { understand } from '../../../src/search/understand.ts';
import { KNOWLEDGE } from '../../content/real.ts';

/** The first questions of each entry; all of them would only take longer. */
const KEPT = 20;
const BEFORE: Knowledge = withEntries(KNOWLEDGE, (entry) => ({ ...entry, asks: entry.asks.slice(0, KEPT) }));
buildIndex(BEFORE);

const RHIT = BEFORE.entries.get('credentials/rhit') as Entry;
/** Words that come up nowhere else. */
const NEW_ASK = 'does the quetzal zeppelin test cost extra';

/** One question in so many is asked, as it is and mistyped. */
const EVERY = 200;
const TEXTS = [...BEFORE.entries.values()]
  .flatMap(({ asks }) => asks)
  .filter((_, at) => at % EVERY === 0)
  .flatMap((ask) => [ask, ask.replace(/\b(\w{4})\w/g, '$1')])
  .concat(NEW_ASK);

function withEntries(knowledge: Knowledge, change: (entry: Entry) => Entry): Knowledge {
  const entries = new Map(Array.from(knowledge.entries, ([id, entry]) => [id, change(entry)]));
  return { ...knowledge, entries };
}

/** The knowledge after an edit of its entries; those that stay are the same objects. */
function after(edit: (entries: Map<string, Entry>) => unknown): Knowledge {
  const entries = new Map(BEFORE.entries);
  edit(entries);
  return { ...BEFORE, entries };
}

/** All that an index finds for a text. */
function foundBy(index: SearchIndex, text: string): unknown {
  const { passages, bags, likelihood, verbatim, vocabulary, sounds } = index;
  const words = wordsOf(text);
  const terms = termsOf(words);
  return {
    passages: passages.search(terms, 10),
    bags: bags.coverage(terms, [], 10),
    likelihood: [...likelihood.of(words, [...index.ids.keys()])].join(),
    verbatim: verbatim(words),
    words: words.map((word) => [vocabulary.has(word), vocabulary.repair(word), sounds(word)]),
    understood: understand(text, index.knowledge, index).intent,
  };
}

/** Compares with an index of the same entries as new objects, of which nothing was read before. */
function expectAsFromScratch(
  knowledge: Knowledge,
  useAsk?: (entry: Entry, at: number) => boolean,
): SearchIndex {
  const index = buildIndex(knowledge, useAsk);
  const fresh = buildIndex(
    withEntries(knowledge, (entry) => ({ ...entry })),
    useAsk,
  );
  for (const text of TEXTS) expect(foundBy(index, text), text).toEqual(foundBy(fresh, text));
  return index;
}

test.for<[what: string, edit: (entries: Map<string, Entry>) => unknown, asked?: string]>([
  ['nothing', () => undefined],
  ['a new question', (entries) => entries.set(RHIT.id, { ...RHIT, asks: [NEW_ASK, ...RHIT.asks] }), RHIT.id],
  ['fewer questions', (entries) => entries.set(RHIT.id, { ...RHIT, asks: RHIT.asks.slice(0, 3) })],
  ['a new text', (entries) => entries.set(RHIT.id, { ...RHIT, summary: 'A quetzal among zeppelins.' })],
  ['an entry less', (entries) => entries.delete(RHIT.id)],
  [
    'an entry more',
    (entries) => entries.set('credentials/x', { ...RHIT, id: 'credentials/x', asks: [NEW_ASK] }),
    'credentials/x',
  ],
  [
    'another first entry, so that words come up in another order',
    (entries) => {
      const [first = ['', RHIT], ...others] = [...entries];
      entries.clear();
      for (const [id, entry] of [...others, first]) entries.set(id, entry);
    },
  ],
])('after %s, all is found as by an index from scratch', ([, edit, asked]) => {
  const index = expectAsFromScratch(after(edit));
  expect(index.ids[index.verbatim(wordsOf(NEW_ASK)) ?? -1]).toBe(asked);
});

test('questions that are left out leave nothing behind, though they were read', () => {
  const knowledge = after((entries) => entries.set(RHIT.id, { ...RHIT, asks: [NEW_ASK, ...RHIT.asks] }));
  const index = expectAsFromScratch(knowledge, (_, at) => at % 3 > 0);
  expect(index.verbatim(wordsOf(NEW_ASK))).toBeUndefined();
  expect(index.vocabulary.has('zeppelin')).toBe(false);
});
