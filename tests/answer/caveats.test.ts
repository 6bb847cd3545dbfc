import { expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { caveats } from '../../src/answer/caveats.ts';
import type { Intent } from '../../src/intent.ts';
import { parseIntent } from '../../src/intent-text.ts';
import { QUALIFIERS } from '../../src/qualifiers.ts';
import { ABOUT, KNOWLEDGE } from '../content/real.ts';

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

test.for<[Intent]>([
  [{ kind: 'facet', id: 'credentials/ccs', facet: 'cost', page: 1, qualifier: 'future' }],
  [
    {
      kind: 'compare',
      ids: ['credentials/rhit', 'credentials/rhia'],
      page: 1,
      facet: 'pay',
      qualifier: 'piece',
    },
  ],
])('the next page of %j says it too', ([intent]) => {
  const { components } = answer(intent, KNOWLEDGE, ABOUT);
  const buttons = components.flatMap((row) => row.components);
  const next = buttons.find((button) => 'label' in button && button.label?.startsWith('Next'));
  const asked = next && 'custom_id' in next ? parseIntent(next.custom_id, KNOWLEDGE) : undefined;
  expect(asked).toEqual({ ...intent, page: 2 });
});
