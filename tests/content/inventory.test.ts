import { expect, test } from 'vitest';
import type { Kind } from '../../src/knowledge/kinds.ts';
import { ofKind } from '../../src/knowledge/knowledge.ts';
import { STATE_NAMES } from '../../src/knowledge/state-names.ts';
import { entryNamed, KNOWLEDGE, said } from './real.ts';

/** What the research has an entry for, so what the bot must know. Losing one must not go unnoticed. */
const MUST_EXIST: readonly (readonly [kind: Kind, count: number, ids: string])[] = [
  [
    'credentials',
    38,
    `
      rhit rhia cca ccs ccs-p chda cdip chps cphi chts ahima-micro cpc coc cic crc cpb cpma cdeo
      cpco cppm aapc-specialty ods ccds ccds-o cahims cphims cbcs cehrs chc chpc crcr chfp rhds chds
      ahic cphq cmrs other-coding-bodies
    `,
  ],
  [
    'roles',
    48,
    `
      him-technician release-of-information-specialist mpi-coordinator
      healthcare-documentation-specialist clinical-documentation-auditor him-supervisor him-manager
      him-director operations-manager patient-access-specialist patient-information-coordinator
      patient-portal-coordinator clinical-coding-specialist inpatient-coder outpatient-coder
      professional-fee-coder risk-adjustment-coder coding-auditor coding-manager billing-specialist
      insurance-claims-analyst denials-appeals-specialist revenue-integrity-analyst
      chargemaster-coordinator revenue-cycle-manager cdi-specialist cdi-manager cancer-registrar
      trauma-registrar public-health-registry-specialist research-data-coordinator
      clinical-data-manager health-data-analyst data-quality-manager data-governance-lead
      information-governance-director health-informatics-specialist clinical-informatics-analyst
      ehr-application-analyst ehr-trainer vendor-implementation-product-specialist project-manager
      privacy-officer security-officer compliance-officer him-educator him-consultant
      chief-health-information-officer
    `,
  ],
  [
    'outlook',
    14,
    `
      medical-records-specialists health-information-technologists-and-medical-registrars
      medical-and-health-services-managers medical-transcriptionists billing-and-posting-clerks
      insurance-claims-and-policy-processing-clerks computer-systems-analysts data-scientists
      compliance-officers health-specialties-teachers-postsecondary
      healthcare-practitioners-and-technical-workers-all-other file-clerks
      old-combined-codes-retired all-occupations
    `,
  ],
  [
    'education',
    7,
    `
      high-school coding-certificate associate bachelor post-bacc masters doctorate
    `,
  ],
  [
    'settings',
    14,
    `
      hospital physician-office outpatient long-term-care mental-health pharmacy insurer vendor
      research public-health government law remote overall
    `,
  ],
  [
    'terms',
    104,
    `
      him hit health-informatics health-admin cdi roi registry abstraction analysis scribe health-record ehr emr phr
      mpi legal-health-record designated-record-set retention information-governance data-governance
      data-stewardship data-integrity data-dictionary uhdds principal-diagnosis poa hedis
      primary-secondary hipaa phi privacy-rule security-rule breach hitech omnibus covered-entity
      business-associate minimum-necessary tpo authorization right-of-access npp accounting
      de-identification safe-harbor part2 cures-act information-blocking ehi interoperability hie
      tefca qhin uscdi hl7 fhir api promoting-interoperability onc icd-10-cm icd-10-pcs icd-9 icd-11
      cpt hcpcs cm-committee guidelines snomed loinc rxnorm umls mapping
      classification-vs-terminology drg cc-mcc case-mix apc rvu hcc ncci modifier charge-capture
      chargemaster revenue-cycle denial clean-claim dnfb medical-necessity upcoding false-claims
      leie encoder grouper cac autonomous-coding nlp query productivity-standard coding-audit cpc-a
      ppe ceu candidacy accreditation-rules
    `,
  ],
  [
    'questions',
    69,
    `
      what-is-him patient-contact fit only-coding no-experience hs-diploma entry-jobs
      high-school-now age math typing license certificate-or-degree associate-or-bachelor
      masters-worth phd how-long how-much find-accredited cahiim-matter candidacy online classes ppe
      ppe-job already-bachelor rhit-to-rhia transfer scholarships apprenticeship veterans mil-spouse
      background-check criminal-record foreign-degree f1 federal-job-citizen rhit-rhia cpc-or-rhit
      experience-route pass-rate exam-prep fail cpc-a-remove pcap keep-cert cert-pay registrar
      nojob-trap remote-new remote remote-kids pay best-state growth stress part-time settings
      federal-job membership ai-replace ai-adoption ai-tools ai-skills icd11 nurse front-desk
      it-to-hi fields-compare
    `,
  ],
  [
    'organizations',
    17,
    `
      ahima ahima-foundation cahiim cchiim aapc ncra acdis himss amia astp-onc cms ocr nchs who
      state-associations ahdi aaham
    `,
  ],
  [
    'starts',
    7,
    `
      high-school front-desk nurse clinical-support it associate-him bachelor-him
    `,
  ],
  [
    'journeys',
    8,
    `
      hs-to-coding-manager nurse-to-cdi-director front-desk-to-him-director biller-to-revenue-cycle
      him-grad-to-chio registrar-to-public-health it-to-project-to-operations technician-to-privacy
    `,
  ],
];

