import { expect, test } from 'vitest';
import { facetLines } from '../../src/answer/facets/facet-lines.ts';
import { linesMarkdown } from '../../src/answer/lines.ts';
import { FACETS, type Facet } from '../../src/knowledge/facets.ts';
import { ofKind } from '../../src/knowledge/knowledge.ts';
import type { Provenance } from '../../src/knowledge/schema/fact.ts';
import { plainMarkdown } from '../../src/markdown.ts';
import { entryNamed, KNOWLEDGE, said, statementsOf } from './real.ts';

/**
 * What the bot must go on saying: an entry (or two that are compared), the view of it, a text that stands in that view,
 * and a key of `sources.yaml` that the statement rests on. Every row was checked against the research, not against the bot.
 */
type Row = readonly [ids: string, view: Facet | 'entry' | 'compare', text: string, source: string];

const RHIT: readonly Row[] = [
  [
    'credentials/rhit',
    'eligibility',
    'an associate degree from a health information program that CAHIIM accredits',
    'oep-rhit-elig',
  ],
  ['credentials/rhit', 'eligibility', 'a reciprocity agreement with AHIMA', 'skilr-rhit'],
  [
    'credentials/rhit',
    'eligibility',
    'Years on the job do not replace the degree; there is no experience route.',
    'oep-rhit-elig',
  ],
  [
    'credentials/rhit',
    'eligibility',
    'test early: in the last term, after the coursework, or while waiting for official transcripts',
    'ahima-rhit',
  ],
  [
    'credentials/rhit',
    'eligibility',
    'upload the early-testing form, which the program director signs',
    'dochub-early',
  ],
  ['credentials/rhit', 'eligibility', 'Passing early does not give the letters yet', 'ahima-mark'],
  [
    'credentials/rhit',
    'eligibility',
    'is not approved before AHIMA has the official transcripts',
    'ahima-faq-apply',
  ],
  ['credentials/rhit', 'eligibility', 'normally within five business days', 'ahima-faq-apply'],
  ['credentials/rhit', 'exam', '150 questions (130 scored) in 3.5 hours.', 'oep-rhit-facts'],
  [
    'credentials/rhit',
    'exam',
    'To pass: a scaled score of 300 on a scale from 100 to 400.',
    'oep-rhit-facts',
  ],
  ['credentials/rhit', 'exam', 'on a computer at a Pearson VUE test center', 'oep-rhit-facts'],
  [
    'credentials/rhit',
    'exam',
    'Data content is the largest part, about a fifth to a quarter',
    'rhitexam-domains',
  ],
  ['credentials/rhit', 'exam', '20 of the 150 questions are unmarked trial questions', 'ahima-exams'],
  [
    'credentials/rhit',
    'exam',
    'The 300 is a point on a scale from 100 to 400, not a percentage',
    'oep-rhit-facts',
  ],
  ['credentials/rhit', 'skills', 'Data content, structure and information governance', 'rhitexam-domains'],
  ['credentials/rhit', 'skills', 'Leadership', 'oep-rhit-blueprint'],
  ['credentials/rhit', 'cost', 'Exam, AHIMA member: $229 · Exam, non-member: $299', 'oep-rhit-facts'],
  ['credentials/rhit', 'cost', 'A retake costs the full exam fee once more.', 'oep-rhit-facts'],
  ['credentials/rhit', 'cost', '120 days to book and sit the exam', 'ahima-faq'],
  ['credentials/rhit', 'cost', '$50 for each 30 days, up to 90 days in all', 'ahima-faq'],
  ['credentials/rhit', 'cost', 'costs $30 between 14 days and 24 hours ahead', 'ahima-policies2'],
  ['credentials/rhit', 'cost', 'A refund, less $75', 'ahima-policies2'],
  ['credentials/rhit', 'renewal', '20 CEUs every 2 years.', 'ahima-recert-table'],
  ['credentials/rhit', 'renewal', 'Earn the RHIA and it replaces the RHIT', 'ahima-recert-faq'],
  ['credentials/rhit', 'renewal', 'At least 80 % of the units', 'ahima-recert24'],
  [
    'credentials/rhit',
    'renewal',
    'Since January 2025 at least 40 % of the units must come from AHIMA',
    'ahima-recert25',
  ],
  ['credentials/rhit', 'renewal', 'adds 10 units to the 20 for one, up to 50 in all', 'ahima-recert-table'],
  ['credentials/rhit', 'pay', 'Median pay: $51,140 a year, $24.59 an hour.', 'bls-oews-2025'],
  ['credentials/rhit', 'growth', '7.8 % more jobs in ten years (2025–35)', 'bls-ep-2025-reported'],
  [
    'credentials/rhit',
    'duties',
    'Checks that records are complete, accurate and properly entered.',
    'ahima-rhit',
  ],
  ['credentials/rhit', 'entry', '150 questions (130 scored) in 3.5 hours.', 'ahima-certifications-overview'],
  ['questions/pass-rate', 'exam', '80 % of first-time candidates in April–June 2013', 'hocking-566'],
  [
    'questions/fail',
    'exam',
    "RHIT: AHIMA's FAQ says 90 days; a guide of May 2026 says 30 in one draft and about 91 in another.",
    'ahima-faq',
  ],
  ['questions/rhit-no-degree', 'eligibility', 'experience and self-study do not replace it', 'oep-rhit-elig'],
  ['questions/experience-route', 'eligibility', 'experience does not count', 'oep-rhit-elig'],
  [
    'questions/early-test',
    'renewal',
    'Early testing changes the dates of the first renewal cycle.',
    'ahima-recert24',
  ],
];

