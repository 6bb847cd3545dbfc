import { expect, test } from 'vitest';
import { CONCEPTS } from '../../../src/search/text/concepts.ts';
import { stem } from '../../../src/search/text/stem.ts';

test('no words stand under two concepts or twice under one, in whatever form: they are compared by stem', () => {
  const stems = CONCEPTS.map(({ words }) => words.map(stem).join(' '));
  expect(stems.filter((phrase, at) => stems.indexOf(phrase) !== at)).toEqual([]);
});
