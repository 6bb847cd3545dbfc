import { expect, test } from 'vitest';
import { intentOf, sidesFor } from './asked.ts';

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
  ['lawyer to compliance officer', 'roles/compliance-officer'],
  ['from pharmacist to clinical data manager', 'roles/clinical-data-manager'],
] as const)('“%s” is shown what leads there, not where it leads', ([question, to]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', to, way: 1 });
});

test('where a journey fits best, it is shown for a way of which only the start is named', () => {
  const question =
    'nurse, 12 years med-surg, wanting to lead a documentation team someday. which steps come in between?';
  expect(intentOf(question)).toEqual({ kind: 'entry', id: 'journeys/nurse-to-cdi-director' });
});

test.for([
  ['how do i go from privacy officer to nurse', 'roles/privacy-officer', 'starts/nurse'],
  ['can i become a cdi specialist as a nurse', 'starts/nurse', 'roles/cdi-specialist'],
] as const)('“%s” asks for the way from %s to %s', ([question, from, to]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', from, to, way: 1 });
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
])('“%s” asks for no way from there', (question) => {
  expect(intentOf(question)).toMatchObject({ kind: 'facet', id: 'roles/cdi-specialist' });
});

test.for(['rhit to rhia', 'how long does rhit to rhia take'])(
  '“%s” asks for the way, not which',
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

test.for(PATHS)('“%s” is a way from %s to %s', ([question, from, to]) => {
  expect(intentOf(question)).toEqual({ kind: 'path', from, to, way: 1 });
});