test.for(MUST_EXIST)('all the %s of the research exist: %i of them', ([kind, count, list]) => {
  const ids = words(list);
  expect(new Set(ids).size).toBe(count);
  const missing = ids.filter((id) => !KNOWLEDGE.entries.has(`${kind}/${id}`));
  expect(missing).toEqual([]);
});

test('three terms of the research are credentials here, because a member who asks means the credential', () => {
  for (const id of ['rhit', 'rhia', 'ods']) {
    expect(KNOWLEDGE.entries.has(`terms/${id}`), `terms/${id}`).toBe(false);
    expect(KNOWLEDGE.entries.has(`credentials/${id}`), `credentials/${id}`).toBe(true);
  }
});

/** What people mix up, and the entries that set it right: each with a phrase of the answer. */
const CONFUSIONS: readonly (readonly [confusion: string, answeredBy: string, says: string])[] = [
  ['rhit-vs-rhia', 'comparisons/rhit-vs-rhia questions/rhit-rhia', 'associate'],
  ['skip-rhit', 'questions/skip-rhit', 'RHIA'],
  ['rhit-no-degree', 'questions/rhit-no-degree', 'CAHIIM-accredited associate degree'],
  ['rhit-not-cahiim', 'questions/rhit-not-cahiim', 'graduates of CAHIIM-accredited programs only'],
  [
    'rhia-with-other-bachelor',
    'questions/rhia-with-other-bachelor questions/already-bachelor',
    'CAHIIM-approved post-bachelor',
  ],
  ['rhit-proviso', 'questions/rhit-proviso', '2017'],
  ['rhit-to-rhia', 'questions/rhit-to-rhia', 'RHIA replaces the RHIT'],
  ['early-test', 'questions/early-test', 'last term'],
  ['failed', 'questions/fail', 'full fee'],
  ['how-long-results', 'questions/how-long-results', 'within six weeks'],
  ['cca-vs-ccs', 'comparisons/cca-vs-ccs', '105 questions in 2 hours'],
  ['ccs-vs-cpc', 'comparisons/ccs-vs-cpc', '107 questions in 4 hours'],
  ['ccs-vs-ccsp', 'comparisons/ccs-vs-ccsp', 'physician offices'],
  ['cpc-a', 'comparisons/cpc-a questions/cpc-a-remove terms/cpc-a', 'pprentice'],
  ['coc-cpch', 'questions/coc-cpch', 'COC'],
  ['ctr-vs-ods', 'questions/ctr-vs-ods', 'ODS-Certified mean the same'],
  ['rhit-for-registry', 'questions/rhit-for-registry', "NCRA's ODS"],
  ['rhia-vs-chda', 'comparisons/rhia-vs-chda', 'CHDA'],
  ['cdip-vs-ccds', 'comparisons/cdip-vs-ccds', 'ACDIS'],
  ['chps-vs-chpc', 'comparisons/chps-vs-chpc', 'Compliance Certification Board'],
  ['cphims-vs-cahims', 'comparisons/cphims-vs-cahims', 'newcomers'],
  ['cphi-chts', 'questions/cphi-chts', 'no longer offered'],
  ['rhia-worth-it', 'questions/rhia-worth-it', '67 %'],
  ['rhit-worth-it', 'questions/rhit-worth-it', 'general HIM credential'],
  ['license', 'questions/license', 'No state license'],
  ['member', 'questions/member', 'AHIMA: no'],
  ['ahima-vs-aapc', 'comparisons/ahima-vs-aapc', 'AAPC'],
  ['online-exam', 'questions/online-exam', 'remote proctor'],
  ['open-book', 'questions/open-book', 'code books'],
  ['ccds-two-meanings', 'questions/ccds-two-meanings', 'IBHRE'],
];

