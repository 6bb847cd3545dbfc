import { describe, expect, test } from 'vitest';
import { entryIntent } from '../../../src/search/entry-intents.ts';
import type { Candidate } from '../../../src/search/evidence/rank-entries.ts';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { readText } from '../../../src/search/reading/reading.ts';
import { evenPair } from '../../../src/search/shapes/best-instead.ts';
import { understand } from '../../../src/search/understand.ts';
import { KNOWLEDGE } from '../../content/real.ts';
import { intentOf, sidesFor } from './understood.ts';

const COMPARED: [question: string, ids: string[]][] = [
  ...[
    'rhit vs rhia',
    'rhit vs. rhia???',
    'RHIT VS RHIA',
    '**rhit** vs `rhia`',
    'RHIA versus RHIT',
    'rhit or rhia?',
    'rhit or rhia if i already got an associates??',
    'difference between rhit and rhia',
    'rhit rhia difference',
    'whats better rhit or rhia',
    'should i get the rhit or the rhia',
    'rhia compared to rhit',
    'is rhia higher than rhit',
  ].map((question): [string, string[]] => [question, ['credentials/rhia', 'credentials/rhit']]),
  [
    "cdi folks: AHIMA's cert against the ACDIS one, which should i sit",
    ['credentials/ccds', 'credentials/cdip'],
  ],
  ['outpatient surgery center or hospital for coding', ['settings/hospital', 'settings/outpatient']],
  [
    'home versus hospital: working from home or at a hospital as a coder',
    ['settings/hospital', 'settings/remote'],
  ],
  ['outsourcing firm or straight on the hospital payroll', ['settings/hospital', 'settings/vendor']],
  [
    'payer, small clinic, big hospital: which should a coder pick',
    ['settings/hospital', 'settings/insurer', 'settings/physician-office'],
  ],
  ['ccs vs cpc', ['credentials/ccs', 'credentials/cpc']],
  ['is cpc better than ccs', ['credentials/ccs', 'credentials/cpc']],
  ['i already have a cpc is it worth adding the rhit', ['credentials/cpc', 'credentials/rhit']],
  ['cca, ccs or cpc which one first', ['credentials/cca', 'credentials/ccs', 'credentials/cpc']],
  ['rhit, rhia or cpc', ['credentials/cpc', 'credentials/rhia', 'credentials/rhit']],
  ['ahima vs aapc', ['organizations/aapc', 'organizations/ahima']],
  ['him vs health informatics', ['terms/health-informatics', 'terms/him']],
  ['coder vs biller', ['roles/billing-specialist', 'roles/clinical-coding-specialist']],
  ['privacy officer or compliance officer', ['roles/compliance-officer', 'roles/privacy-officer']],
  ['icd-10-cm vs icd-10-pcs', ['terms/icd-10-cm', 'terms/icd-10-pcs']],
  ['whats harder, associate or bachelor', ['education/associate', 'education/bachelor']],
  ['ICD-10-PCS vs CPT, who uses which?', ['terms/cpt', 'terms/icd-10-pcs']],
  ['HL7 vs FHIR in one paragraph, I come from banking APIs', ['terms/fhir', 'terms/hl7']],
  ['aapc vs ahmia', ['organizations/aapc', 'organizations/ahima']],
  ['medical coding certificate vs associate degree', ['education/associate', 'education/coding-certificate']],
  ['do RHIT and RHIA holders owe the same number of CEUs?', ['credentials/rhia', 'credentials/rhit']],
  ['already a CCS, is it CDIP i add or CCDS', ['credentials/ccds', 'credentials/cdip']],
  ['i am an RHIA. CHDA or CPHIMS', ['credentials/chda', 'credentials/cphims']],
  ['what is the difference between an encoder and a grouper', ['terms/encoder', 'terms/grouper']],
  ['ehr vs emr', ['terms/ehr', 'terms/emr']],
  ['do CPCs or CCSs get paid better', ['credentials/ccs', 'credentials/cpc']],
  ['CCS-Ps or CPCs, who makes more', ['credentials/ccs-p', 'credentials/cpc']],
  ['chps, chpc, chc.. alphabet soup help', ['credentials/chc', 'credentials/chpc', 'credentials/chps']],
  ['emr ehr phr, explain like im five', ['terms/ehr', 'terms/emr', 'terms/phr']],
  ['is a coding manager above a coding auditor', ['roles/coding-auditor', 'roles/coding-manager']],
  [
    'hows a cdi specialist different to a cdi auditor',
    ['roles/cdi-specialist', 'roles/clinical-documentation-auditor'],
  ],
  [
    "the aapc hospital stay exam, ahima's coding exam, or the associate level registered one?",
    ['credentials/ccs', 'credentials/cic', 'credentials/rhit'],
  ],
  ['RHIT, RHIA, CHDA', ['credentials/chda', 'credentials/rhia', 'credentials/rhit']],
  ['AHIMA v ACDIS for someone in cdi', ['organizations/acdis', 'organizations/ahima']],
  [
    'four year him degree against a coding certificate, which pays itself back first',
    ['education/bachelor', 'education/coding-certificate'],
  ],
];