const RHIA: readonly Row[] = [
  [
    'credentials/rhia',
    'eligibility',
    "You need a bachelor's or master's program in HIM that CAHIIM accredits (routes 1 and 2).",
    'oep-rhia-routes',
  ],
  [
    'credentials/rhia',
    'eligibility',
    'a CAHIIM-approved post-bachelor HIM certificate, called Certificate of the Degree',
    'oep-rhia-routes',
  ],
  [
    'credentials/rhia',
    'eligibility',
    'AHIMA named CHIMA (Canada), KMRA (Korea) and HIMAA (Australia)',
    'ahima-rhia',
  ],
  ['credentials/rhia', 'eligibility', 'years of work do not replace the HIM schooling', 'oep-rhia-routes'],
  [
    'credentials/rhia',
    'eligibility',
    'the proviso approved in 2017, is no longer among the routes listed in 2026',
    'ahima-rhia-proviso',
  ],
  [
    'credentials/rhia',
    'eligibility',
    'test early: in the last term, after the coursework, or while waiting for official transcripts',
    'ahima-rhit',
  ],
  ['credentials/rhia', 'exam', '150 questions (130 scored) in 3.5 hours.', 'oep-rhia-day'],
  ['credentials/rhia', 'exam', 'To pass: a scaled score of 300.', 'oep-rhia-results'],
  ['credentials/rhia', 'exam', 'at a Pearson VUE test center', 'oep-rhia-day'],
  ['credentials/rhia', 'exam', 'No books or notes are allowed.', 'oep-rhia-day'],
  [
    'credentials/rhia',
    'exam',
    'guides with 170 to 200 questions in four hours are out of date',
    'rhiaexam-domains',
  ],
  ['credentials/rhia', 'skills', 'Data and information governance: 17–20 %', 'oep-rhia-domains'],
  [
    'credentials/rhia',
    'skills',
    'Compliance with access, use and disclosure of health information: 15–18 %',
    'oep-rhia-domains',
  ],
  ['credentials/rhia', 'skills', 'Data analytics and informatics: 23–26 %', 'oep-rhia-domains'],
  ['credentials/rhia', 'skills', 'Revenue cycle management: 20–23 %', 'oep-rhia-domains'],
  ['credentials/rhia', 'skills', 'Management and leadership: 23–26 %', 'oep-rhia-domains'],
  ['credentials/rhia', 'cost', 'Exam, AHIMA member: $229 · Exam, non-member: $299', 'oep-rhia-results'],
  ['credentials/rhia', 'renewal', '30 CEUs every 2 years.', 'ahima-recert-table'],
  [
    'credentials/rhia',
    'renewal',
    "AHIMA's own table says 30 units, while one prep guide of 2026 says 20",
    'ahima-recert-table',
  ],
  ['credentials/rhia', 'renewal', 'The RHIA replaces an earlier RHIT', 'ahima-recert-faq'],
  ['credentials/rhia', 'worth', '67 % of first-time candidates passed in 2025', 'oep-rhia-stats'],
  [
    'credentials/rhia',
    'worth',
    'better odds for people with an earlier credential such as the RHIT',
    'ahima-perspectives',
  ],
  ['credentials/rhia', 'jobs', '13,848 people hold it', 'oep-rhia-stats'],
  ['credentials/rhia', 'duties', 'sits on administrative committees and prepares budgets', 'ahima-rhia'],
  ['credentials/rhia', 'pay', 'Median pay: $123,860 a year, $59.55 an hour.', 'bls-oews-2025'],
  ['credentials/rhia', 'pay', 'so its median is not an RHIA figure', 'bls-mhsm'],
  [
    'questions/pass-rate',
    'exam',
    'RHIA: 67 % of first-time candidates passed in 2025, and 70 % in 2019.',
    'ahima-perspectives',
  ],
  ['questions/pass-rate', 'exam', '801 of 1,129 first-time RHIA candidates passed', 'ahima-perspectives'],
  [
    'questions/fail',
    'exam',
    "RHIA: AHIMA's FAQ of 2023 says 90 days, guides of May and June 2026 say 30.",
    'oep-rhia-stats',
  ],
  ['questions/rhit-to-rhia', 'renewal', 'After the RHIA only the RHIA is recognized', 'ahima-recert-faq'],
  [
    'questions/rhit-proviso',
    'eligibility',
    'RHITs who met its conditions sit the RHIA for a time',
    'ahima-rhia-proviso',
  ],
  [
    'questions/already-bachelor',
    'eligibility',
    'a CAHIIM-approved post-baccalaureate certificate in HIM, or a CAHIIM-accredited HIM master',
    'oep-rhia-routes',
  ],
  ['questions/foreign-degree', 'eligibility', 'Canada, Korea and Australia', 'ahima-rhia'],
  ['credentials/rhit credentials/rhia', 'compare', 'associate degree in health information', 'skilr-rhit'],
  [
    'credentials/rhit credentials/rhia',
    'compare',
    'administrator level: management, policy and governance',
    'oep-rhia-scope',
  ],
  [
    'credentials/rhit credentials/rhia',
    'compare',
    '20 units of continuing education every two years',
    'ahima-recert-table',
  ],
  [
    'credentials/rhit credentials/rhia',
    'compare',
    '67 % in 2025, as a guide quotes AHIMA; 70 % in 2019',
    'oep-rhia-stats',
  ],
  [
    'credentials/rhit credentials/rhia',
    'compare',
    '80 % in April–June 2013, as a college reported',
    'hocking-566',
  ],
  [
    'credentials/rhit credentials/rhia',
    'compare',
    'is the one that AHIMA recognizes; only its units are kept up',
    'ahima-recert-faq',
  ],
  ['credentials/rhit credentials/rhia', 'compare', 'five, since October 2023', 'rhiaexam-domains'],
  [
    'credentials/rhit credentials/rhia',
    'compare',
    'a smaller part; guides disagree on its share',
    'rhitexam-domains',
  ],
  [
    'credentials/rhit credentials/rhia',
    'compare',
    'can be taken without holding the RHIT first',
    'oep-rhia-routes',
  ],
];

