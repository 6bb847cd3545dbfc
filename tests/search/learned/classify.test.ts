import { expect, test } from 'vitest';
import {
  classScores,
  createClassifier,
  featuresOf,
  readClassifier,
  writeClassifier,
} from '../../../src/search/learned/classify.ts';

test('a classifier is the same after it was written and read', () => {
  const classifier = createClassifier([
    ['exam', { exam: 2.1, cost: -0.4 }],
    ['=~pay', { pay: 1 }],
    ['*', { none: 0.5 }],
  ]);
  expect(readClassifier(writeClassifier(classifier))).toEqual(classifier);
});

test('no word of a text is a property of the classifier by accident', () => {
  const classifier = createClassifier([['exam', { exam: 2.1 }]]);
  const words = featuresOf(['constructor', 'toString', 'hasOwnProperty']);
  expect(classScores(classifier, words)('exam')).toBe(0);
});
