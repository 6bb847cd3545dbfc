import { expect, test } from 'vitest';
import { entryFor, intentOf, offeredFor } from './understood.ts';

const LISTS: [question: string, of: string, filter: string][] = [
  ['which certs need no degree', 'credentials', 'schooling:no-degree'],
  ['what certs can i get without a degree', 'credentials', 'schooling:no-degree'],
  ['which certifications are from ahima', 'credentials', 'issuer:ahima'],
  ['show me all ahima credentials', 'credentials', 'issuer:ahima'],
  ['list of aapc certifications', 'credentials', 'issuer:aapc'],
  ['entry level certs', 'credentials', 'level:entry'],
  ['certs for privacy', 'credentials', 'field:privacy-compliance'],
  ['cheapest certification', 'credentials', 'by:cost'],
  ['cheapest cert', 'credentials', 'by:cost'],
  ['highest paid jobs', 'roles', 'by:pay'],
  ['highest paying roles', 'roles', 'by:pay'],
  ['which jobs pay the most', 'roles', 'by:pay'],
  ['entry level jobs', 'roles', 'level:entry'],
  ['what are the entry level jobs in him', 'roles', 'level:entry'],
  ['remote jobs', 'roles', 'remote:often'],
  ['which jobs are remote', 'roles', 'remote:often'],
  ['fastest growing jobs', 'roles', 'by:growth'],
  ['which coding certs need no experience', 'credentials', 'experience:not-required+field:coding'],
  // In a state the figures of that state are listed.
  ['highest paid jobs in california', 'roles', 'by:pay-CA'],
  ['best paying him jobs in texas', 'roles', 'by:pay-TX'],
  ['highest paying jobs in chicago', 'roles', 'by:pay-IL'],
  ['best paying jobs in him in florida', 'roles', 'by:pay-FL'],
  ['top paying health information jobs in NY', 'roles', 'by:pay-NY'],
  ['which him jobs pay the most in ohio', 'roles', 'by:pay-OH'],
  ['best paying coding jobs in texas', 'roles', 'by:pay-TX+family:coding-revenue'],
  ['highest paid remote jobs in ohio', 'roles', 'remote:often+by:pay-OH'],
  ['which entry level jobs pay the most in arizona', 'roles', 'level:entry+by:pay-AZ'],
  // However it is put what grows or costs most or least.
  ['him jobs growing the fastest', 'roles', 'by:growth'],
  ['him careers growing fastest', 'roles', 'by:growth'],
  ['which health information jobs are growing the most', 'roles', 'by:growth'],
  ['cheapest exam', 'credentials', 'by:cost'],
  ['cheapest coding certification exam', 'credentials', 'field:coding+by:cost'],
  ['which him cert is the cheapest', 'credentials', 'by:cost'],
  ['lowest priced certification test', 'credentials', 'by:cost'],
  // What an exam may cost.
  ['which exams are under $300', 'credentials', 'fee:under-300+by:cost'],
  ['coding exams under 300 dollars', 'credentials', 'field:coding+fee:under-300+by:cost'],
  ['certs that cost less than $400', 'credentials', 'fee:under-400+by:cost'],
  ['any certification below $250?', 'credentials', 'fee:under-250+by:cost'],
  ['which certs are under $320', 'credentials', 'fee:under-350+by:cost'],
  ['any certs for less than $200', 'credentials', 'fee:under-200+by:cost'],
  ['what is the cheapest cert', 'credentials', 'by:cost'],
  ['cheapest certification to get', 'credentials', 'by:cost'],
  // From the other end.
  ['which him jobs pay the least', 'roles', 'by:least-pay'],
  ['what is the lowest paying job in him', 'roles', 'by:least-pay'],
  ['slowest growing him jobs', 'roles', 'by:least-growth'],
  ['which jobs are shrinking', 'roles', 'by:least-growth'],
  // What a job is to pay.
  ['jobs that pay over 80k', 'roles', 'pay:at-least-80000-a-year+by:pay'],
  ['which jobs pay over $100,000', 'roles', 'pay:at-least-100000-a-year+by:pay'],
  ['which jobs pay 72k or more', 'roles', 'pay:at-least-70000-a-year+by:pay'],
  ['six figure jobs', 'roles', 'pay:at-least-100000-a-year+by:pay'],
  ['what him jobs make 90k+', 'roles', 'pay:at-least-90000-a-year+by:pay'],
  ['jobs that pay 30 an hour', 'roles', 'pay:at-least-30-an-hour+by:pay'],
  ['what job pays 45 dollars an hour', 'roles', 'pay:at-least-45-an-hour+by:pay'],
  ['jobs that pay $25/hr without a degree', 'roles', 'pay:at-least-25-an-hour+by:pay+schooling:no-degree'],
  ['coding jobs that pay 60k', 'roles', 'pay:at-least-60000-a-year+by:pay+family:coding-revenue'],
  ['remote jobs paying more than 60k', 'roles', 'remote:often+pay:at-least-60000-a-year+by:pay'],
  ['what pays best without a degree', 'roles', 'by:pay+schooling:no-degree'],
  ['best paying jobs no degree', 'roles', 'by:pay+schooling:no-degree'],
  // The schooling that jobs ask for.
  ['which roles ask for a masters', 'roles', 'schooling:master'],
  ['which jobs require a masters', 'roles', 'schooling:master'],
  ['what roles call for a graduate degree', 'roles', 'schooling:master'],
  ['which jobs require a bachelors', 'roles', 'schooling:bachelor'],
  ['which positions need at least an associates', 'roles', 'schooling:associate'],
  // Whose credentials they are.
  ['what creds does aapc offer', 'credentials', 'issuer:aapc'],
  ['list all aapc certs', 'credentials', 'issuer:aapc'],
  ['list every certification aapc has', 'credentials', 'issuer:aapc'],
  ['himss certs?', 'credentials', 'issuer:himss'],
  ['which certifications does himss have', 'credentials', 'issuer:himss'],
  ['what credentials does ahima give out', 'credentials', 'issuer:ahima'],
  ['hfma certs', 'credentials', 'issuer:hfma'],
  ['NHA certifications', 'credentials', 'issuer:nha'],
  ['what certs does ahdi offer', 'credentials', 'issuer:ahdi'],
  // All work of a field.
  ['every job that has to do w/ privacy or compliance', 'roles', 'family:compliance-privacy'],
  ['list of all cdi certs', 'credentials', 'field:documentation'],
  ['every billing certification', 'credentials', 'field:billing'],
  ['coding and billing certifications', 'credentials', 'field:coding+field:billing'],
  ['cheapest billing cert', 'credentials', 'by:cost+field:billing'],
  ['cheapest medical coding certification', 'credentials', 'field:coding+by:cost'],
  ['entry level medical coding jobs', 'roles', 'level:entry+family:coding-revenue'],
  ['privacy roles', 'roles', 'family:compliance-privacy'],
  ['what roles are there in cdi', 'roles', 'family:clinical-documentation'],
  ['what kinds of jobs are in revenue cycle', 'roles', 'family:coding-revenue'],
  ['jobs in cancer registry', 'roles', 'family:registry'],
  ['all privacy jobs', 'roles', 'family:compliance-privacy'],
  ['list of coding and revenue cycle jobs', 'roles', 'family:coding-revenue'],
  ['what data jobs are there in him', 'roles', 'family:data-analytics'],
  ['all informatics jobs', 'roles', 'family:informatics-it'],
  ['every registry job', 'roles', 'family:registry'],
  ['list all leadership roles in him', 'roles', 'family:leadership'],
  // Whoever leads, whatever it is called.
  ['give me a list of management level positions', 'roles', 'family:leadership'],
  ['management jobs', 'roles', 'family:leadership'],
  ['manager jobs', 'roles', 'family:leadership'],
  ['supervisor jobs', 'roles', 'family:leadership'],
  ['list all director jobs', 'roles', 'family:leadership'],
  ['leadership roles', 'roles', 'family:leadership'],
  ['highest paid management jobs', 'roles', 'family:leadership+by:pay'],
  // One denial holds for both sides of an "or".
  [
    'certs that dont need a degree or experience',
    'credentials',
    'schooling:no-degree+experience:not-required',
  ],
  [
    'certs that dont require experience or a degree',
    'credentials',
    'schooling:no-degree+experience:not-required',
  ],
  ['certs without degree or experience', 'credentials', 'schooling:no-degree+experience:not-required'],
  [
    'which certs need neither a degree nor experience',
    'credentials',
    'schooling:no-degree+experience:not-required',
  ],
  ['jobs that need no degree or experience', 'roles', 'level:entry+schooling:no-degree'],
  // The schooling of jobs, if a list of them is asked for.
  ['list every job in him you can do with zero degree', 'roles', 'schooling:no-degree'],
  ['list every job without a degree', 'roles', 'schooling:no-degree'],
  ['him jobs with no degree, list them', 'roles', 'schooling:no-degree'],
  ['jobs that need no degree', 'roles', 'schooling:no-degree'],
  ['all roles with no college needed', 'roles', 'schooling:no-degree'],
  ['what jobs only need an associates', 'roles', 'schooling:at-most-associate'],
  ['what jobs need only an associates degree', 'roles', 'schooling:at-most-associate'],
  ['which roles require no more than an associate', 'roles', 'schooling:at-most-associate'],
  ['jobs that require just a bachelors', 'roles', 'schooling:at-most-bachelor'],
  // No limit is dropped.
  ['highest paid jobs without a degree', 'roles', 'by:pay+schooling:no-degree'],
  ['best paid jobs with an associates degree', 'roles', 'by:pay+schooling:at-most-associate'],
  ['remote jobs without a degree', 'roles', 'remote:often+schooling:no-degree'],
  ['top 5 highest paying him roles', 'roles', 'by:pay+top:5'],
  ['top 5 him jobs by pay', 'roles', 'by:pay+top:5'],
  ['the ten highest paying roles in him', 'roles', 'by:pay+top:10'],
  ['top 3 cheapest certs', 'credentials', 'by:cost+top:3'],
  // In the singular.
  ['any cert without a degree', 'credentials', 'schooling:no-degree'],
  ['which cert needs no experience', 'credentials', 'experience:not-required'],
  ['every cert from ahima', 'credentials', 'issuer:ahima'],
  ['every test from aapc', 'credentials', 'issuer:aapc'],
  ['any job without a degree', 'roles', 'schooling:no-degree'],
  // What can no longer be earned.
  ['what certifications have been discontinued', 'credentials', 'status:retired'],
  ['which credentials are no longer offered', 'credentials', 'status:retired'],
  ['which ahima certs are defunct', 'credentials', 'status:retired+issuer:ahima'],
  ['any aapc exams that got scrapped', 'credentials', 'status:retired+issuer:aapc'],
  ['what exams did ahima get rid of', 'credentials', 'status:retired+issuer:ahima'],
  // Degrees in their order.
  ['what degrees are there in him', 'education', 'by:schooling'],
  ['list all the degrees in health information', 'education', 'by:schooling'],
  ['rank the him degrees', 'education', 'by:schooling'],
  ['health information degrees, bottom to top', 'education', 'by:schooling'],
  ['what kinds of degrees can you get in him', 'education', 'by:schooling'],
  // The kinds of people in a field.
  ['what sorts of registries are out there', 'roles', 'family:registry'],
  ['how many types of registries are there', 'roles', 'family:registry'],
  ['what types of medical coders are there', 'roles', 'family:coding-revenue'],
  ['what kinds of coders make the most', 'roles', 'family:coding-revenue+by:pay'],
  ['what kinds of data analysts exist in hospitals', 'roles', 'family:data-analytics'],
  // The terms of a subject.
  ['billing lingo i should know before my first day', 'terms', 'category:payment'],
  ['what are the main privacy terms', 'terms', 'category:privacy'],
  ['list of coding acronyms', 'terms', 'category:coding'],
  ['words to know about reimbursement', 'terms', 'category:payment'],
  ['medical records terms', 'terms', 'category:records'],
  ['glossary of billing terms', 'terms', 'category:payment'],
  ['billing glossary', 'terms', 'category:payment'],
  // A price shows what is asked for.
  ['certs under $300', 'credentials', 'fee:under-300+by:cost'],
];

