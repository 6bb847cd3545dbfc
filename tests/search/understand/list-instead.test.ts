import { expect, test } from 'vitest';
import { entryFor } from './understood.ts';

test.for([
  ['every certification that has to do with cdi', 'questions/cdi-credentials'],
  ['what all certs exist for documentaton improvement people', 'questions/cdi-credentials'],
  ['what certs deal with medical billing, give me a few options', 'questions/billing-credentials'],
  ['all the credentials for auditing charts?', 'questions/auditing-credentials'],
  ['list the jobs open to associate degree grads in him', 'questions/associate-jobs'],
  ['which jobs can i land with the 2 yr hit degree', 'questions/associate-jobs'],
  ['show me jobs an associate in health information technology leads to', 'questions/associate-jobs'],
  ['what kinds of places take chart people besides a hospital', 'questions/settings'],
] as const)('“%s” asks for several, which %s lists', ([question, id]) => {
  expect(entryFor(question)).toBe(id);
});

test.for([
  ['what is the cdip certification', 'credentials/cdip'],
  ['what jobs does an rhit get', 'credentials/rhit'],
  ['is the cpma a good cert for auditing', 'credentials/cpma'],
] as const)('“%s” asks for one thing, %s', ([question, id]) => {
  expect(entryFor(question)).toBe(id);
});
