import { describe, expect, test } from 'vitest';
import { understand } from '../../src/search/understand.ts';
import { KNOWLEDGE } from './real.ts';

/** Every so many of the questions in the entries; all of them would take minutes. */
const EVERY = 25;

/** What a question may be answered with and still be understood: the entry, its comparison, or its subjects side by side. */
function speaksOf(question: string, id: string): boolean {
  const { intent } = understand(question, KNOWLEDGE);
  const entry = KNOWLEDGE.entries.get(id);
  if (intent.kind === 'entry' || intent.kind === 'facet') return intent.id === id;
  if (intent.kind !== 'compare') return false;
  const sides =
    entry?.kind === 'comparisons' ? entry.of : entry?.kind === 'questions' ? (entry.about ?? []) : [];
  return intent.ids.every((side) => sides.includes(side));
}

describe('whoever adds a question to an entry may count on it', () => {
  for (const kind of new Set([...KNOWLEDGE.entries.values()].map((entry) => entry.kind))) {
    test(`those of ${kind} are answered by their entry, word for word`, () => {
      const asked = [...KNOWLEDGE.entries.values()]
        .filter((entry) => entry.kind === kind)
        .flatMap(({ id, asks }) => asks.map((ask) => ({ id, ask })))
        .filter((_, at) => at % EVERY === 0);
      const lost = asked.filter(({ id, ask }) => !speaksOf(ask, id));
      // What is written with signs that a question is cleaned of may be read as something else.
      expect(lost.length / asked.length, JSON.stringify(lost.slice(0, 5))).toBeLessThan(0.01);
    });
  }
});
