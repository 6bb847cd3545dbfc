import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { cleanText } from '../../src/search/text/clean.ts';
import { wordsOf } from '../../src/search/text/words.ts';
import { understand } from '../../src/search/understand.ts';
import { KNOWLEDGE } from './real.ts';

/** Every so many of the questions in the entries; all of them would take minutes. */
const EVERY = 25;

test('every question in the entries is found by its words, as a member’s question is read', () => {
  const { verbatim } = searchIndex(KNOWLEDGE);
  const asks = [...KNOWLEDGE.entries.values()].flatMap((entry) => entry.asks);
  expect(asks.filter((ask) => verbatim(wordsOf(cleanText(ask))) === undefined)).toEqual([]);
});

describe('whoever adds a question to an entry may count on an answer', () => {
  for (const kind of new Set([...KNOWLEDGE.entries.values()].map((entry) => entry.kind))) {
    test(`to those of ${kind}, word for word`, () => {
      const asked = [...KNOWLEDGE.entries.values()]
        .filter((entry) => entry.kind === kind)
        .flatMap(({ asks }) => asks)
        .filter((_, at) => at % EVERY === 0);
      const lost = asked.filter((ask) =>
        ['choose', 'unknown'].includes(understand(ask, KNOWLEDGE).intent.kind),
      );
      expect(lost).toEqual([]);
    });
  }
});
