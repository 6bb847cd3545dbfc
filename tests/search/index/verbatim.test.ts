import { expect, test } from 'vitest';
import { createLexicon } from '../../../src/search/index/lexicon.ts';
import { indexVerbatim } from '../../../src/search/index/verbatim.ts';
import { readBy, rowsOf } from './numbers.ts';

/** More words than 31: of a hash that is a sum of multiples of it, (a, b) and (a + 1, b − 31) would be one. */
const WORDS = Array.from({ length: 40 }, (_, at) => `word${at}`);

test('each of thousands of questions of two words is found, and no other', () => {
  const lexicon = createLexicon();
  const asks = WORDS.flatMap((first) => WORDS.map((second) => `${first} ${second}`));
  const read = asks.map((ask) => readBy(lexicon, ask).words);
  const words = rowsOf(read);
  const passages = { entryOf: Uint32Array.from(read.keys()), words, terms: words, entries: read.length };
  const find = indexVerbatim(passages, [...read.keys()], lexicon);
  expect(asks.filter((ask, at) => find(ask.split(' ')) !== at)).toEqual([]);
  expect(find(['word1'])).toBeUndefined();
  expect(find(['word1', 'never', 'read'])).toBeUndefined();
  expect(find([])).toBeUndefined();
});
