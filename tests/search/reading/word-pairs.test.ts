import { expect, test } from 'vitest';
import { wordPairs } from '../../../src/search/reading/word-pairs.ts';

const RHIT = { ids: ['credentials/rhit'], from: 1, to: 2, edits: 0 };
const CODER = { ids: ['roles/clinical-coding-specialist'], from: 2, to: 4, edits: 0 };

test('every word stands with the next, and the text has a beginning and an end', () => {
  expect(wordPairs(['is', 'it', 'hard'], [])).toEqual(['^|is', 'is|it', 'it|hard', 'hard|$']);
});

test('what is named is told by its kind, as one word however many it has', () => {
  expect(wordPairs(['the', 'rhit', 'medical', 'coder'], [RHIT, CODER])).toEqual([
    '^|the',
    'the|#credentials',
    '#credentials|#roles',
    '#roles|$',
  ]);
});

test('a pair that comes again counts once, and no words make one', () => {
  expect(wordPairs(['no', 'no', 'no'], [])).toEqual(['^|no', 'no|no', 'no|$']);
  expect(wordPairs([], [])).toEqual(['^|$']);
});
