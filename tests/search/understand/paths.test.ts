import { expect, test } from 'vitest';
import { intentOf, sidesFor } from './understood.ts';

test('two jobs beside each other are no path, although somebody wants to “get into” one of them', () => {
  const question = 'coder or biller which is easier to get into with no experience';
  expect(sidesFor(question)).toEqual(['roles/billing-specialist', 'roles/clinical-coding-specialist']);
});

test('two teams on one slide are no path, although somebody “gets to” something', () => {
  const question =
    'boss has data governance and information governance on one slide, how did marketing get to that';
  expect(intentOf(question)).toMatchObject({ kind: 'compare' });
});

test.for([
  ['next steps to become a him director', 'roles/him-director'],
  ['how to be a coding manager', 'roles/coding-manager'],
] as const)('“%s” is shown what leads there, not where it leads', ([question, to]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', to, nth: 1 });
});

test('where a journey fits best, it is shown for a path of which only the start is named', () => {
  const question =
    'nurse, 12 years med-surg, wanting to lead a documentation team someday. which steps come in between?';
  expect(intentOf(question)).toEqual({ kind: 'entry', id: 'journeys/nurse-to-cdi-director' });
});

test.for([
  ['how do i go from privacy officer to nurse', 'roles/privacy-officer', 'starts/nurse'],
  ['can i become a cdi specialist as a nurse', 'starts/nurse', 'roles/cdi-specialist'],
] as const)('“%s” asks for the path from %s to %s', ([question, from, to]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', from, to, nth: 1 });
});

test('the next step from one credential to another is no comparison, where a question about both tells it', () => {
  expect(intentOf('i have my rhit, what are the steps to the rhia')).toEqual({
    kind: 'facet',
    id: 'questions/rhit-to-rhia',
    facet: 'next',
  });
});

test.for([
  'how do i get into cdi without being a nurse',
  'how to become a cdi specialist without an rn',
  'I am not a nurse, how do i become a cdi specialist',
])('“%s” asks for no path from there', (question) => {
  expect(intentOf(question)).toMatchObject({ kind: 'facet', id: 'roles/cdi-specialist' });
});

test.for(['rhit to rhia', 'how long does rhit to rhia take'])(
  '“%s” asks for the path, not which',
  (question) => {
    expect(intentOf(question)).toMatchObject({ kind: 'facet', id: 'questions/rhit-to-rhia' });
  },
);

const PATHS: [question: string, from: string, to: string][] = [
  [
    'how do i go from medical coder to coding manager',
    'roles/clinical-coding-specialist',
    'roles/coding-manager',
  ],
  ['from medical coder to coding auditor', 'roles/clinical-coding-specialist', 'roles/coding-auditor'],
  ['how can a coder move to cdi specialist', 'roles/clinical-coding-specialist', 'roles/cdi-specialist'],
  [
    'how do i get from patient access specialist to privacy officer',
    'roles/patient-access-specialist',
    'roles/privacy-officer',
  ],
  ['from front desk to health data analyst', 'starts/front-desk', 'roles/health-data-analyst'],
  ['how do i get from front desk to him manager', 'starts/front-desk', 'roles/him-manager'],
  ['medical assistant -> coder how', 'starts/clinical-support', 'roles/clinical-coding-specialist'],
  [
    'how do i get from release of information to coding',
    'roles/release-of-information-specialist',
    'roles/clinical-coding-specialist',
  ],
  [
    'coding to compliance, how long and what certs',
    'roles/clinical-coding-specialist',
    'roles/compliance-officer',
  ],
  ['denials rep to revenue integrity', 'roles/denials-appeals-specialist', 'roles/revenue-integrity-analyst'],
  [
    'want to end up as chief privacy officer, currently a him technician',
    'roles/him-technician',
    'roles/privacy-officer',
  ],
];

test.for(PATHS)('“%s” is a path from %s to %s', ([question, from, to]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', from, to, nth: 1 });
});

