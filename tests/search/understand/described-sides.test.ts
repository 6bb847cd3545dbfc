import { expect, test } from 'vitest';
import { sidesFor } from './understood.ts';

test.for([
  [
    'the coder who does er charts vs the coder who does week long stays',
    ['roles/inpatient-coder', 'roles/outpatient-coder'],
  ],
  [
    'coding full hospital stays versus coding same day visits, which is harder',
    ['roles/inpatient-coder', 'roles/outpatient-coder'],
  ],
  [
    'the person who picks the codes versus the person who sends the claims and chases the money',
    ['roles/billing-specialist', 'roles/clinical-coding-specialist'],
  ],
  [
    'either the technician one with school or the coding specialist one without, thoughts',
    ['credentials/ccs', 'credentials/rhit'],
  ],
  ['the aapc auditing one or the plain coder one first', ['credentials/cpc', 'credentials/cpma']],
] as const)('“%s” compares %s: all of it tells what one half does not', ([question, ids]) => {
  expect(sidesFor(question)).toEqual(ids);
});

test.for([
  [
    'data governance versus information governance, my director says they are one thing',
    ['terms/data-governance', 'terms/information-governance'],
  ],
  ['informatics or health IT if i hate programming', ['terms/health-informatics', 'terms/hit']],
] as const)('“%s” compares the fields, not the jobs in them', ([question, ids]) => {
  expect(sidesFor(question)).toEqual(ids);
});

test.for([
  'data governance or information governance, which pays more',
  'data governance vs information governance jobs',
])('“%s” compares the jobs', (question) => {
  expect(sidesFor(question)).toEqual(['roles/data-governance-lead', 'roles/information-governance-director']);
});

test.for([
  ['is the CBCS as respected as the CPC', ['credentials/cbcs', 'credentials/cpc']],
  ['is the CCA as hard as the CCS', ['credentials/cca', 'credentials/ccs']],
  [
    'chart tech or coder for somebody without experience',
    ['roles/clinical-coding-specialist', 'roles/him-technician'],
  ],
  [
    'cdi specialist vs the one who rechecks the coders, who earns more',
    ['roles/cdi-specialist', 'roles/coding-auditor'],
  ],
  [
    'the one who trains staff on Epic v the one who builds it',
    ['roles/ehr-application-analyst', 'roles/ehr-trainer'],
  ],
] as const)('“%s” compares %s', ([question, ids]) => {
  expect(sidesFor(question)).toEqual(ids);
});
