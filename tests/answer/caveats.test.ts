import { expect, test } from 'vitest';
import { caveats } from '../../src/answer/caveats.ts';
import { QUALIFIERS } from '../../src/qualifiers.ts';
import { KNOWLEDGE } from '../content/real.ts';

const RECORDS = 'outlook/medical-records-specialists';
const pay = (more: object): string[] =>
  caveats({ kind: 'facet', id: RECORDS, facet: 'pay', ...more }, KNOWLEDGE).map(({ text }) => text);

test.for(QUALIFIERS)('a figure that is not limited by %s says so', (qualifier) => {
  expect(pay({ qualifier })).toHaveLength(1);
  expect(caveats({ kind: 'states', id: RECORDS, states: ['TX'], qualifier }, KNOWLEDGE)).toHaveLength(1);
});

test('a year that the history knows is told with what was counted then', () => {
  expect(pay({ years: [2019] })[0]).toMatch(
    /^In 2019 half earned more than \$42,630 a year\. Then counted: /,
  );
});

test('of a year that nobody knows that is said, but not of the newest one', () => {
  expect(pay({ years: [2025] })).toEqual([]);
  expect(pay({ years: [1995] })).toEqual(['I have no figure of 1995; the newest follow.']);
  expect(
    caveats({ kind: 'facet', id: 'credentials/rhit', facet: 'cost', years: [2015] }, KNOWLEDGE),
  ).toHaveLength(1);
});

test('what will be paid is in no source, whatever year is named', () => {
  expect(pay({ qualifier: 'future', years: [2035] })).toHaveLength(1);
});

test('a question without limits needs no caveat', () => {
  expect(pay({})).toEqual([]);
  expect(caveats({ kind: 'entry', id: RECORDS }, KNOWLEDGE)).toEqual([]);
});
