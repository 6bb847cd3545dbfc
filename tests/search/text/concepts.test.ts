import { expect, test } from 'vitest';
import { CONCEPTS } from '../../../src/search/text/concepts.ts';
import { stem } from '../../../src/search/text/stem.ts';

test('no words stand under two concepts, or twice under one', () => {
  const seen = new Map<string, string>();
  for (const { concept, words } of CONCEPTS) {
    const stems = words.map(stem).join(' ');
    const known = seen.get(stems);
    // Forms of one word may stand side by side under the same concept.
    expect(known ?? concept, `“${words.join(' ')}”`).toBe(concept);
    seen.set(stems, concept);
  }
  const phrases = CONCEPTS.map(({ words }) => words.join(' '));
  expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
});
