import { expect, test } from 'vitest';
import { createTextReader } from '../../../src/search/index/text-reader.ts';
import { indexVerbatim } from '../../../src/search/index/verbatim.ts';
import { readBy, rowsOf } from './numbers.ts';

/** More words than 31: of a hash that is a sum of multiples of it, (a, b) and (a + 1, b − 31) would be one. */
const WORDS = Array.from({ length: 40 }, (_, at) => `word${at}`);

test('each of thousands of questions of two words is found, and no other', () => {
  const reader = createTextReader();
  const asks = WORDS.flatMap((first) => WORDS.map((second) => `${first} ${second}`));
  const read = asks.map((ask) => readBy(reader, ask).words);
  const words = rowsOf(read);
  const passages = { entryOf: Uint32Array.from(read.keys()), words, terms: words, entries: read.length };
  const find = indexVerbatim(passages, [...read.keys()], reader);
  expect(asks.filter((ask, at) => find(ask.split(' ')) !== at)).toEqual([]);
  expect(find(['word1'])).toBeUndefined();
  expect(find(['word1', 'never', 'read'])).toBeUndefined();
  expect(find([])).toBeUndefined();
});