test.for(COMPARED)('“%s” compares %j', ([question, ids]) => {
  expect(sidesFor(question)).toEqual(ids);
});

/** One side or both are described, not named. */
const DESCRIBED: [question: string, ids: string[]][] = [
  [
    'person who codes charts vs person who audits the coders',
    ['clinical-coding-specialist', 'coding-auditor'],
  ],
  ['RHIT or the hospital coding specialist letters from AHIMA', ['rhit', 'ccs']],
  ['AHIMA or the association that gives the CPC, who has lower dues', ['ahima', 'aapc']],
  ['tumor registry job vs registry job for car crash injuries', ['cancer-registrar', 'trauma-registrar']],
  [
    'who needs more school, the patient privacy boss or the person against hackers',
    ['privacy-officer', 'security-officer'],
  ],
  ['nursing home or mental health clinic for my first records job', ['long-term-care', 'mental-health']],
];

test.for(DESCRIBED)('“%s” sets %j side by side', ([question, names]) => {
  const proposed = understand(question, KNOWLEDGE).proposed;
  const ids = proposed?.kind === 'compare' ? proposed.ids : [];
  expect(ids.map((id) => id.slice(id.indexOf('/') + 1)).sort()).toEqual([...names].sort());
});

test.for([
  'is the cpc 100 questions or do they give you 150',
  'is denials specialist work remote or do they make you sit in the business office',
  'do records techs need a degree or not',
  'i would rather code than bill, how do i start as a coder',
])('“%s” sets nothing beside anything', (question) => {
  expect(intentOf(question).kind).not.toBe('compare');
});

test.for(['rhit vs rhia', 'difference between rhit and rhia', 'whats better rhit or rhia'])(
  '“%s” leads with the differences',
  (question) => {
    expect(intentOf(question)).toMatchObject({ kind: 'compare', facet: 'difference' });
  },
);

test('a comparison that nobody named shows the side first that the question is about', () => {
  const sides = ['terms/icd-10-pcs', 'terms/icd-10-cm'];
  for (const ids of [sides, [...sides].reverse()]) {
    const candidates = ids.map((id, at): Candidate => ({ id, score: 9 - at, features: () => [] }));
    const index = searchIndex(KNOWLEDGE);
    const reading = readText('', index);
    const intent = entryIntent('comparisons/icd-10-cm-vs-icd-10-pcs', { reading, candidates, index });
    expect(intent).toEqual({ kind: 'compare', ids, page: 1 });
  }
});

test('what is named beside each other is compared, not another pair that fits better', () => {
  expect(intentOf('difference between RHIA and CHPS')).toMatchObject({
    kind: 'compare',
    ids: ['credentials/rhia', 'credentials/chps'],
  });
});

test('who is set beside another by a word between is no part of what tells the side', () => {
  expect(sidesFor('Do auditors make more than coders?')).toEqual([
    'roles/clinical-coding-specialist',
    'roles/coding-auditor',
  ]);
});