const AHIMA: readonly Row[] = [
  [
    'credentials/cca',
    'eligibility',
    'A high school diploma or its equivalent is all that AHIMA requires.',
    'ahima-cca',
  ],
  ['credentials/cca', 'exam', '105 questions (90 scored) in 2 hours.', 'ahima-cca'],
  ['credentials/cca', 'cost', 'Exam, AHIMA member: $199 · Exam, non-member: $299', 'oep-cca-retake'],
  ['credentials/cca', 'cost', 'AHIMA member: $100', 'mbct-cca'],
  ['credentials/cca', 'renewal', '20 CEUs every 2 years.', 'ahima-recert-table'],
  ['credentials/cca', 'jobs', '7,753 people hold it', 'himp-cca'],
  [
    'credentials/ccs',
    'eligibility',
    "A high school diploma is what AHIMA's current page requires.",
    'ahima-ccs',
  ],
  ['credentials/ccs', 'eligibility', 'Experience is recommended, not required', 'ahima-ccs'],
  ['credentials/ccs', 'exam', '107 questions (97 scored) in 4 hours.', 'himp-ccs'],
  ['credentials/ccs', 'exam', 'since May 1, 2026 these are the 2026 books', 'himp-ccs'],
  [
    'credentials/ccs',
    'skills',
    'Coding knowledge and skills: 39–41 %',
    'ahima-css-exam-content-outline-1-1-pdf',
  ],
  ['credentials/ccs', 'cost', 'Exam, AHIMA member: $299 · Exam, non-member: $399', 'himp-ccs'],
  ['credentials/ccs', 'worth', '84 % of first-time candidates passed in 2025', 'himp-ccs'],
  ['credentials/ccs', 'jobs', '36,925 people hold it', 'himp-ccs'],
  ['credentials/ccs-p', 'exam', '121 questions (97 scored) in 4 hours.', 'ilovemedicalcoding-p-25131'],
  ['credentials/ccs-p', 'renewal', '20 CEUs every 2 years.', 'ahima-recert-table'],
  ['credentials/chda', 'exam', '121 scored questions', 'chdaexam-d1'],
  ['credentials/chda', 'skills', 'Data analysis: 22–25 %', 'ilmc-chda'],
  ['credentials/chda', 'renewal', '30 CEUs every 2 years.', 'ahima-recert-table'],
  ['credentials/cdip', 'exam', '140 questions (106 scored) in 3 hours.', 'cdipe-domains'],
  ['credentials/cdip', 'skills', 'Record review and document clarification: 27–33 %', 'cdipe-format'],
  ['credentials/chps', 'exam', '3.5 hours', 'ahima-chps'],
  ['credentials/chps', 'skills', 'Ethical, legal and regulatory issues: 23–27 %', 'chpsexam-domains'],
  ['credentials/chps', 'exam', 'Passed by 53 % of 57 first-time candidates.', 'ahima-chps'],
  ['questions/fail', 'exam', 'the wait is 30 days for the CCA and CCS since September 2023', 'ahima-faq'],
  [
    'questions/pass-rate',
    'exam',
    'CCA, first-time candidates: 62 % in 2025, after 67 % in 2024, 70 % in 2023 and 2022, 74 % in 2021 and 80 % in 2020',
    'ahima-cca-2023',
  ],
  [
    'questions/keep-cert',
    'renewal',
    '30 for RHIA, CHDA, CHPS or CDIP; 10 more for each further one, up to 50',
    'ahima-recert-table',
  ],
  [
    'questions/keep-cert',
    'renewal',
    'inactive for 180 days, then revoked; an extension costs $50',
    'ahima-updates',
  ],
  ['questions/cphi-chts', 'eligibility', 'CPHI and CHTS are not among them', 'ahima-mark'],
  ['questions/pcap', 'education', 'at least 150 real cases', 'ahima-pcap'],
  [
    'organizations/ahima',
    'entry',
    'in 1928 as the Association of Record Librarians of North America',
    'ahima-history',
  ],
];

