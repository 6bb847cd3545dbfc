import { expect, test } from 'vitest';
import { filtered, filterLabel } from '../../src/knowledge/filtered.ts';
import { occupationOf } from '../../src/knowledge/knowledge.ts';
import type { Entry } from '../../src/knowledge/schema/entry.ts';
import { KNOWLEDGE } from '../content/real.ts';
import { replacing, smallKnowledge } from './small.ts';

test.for([
  ['schooling:no-degree', 'without a degree'],
  ['schooling:bachelor', "with a bachelor's degree"],
  ['schooling:at-most-associate', 'with an associate degree or less'],
  ['schooling:at-most-bachelor', "with a bachelor's degree or less"],
  ['by:pay+top:5', 'highest median pay first, top 5'],
  ['pay:at-least-80000-a-year+by:pay', 'with a median of at least $80,000 a year, highest median pay first'],
  ['pay:at-least-30-an-hour', 'with a median of at least $30 an hour'],
  ['top:5', ''],
  ['by:pay+top:0', 'highest median pay first'],
  ['by:pay+top:many', 'highest median pay first'],
  ['level:entry+by:pay', 'entry level, highest median pay first'],
  ['field:privacy-compliance+schooling:no-degree', 'in privacy and compliance, without a degree'],
  ['family:leadership', 'in leadership'],
  ['family:constructor', 'in constructor'],
  ['schooling:constructor', 'with constructor'],
  ['schooling:toString', 'with toString'],
  ['issuer:pmi-bmsc-and-pahcs', 'from PMI, BMSC and PAHCS'],
  ['issuer:ccb-hcca', 'from CCB (HCCA)'],
  ['issuer:gone-body', 'from GONE BODY'],
  ['field:health-it', 'in health IT'],
  ['schooling:certificate', 'with a certificate program'],
  ['schooling:varies', 'with schooling that varies'],
  ['experience:none', 'with no experience asked for'],
  ['level:varies', 'of several levels'],
  ['constructor:x', ''],
  ['by:constructor', ''],
] as const)('%j is told as %j', ([filter, label]) => {
  expect(filterLabel(filter, KNOWLEDGE)).toBe(label);
});

test.for(['schooling:constructor', 'level:__proto__'])('nothing passes %j, which no entry says', (filter) => {
  expect(filtered(smallKnowledge(), undefined, filter)).toEqual([]);
});

test('of several values for one thing any will do, and the label says so', () => {
  const either = filtered(KNOWLEDGE, 'credentials', 'field:coding+field:billing');
  for (const field of ['coding', 'billing'])
    expect(either).toEqual(expect.arrayContaining(filtered(KNOWLEDGE, 'credentials', `field:${field}`)));
  expect(filterLabel('field:coding+field:billing', KNOWLEDGE)).toBe('in coding or in billing');
});

test('a floor of pay lists the roles whose newest median reaches it, and no others', () => {
  const medianOf = (role: Entry): number =>
    occupationOf(role, KNOWLEDGE)?.pay[0]?.annual.median ?? Number.NEGATIVE_INFINITY;
  const listed = filtered(KNOWLEDGE, 'roles', 'pay:at-least-80000-a-year');
  const others = filtered(KNOWLEDGE, 'roles', '').filter((role) => !listed.includes(role));
  expect(listed.length).toBeGreaterThan(0);
  expect(others.length).toBeGreaterThan(0);
  expect(listed.filter((role) => medianOf(role) < 80_000)).toEqual([]);
  expect(others.filter((role) => medianOf(role) >= 80_000)).toEqual([]);
});

test('what nobody can earn any more stands last, in every order', () => {
  const retired = smallKnowledge({
    'credentials/rhit.yaml': replacing('featured: 1', 'featured: 1\nstatus: retired'),
  });
  const ids = (filter?: string): string[] => filtered(retired, 'credentials', filter).map(({ id }) => id);
  expect(retired.entries.get('credentials/rhit')).toMatchObject({ status: 'retired' });
  expect(ids().at(-1)).toBe('credentials/rhit');
  expect(ids('by:pay').at(-1)).toBe('credentials/rhit');
});

test('a role needs at most what it or less needs, and what varies is in no such list', () => {
  const schooling = (filter: string): Set<string> =>
    new Set(filtered(KNOWLEDGE, 'roles', filter).map((role) => ('schooling' in role ? role.schooling : '')));
  expect(schooling('schooling:at-most-high-school')).toEqual(new Set(['high-school']));
  expect(schooling('schooling:no-degree')).toEqual(new Set(['certificate', 'high-school']));
  expect(schooling('schooling:at-most-associate')).toEqual(
    new Set(['certificate', 'associate', 'high-school']),
  );
  expect(schooling('schooling:associate')).toEqual(new Set(['associate']));
});

test('what is mostly done from home is among what is often done so', () => {
  const often = filtered(KNOWLEDGE, 'roles', 'remote:often');
  expect(filtered(KNOWLEDGE, 'roles', 'remote:mostly').every((role) => often.includes(role))).toBe(true);
});

test('the first few of an ordered list are its first', () => {
  const all = filtered(KNOWLEDGE, 'roles', 'by:pay');
  expect(filtered(KNOWLEDGE, 'roles', 'by:pay+top:5')).toEqual(all.slice(0, 5));
});
