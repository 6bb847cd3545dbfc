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
  ['what code sets would a trainee in a clinic meet', 'questions/code-sets'],
  ['tell me the code sets besides icd that i must learn', 'questions/code-sets'],
  ['which laws are important in an him office', 'questions/federal-laws'],
  ['which federal laws come up most at a release of information desk', 'questions/federal-laws'],
  ['standards hospitals use to pass data around, name some', 'questions/exchange-standards'],
  ['what are the big standards for moving data between ehrs', 'questions/exchange-standards'],
] as const)('“%s” asks for several, which %s lists', ([question, id]) => {
  expect(entryFor(question)).toBe(id);
});

test.for([
  ['what is the cdip certification', 'credentials/cdip'],
  ['what jobs does an rhit get', 'credentials/rhit'],
  ['is the cpma a good cert for auditing', 'credentials/cpma'],
  ['which law protects drug treatment records', 'terms/part2'],
  ['what is fhir', 'terms/fhir'],
  ['is hipaa a federal law', 'terms/hipaa'],
] as const)('“%s” asks for one thing, %s', ([question, id]) => {
  expect(entryFor(question)).toBe(id);
});
