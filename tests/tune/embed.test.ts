import { expect, test } from 'vitest';
import { gramsOf, logProbabilities } from '../../src/search/learned/embedding.ts';
import { readEmbedding, writeEmbedding } from '../../src/search/learned/embedding-text.ts';
import { wordsOf } from '../../src/search/text/words.ts';
import { type Asking, learnEmbedding } from '../../src/tune/embed.ts';

const TEXTS: Asking[] = [
  ...['charts', 'records', 'notes'].flatMap((what) =>
    ['sort', 'scan', 'file'].map((verb) => ({ text: `who may ${verb} old ${what}`, entry: 'roles/clerk' })),
  ),
  ...['fee', 'price', 'cost'].flatMap((what) =>
    ['exam', 'test', 'retake'].map((of) => ({
      text: `what is the ${what} of the ${of}`,
      entry: 'questions/fees',
    })),
  ),
];
const learned = learnEmbedding(TEXTS);

function likeliest(question: string, embedding = learned): string | undefined {
  const chances = [...logProbabilities(embedding, gramsOf(wordsOf(question)))];
  return [...embedding.entries.keys()][chances.indexOf(Math.max(...chances))];
}

test.for([
  ['scan the charts', 'roles/clerk'],
  ['price of a retake', 'questions/fees'],
] as const)('“%s”, which it never saw, asks for %s', ([question, entry]) => {
  expect(likeliest(question)).toBe(entry);
});

test('learns the same from the same', () => {
  expect(learnEmbedding(TEXTS).gramVectors).toEqual(learned.gramVectors);
});

test('what is written is read as nearly the same vectors', () => {
  const read = readEmbedding(writeEmbedding(learned));
  expect(read.grams).toEqual(learned.grams);
  for (const [at, value] of read.entryVectors.entries())
    expect(value).toBeCloseTo(learned.entryVectors[at] ?? 0, 1);
  expect(likeliest('scan the charts', read)).toBe('roles/clerk');
});