const OTHER_ISSUERS: readonly Row[] = [
  ['credentials/cpc', 'exam', '100 questions in 4 hours.', 'aapc-cpc'],
  ['credentials/cpc', 'exam', 'To pass: 70 % right.', 'aapc-cpc'],
  ['credentials/cpc', 'exam', 'Code books are allowed.', 'aapc-cpc'],
  ['credentials/cpc', 'cost', 'Exam, one attempt: $425 · Exam, two attempts: $499', 'aapc-cpc-exam-faqs'],
  [
    'credentials/cpc',
    'cost',
    'Exam, one attempt, student: $400 · Exam, two attempts, student: $475',
    'aapc-cpc-exam-faqs',
  ],
  ['credentials/cpc', 'cost', 'AAPC membership, one year (reports differ): $222–$299', 'aapc-memberships'],
  ['credentials/cpc', 'renewal', '36 CEUs every 2 years.', 'aapc-ceu-table'],
  [
    'credentials/cpc',
    'renewal',
    '40 CEUs for two, 44 for three, 48 for four, 52 for five or more',
    'aapc-ceu-table',
  ],
  ['terms/cpc-a', 'entry', 'without proof of two years of coding', 'aapc-appr'],
  ['terms/cpc-a', 'entry', 'one year of confirmed work plus an 80-hour coding course', 'aapc-appr-forum'],
  [
    'terms/cpc-a',
    'entry',
    'an 80-hour course and Practicode together stand for the two years',
    'aapc-appr-old',
  ],
  ['credentials/coc', 'exam', '100 questions in 4 hours.', 'aapc-coc'],
  ['credentials/cic', 'exam', '40 multiple-choice questions and 7 inpatient cases', 'aapc-cic'],
  ['credentials/crc', 'exam', 'at least 70 right answers', 'aapc-crc'],
  ['credentials/cpb', 'exam', '135 questions in 4 hours.', 'aapc-cpb'],
  ['credentials/cpma', 'renewal', '16 must be in auditing', 'aapc-ceu-table'],
  ['credentials/cdeo', 'exam', '70 right answers', 'aapc-cdeo'],
  ['credentials/cpco', 'exam', '100 questions in 4 hours.', 'aapc-cpco'],
  ['credentials/cppm', 'exam', '135 questions in 4 hours.', 'aapc-cppm'],
  ['questions/coc-cpch', 'definition', "AAPC's CPC-H is now the COC", 'aapc-faq-old'],
  ['questions/member', 'renewal', '30 days of grace, then a $50 fee for 60 more days', 'aapc-revoke'],
  [
    'questions/cert-pay',
    'pay',
    'averaged $67,260, those without $55,721; CPC holders $67,147',
    'aapc-medical-coding-salary-survey',
  ],
  ['questions/cert-pay', 'pay', '$60,097 with and $47,200 without certification', 'aapc-2021'],
  ['credentials/ods', 'cost', 'Exam, NCRA member: $335 · Exam, non-member: $435', 'ncra-exam24'],
  [
    'credentials/ods',
    'cost',
    'Yearly maintenance, NCRA member: $35 · Yearly maintenance, non-member: $145',
    'ncra-current',
  ],
  ['credentials/ods', 'renewal', '20 CE hours every 2 years.', 'ncra-current'],
  [
    'credentials/ods',
    'eligibility',
    'an associate degree or 60 college credits plus 1,950 hours, one full-time year',
    'ncra-elig',
  ],
  ['questions/ctr-vs-ods', 'definition', 'from January 1, 2024', 'ncra-name'],
  ['credentials/ccds', 'exam', '140 questions (120 scored)', 'ccds-qbank'],
  [
    'credentials/ccds',
    'cost',
    'Exam, ACDIS member: $280 · Exam, non-member: $380 · First retake: $150',
    'ccds-qbank',
  ],
  ['credentials/ccds', 'renewal', '30 CEUs every 2 years.', 'acdis-ceu'],
  ['credentials/cahims', 'exam', '115 questions (100 scored) in 2 hours.', 'cahimsexam'],
  ['credentials/cahims', 'renewal', '45 CE hours every 3 years.', 'cahims'],
  [
    'credentials/cphims',
    'eligibility',
    '10 years in information and management systems, 8 of them in health care',
    'dakotas-himss-cphims-handbook-pdf',
  ],
  ['credentials/cphims', 'exam', 'a scaled score of 600 on a scale from 200 to 800', 'himss-cphims'],
  ['credentials/cbcs', 'exam', '125 questions (100 scored) in 3 hours.', 'oep-cbcs'],
  ['credentials/cehrs', 'exam', '125 questions (100 scored) in 2 hours 5 minutes.', 'cehrs-domains'],
  [
    'credentials/chc',
    'cost',
    'Application and exam, HCCA or SCCE member: $275 · Application and exam, non-member: $375',
    'ccb-faq',
  ],
  ['credentials/chpc', 'renewal', '40 CCB CEUs every 2 years.', 'ccb-chpc-ceu'],
  ['credentials/crcr', 'exam', '75 questions in 1.5 hours.', 'prombs-crcr'],
  ['credentials/chfp', 'renewal', '60 hours of education every 3 years.', 'hfma'],
  ['credentials/chds', 'renewal', '30 CECs every 3 years.', 'ahdi-recert'],
  ['credentials/ahic', 'renewal', '60 PDUs every 4 years.', 'amia-recert'],
  ['credentials/cphq', 'renewal', '30 CE hours every 2 years.', 'nahq-recert'],
  [
    'credentials/ccs credentials/cpc',
    'compare',
    '107 questions in 4 hours, with cases that you code',
    'himp-ccs',
  ],
  ['credentials/cca credentials/ccs', 'compare', '84 % of 6,331 candidates (2025)', 'himp-ccs'],
  ['credentials/cdip credentials/ccds', 'compare', 'has not counted since January 2024', 'acdis-faq'],
];