const GOALS: [question: string, to: string][] = [
  ['whats the ladder up to CHIO', 'roles/chief-health-information-officer'],
  ['career ladder up to chief health information officer', 'roles/chief-health-information-officer'],
  ['what does it take to end up as an independent him consultant', 'roles/him-consultant'],
  ['whats the road to him director', 'roles/him-director'],
  ['what is the route to coding auditor', 'roles/coding-auditor'],
  ['how does one end up as a privacy officer', 'roles/privacy-officer'],
  ['how do you climb the ladder up to privacy officer', 'roles/privacy-officer'],
  ['data governance lead, how do ppl get there?', 'roles/data-governance-lead'],
  ['my dream is revenue cycle director, whats the path', 'roles/revenue-cycle-manager'],
  ['coding manager is the goal, what steps', 'roles/coding-manager'],
  ['way up to compliance officer', 'roles/compliance-officer'],
  ['want to teach HIM at a college', 'roles/him-educator'],
  ['want to teach HIM at a college after 20 yrs as manager', 'roles/him-educator'],
  ['i would like to teach medical coding some day', 'roles/him-educator'],
  ['how do people get to run a revenue cycle department', 'roles/revenue-cycle-manager'],
  ['how do i become head of coding', 'roles/coding-manager'],
  ['i want to lead a coding team', 'roles/coding-manager'],
];

test.for(GOALS)('“%s” is shown how people get to %s, not what follows it', ([question, to]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', to, nth: 1 });
});

test('who leads others, or what to study for it, is asked of the role and not of the path there', () => {
  expect(intentOf('skills needed to manage an HIM dept')).toMatchObject({ facet: 'skills' });
  expect(intentOf('id love to teach coding at the community college. what do they require')).toMatchObject({
    facet: 'eligibility',
  });
  expect(intentOf('can you teach him how to code')).not.toMatchObject({ kind: 'path' });
});

const MORE_PATHS: [question: string, from: string, to: string][] = [
  [
    'director of HIM now, whats the road to chief health information officer',
    'roles/him-director',
    'roles/chief-health-information-officer',
  ],
  ['him director today, road to CHIO', 'roles/him-director', 'roles/chief-health-information-officer'],
  [
    'him technician at the moment, what does it take to end up as privacy officer',
    'roles/him-technician',
    'roles/privacy-officer',
  ],
  [
    'transcriptionist, job is dying. how to move over to coding',
    'roles/healthcare-documentation-specialist',
    'roles/clinical-coding-specialist',
  ],
  [
    'im a biller, how do i cross over to coding',
    'roles/billing-specialist',
    'roles/clinical-coding-specialist',
  ],
  [
    'ROI specialist wanting to move over into coding',
    'roles/release-of-information-specialist',
    'roles/clinical-coding-specialist',
  ],
  ['cdi 5 yrs rn. how do people become a CDI director', 'roles/cdi-specialist', 'roles/cdi-manager'],
  [
    'inpatient coder 6 years. how do i become a coding auditor',
    'roles/inpatient-coder',
    'roles/coding-auditor',
  ],
  // What one does there tells the role.
  ['steps from bedside nurse to running a CDI department', 'starts/nurse', 'roles/cdi-manager'],
  ['nurse to leading a cdi team, how', 'starts/nurse', 'roles/cdi-manager'],
  ['from coder to running the coding department', 'roles/clinical-coding-specialist', 'roles/coding-manager'],
  [
    'coder who wants to manage a coding team, how do i get there',
    'roles/clinical-coding-specialist',
    'roles/coding-manager',
  ],
  // Who has a degree, a diploma or a credential starts where others with it do.
  [
    'coding manager is the goal. right now i have only a hs diploma',
    'starts/high-school',
    'roles/coding-manager',
  ],
  ['hs diploma to coding manager', 'starts/high-school', 'roles/coding-manager'],
  ['from a ged to coding manager', 'starts/high-school', 'roles/coding-manager'],
  ['bs in him to chio', 'starts/bachelor-him', 'roles/chief-health-information-officer'],
  [
    'just finished my BS in HIM. want to be a chief health information officer in 15 yrs, map it out',
    'starts/bachelor-him',
    'roles/chief-health-information-officer',
  ],
  ['from bachelors in HIM to HIM director', 'starts/bachelor-him', 'roles/him-director'],
  ['associates in HIT to coding manager', 'starts/associate-him', 'roles/coding-manager'],
  ['how do i get from an AAS in HIT to him director', 'starts/associate-him', 'roles/him-director'],
  ['RHIT to him manager', 'starts/associate-him', 'roles/him-manager'],
  ['rhia to chio', 'starts/bachelor-him', 'roles/chief-health-information-officer'],
];

