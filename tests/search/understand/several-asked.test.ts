import { expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { KNOWLEDGE } from '../../content/real.ts';
import { intentOf } from './understood.ts';

test.for([
  ['rhit: how much is the test, how long to study, and can i take it from home', 'credentials/rhit', 'cost'],
  ['ccs cost + pass rate + is it open book + how many questions. thx', 'credentials/ccs', 'cost'],
  ['chda eligibility, fee, exam length', 'credentials/chda', 'eligibility'],
  [
    'Tell me about the privacy officer role - salary, degree, stress level, outlook. Writing my career paper',
    'roles/privacy-officer',
    'pay',
  ],
  [
    'what does a coding auditor do, how do you become one and what do they earn',
    'roles/coding-auditor',
    'duties',
  ],
  [
    'whats a trauma registrar, do they work from home, what certification do they need',
    'roles/trauma-registrar',
    'definition',
  ],
  [
    'could someone say what an epic analyst does all day, what it pays and how a records tech gets there',
    'roles/ehr-application-analyst',
    'duties',
  ],
  [
    'hi! new here. what is HIM, what does it pay, and do i need to be good at math?',
    'terms/him',
    'definition',
  ],
] as const)(
  'of several questions the first is answered, about what all are about: “%s”',
  ([question, id, facet]) => {
    expect(intentOf(question)).toMatchObject({ kind: 'facet', id, facet });
  },
);

test.for([
  ['RHIT, CCA, CPC. No money, no experience, one kid in daycare. What order?', 'compare'],
  ['is roi boring, does it pay the rent in florida, and where does it lead', 'states'],
] as const)('“%s” asks a single question, after a story or by place', ([question, kind]) => {
  expect(intentOf(question).kind).toBe(kind);
});

test.for([
  'froze up on the CCA yesterday and failed, when can i go again and is it full price',
  'got promoted to HIM manager friday, raise is nice, no training. what is mine now and what stays with my director',
  'when coders write the doctor a question, what is that and can it be leading',
  "who's behind the RHIT anyway, what is that group and are they a company",
])('a story is no question, and another thing may be described: “%s”', (question) => {
  expect(understand(question, KNOWLEDGE).because).not.toContain('several questions');
});
