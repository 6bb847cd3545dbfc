import { expect, test } from 'vitest';
import { intentOf } from './asked.ts';

const LISTS: [question: string, of: string, filter: string][] = [
  ['which certs need no degree', 'credentials', 'schooling:no-degree'],
  ['what certs can i get without a degree', 'credentials', 'schooling:no-degree'],
  ['which certifications are from ahima', 'credentials', 'issuer:ahima'],
  ['show me all ahima credentials', 'credentials', 'issuer:ahima'],
  ['list of aapc certifications', 'credentials', 'issuer:aapc'],
  ['entry level certs', 'credentials', 'level:entry'],
  ['certs for privacy', 'credentials', 'field:privacy-compliance'],
  ['cheapest certification', 'credentials', 'by:cost'],
  ['cheapest cert', 'credentials', 'by:cost'],
  ['highest paid jobs', 'roles', 'by:pay'],
  ['highest paying roles', 'roles', 'by:pay'],
  ['which jobs pay the most', 'roles', 'by:pay'],
  ['entry level jobs', 'roles', 'level:entry'],
  ['what are the entry level jobs in him', 'roles', 'level:entry'],
  ['remote jobs', 'roles', 'remote:often'],
  ['which jobs are remote', 'roles', 'remote:often'],
  ['fastest growing jobs', 'roles', 'by:growth'],
  ['which coding certs need no experience', 'credentials', 'experience:not-required+field:coding'],
];

test.for(LISTS)('“%s” lists %s by %s', ([question, of, filter]) => {
  expect(intentOf(question)).toEqual({ kind: 'browse', of, filter, page: 1 });
});
