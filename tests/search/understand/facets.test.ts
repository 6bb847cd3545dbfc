import { expect, test } from 'vitest';
import type { Facet } from '../../../src/knowledge/facets.ts';
import { understand } from '../../../src/search/understand.ts';
import { KNOWLEDGE } from '../../content/real.ts';
import { entryFor, intentOf } from './understood.ts';

const OUTSHONE: [question: string, id: string][] = [
  ['can RHITs still use the old proviso to sit the RHIA', 'questions/rhit-proviso'],
  [
    'do i still need schooling if i have the rhit and want the rhia through that old proviso',
    'questions/rhit-proviso',
  ],
];

test.for([
  ['the CRC from AAPC, worth it?', 'credentials/crc'],
  ['how do i become rhit eligible', 'credentials/rhit'],
  ['what makes me rhia eligible', 'credentials/rhia'],
  ['is SNHU accredited for HIM', 'questions/find-accredited'],
  ['is medical coding being offshored', 'questions/offshoring'],
  ['from nurse to cdi specialist, what is the pay', 'roles/cdi-specialist'],
])('“%s” is answered with %s alone', ([question = '', id = '']) => {
  expect(intentOf(question)).toMatchObject({ kind: 'facet', id });
});

test.for(OUTSHONE)('“%s” names two things, but asks for %s', ([question, id]) => {
  expect(understand(question, KNOWLEDGE).proposed).toMatchObject({ id });
});

test.for([
  [
    "Employer needs a certified auditor, I've been a CPC for four years. CPMA: what's the exam like?",
    'credentials/cpma',
  ],
  ['i hold an RHIA. what do i need to sit the CHDA', 'credentials/chda'],
] as const)('“%s” asks for %s alone, not for what its asker has', ([question, id]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'facet', id });
});

test.for([
  ['ccs fee member vs nonmember', 'credentials/ccs'],
  ['rhia exam fee member vs non member', 'credentials/rhia'],
])('“%s” asks for two prices of one thing', ([question = '', id = '']) => {
  expect(intentOf(question)).toEqual({ kind: 'facet', id, facet: 'cost' });
});

/** Questions that never name the thing, or that are near to several entries. */
const FIRST: [question: string, id: string][] = [
  [
    'someone at work merges duplicate patient accounts all day, whats the real title for that',
    'roles/mpi-coordinator',
  ],
  ['burned out bedside person wants a desk but not a pay cut', 'questions/nurse'],
];

test.for(FIRST)('to “%s” %s comes first, be it answered or offered', ([question, id]) => {
  const intent = intentOf(question);
  expect('ids' in intent ? intent.ids[0] : entryFor(question)).toBe(id);
});

/** Nothing but a name and a side: what fits well besides is not meant. */
const FACETS: [question: string, facet: Facet, id: string][] = [
  ['does the CRC expire', 'renewal', 'credentials/crc'],
  ['crc exam', 'exam', 'credentials/crc'],
  ['HIT salary', 'pay', 'roles/him-technician'],
  ['compliance officer job growth', 'growth', 'roles/compliance-officer'],
  ['RHIT salary', 'pay', 'credentials/rhit'],
  ['rhia pay', 'pay', 'credentials/rhia'],
  ['CPC salary', 'pay', 'questions/cert-pay'],
  ['RHIT job outlook', 'growth', 'credentials/rhit'],
  ['job outlook for medical coders', 'growth', 'roles/clinical-coding-specialist'],
  ['career path for medical coders', 'next', 'questions/coding-career-path'],
  ['CCA career path', 'next', 'credentials/cca'],
  ['how do i become an him manager', 'start', 'roles/him-manager'],
  ['can you work from home with a rhit', 'remote', 'credentials/rhit'],
  ['how often do i renew cpc', 'renewal', 'credentials/cpc'],
  ['duties of a health information technician', 'duties', 'roles/him-technician'],
  ['how much do medical coders make', 'pay', 'roles/clinical-coding-specialist'],
  ['privacy officer salary', 'pay', 'roles/privacy-officer'],
  ['how much does a him director make', 'pay', 'roles/him-director'],
  ['how many questions are on the cpc exam', 'exam', 'credentials/cpc'],
  ['rhit exam how many questions', 'exam', 'credentials/rhit'],
  ['what is on the rhit exam', 'exam', 'credentials/rhit'],
  ['how much does the rhit cost', 'cost', 'credentials/rhit'],
  ['cpc exam fee', 'cost', 'credentials/cpc'],
  ['how many ceus for rhia', 'renewal', 'credentials/rhia'],
  ['how do i keep my cpc active', 'renewal', 'credentials/cpc'],
  ['can coders work from home', 'remote', 'roles/clinical-coding-specialist'],
  ['can a cancer registrar work remote', 'remote', 'roles/cancer-registrar'],
  ['can i do risk adjustment coding from home', 'remote', 'roles/risk-adjustment-coder'],
  ['who can sit for the rhia', 'eligibility', 'credentials/rhia'],
  ['eligibility for the ccs', 'eligibility', 'credentials/ccs'],
  ['what degree do i need for the rhia', 'education', 'credentials/rhia'],
  ['what does a him director do all day', 'duties', 'roles/him-director'],
  ['what does a cancer registrar do', 'duties', 'roles/cancer-registrar'],
  ['what skills does a health data analyst need', 'skills', 'roles/health-data-analyst'],
  ['where do cdi specialists work', 'settings', 'roles/cdi-specialist'],
  ['what comes after rhit', 'next', 'credentials/rhit'],
  ['how do i become a coder', 'start', 'roles/clinical-coding-specialist'],
  ['how do i become a medical coder', 'start', 'roles/clinical-coding-specialist'],
  ['is the cpc worth it', 'worth', 'credentials/cpc'],
  ['whats an HCC coder make', 'pay', 'roles/risk-adjustment-coder'],
  ['whats a ccs make', 'pay', 'credentials/ccs'],
  ['recert for ccds how often and how much $', 'renewal', 'credentials/ccds'],
  ['how often is recert for the chps', 'renewal', 'credentials/chps'],
  ['him manager reqs', 'eligibility', 'roles/him-manager'],
  ['what quals are typical for a coding auditor', 'eligibility', 'roles/coding-auditor'],
  ['what does cdi stand for', 'definition', 'terms/cdi'],
];

test.for(FACETS)('“%s” asks for %s of %s', ([question, facet, id]) => {
  expect(intentOf(question)).toEqual({ kind: 'facet', id, facet });
});