test('every common confusion of the research is listed', () => {
  expect(CONFUSIONS.length).toBe(30);
  expect(new Set(CONFUSIONS.map(([id]) => id)).size).toBe(30);
});

test.for(CONFUSIONS)('the confusion “%s” is answered by %s', ([, ids, text]) => {
  const answers = ids.split(' ').map((id) => said({ kind: 'entry', id: entryNamed(id).id }));
  for (const answered of answers) expect(answered).toContain(text);
});

/** The career edges: from a starting point or a role to roles. */
const EDGES: readonly (readonly [from: string, to: string])[] = [
  [
    'starts/high-school',
    'patient-access-specialist billing-specialist him-technician clinical-coding-specialist healthcare-documentation-specialist',
  ],
  ['starts/front-desk', 'patient-access-specialist patient-information-coordinator insurance-claims-analyst'],
  ['starts/nurse', 'cdi-specialist clinical-informatics-analyst denials-appeals-specialist trauma-registrar'],
  ['starts/clinical-support', 'him-technician ehr-trainer research-data-coordinator'],
  ['starts/it', 'ehr-application-analyst health-data-analyst security-officer'],
  [
    'starts/associate-him',
    'him-technician outpatient-coder release-of-information-specialist cancer-registrar',
  ],
  ['starts/bachelor-him', 'health-data-analyst him-supervisor ehr-application-analyst'],
  [
    'roles/patient-access-specialist',
    'patient-information-coordinator him-technician billing-specialist mpi-coordinator revenue-integrity-analyst',
  ],
  [
    'roles/patient-information-coordinator',
    'patient-portal-coordinator release-of-information-specialist him-supervisor',
  ],
  ['roles/patient-portal-coordinator', 'ehr-trainer ehr-application-analyst'],
  [
    'roles/him-technician',
    'release-of-information-specialist mpi-coordinator clinical-coding-specialist cancer-registrar clinical-documentation-auditor health-data-analyst him-supervisor',
  ],
  ['roles/release-of-information-specialist', 'him-supervisor privacy-officer'],
  ['roles/mpi-coordinator', 'data-quality-manager health-data-analyst'],
  [
    'roles/healthcare-documentation-specialist',
    'clinical-documentation-auditor clinical-coding-specialist him-technician',
  ],
  ['roles/clinical-documentation-auditor', 'cdi-specialist compliance-officer'],
  [
    'roles/billing-specialist',
    'professional-fee-coder denials-appeals-specialist insurance-claims-analyst revenue-cycle-manager',
  ],
  [
    'roles/insurance-claims-analyst',
    'denials-appeals-specialist risk-adjustment-coder health-data-analyst compliance-officer',
  ],
  [
    'roles/clinical-coding-specialist',
    'outpatient-coder professional-fee-coder inpatient-coder risk-adjustment-coder',
  ],
  ['roles/professional-fee-coder', 'outpatient-coder risk-adjustment-coder coding-auditor'],
  [
    'roles/outpatient-coder',
    'inpatient-coder chargemaster-coordinator revenue-integrity-analyst coding-auditor',
  ],
  ['roles/inpatient-coder', 'cdi-specialist coding-auditor denials-appeals-specialist'],
  ['roles/risk-adjustment-coder', 'coding-auditor cdi-specialist health-data-analyst'],
  [
    'roles/coding-auditor',
    'coding-manager compliance-officer revenue-integrity-analyst him-consultant him-educator',
  ],
  ['roles/denials-appeals-specialist', 'revenue-integrity-analyst'],
  ['roles/chargemaster-coordinator', 'revenue-integrity-analyst revenue-cycle-manager'],
  ['roles/revenue-integrity-analyst', 'revenue-cycle-manager'],
  ['roles/coding-manager', 'him-director revenue-cycle-manager cdi-manager'],
  ['roles/cdi-specialist', 'cdi-manager clinical-informatics-analyst him-consultant'],
  ['roles/cdi-manager', 'him-director revenue-cycle-manager'],
  ['roles/revenue-cycle-manager', 'operations-manager him-consultant'],
  [
    'roles/cancer-registrar',
    'trauma-registrar public-health-registry-specialist research-data-coordinator data-quality-manager him-manager',
  ],
  ['roles/trauma-registrar', 'health-data-analyst research-data-coordinator'],
  ['roles/research-data-coordinator', 'clinical-data-manager health-data-analyst'],
  ['roles/clinical-data-manager', 'data-governance-lead'],
  ['roles/public-health-registry-specialist', 'health-informatics-specialist data-quality-manager'],
  [
    'roles/health-data-analyst',
    'data-quality-manager health-informatics-specialist data-governance-lead project-manager him-manager',
  ],
  ['roles/data-quality-manager', 'data-governance-lead'],
  ['roles/data-governance-lead', 'information-governance-director'],
  ['roles/information-governance-director', 'chief-health-information-officer'],
  [
    'roles/health-informatics-specialist',
    'clinical-informatics-analyst project-manager chief-health-information-officer',
  ],
  ['roles/clinical-informatics-analyst', 'health-informatics-specialist'],
  ['roles/ehr-trainer', 'ehr-application-analyst him-educator'],
  [
    'roles/ehr-application-analyst',
    'project-manager health-informatics-specialist vendor-implementation-product-specialist',
  ],
  ['roles/vendor-implementation-product-specialist', 'project-manager him-consultant'],
  ['roles/project-manager', 'operations-manager him-director'],
  ['roles/him-supervisor', 'him-manager'],
  ['roles/him-manager', 'him-director privacy-officer operations-manager him-educator'],
  ['roles/him-director', 'information-governance-director chief-health-information-officer him-consultant'],
  ['roles/operations-manager', 'chief-health-information-officer'],
  ['roles/privacy-officer', 'compliance-officer information-governance-director'],
  ['roles/security-officer', 'chief-health-information-officer'],
  ['roles/him-consultant', 'him-director'],
  ['roles/him-educator', 'him-consultant'],
  ['roles/compliance-officer', 'information-governance-director'],
];

