import { describe, expect, test } from 'vitest';
import { understand } from '../../src/search/understand.ts';
import { KNOWLEDGE } from './real.ts';

/** Every so many of the questions in the entries; all of them would take minutes. */
const EVERY = 25;

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
      // What is written with signs that a question is cleaned of is read as something else.
      expect(lost.length / asked.length, lost.slice(0, 5).join(' | ')).toBeLessThan(0.01);
    });
  }
});
