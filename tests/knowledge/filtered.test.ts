import { expect, test } from 'vitest';
import { filtered, filterLabel } from '../../src/knowledge/filtered.ts';
import { smallKnowledge } from './small.ts';

test.for([
  ['schooling:no-degree', 'without a degree'],
  ['schooling:bachelor', "with a bachelor's degree"],
  ['level:entry+by:pay', 'entry level, highest median pay first'],
  ['schooling:constructor', 'with constructor'],
  ['schooling:toString', 'with toString'],
  ['constructor:x', ''],
  ['by:constructor', ''],
] as const)('%j is told as %j', ([filter, label]) => {
  expect(filterLabel(filter)).toBe(label);
});

test.for(['schooling:constructor', 'level:__proto__'])('nothing passes %j, which no entry says', (filter) => {
  expect(filtered(smallKnowledge(), undefined, filter)).toEqual([]);
});
