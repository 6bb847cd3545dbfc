import { expect, test } from 'vitest';
import { filtered, filterLabel } from '../../src/knowledge/filtered.ts';
import { KNOWLEDGE } from '../content/real.ts';
import { replacing, smallKnowledge } from './small.ts';

test.for([
  ['schooling:no-degree', 'without a degree'],
  ['schooling:bachelor', "with a bachelor's degree"],
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

test('what nobody can earn any more stands last, in every order', () => {
  const retired = smallKnowledge({
    'credentials/rhit.yaml': replacing('featured: 1', 'featured: 1\nstatus: retired'),
  });
  const ids = (filter?: string): string[] => filtered(retired, 'credentials', filter).map(({ id }) => id);
  expect(retired.entries.get('credentials/rhit')).toMatchObject({ status: 'retired' });
  expect(ids().at(-1)).toBe('credentials/rhit');
  expect(ids('by:pay').at(-1)).toBe('credentials/rhit');
});