const OCCUPATIONS: readonly Row[] = [
  ['outlook/all-occupations', 'pay', 'Median pay: $50,980 a year, $24.51 an hour.', 'bls-oews-2025'],
  ['outlook/all-occupations', 'growth', '3.1 % more jobs in ten years (2024–34).', 'bls-ep-2024'],
  [
    'outlook/medical-records-specialists',
    'pay',
    'Median pay: $51,140 a year, $24.59 an hour.',
    'bls-oews-2025',
  ],
  [
    'outlook/medical-records-specialists',
    'pay',
    'The lowest-paid tenth earned under $37,000, the highest-paid tenth over $81,150.',
    'bls-oews-2025',
  ],
  [
    'outlook/medical-records-specialists',
    'pay',
    'The middle half earned $43,490–$64,820; the mean is $56,790.',
    'bls-oews-2025',
  ],
  [
    'outlook/medical-records-specialists',
    'growth',
    '7.8 % more jobs in ten years (2025–35)',
    'bls-ep-2025-reported',
  ],
  ['outlook/medical-records-specialists', 'growth', '7.1 % more jobs in ten years (2024–34)', 'bls-ep-2024'],
  ['outlook/medical-records-specialists', 'jobs', '194,720 wage and salary jobs.', 'bls-oews-2025'],
  [
    'outlook/medical-records-specialists',
    'jobs',
    '194,800 jobs in 2024, 208,600 expected in 2034.',
    'bls-ep-2024',
  ],
  ['outlook/medical-records-specialists', 'jobs', 'About 14,200 openings a year (2024–34).', 'bls-ep-2024'],
  [
    'outlook/medical-records-specialists',
    'jobs',
    'About 14,000 openings a year (2025–35).',
    'bls-ep-2025-reported',
  ],
  [
    'outlook/health-information-technologists-and-medical-registrars',
    'pay',
    'Median pay: $68,020 a year, $32.70 an hour.',
    'bls-oews-2025',
  ],
  [
    'outlook/health-information-technologists-and-medical-registrars',
    'pay',
    'under $39,830, the highest-paid tenth over $117,420',
    'bls-oews-2025',
  ],
  [
    'outlook/health-information-technologists-and-medical-registrars',
    'growth',
    '15.9 % more jobs in ten years (2025–35)',
    'bls-ep-2025-reported',
  ],
  [
    'outlook/health-information-technologists-and-medical-registrars',
    'growth',
    '14.7 % more jobs in ten years (2024–34)',
    'bls-ep-2024',
  ],
  [
    'outlook/health-information-technologists-and-medical-registrars',
    'jobs',
    '38,100 wage and salary jobs.',
    'bls-oews-2025',
  ],
  [
    'outlook/health-information-technologists-and-medical-registrars',
    'jobs',
    '41,900 jobs in 2024, 48,100 expected in 2034.',
    'bls-ep-2024',
  ],
  [
    'outlook/health-information-technologists-and-medical-registrars',
    'settings',
    '46 % of jobs, median $64,320',
    'bls-hit',
  ],
  [
    'outlook/medical-and-health-services-managers',
    'pay',
    'Median pay: $123,860 a year, $59.55 an hour.',
    'bls-oews-2025',
  ],
  [
    'outlook/medical-and-health-services-managers',
    'pay',
    'under $73,390, the highest-paid tenth over $224,340',
    'bls-oews-2025',
  ],
  [
    'outlook/medical-and-health-services-managers',
    'growth',
    '24 % more jobs in ten years (2025–35)',
    'bls-ep-2025-reported',
  ],
  [
    'outlook/medical-and-health-services-managers',
    'growth',
    '23.2 % more jobs in ten years (2024–34)',
    'bls-ep-2024',
  ],
  [
    'outlook/medical-and-health-services-managers',
    'jobs',
    '616,200 jobs in 2024, 759,100 expected in 2034.',
    'bls-ep-2024',
  ],
  ['outlook/medical-and-health-services-managers', 'jobs', '597,080 wage and salary jobs.', 'bls-oews-2025'],
  [
    'outlook/medical-and-health-services-managers',
    'education',
    "A bachelor's degree is typical, with less than 5 years",
    'bls-mhsm',
  ],
  [
    'outlook/medical-transcriptionists',
    'pay',
    'Median pay: $40,410 a year, $19.43 an hour.',
    'bls-oews-2025',
  ],
  ['outlook/medical-transcriptionists', 'growth', '4.9 % fewer jobs in ten years (2024–34)', 'bls-ep-2024'],
  ['outlook/medical-transcriptionists', 'jobs', '41,550 wage and salary jobs.', 'bls-oews-2025'],
  [
    'outlook/billing-and-posting-clerks',
    'pay',
    'Median pay: $48,500 a year, $23.32 an hour.',
    'bls-oews-2025',
  ],
  ['outlook/billing-and-posting-clerks', 'growth', '0.4 % fewer jobs in ten years (2024–34)', 'bls-ep-2024'],
  ['outlook/billing-and-posting-clerks', 'jobs', '404,060 wage and salary jobs.', 'bls-oews-2025'],
  [
    'outlook/insurance-claims-and-policy-processing-clerks',
    'pay',
    'Median pay: $49,230 a year, $23.67 an hour.',
    'bls-oews-2025',
  ],
  [
    'outlook/insurance-claims-and-policy-processing-clerks',
    'growth',
    '3.7 % fewer jobs in ten years (2024–34)',
    'bls-ep-2024',
  ],
  [
    'outlook/insurance-claims-and-policy-processing-clerks',
    'jobs',
    '214,260 wage and salary jobs.',
    'bls-oews-2025',
  ],
  [
    'outlook/computer-systems-analysts',
    'pay',
    'Median pay: $105,850 a year, $50.89 an hour.',
    'bls-oews-2025',
  ],
  ['outlook/computer-systems-analysts', 'growth', '8.7 % more jobs in ten years (2024–34)', 'bls-ep-2024'],
  ['outlook/computer-systems-analysts', 'jobs', '519,530 wage and salary jobs.', 'bls-oews-2025'],
  ['outlook/data-scientists', 'pay', 'Median pay: $120,230 a year, $57.80 an hour.', 'bls-oews-2025'],
  ['outlook/data-scientists', 'growth', '33.5 % more jobs in ten years (2024–34)', 'bls-ep-2024'],
  ['outlook/data-scientists', 'jobs', '262,440 wage and salary jobs.', 'bls-oews-2025'],
  ['outlook/compliance-officers', 'pay', 'Median pay: $80,730 a year, $38.81 an hour.', 'bls-oews-2025'],
  ['outlook/compliance-officers', 'growth', '3 % more jobs in ten years (2024–34)', 'bls-ep-2024'],
  ['outlook/compliance-officers', 'settings', '8 % of jobs, median $68,590', 'bls-comp'],
  [
    'outlook/health-specialties-teachers-postsecondary',
    'pay',
    'Median pay: $107,310 a year.',
    'bls-oews-2025',
  ],
  [
    'outlook/health-specialties-teachers-postsecondary',
    'growth',
    '17.3 % more jobs in ten years (2024–34)',
    'bls-ep-2024',
  ],
  [
    'outlook/healthcare-practitioners-and-technical-workers-all-other',
    'pay',
    'Median pay: $65,790 a year',
    'bls-oews-2025',
  ],
  [
    'outlook/healthcare-practitioners-and-technical-workers-all-other',
    'growth',
    '3.6 % more jobs in ten years (2024–34)',
    'bls-ep-2024',
  ],
  ['outlook/file-clerks', 'pay', 'Median pay: $43,600 a year.', 'bls-oews-2025'],
  ['outlook/file-clerks', 'growth', '15.9 % fewer jobs in ten years (2024–34)', 'bls-ep-2024'],
  ['outlook/old-combined-codes-retired', 'pay', '(May 2018): median $40,350', 'bls-oesm18nat-zip'],
  [
    'outlook/old-combined-codes-retired',
    'growth',
    'The 341,600 jobs and 8 % growth (2019–29) on old pages are of the mixed group 29-2098',
    'bls-medical-records-and-health-information',
  ],
];

