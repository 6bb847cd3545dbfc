import { expect, test } from 'vitest';
import { unitsOf, withinBudget } from '../../../src/search/index/units.ts';
import { postingsOf } from './numbers.ts';

const NUMBERS = new Map([
  ['rhit', 0],
  ['pay', 1],
  ['never', 2],
]);
// By unit, the places where it comes up.
const POSTINGS = postingsOf([[4], [1, 2, 4], []]);

test('the units of a question are those that come up anywhere, each once, the rarest first', () => {
  const units = unitsOf(['pay', 'rhit', 'pay', 'never', 'unheard'], NUMBERS, POSTINGS, (term) => term.length);
  expect(units).toEqual([
    { unit: 0, weight: 4, length: 1 },
    { unit: 1, weight: 3, length: 3 },
  ]);
});

test.for([
  [[1, 3, 3], 7, 3],
  [[1, 3, 3], 6, 2],
  [[1, 3, 3], 0, 1],
  [[9], 5, 1],
  [[], 5, 0],
] as const)('of lists of %j, with %d places to touch, %d are gone through', ([lengths, budget, count]) => {
  const units = lengths.map((length, unit) => ({ unit, weight: 1, length }));
  expect(withinBudget(units, budget)).toBe(count);
});
