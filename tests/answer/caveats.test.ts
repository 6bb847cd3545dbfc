import { expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { caveats } from '../../src/answer/caveats.ts';
import { plainReply } from '../../src/answer/plain-text.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { parseIntent } from '../../src/intent/intent-text.ts';
import { QUALIFIERS } from '../../src/intent/qualifiers.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ABOUT, KNOWLEDGE } from '../content/real.ts';

const RECORDS = 'outlook/medical-records-specialists';
const RHIT_AND_RHIA = ['credentials/rhit', 'credentials/rhia'];

/** What is said before a card whose only figure is of this period. */
function said(intent: Intent, knowledge: Knowledge = KNOWLEDGE, asOf = 'May 2025'): string[] {
  const figure = { text: '$51,140', from: { source: ['bls'], asOf } };
  const card = { kind: 'bot', title: '', lead: [figure], sections: [], actions: [], entries: [] } as const;
  return caveats(intent, card, knowledge).map(({ text }) => text);
}
const pay = (more: object): string[] => said({ kind: 'facet', id: RECORDS, facet: 'pay', ...more });

test.for(QUALIFIERS)('a figure that is not limited by %s says so', (qualifier) => {
  expect(pay({ qualifier })).toHaveLength(1);
  expect(said({ kind: 'states', id: RECORDS, states: ['TX'], qualifier })).toHaveLength(1);
  expect(said({ kind: 'compare', ids: RHIT_AND_RHIA, page: 1, facet: 'pay', qualifier })).toHaveLength(1);
});

test('side by side, figures are those of the nation', () => {
  const asked: Intent = { kind: 'compare', ids: RHIT_AND_RHIA, page: 1, facet: 'pay', qualifier: 'state' };
  expect(said(asked)).toEqual([
    'Side by side I set figures of the whole country: ask for one of them in a state.',
  ]);
});

test.for([
  { ids: RHIT_AND_RHIA, facet: 'growth' },
  { ids: ['roles/ehr-trainer', 'roles/him-consultant'], facet: 'pay' },
] as const)('of %j, which nobody has by state, none is offered', ({ ids, facet }) => {
  const asked: Intent = { kind: 'compare', ids: [...ids], page: 1, facet, qualifier: 'state' };
  expect(said(asked)).toEqual(['I have no such figures by state: these are of the whole country.']);
});

test('where it is known how many hold a credential, nothing is said to be unknown', () => {
  const entry = KNOWLEDGE.entries.get('credentials/rhia');
  const from = { source: ['ahima'], asOf: 'December 2025' };
  if (entry?.kind !== 'credentials') throw new Error('expected the RHIA');
  const entries = new Map([...KNOWLEDGE.entries, [entry.id, { ...entry, holders: [{ count: 9, ...from }] }]]);
  const asked: Intent = { kind: 'facet', id: entry.id, facet: 'jobs', qualifier: 'holders' };
  expect(said(asked, { ...KNOWLEDGE, entries })).toEqual([]);
});

test('a year that the history knows is told, with what was counted then where it was something else', () => {
  expect(pay({ years: [2019] })[0]).toMatch(
    /^In 2019 half earned more than \$42,630 a year\. Counted then as /,
  );
  expect(pay({ years: [2023] })).toEqual(['In 2023 half earned more than $48,780 a year.']);
});

test('of a year that nobody knows that is said, but not of the newest one', () => {
  expect(pay({ years: [2025] })).toEqual([]);
  expect(pay({ years: [1995] })).toEqual(['I have no figure of 1995; the newest follow.']);
  for (const intent of [
    { kind: 'facet', id: 'credentials/rhit', facet: 'cost', years: [2015] },
    { kind: 'states', id: RECORDS, states: ['TX'], years: [2019] },
  ] satisfies Intent[])
    expect(said(intent)).toHaveLength(1);
});

test.for([
  ['facet jobs outlook/medical-transcriptionists y2024', '2024'],
  ['facet growth outlook/data-scientists y2034', '2034'],
  ['facet growth outlook/compliance-officers y2025 y2035', '2025'],
  ['facet growth outlook/medical-records-specialists y2030', '2030'],
] as const)('“%s”: a year that a line below tells of is not denied', ([text, year]) => {
  const intent = parseIntent(text, KNOWLEDGE);
  if (!intent) throw new Error(`${text} is no Intent`);
  expect(plainReply(answer(intent, KNOWLEDGE, ABOUT))).not.toContain(`I have no figure of ${year}`);
});

test('side by side stand no figures of single years, so that none is denied', () => {
  expect(said({ kind: 'compare', ids: RHIT_AND_RHIA, page: 1, facet: 'pay', years: [2019] })).toEqual([]);
});

test('what will be paid is in no source, whatever year is named', () => {
  expect(pay({ qualifier: 'future', years: [2035] })).toHaveLength(1);
});

test('a question without limits needs no caveat', () => {
  expect(pay({})).toEqual([]);
  expect(said({ kind: 'entry', id: RECORDS })).toEqual([]);
});

test('where no figure follows, nothing is said of figures', () => {
  const text = (intent: Intent): string => plainReply(answer(intent, KNOWLEDGE, ABOUT));
  expect(text({ kind: 'facet', id: 'roles/gone', facet: 'pay', qualifier: 'net' })).not.toContain('taxes');
  expect(text({ kind: 'facet', id: 'terms/drg', facet: 'cost', years: [2019] })).not.toContain(
    'I have no figure',
  );
});

test('of more than stand side by side it is said that these are the first', () => {
  expect(said({ kind: 'compare', ids: RHIT_AND_RHIA, page: 1, named: 6 })).toEqual([
    'I set at most 4 side by side: these are the first of the 6 you named.',
  ]);
});

test.for<[Intent]>([
  [{ kind: 'facet', id: 'credentials/ccs', facet: 'cost', page: 1, qualifier: 'future' }],
  [{ kind: 'compare', ids: RHIT_AND_RHIA, page: 1, facet: 'pay', qualifier: 'piece', years: [2019] }],
])('the next page of %j says it too', ([intent]) => {
  const { components } = answer(intent, KNOWLEDGE, ABOUT);
  const buttons = components.flatMap((row) => row.components);
  const next = buttons.find((button) => 'label' in button && button.label?.startsWith('Next'));
  const asked = next && 'custom_id' in next ? parseIntent(next.custom_id, KNOWLEDGE) : undefined;
  expect(asked).toEqual({ ...intent, page: 2 });
});