const THE_REST: readonly Row[] = [
  [
    'education/associate',
    'entry',
    'Studied full time, the degree takes two years',
    'cpcc-frequently-asked-questions',
  ],
  ['education/coding-certificate', 'eligibility', '(PCAP) prepares for the CCA, CCS and CCS-P', 'ahima-pcap'],
  ['education/masters', 'eligibility', "a master's in informatics alone does not", 'oep-rhia-routes'],
  ['questions/how-long', 'education', 'Chicago State counts 121', 'csu-programofstudy'],
  [
    'questions/ppe',
    'education',
    '40 at one Portland program, 416 in all at Austin (about 2015)',
    'austincc-faq',
  ],
  [
    'questions/background-check',
    'cost',
    'background check $37, drug screen $38, TB test $44 to $60, CPR $50',
    'healthsciences-illinoisstate-practicums-shtml',
  ],
  [
    'questions/veterans',
    'cost',
    'approved tests up to $2,000 each, any number of them, passed or failed',
    'va-test-fees',
  ],
  ['questions/mil-spouse', 'cost', 'MyCAA: up to $4,000', 'www1-columbiasouthern-mycaa-scholarship'],
  [
    'questions/phd',
    'education',
    'Of 94 US universities with health informatics, 43 offered a doctorate',
    'thieme-connect-s-0042-1743242',
  ],
  [
    'questions/f1',
    'eligibility',
    'medical informatics was added to the federal STEM list in 2011',
    'lexology-detail-g-eca21936-51a4-442b-affd',
  ],
  [
    'questions/remote',
    'remote',
    "55 % of those who answered AAPC's 2022 survey worked remotely",
    'aapc-2023',
  ],
  [
    'questions/ai-replace',
    'worth',
    'GPT-4 matched 33.9 % of ICD-10-CM codes and 49.8 % of CPT codes exactly',
    'ai-nejm-aidbp2300040',
  ],
  [
    'questions/ai-adoption',
    'jobs',
    '24 % full, 21 % limited, 38 % piloting, 17 % none',
    'scienceinsights-will-medical-coding-be-replaced',
  ],
  [
    'questions/growth',
    'growth',
    'records specialists 7.1 %, technologists and registrars 14.7 %, managers 23.2 %; all jobs 3.1 %',
    'bls-ep-2024',
  ],
  [
    'questions/old-eight-percent',
    'growth',
    '32 % (31.5) for medical and health services managers, from 422,300 jobs in 2019',
    'bls-occupational-projections-and-characteristics',
  ],
  ['questions/old-341600-jobs', 'jobs', '215,500 jobs in 2018', 'webarchive-library-unt-medical-records-and'],
  [
    'questions/best-state',
    'jobs',
    'Florida 21,490, California 18,700, Texas 17,210, New York 9,080',
    'bls-oews-2025-states',
  ],
  [
    'questions/icd11',
    'growth',
    'As of 2026 US rulemaking for ICD-11 in billing had not begun',
    'legalclarity-icd-11-release-date-and-us',
  ],
  [
    'questions/federal-job-citizen',
    'eligibility',
    'non-citizens are considered only when no qualified citizen can be found',
    'federalgovernmentjobs-medical-records',
  ],
  [
    'terms/icd-10-cm',
    'entry',
    'NCHS, a part of CDC, maintains it',
    'cms-overview-coding-classification-systems',
  ],
  ['terms/icd-10-pcs', 'entry', 'seven characters long', 'medicalcodeai-icd-cpt-hcpcs-explained'],
  ['terms/de-identification', 'entry', '18 kinds of identifiers', 'johndcook-hipaa-identifiers-explained'],
  [
    'terms/right-of-access',
    'entry',
    '30 days, with one extension of 30 days',
    'support-oneguyconsulting-right-of-access',
  ],
  [
    'terms/retention',
    'entry',
    'How long medical records are kept is not for HIPAA to say',
    'reliasmedia-148468-hipaa-records-retention-what',
  ],
  ['terms/ehi', 'entry', 'Since October 6, 2022', 'vowhs-21st-century-cures-act'],
  ['terms/ncci', 'entry', 'since 1996', 'nursingcenter-journalarticle-2'],
  ['terms/hipaa', 'entry', 'a federal law of 1996', 'staging-nce2-herokuapp-hipaa-compliance'],
  ['terms/security-rule', 'entry', 'published on February 20, 2003', 'hhs-index'],
  [
    'settings/hospital',
    'pay',
    'a median of $59,120 in May 2025, against $51,140 for the whole occupation',
    'bls-tables',
  ],
  ['organizations/cahiim', 'definition', 'CAHIIM was created in 2006', 'cahiim-history'],
  [
    'organizations/ncra',
    'entry',
    'over 7,000 cancer registry professionals and was chartered in 1974',
    'ncra-usa-what-is-ncra',
  ],
  ['roles/cancer-registrar', 'pay', 'Median pay: $68,020 a year, $32.70 an hour.', 'bls-oews-2025'],
  ['roles/clinical-coding-specialist', 'pay', 'Median pay: $51,140 a year, $24.59 an hour.', 'bls-oews-2025'],
  ['roles/him-director', 'pay', 'Median pay: $123,860 a year, $59.55 an hour.', 'bls-oews-2025'],
  [
    'roles/health-informatics-specialist',
    'pay',
    'Median pay: $105,850 a year, $50.89 an hour.',
    'bls-oews-2025',
  ],
  ['roles/him-educator', 'pay', 'Median pay: $107,310 a year.', 'bls-oews-2025'],
  ['roles/billing-specialist', 'growth', '0.4 % fewer jobs in ten years (2024–34)', 'bls-ep-2024'],
  [
    'roles/privacy-officer',
    'eligibility',
    'HIPAA demands the role but not a credential for it.',
    'hipaa-530',
  ],
  ['roles/him-technician', 'pay', '$40,674', 'va-hit'],
  ['questions/federal-job', 'pay', 'GS-4 to GS-7 with $40,674 to $73,286 in September 2025', 'va-hit'],
  [
    'questions/him-leadership-path',
    'eligibility',
    "three years of managing records, or a bachelor's with 24 HIM or HIT credits",
    'va-chim',
  ],
  ['terms/mpi', 'entry', '57 % of 815 people who answered an AHIMA survey', 'ahima-dup'],
  [
    'terms/icd-10-cm terms/icd-10-pcs',
    'compare',
    'inpatient hospital stays',
    'cms-overview-coding-classification-systems',
  ],
  [
    'terms/ehr terms/emr',
    'compare',
    'more than one organization',
    'studylib-defining-key-health-information',
  ],
  ['organizations/ahima organizations/aapc', 'compare', '36 CEUs every two years', 'aapc-ceu-table'],
  [
    'education/associate education/bachelor',
    'compare',
    'four years from scratch (Chicago State)',
    'csu-programofstudy',
  ],
  [
    'terms/cpt terms/hcpcs',
    'compare',
    'the American Medical Association (AMA)',
    'medicalcodeai-icd-cpt-hcpcs-explained',
  ],
];

