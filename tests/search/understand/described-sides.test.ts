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