const WITHIN_OURS: [question: string, filter: string][] = [
  ['highest paid jobs in healthcare', 'by:pay'],
  ['highest paid jobs in a hospital', 'by:pay'],
  ['highest paid jobs in medical records', 'by:pay'],
  ['highest paid jobs in my state', 'by:pay'],
  ['highest paid jobs in 2026', 'by:pay'],
  ['highest paid jobs in demand', 'by:pay'],
  ['highest paid jobs in compliance', 'by:pay'],
  ['best paid jobs in cancer registry', 'by:pay'],
  ['entry level jobs in the medical field', 'level:entry'],
  ['entry level jobs in a doctors office', 'level:entry'],
  ['entry level jobs in nursing homes', 'level:entry'],
  ['remote jobs in the healthcare industry', 'remote:often'],
  ['remote jobs for moms', 'remote:often'],
  ['entry level jobs in Fargo', 'level:entry'],
  ['remote jobs in Peoria', 'remote:often'],
  ['fastest growing jobs in the us', 'by:growth'],
  ['highest paying jobs for someone with a degree in him', 'by:pay'],
];

test.for(WITHIN_OURS)('“%s” stays a list of ours', ([question, filter]) => {
  expect(intentOf(question)).toEqual({ kind: 'browse', of: 'roles', filter, page: 1 });
});