test.for(MORE_PATHS)('“%s” is a path from %s to %s', ([question, from, to]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'path', from, to });
});

const THROUGH: [question: string, from: string, to: string, nth: number][] = [
  ['from sysadmin to hospital project manager to ops. doable?', 'starts/it', 'roles/operations-manager', 1],
  [
    'from coder to coding manager to him director',
    'roles/clinical-coding-specialist',
    'roles/him-director',
    1,
  ],
  ['from nurse to cdi specialist to cdi director, how long', 'starts/nurse', 'roles/cdi-manager', 1],
  [
    'high school graduate to coder to auditor to coding manager',
    'starts/high-school',
    'roles/coding-manager',
    1,
  ],
  ['front desk to rhit to him director', 'starts/front-desk', 'roles/him-director', 1],
  [
    'him graduate to data analyst to chio',
    'starts/bachelor-him',
    'roles/chief-health-information-officer',
    1,
  ],
];

test.for(THROUGH)('“%s” is the path from %s to %s that makes those stops', ([question, from, to, nth]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', from, to, nth });
});

const ELSEWHERE: [question: string, elsewhere: string, to: string][] = [
  ['paralegal to healthcare compliance officer', 'paralegal', 'roles/compliance-officer'],
  ['im a paralegal, how do i become a privacy officer', 'paralegal', 'roles/privacy-officer'],
  ['from teacher to EHR trainer', 'teacher', 'roles/ehr-trainer'],
  ['high school teacher wanting to become an HIM educator', 'teacher', 'roles/him-educator'],
  ['accountant wanting to be a health data analyst', 'accountant', 'roles/health-data-analyst'],
  [
    'physician from the philippines, not licensed here. how do i get into CDI',
    'physician',
    'roles/cdi-specialist',
  ],
  ['police officer to coding auditor', 'police officer', 'roles/coding-auditor'],
  ['i am a chef, how do i become a medical coder', 'chef', 'roles/clinical-coding-specialist'],
  ['truck driver here, how to become a coder', 'truck driver', 'roles/clinical-coding-specialist'],
  [
    'i am a pharmacy tech, how do i become a coder',
    'pharmacy technician',
    'roles/clinical-coding-specialist',
  ],
  ['lawyer to compliance officer', 'lawyer', 'roles/compliance-officer'],
  ['from pharmacist to clinical data manager', 'pharmacist', 'roles/clinical-data-manager'],
  ['librarian to data governance lead', 'librarian', 'roles/data-governance-lead'],
  [
    'was a bookkeeper for years, how do i get to be a medical biller',
    'bookkeeper',
    'roles/billing-specialist',
  ],
  ['social worker to cdi specialist possible?', 'social worker', 'roles/cdi-specialist'],
  ['glassblower to him technician', 'elsewhere', 'roles/him-technician'],
];

test.for(ELSEWHERE)('“%s” comes from none of our starting points: %s', ([question, elsewhere, to]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', to, elsewhere, nth: 1 });
});

test('what it would take to replace coders is no path to become one', () => {
  expect(intentOf('what would it take to replace coders')).not.toMatchObject({ kind: 'path' });
});

test.for([
  'my dad is a lawyer. how do i become a compliance officer',
  'how do i become a coder for a doctor',
  'coding in a doctor office, how do i become a coding auditor',
])('“%s” does not tell what its asker is', (question) => {
  expect(intentOf(question)).not.toHaveProperty('elsewhere');
});