test.for([
  [
    "What does a data governance lead do all day that a data quality manager doesn't?",
    'roles/data-governance-lead',
    'roles/data-quality-manager',
  ],
  [
    "How does a chargemaster coordinator's work overlap with a revenue integrity analyst's?",
    'roles/chargemaster-coordinator',
    'roles/revenue-integrity-analyst',
  ],
  [
    'does a trauma registrar make what a cancer registrar makes',
    'roles/trauma-registrar',
    'roles/cancer-registrar',
  ],
  ['wats the diffrnce btwn loinc n snomed', 'terms/loinc', 'terms/snomed'],
  ['how many ceus do rhit vs rhiaa need', 'credentials/rhit', 'credentials/rhia'],
  ['the AAPC inpatient one or the AHIMA data analyst one', 'credentials/cic', 'credentials/chda'],
  ['physician office or vendor job, which is calmer', 'settings/physician-office', 'settings/vendor'],
  ['do consultng firms pay beter then hosptials', 'settings/vendor', 'settings/hospital'],
  ['is it calmer working records at an insurer than at a hospital', 'settings/insurer', 'settings/hospital'],
  ['him mangaer vs supervsor whos hgher up', 'roles/him-manager', 'roles/him-supervisor'],
  [
    'medical transcriptionist vs medical coder job outlook',
    'roles/healthcare-documentation-specialist',
    'roles/clinical-coding-specialist',
  ],
  ["what's the difference between see pee see and see see a", 'credentials/cpc', 'credentials/cca'],
  ['RHIT, RHIA, CCS or CPC?', 'credentials/rhit', 'credentials/rhia', 'credentials/ccs', 'credentials/cpc'],
] as const)('“%s” sets %s beside %s', ([question, ...ids]) => {
  const intent = intentOf(question);
  expect(intent.kind).toBe('compare');
  expect([...(intent.kind === 'compare' ? intent.ids : [])].sort()).toEqual([...ids].sort());
});

test('two names in slips are set beside each other, although no curated comparison has them', () => {
  const intent = intentOf('insurance claims analist or medical billr, who does what');
  expect(intent).toMatchObject({
    kind: 'compare',
    ids: ['roles/insurance-claims-analyst', 'roles/billing-specialist'],
  });
});

describe('two that fit alike are both meant', () => {
  const scored = (...list: [id: string, score: number][]): Candidate[] =>
    list.map(([id, score]) => ({ id, score, features: () => [] }));
  const [both, one] = [
    ['the', 'trainers', 'or', 'the', 'builders'],
    ['the', 'trainers'],
  ];

  test.for<[what: string, words: string[], candidates: Candidate[], ids: string[] | undefined]>([
    [
      'where things are set side by side',
      both,
      scored(['roles/a', 5], ['roles/b', 4], ['terms/c', 1]),
      ['roles/a', 'roles/b'],
    ],
    ['but not without words for it', one, scored(['roles/a', 5], ['roles/b', 4], ['terms/c', 1]), undefined],
    [
      'but not if one fits far better',
      both,
      scored(['roles/a', 9], ['roles/b', 4], ['terms/c', 1]),
      undefined,
    ],
    [
      'but not if a third fits as well',
      both,
      scored(['roles/a', 5], ['roles/b', 4], ['terms/c', 3]),
      undefined,
    ],
    ['but not if they are of two kinds', both, scored(['roles/a', 5], ['credentials/b', 4]), undefined],
    ['but not if there is only one', both, scored(['roles/a', 5]), undefined],
  ])('%s', ([, words, candidates, ids]) => {
    expect(evenPair(words, candidates)).toEqual(ids);
  });
});

test.for([
  'ccsd or cdip, wich do cdi managers prefre',
  'cpb or cbsc',
  'rhit vs odss cancr regsitry, do i need booth',
  'should i join acdis or ahmia as a cdi',
  'shuold i go for chc or chsp, im in complience',
  'ahmia vs appc which is mor respected',
])('“%s”: a mistyped code beside another name is what it can only be there', (question) => {
  expect(intentOf(question).kind).toBe('compare');
});

test('where it cannot be told, what is asked back keeps the other side', () => {
  expect(intentOf('rhtia or cdip')).toMatchObject({ kind: 'choose', against: ['credentials/cdip'] });
});

test('nothing is offered to be compared with itself', () => {
  const intent = intentOf('which exam is longer ccdso or acdsi');
  expect(intent).toMatchObject({ kind: 'choose', ids: ['credentials/ccds-o'] });
  expect(intent).not.toHaveProperty('against');
});

test.for([
  ['should i go for auditor or cdi specialist from 6 yrs of inpatient coding', 'roles/coding-auditor'],
  ['coding auditor or cdi specialist after 6 yrs of inpatient coding', 'roles/coding-auditor'],
])('“%s” sets beside each other what the "or" stands between', ([question = '', first = '']) => {
  expect(intentOf(question)).toMatchObject({ kind: 'compare', ids: [first, 'roles/cdi-specialist'] });
});

test.for([
  'is the chda basically the rhia with extra math',
  'is the rhia just a fancier rhit with better pay',
  'is information governance just data governance with a lawyer attached',
])('“%s” asks what differs, not about what is said to differ', (question) => {
  expect(intentOf(question)).toMatchObject({ kind: 'compare', facet: 'difference' });
});