test.for([
  'what are the highest paid jobs in nursing',
  'nursing jobs that pay over 80k',
  'cheapest nursing certification',
  'entry level jobs in nursing',
  'remote jobs in nursing',
  'what are the highest paid jobs in dentistry',
  'entry level jobs in the film industry',
  'entry level jobs in tech',
  'highest paying careers in psychology',
  'jobs in agriculture that pay the most',
  'fastest growing jobs in tech',
  'remote jobs for truck drivers',
  'all jobs in nursing',
  'list every plumbing job',
  'property manager jobs',
  'list all the degrees in engineering',
])('“%s” is about another field and gets no answer', (question) => {
  expect(intentOf(question)).toMatchObject({ kind: 'unknown' });
});

test.for([
  ['list all jobs in him', 'roles'],
  ['list all the jobs in this field', 'roles'],
  ['list every him job', 'roles'],
  ['list every cert', 'credentials'],
] as const)('“%s” lists all %s', ([question, of]) => {
  expect(intentOf(question)).toEqual({ kind: 'browse', of, page: 1 });
});

test.for(LISTS)('“%s” lists %s by %s', ([question, of, filter]) => {
  expect(intentOf(question)).toEqual({ kind: 'browse', of, filter, page: 1 });
});

test.for([
  ['which aapc certs are just for skin doctors or heart doctors', 'credentials/aapc-specialty'],
  ['name some entry level positions my nephew could apply to in june', 'questions/entry-jobs'],
  ['which job titles should a beginner type into linkedin', 'questions/entry-jobs'],
] as const)('what no filter reads shows that “%s” means %s', ([question, id]) => {
  expect(entryFor(question)).toBe(id);
});