test.for([
  ['how do i become an HIM consultant after 15 years as a manager', 'roles/him-manager'],
  ['i am a supervisor, how do i become an information governance director', 'roles/him-supervisor'],
  ['how do i become a coding auditor after 15 years as a manager of a store', undefined],
])('“%s” starts at the rank that the asker holds, if it may be one of ours', ([question = '', from]) => {
  const intent = intentOf(question);
  expect(intent.kind === 'path' ? intent.from : intent.kind).toBe(from);
});

test.for([
  [
    'how do you end up the top information boss at a health system, like sitting next to the CEO',
    'roles/chief-health-information-officer',
  ],
  [
    "my director goes to the c-suite meetings and answers for the whole medical record. how many years till i'm that",
    'roles/him-director',
  ],
  ['how long until i am a cdi manager', 'roles/cdi-manager'],
  ['how do people get to be the person over all of coding', 'roles/coding-manager'],
] as const)('“%s” asks for the way to %s, not where it leads', ([question, to]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'path', to });
});

test('where one ends up from a role is no way to it', () => {
  expect(intentOf('where does a coding auditor end up')).toMatchObject({ kind: 'facet', facet: 'next' });
});

const NARROWED: [question: string, from: string, to: string][] = [
  [
    'coding to cdi whats missing in my resume, ccs 6 yrs inpatient',
    'roles/inpatient-coder',
    'roles/cdi-specialist',
  ],
  ['coder to cdi, i code inpatient', 'roles/inpatient-coder', 'roles/cdi-specialist'],
  ['coder 5 yrs inpatient, how do i move to cdi', 'roles/inpatient-coder', 'roles/cdi-specialist'],
  ['coder in ED 4 years, how do i become an auditor', 'roles/outpatient-coder', 'roles/coding-auditor'],
];

test.for(NARROWED)('“%s” starts at the special kind of coder that it tells: %s', ([question, from, to]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'path', from, to });
});

test('what one may still need narrows no start', () => {
  const intent = intentOf('how do i go from coder to auditor, do i need inpatient experience');
  expect(intent).not.toMatchObject({ from: 'roles/inpatient-coder' });
});

const BEFORE: [question: string, from: string, to: string][] = [
  [
    'how does a compliance officer get started if they were a coder first',
    'roles/clinical-coding-specialist',
    'roles/compliance-officer',
  ],
  [
    'him manager who was a coder first, how does that happen',
    'roles/clinical-coding-specialist',
    'roles/him-manager',
  ],
  ['do auditors start as coders first', 'roles/clinical-coding-specialist', 'roles/coding-auditor'],
  [
    'from him director to vp or cio, does anyone make that jump',
    'roles/him-director',
    'roles/chief-health-information-officer',
  ],
  [
    'new him bachelor grad, dream job is chief health information officer. map it',
    'starts/bachelor-him',
    'roles/chief-health-information-officer',
  ],
  [
    'new hia grad, goal is chief health information officer',
    'starts/bachelor-him',
    'roles/chief-health-information-officer',
  ],
];

test.for(BEFORE)('“%s” is a path from %s to %s, which compares nothing', ([question, from, to]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'path', from, to });
});

test.for([
  'phd vs masters if i wanna teach him at a college',
  'masters or doctorate if i want to teach him one day',
  'cdi or coding, which to do first',
  'is the vp or cio ahead of the him director',
])('“%s” asks for no path', (question) => {
  expect(intentOf(question).kind).not.toBe('path');
});

test.for([
  ['coder to auditor', 'roles/clinical-coding-specialist', 'roles/coding-auditor'],
  ['from pt access to revenue cycle', 'roles/patient-access-specialist', 'roles/revenue-cycle-manager'],
])('“%s” ends where the fewest steps lead', ([question = '', from, to]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'path', from, to });
});

test('an end that is no nearer than its other meanings is asked back: “biller to auditor”', () => {
  expect(intentOf('biller to auditor')).toMatchObject({ kind: 'choose' });
});