/** Ways that members ask about and the research leaves out; the years are the editors' estimate. */
const OUR_EDGES = [
  'roles/billing-specialist → roles/clinical-coding-specialist',
  'starts/front-desk → roles/clinical-coding-specialist',
  'starts/nurse → roles/cancer-registrar',
  'starts/nurse → roles/clinical-coding-specialist',
];

test('all 143 career edges of the research are there, from the places where they begin, and four of our own', () => {
  const wanted = EDGES.flatMap(([from, to]) => to.split(' ').map((id) => `${from} → roles/${id}`));
  expect(wanted.length).toBe(143);
  const places = [...ofKind(KNOWLEDGE, 'starts'), ...ofKind(KNOWLEDGE, 'roles')];
  const known = places.flatMap(({ id, next }) => next.map(({ to }) => `${id} → ${to}`));
  expect(known.sort()).toEqual([...wanted, ...OUR_EDGES].sort());
});

test('every career edge says what it needs and how long it takes', () => {
  for (const place of [...ofKind(KNOWLEDGE, 'starts'), ...ofKind(KNOWLEDGE, 'roles')]) {
    for (const { to, needs, years } of place.next) {
      expect(needs.length, `${place.id} → ${to}`).toBeGreaterThanOrEqual(3);
      expect(years.max ?? years.min, `${place.id} → ${to}`).toBeGreaterThanOrEqual(years.min);
    }
  }
});