test('a subject of an issuer that no filter reads gives no list of all its credentials', () => {
  const offered = offeredFor('which aapc exams cover one specialty, say eyes or bones');
  expect(offered).toContain('credentials/aapc-specialty');
});

test('a field that is excluded is no condition of the list', () => {
  const intent = intentOf('which certs need no experience, not coding');
  expect(intent).toEqual({ kind: 'browse', of: 'credentials', filter: 'experience:not-required', page: 1 });
});

test.for([
  ['certs for coding auditors', 'questions/auditing-credentials'],
  ['certs for cdi specialists', 'questions/cdi-credentials'],
  ['certifications for medical billers', 'questions/billing-credentials'],
  ['which certifications help a cancer registrar', 'questions/registrar'],
  ['certs for privacy officers', 'roles/privacy-officer'],
  ['which certs fit a health data analyst', 'roles/health-data-analyst'],
  ['what credentials should a coding manager have', 'roles/coding-manager'],
  ['certs for him directors', 'roles/him-director'],
  ['credentials for release of information specialists', 'roles/release-of-information-specialist'],
  ['best certification for a coding auditor', 'questions/auditing-credentials'],
] as const)('“%s” is told by %s, not by the whole card of the role', ([question, id]) => {
  const intent = intentOf(question);
  expect(intent).toMatchObject({ id });
  if (id.startsWith('roles/')) expect(intent).toMatchObject({ facet: 'eligibility' });
});

test.for([
  'are medical records jobs growing faster than average',
  'Which HIM jobs need no degree?',
  'what kind of him jobs are there in nursing homes and hospice',
  'every job wants experience and i have none, how do i start',
  'will there still be coding jobs in 2034',
  'highest paying nursing jobs',
  'highest paid engineering jobs',
  'certs that take less than 300 hours',
  // A name is a noun here.
  'they put an A behind my name because i have no AAPC work',
  'what degrees do i need to be a coder',
  'in terms of coding jobs which is best',
  'what does the billing term drg mean',
  'what types of coders exist in the film industry',
  // In a story an entry's own question fits far better.
  'my boss says billing and revenue cycle is where the money is and i do not want coding, so which certs exist for billers',
  'drug test for remote coding jobs',
  'jobs under 40k',
  'jobs that pay over 80k in texas',
  'jobs that pay for school',
  'what job pays best, coder or auditor',
  'background check for remote coding jobs',
])('“%s” is answered with no list', (question) => {
  expect(intentOf(question)).not.toMatchObject({ kind: 'browse' });
});

test.for([
  ['glossary', 'terms'],
  ['what acronyms should i know', 'terms'],
  ['organizations', 'organizations'],
  ['what are the professional associations in him', 'organizations'],
])('“%s” only names a kind of entry, and all of them are listed', ([question = '', of]) => {
  expect(intentOf(question)).toEqual({ kind: 'browse', of, page: 1 });
});

test.for(['terms of service', 'medical terminology', 'what is an acronym', 'best dating site terms'])(
  '“%s” asks for no kind of entry',
  (question) => {
    expect(intentOf(question)).not.toMatchObject({ kind: 'browse' });
  },
);