const TABLE: readonly Row[] = [...RHIT, ...RHIA, ...AHIMA, ...OTHER_ISSUERS, ...OCCUPATIONS, ...THE_REST];

test('the table of facts is long enough to guard against regressions, and no row stands in it twice', () => {
  expect(TABLE.length).toBeGreaterThanOrEqual(140);
  expect(new Set(TABLE.map((row) => row.join(' | '))).size).toBe(TABLE.length);
});

test.for(TABLE)('%s (%s) says “%s”, from %s', ([ids, view, text, source]) => {
  expect(viewOf(ids, view)).toContain(text);
  const keys = statementsIn(ids)
    .filter((statement) => statement.text.includes(text))
    .flatMap(({ from }) => (from ? [from.source].flat() : []));
  expect(keys).toContain(source);
});

/** What the view says, with all its pages. */
function viewOf(ids: string, view: Row[1]): string {
  const [id = '', ...others] = ids.split(' ');
  if (view === 'entry') return said({ kind: 'entry', id });
  if (view !== 'compare') return said({ kind: 'facet', id, facet: view });
  return [1, 2, 3, 4, 5, 6].map((page) => said({ kind: 'compare', ids: [id, ...others], page })).join('\n');
}

/** Every sourced statement of an entry or of the comparison of several. */
function statementsIn(ids: string): { text: string; from?: Provenance }[] {
  const compared = ids.split(' ');
  if (compared.length === 1) return statementsOf(entryNamed(ids));
  const comparison = ofKind(KNOWLEDGE, 'comparisons').find(
    ({ of }) => [...of].sort().join(' ') === [...compared].sort().join(' '),
  );
  return (comparison?.aspects ?? []).flatMap((aspect) =>
    Object.values(aspect.says).map((text) => ({ text, from: aspect })),
  );
}

test('what only prep sites say about the RHIT and RHIA is marked so, and the member is sent to AHIMA', () => {
  for (const id of ['credentials/rhit', 'credentials/rhia']) {
    for (const facet of ['exam', 'cost'] as const) {
      expect(said({ kind: 'facet', id, facet }), `${id} ${facet}`).toMatch(
        /reported by .*2026; check with AHIMA/,
      );
    }
  }
  expect(said({ kind: 'facet', id: 'questions/fail', facet: 'exam' })).toMatch(/sources disagree/);
});

test('growth of 2025–35, which only third parties quote, never stands without saying so', () => {
  for (const occupation of ofKind(KNOWLEDGE, 'outlook')) {
    for (const edition of occupation.projections.filter(({ period }) => period === '2025–35')) {
      expect(edition.sure, occupation.id).toBe('reported');
      expect(occupation.projections.map(({ period }) => period)).toContain('2024–34');
    }
  }
});

