import { expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { KNOWLEDGE } from '../../content/real.ts';
import { entryFor, intentOf, offeredFor } from './understood.ts';

const NAMED: [question: string, id: string][] = [
  ['RHIT', 'credentials/rhit'],
  ['rhia', 'credentials/rhia'],
  ['what is an RHIT', 'credentials/rhit'],
  ['R.H.I.T.', 'credentials/rhit'],
  ['r.h.i.a.', 'credentials/rhia'],
  ['what is the C.P.C.', 'credentials/cpc'],
  ['rhits', 'credentials/rhit'],
  ['RHIAs', 'credentials/rhia'],
  ['are CPCs worth it', 'credentials/cpc'],
  ['registered health information technician', 'credentials/rhit'],
  ['what is a medical coder', 'roles/clinical-coding-specialist'],
  ['what is a privacy officer', 'roles/privacy-officer'],
  ['duties of a coding auditor', 'roles/coding-auditor'],
  ['health information management', 'terms/him'],
  ['what is DRG', 'terms/drg'],
  ['what does HCC mean', 'terms/hcc'],
  ['what is a grouper', 'terms/grouper'],
  ['what is hipaa', 'terms/hipaa'],
  ['what are rvus', 'terms/rvu'],
  ['rvus explained', 'terms/rvu'],
  ['ahima', 'organizations/ahima'],
];

test.for(NAMED)('“%s” is answered with %s', ([question, id]) => {
  expect(entryFor(question)).toBe(id);
});

const MISTYPED: [question: string, id: string][] = [
  ['medcial coder', 'roles/clinical-coding-specialist'],
  ['medical codr', 'roles/clinical-coding-specialist'],
  ['registred health information technician', 'credentials/rhit'],
  ['cancer registar', 'roles/cancer-registrar'],
  ['privacy oficer', 'roles/privacy-officer'],
  ['helth information managment', 'terms/him'],
];

test.for(MISTYPED)('the mistyped “%s” is still %s', ([question, id]) => {
  expect(entryFor(question)).toBe(id);
});

test.for([
  'rhti',
  'RHTI',
  'whats rhti',
  'is rhti worth it',
  'how much does rhti cost for non members',
  'tell me about rhti please',
  'rhti exam questions',
])('“%s” may mean RHIT or RHIA, so both are offered and none is answered', (question) => {
  expect(offeredFor(question)).toEqual(expect.arrayContaining(['credentials/rhia', 'credentials/rhit']));
});

const AMBIGUOUS: [question: string, ids: string[]][] = [
  ['CDM', ['roles/clinical-data-manager', 'terms/chargemaster']],
  ['what does CDM do', ['roles/clinical-data-manager', 'terms/chargemaster']],
  ['CRC', ['credentials/crc', 'roles/research-data-coordinator']],
  ['HIT', ['education/associate', 'roles/him-technician', 'terms/hit']],
  ['hit', ['education/associate', 'roles/him-technician', 'terms/hit']],
  [
    'registrar',
    [
      'roles/cancer-registrar',
      'roles/patient-access-specialist',
      'roles/public-health-registry-specialist',
      'roles/trauma-registrar',
    ],
  ],
];

test.for(AMBIGUOUS)('“%s” alone means several things and asks back', ([question, ids]) => {
  expect(offeredFor(question)).toEqual(ids);
});

test('a code of six letters with one slip is one thing, a shorter one may be several', () => {
  expect(offeredFor('cphmis')).toEqual(['credentials/cphims']);
});

test.for([
  ['is the AAPC inpatient one multiple choice', 'credentials/cic'],
  ['price of the billing test from AAPC', 'credentials/cpb'],
  ['what is AAPC', 'organizations/aapc'],
] as const)('“%s” is about %s: a credential may be named by its issuer', ([question, id]) => {
  expect(intentOf(question)).toMatchObject({ id });
});

test.for([
  'coding manager',
  'EHR trainer',
  'chargemaster coordinator',
  'HIM supervisor',
  'AHIMA scholarship',
])('the bare name “%s” asks for no side of it, whatever its words are', (name) => {
  expect(intentOf(name)).toMatchObject({ kind: 'facet', facet: 'definition' });
});

test('"an HR generalist" is no hour', () => {
  expect(understand('i am an HR generalist', KNOWLEDGE).reading.words).toContain('hr');
  expect(understand('18 an hr', KNOWLEDGE).reading.words).toContain('hour');
});

test.for([
  ['rihaa salery avrage', 'credentials/rhia'],
  ['howmuch is the rihtt test', 'credentials/rhit'],
  ['cdpi renewl how meny ceus', 'credentials/cdip'],
  ['cpihms requirments for it guy w 5yrs', 'credentials/cphims'],
  ['rhit average salary', 'credentials/rhit'],
])('“%s” has letters swapped or doubled, which only one code can mean', ([question = '', id = '']) => {
  expect(entryFor(question)).toBe(id);
});

test.for([
  'entry level coder salary',
  'What does an entry-level coder earn?',
  'starting pay of a senior coder',
])('“%s” asks for the pay of coders, with a word on whose', (question) => {
  expect(intentOf(question)).toMatchObject({
    id: 'roles/clinical-coding-specialist',
    facet: 'pay',
    qualifier: 'level',
  });
});

test.for([
  ['css-p how long is the exma', ['credentials/ccs-p']],
  ['rhtia salary', ['credentials/rhia', 'credentials/rhit']],
] as const)('“%s” asks for a facet of a mistyped code, so it is not met with silence', ([question, ids]) => {
  expect(offeredFor(question)).toEqual(ids);
});

test('the plural of a common word is no slip of a code', () => {
  expect(
    entryFor('turning 57. would any class full of 20 yr olds take me, and would anyone hire me after'),
  ).toBe('questions/age');
});

test.for(['how much is the CISSP exam', 'CCNA exam questions'])(
  '“%s” names a code of another field, so nothing is offered',
  (question) => {
    expect(intentOf(question)).toMatchObject({ kind: 'unknown' });
  },
);

test.for([
  ['data sceintist job growht bls', 'outlook/data-scientists'],
  ['growth of cancer registrars bls', 'outlook/health-information-technologists-and-medical-registrars'],
])(
  '“%s” names an organization as the source of its figure, not to compare it',
  ([question = '', id = '']) => {
    expect(entryFor(question)).toBe(id);
  },
);

test('an organization that is joined to a credential is compared with it', () => {
  expect(intentOf('is ahima the same as rhia')).toMatchObject({ kind: 'compare' });
});

test('“theirs” behind an issuer is its credential', () => {
  expect(intentOf('acdis has a cdi one, ahima has theirs too. compare')).toMatchObject({
    kind: 'compare',
    ids: ['credentials/ccds', 'credentials/cdip'],
  });
});

test.for([
  [
    'i work 7-4 mon-fri at a warehouse and cant quit. the program wants 80 hours on site. how do people do this',
    'questions/ppe-job',
  ],
  ['my school wants 120 hours of internship and i work full time, how', 'questions/ppe-job'],
  [
    'college says the program is in candidacy with the accreditor, done by the time i finish. how risky',
    'questions/candidacy',
  ],
  ['what is ppe, my school says i need it before graduation', 'terms/ppe'],
])('“%s” is answered with %s: a story asks for advice, not for a word', ([question = '', id = '']) => {
  expect(entryFor(question)).toBe(id);
});

test.for([
  ['is CEHRS any good or just something my tech school sells', 'credentials/cehrs'],
  ['can i studdy him compleatly onlien', 'questions/online'],
])('“%s” is answered, since nothing else comes near %s', ([question = '', id = '']) => {
  expect(entryFor(question)).toBe(id);
});

test.for([
  ['w-2 or 1099, the staffing company says choose', 'questions/employee-or-contractor'],
  ['the coding company lets me pick, w2 or 1099', 'questions/employee-or-contractor'],
] as const)('a name that sets two things against each other shows what “%s” is about', ([question, id]) => {
  const intent = intentOf(question);
  expect('ids' in intent ? intent.ids[0] : 'id' in intent ? intent.id : undefined).toBe(id);
});

test.for([
  ['what are all the aapc ceerts', { kind: 'browse', filter: 'issuer:aapc' }],
  ['hie verssus interoperability', { kind: 'compare', facet: 'difference' }],
  ['perreqs for cdip', { kind: 'facet', id: 'credentials/cdip', facet: 'eligibility' }],
] as const)('a short form that is mistyped is read like a word: %s', ([question, intent]) => {
  expect(intentOf(question)).toMatchObject(intent);
});

test('a mistyped code beside the very code it is nearest to is asked back, unless one other is left: “chpse vs chps”', () => {
  expect(intentOf('chpse vs chps')).toMatchObject({ kind: 'choose' });
  expect(intentOf('rhti vs rhit')).toMatchObject({
    kind: 'compare',
    ids: ['credentials/rhia', 'credentials/rhit'],
  });
});
