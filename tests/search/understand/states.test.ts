import { expect, test } from 'vitest';
import { intentOf } from './understood.ts';

test('pay in a state is nobody else’s pay, where no work of ours is named or meant', () => {
  expect(intentOf('hospital social worker salary texas').kind).not.toBe('states');
  expect(intentOf('bureau of land management jobs utah').kind).not.toBe('states');
});

test.for([
  'best state to live in as a traveling nurse',
  'which state pays nurses best',
  'what state pays teachers the most',
  'highest paying state for pharmacists',
  'best states for physical therapists pay',
  'how much do nurses make in texas',
  'which states pay medical assistants the most',
  'best state for a travel nurse salary',
  'lawyer salary in new york',
  'what do police officers make in ohio',
  'teacher pay in florida vs georgia',
])('“%s” asks for pay in another field', (question) => {
  expect(intentOf(question)).toEqual({ kind: 'unknown', ids: [] });
});

test.for([
  'which state pays coders best, im a nurse now',
  'wat do med records ppl realy get in ohio per hr rn',
  'best state for him pay, i am a teacher today',
])('“%s” asks for pay in ours', (question) => {
  expect(intentOf(question)).toMatchObject({ kind: 'states' });
});

test.for([
  ['computer systems analyst salary in texas', 'outlook/computer-systems-analysts'],
  ['file clerk pay in ohio', 'outlook/file-clerks'],
  ['EHR analyst pay in texas', 'roles/ehr-application-analyst'],
] as const)(
  '“%s” is not answered with the pay of others, although there is no table of it',
  ([question, id]) => {
    expect(intentOf(question)).toMatchObject({ kind: 'states', id });
  },
);

test('a state named by the way does not turn another question into one about pay there', () => {
  const question = 'does the hospital drug test for coding jobs? im on a med marijuana card in arizona';
  expect(intentOf(question)).toMatchObject({ id: 'questions/background-check' });
});

test.for([
  ['what does an rhit make in chicago', 'credentials/rhit', ['IL']],
  ['whats an rhia make in dallas', 'credentials/rhia', ['TX']],
  ['what does a ccs make in tampa', 'credentials/ccs', ['FL']],
  ['whats a trauma registrar make in denver', 'roles/trauma-registrar', ['CO']],
  ['what would a coder make in boston', 'roles/clinical-coding-specialist', ['MA']],
] as const)('“%s” asks for pay there, however foreign the city sounds', ([question, id, states]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'states', id, states });
});

const RECORDS = 'outlook/medical-records-specialists';
const CODER = 'roles/clinical-coding-specialist';
const STATES: [question: string, id: string, states: string[]][] = [
  ['what do coders make in texas', CODER, ['TX']],
  ['coder salary in TX', CODER, ['TX']],
  ['how much do medical records specialists make in california', RECORDS, ['CA']],
  ['medical coder pay in Massachusets', CODER, ['MA']],
  ['how much do coders make in texs', CODER, ['TX']],
  ['him manager pay in new york', 'roles/him-manager', ['NY']],
  ['cancer registrar salary in florida', 'roles/cancer-registrar', ['FL']],
  ['chargemaster coordinator pay in ohio', 'roles/chargemaster-coordinator', ['OH']],
  ['best state for him pay', RECORDS, []],
  ['coder pay in west virginia', CODER, ['WV']],
  ['compare texas and florida coder salary', CODER, ['TX', 'FL']],
  ['coder pay in texas. yes, texas', CODER, ['TX']],
  ['coder pay TX vs FL', CODER, ['TX', 'FL']],
  ['do coders earn more in NY or NJ', CODER, ['NY', 'NJ']],
  ['coder pay in west virginia, virginia or ohio', CODER, ['WV', 'VA', 'OH']],
  ['which state pays coders the most', CODER, []],
  ['pay by state for coders', CODER, []],
];

test('of more places than stand side by side the first are shown, with how many were named', () => {
  expect(intentOf('coder pay in texas, ohio, utah, iowa or maine')).toEqual({
    kind: 'states',
    id: CODER,
    states: ['TX', 'OH', 'UT', 'IA'],
    named: 5,
  });
  expect(intentOf('rhit vs rhia vs cca vs ccs vs cpc vs coc')).toMatchObject({ kind: 'compare', named: 6 });
});

test('a city and a state that it does not lie in are both shown', () => {
  expect(intentOf('coder pay in houston or in georgia')).toMatchObject({
    states: ['TX', 'GA'],
    areas: ['26420'],
  });
  expect(intentOf('coder pay in portland')).toMatchObject({ states: ['OR', 'ME'] });
});

test.for([
  ['him consultant pay in texas', 'roles/him-consultant'],
  ['ehr trainer salary in ohio', 'roles/ehr-trainer'],
])('“%s” never shows the states of another occupation than that of %s', ([question = '', id = '']) => {
  const { kind } = intentOf(question);
  expect(kind).not.toBe('states');
  expect(JSON.stringify(intentOf(question))).toContain(id);
});

test.for(STATES)('“%s” shows the states of %s: %j', ([question, id, states]) => {
  expect(intentOf(question)).toEqual({ kind: 'states', id, states });
});

test.for([
  'who pays for ME to take the CCS?',
  'CODER PAY IN OR OUT OF A HOSPITAL',
  'do coders get better pay at new work',
  'salary for coders in indian hospitals',
])('“%s” names no state', (question) => {
  expect(intentOf(question).kind).not.toBe('states');
});