test.for([
  [
    'roles/project-manager',
    'pay',
    'BLS median of project management specialists in all industries, May 2024: $100,750',
  ],
  ['roles/project-manager', 'growth', 'BLS projects 6 % more jobs for project management specialists'],
  ['roles/ehr-trainer', 'pay', 'in health care and social assistance $65,200'],
  ['roles/security-officer', 'growth', 'BLS projects 29 % more information security analysts'],
] as const)('a role whose BLS group has no entry tells its figures itself: %s, %s', ([id, facet, figure]) => {
  expect(said({ kind: 'facet', id, facet })).toContain(figure);
});

test('an exam guide is checked with whom it speaks of, in an answer on a school too', () => {
  const text = said({
    kind: 'compare',
    ids: ['education/coding-certificate', 'education/associate'],
    page: 1,
  });
  expect(text).toMatch(/reported [^\n]*(check with|ask) [^\n]*AHIMA/);
  expect(text).toMatch(/Sources: [^\n]*Open Exam Prep/);
});

test.for(['rhia', 'cdip'])('%s: that two groups are near comes before the pay of one of them', (name) => {
  const text = said({ kind: 'facet', id: `credentials/${name}`, facet: 'pay' });
  expect(text.search(/two medians|two groups/i)).toBeGreaterThan(-1);
  expect(text.search(/two medians|two groups/i)).toBeLessThan(text.indexOf('Nearest BLS group'));
});

test('where holders of a credential work is told of their occupation, the largest employers first', () => {
  expect(said({ kind: 'facet', id: 'credentials/rhit', facet: 'settings' })).toMatch(
    /Nearest BLS group medical records specialists:\nHospitals .* 28 % of jobs[\s\S]*Offices of physicians 19 % of jobs/,
  );
});

test('what two things share keeps the name of what it is told of', () => {
  const ids = ['credentials/ccs-p', 'credentials/cpc'];
  expect(said({ kind: 'compare', ids, page: 1, facet: 'settings' })).toMatch(
    /The same for both.* BLS group: medical records specialists\\?\. Hospitals .*: 28 % of jobs/,
  );
});

test('growth of two occupations that nobody compared by hand is of one edition', () => {
  const occupations = ofKind(KNOWLEDGE, 'outlook').filter(({ projections }) => projections.length > 0);
  const curated = ofKind(KNOWLEDGE, 'comparisons').map(({ of }) => [...of].sort().join());
  let told = 0;
  for (const [at, one] of occupations.entries()) {
    for (const other of occupations.slice(at + 1)) {
      if (curated.includes([one.id, other.id].sort().join())) continue;
      const ids = [one.id, other.id];
      const text = said({ kind: 'compare', ids, page: 1, facet: 'growth' });
      const editions = new Set(text.match(/(?<=in ten years \()20\d\d–\d\d/g));
      expect([...editions].length, `${ids.join(' and ')}: ${[...editions].join(', ')}`).toBeLessThan(2);
      told += editions.size;
    }
  }
  expect(told).toBeGreaterThan(0);
});

test('every facet of every entry in the table exists, so that no row can pass by a fallback', () => {
  for (const [ids, view] of TABLE) {
    if (view === 'entry' || view === 'compare') continue;
    expect(FACETS).toContain(view);
    expect(said({ kind: 'facet', id: ids, facet: view }), `${ids} ${view}`).not.toContain(
      'I have no sourced facts',
    );
  }
});

test('figures of the retired BLS codes are not joined to those of today: each history ends a run at a break', () => {
  for (const { id, history = [] } of ofKind(KNOWLEDGE, 'outlook')) {
    for (const [index, run] of history.entries()) {
      if (index < history.length - 1) expect(run.breakAfter, `${id} run ${index}`).toBeDefined();
    }
  }
  const runs = ofKind(KNOWLEDGE, 'outlook').flatMap(({ history = [] }) => history);
  const of2019 = runs.filter(({ points }) => points.some(({ jobs }) => jobs === 341600));
  expect(of2019.length).toBeGreaterThan(0);
  for (const run of of2019) expect(run.points.map(({ year }) => year)).toEqual([2019, 2020]);
});

test('a figure in an answer is never without its year', () => {
  const bare = [...KNOWLEDGE.entries.values()].flatMap((entry) =>
    statementsOf(entry)
      .filter((line) => line.from !== undefined && /\$\s?\d|\d\s?%/.test(line.text))
      .map((line) => plainMarkdown(linesMarkdown([line], KNOWLEDGE)))
      .filter((text) => !/\b(19|20)\d{2}\b|undated|\bold(er)?\b/i.test(text))
      .map((text) => `${entry.id}: ${text}`),
  );
  expect(bare).toEqual([]);
});

test('a remote level that no source gives is marked as the editors’ estimate', () => {
  const bare = ofKind(KNOWLEDGE, 'roles').filter(
    ({ id, remote }) =>
      remote.level !== 'unknown' &&
      remote.facts === undefined &&
      !said({ kind: 'facet', id, facet: 'remote' }).includes("editors' estimate"),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('a career step without a source is marked as the editors’ estimate (src/answer/facets/role.ts)', () => {
  const bare = [...ofKind(KNOWLEDGE, 'starts'), ...ofKind(KNOWLEDGE, 'roles')].flatMap((place) =>
    facetLines(place, 'next', KNOWLEDGE)
      .filter(({ from }) => from === undefined)
      .map(({ head, text }) => `${place.id} → ${head}: ${text}`),
  );
  expect(bare).toEqual([]);
});

test('second-hand BLS growth is to be checked with BLS, under a role or credential too (src/answer/lines.ts)', () => {
  const wrong = [...ofKind(KNOWLEDGE, 'roles'), ...ofKind(KNOWLEDGE, 'credentials')].filter(
    ({ id, occupation }) =>
      occupation ? /2025–35; check with (?!BLS)/.test(said({ kind: 'facet', id, facet: 'growth' })) : false,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