/** What BLS withheld in May 2025, by file, state and cell; everything else is published. */
const ALL_CELLS = 'jobs lq median p10 p25 p75 p90';
const WITHHELD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'states/29-2072': { VT: 'jobs lq' },
  'states/29-9021': { AL: ALL_CELLS, AR: 'jobs lq', DE: 'jobs lq', UT: 'jobs lq' },
  'states/11-9111': {},
  'states/31-9094': { DE: 'jobs lq', HI: 'jobs lq', NH: ALL_CELLS, VT: 'jobs lq', VA: 'jobs lq' },
  'states/43-3021': {},
};

test.for(Object.keys(WITHHELD))(
  '%s has a row for each state, DC and Puerto Rico, and leaves out what BLS withholds',
  (file) => {
    const pay = KNOWLEDGE.states.get(file);
    expect(pay?.states.map(({ state }) => state).sort()).toEqual(Object.keys(STATE_NAMES).sort());
    expect(pay?.states.length).toBe(52);
    expect(pay?.asOf).toBe('May 2025');
    const withheld = Object.fromEntries(
      (pay?.states ?? []).flatMap(({ state, ...cells }) => {
        const empty = Object.entries(cells).flatMap(([cell, value]) => (value === null ? [cell] : []));
        return empty.length > 0 ? [[state, empty.sort().join(' ')]] : [];
      }),
    );
    expect(withheld).toEqual(WITHHELD[file]);
  },
);

test('state pay covers five occupations, each with its metropolitan areas', () => {
  expect([...KNOWLEDGE.states.keys()].sort()).toEqual(Object.keys(WITHHELD).sort());
  for (const [file, { areas, occupation }] of KNOWLEDGE.states) {
    expect(areas.length, file).toBeGreaterThanOrEqual(30);
    expect(KNOWLEDGE.entries.has(occupation), occupation).toBe(true);
  }
});

/** Jobs and percentiles of some states, one by one. */
const CELLS: readonly (readonly [
  file: string,
  state: string,
  jobs: number | null,
  p10: number,
  median: number,
  p90: number,
])[] = [
  ['states/29-2072', 'TX', 17210, 34440, 48860, 78390],
  ['states/29-2072', 'DC', 270, 46300, 72040, 128010],
  ['states/29-2072', 'FL', 21490, 36330, 45760, 76850],
  ['states/29-2072', 'MS', 2310, 31010, 41500, 61580],
  ['states/29-2072', 'PR', 1850, 21900, 27990, 57780],
  ['states/29-2072', 'VT', null, 42130, 57560, 77580],
  ['states/29-9021', 'CA', 2920, 57770, 90750, 167650],
  ['states/29-9021', 'MN', 1040, 66520, 90760, 115480],
  ['states/29-9021', 'AR', null, 49590, 93300, 105140],
  ['states/29-9021', 'WA', 670, 46850, 59640, 101320],
  ['states/11-9111', 'NY', 33200, 95660, 164120, 340990],
  ['states/11-9111', 'AR', 6440, 55390, 94340, 155210],
  ['states/11-9111', 'TX', 58420, 65520, 114150, 205600],
  ['states/31-9094', 'OK', 560, 22110, 27740, 49470],
  ['states/31-9094', 'MN', 270, 43970, 50030, 64580],
  ['states/31-9094', 'TX', 7520, 22540, 42900, 49410],
  ['states/43-3021', 'CA', 41290, 42840, 56260, 77260],
  ['states/43-3021', 'DC', 530, 50410, 64330, 99190],
  ['states/43-3021', 'OH', 19480, 37300, 46390, 60110],
];

test.for(CELLS)('%s %s: %s jobs, %i to %i to %i dollars', ([file, state, jobs, p10, median, p90]) => {
  const row = KNOWLEDGE.states.get(file)?.states.find((one) => one.state === state);
  expect(row).toMatchObject({ jobs, p10, median, p90 });
});

test('a withheld figure is told as withheld, not as zero', () => {
  const alabama = said({
    kind: 'states',
    id: 'outlook/health-information-technologists-and-medical-registrars',
    states: ['AL'],
  });
  expect(alabama).toContain('not published by BLS');
  expect(alabama).not.toMatch(/\$0\b/);
});

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
