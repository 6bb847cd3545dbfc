import { expect, test } from 'vitest';
import { intentOf, sidesFor } from './understood.ts';

/** Two names and any wording that parts them. */
const PARTED: [question: string, one: string, other: string][] = [
  [
    'what separates a clinical informatics analyst from an EHR application analyst',
    'roles/clinical-informatics-analyst',
    'roles/ehr-application-analyst',
  ],
  [
    'what distinguishes a coding auditor from a clinical documentation auditor',
    'roles/clinical-documentation-auditor',
    'roles/coding-auditor',
  ],
  ['what sets a him manager apart from a him supervisor', 'roles/him-manager', 'roles/him-supervisor'],
  [
    'how is a data quality manager unlike a data governance lead',
    'roles/data-governance-lead',
    'roles/data-quality-manager',
  ],
  [
    'tell a cdi specialist apart from a clinical documentation auditor',
    'roles/cdi-specialist',
    'roles/clinical-documentation-auditor',
  ],
  [
    'contrast an ehr trainer with an ehr application analyst',
    'roles/ehr-application-analyst',
    'roles/ehr-trainer',
  ],
  [
    'what makes a health data analyst distinct from a clinical data manager',
    'roles/clinical-data-manager',
    'roles/health-data-analyst',
  ],
  [
    'how do i tell apart a trauma registrar and a cancer registrar',
    'roles/cancer-registrar',
    'roles/trauma-registrar',
  ],
  [
    'where does the line run between a revenue integrity analyst and a chargemaster coordinator',
    'roles/chargemaster-coordinator',
    'roles/revenue-integrity-analyst',
  ],
  ['what sets the ccds apart from the cdip', 'credentials/ccds', 'credentials/cdip'],
];

/** What one does to have or to be it stands before a name. */
const TO_HAVE_OR_TO_BE: [question: string, one: string, other: string][] = [
  ['go for rhia or become a cancer registrar instead', 'credentials/rhia', 'roles/cancer-registrar'],
  ['get my ccs or become a cancer registrar', 'credentials/ccs', 'roles/cancer-registrar'],
  ['get the cpc or become a billing specialist', 'credentials/cpc', 'roles/billing-specialist'],
  ['should i do the rhit or train as a cancer registrar', 'credentials/rhit', 'roles/cancer-registrar'],
  ['take the ccs exam or work as a cdi specialist', 'credentials/ccs', 'roles/cdi-specialist'],
  ['sit for chda or become a health data analyst', 'credentials/chda', 'roles/health-data-analyst'],
  ['go after the rhit or start as a medical biller', 'credentials/rhit', 'roles/billing-specialist'],
];

/** Names that are joined by a small word, or of which one is called the other. */
const JOINED: [question: string, one: string, other: string][] = [
  [
    'insurance claims analyst beside a coder at the hospital: day to day',
    'roles/clinical-coding-specialist',
    'roles/insurance-claims-analyst',
  ],
  [
    'trauma registrar next to a cancer registrar, whats the day like',
    'roles/cancer-registrar',
    'roles/trauma-registrar',
  ],
  [
    'legal health record v designated record set pls, explain like im 5',
    'terms/designated-record-set',
    'terms/legal-health-record',
  ],
  ['is snomed just icd-10 for nerds', 'terms/icd-10-cm', 'terms/snomed'],
  ['is the rhia just a glorified rhit', 'credentials/rhia', 'credentials/rhit'],
  ['is the chps really the chpc under another name', 'credentials/chpc', 'credentials/chps'],
  [
    'should i do the rhit or go for a role like roi specialist first without it',
    'credentials/rhit',
    'roles/release-of-information-specialist',
  ],
  ['ccs or go for a job as a cdi specialist', 'credentials/ccs', 'roles/cdi-specialist'],
  [
    'get the cpc or start with something like patient access specialist',
    'credentials/cpc',
    'roles/patient-access-specialist',
  ],
  [
    'bachelors vs masters in HIM if the end goal is running the dept',
    'education/bachelor',
    'education/masters',
  ],
  ['masters against bachelors for getting a director job', 'education/bachelor', 'education/masters'],
];

/** People who are told by what they do. */
const DOERS: [question: string, one: string, other: string][] = [
  [
    'who earns more, the person who runs revenue cycle or the person who runs HIM',
    'roles/him-manager',
    'roles/revenue-cycle-manager',
  ],
  [
    'who gets paid better, the one who leads coding or the one who leads cdi',
    'roles/cdi-manager',
    'roles/coding-manager',
  ],
  ['is whoever runs coding the same as whoever runs cdi', 'roles/cdi-manager', 'roles/coding-manager'],
];

const [HIM, HIT, ADMIN, INFORMATICS] = [
  'terms/him',
  'terms/hit',
  'terms/health-admin',
  'terms/health-informatics',
] as const;
/** Of two degrees of one level the fields are compared. */
const DEGREES: [question: string, one: string, other: string][] = [
  ['bs in him or bs in health informatics', INFORMATICS, HIM],
  ['bachelors in him vs bachelors in health informatics', INFORMATICS, HIM],
  ['masters in HIM or masters in health informatics', INFORMATICS, HIM],
  ['bachelors degree in HIM or in health informatics', INFORMATICS, HIM],
  ['masters in informatics vs masters in health administration', ADMIN, INFORMATICS],
  ['MHA or masters in HIM', ADMIN, HIM],
  ['MHA or masters in HIM for getting to director', ADMIN, HIM],
  ['bachelors in healthcare administration vs bachelors in health information management', ADMIN, HIM],
  ['MHA vs MHI', ADMIN, INFORMATICS],
  ['degree in HIT or degree in HIM', HIM, HIT],
  ['associates in HIT or bachelors in HIM', 'education/associate', 'education/bachelor'],
];

/** Roles by their fields, which are names only in a comparison. */
const FIELDS: [question: string, one: string, other: string][] = [
  ['patient access vs billing', 'roles/billing-specialist', 'roles/patient-access-specialist'],
  ['patient access or billing as a first job', 'roles/billing-specialist', 'roles/patient-access-specialist'],
  ['denials vs billing', 'roles/billing-specialist', 'roles/denials-appeals-specialist'],
  [
    'coding or denials, which is better',
    'roles/clinical-coding-specialist',
    'roles/denials-appeals-specialist',
  ],
  ['cdi or codng for a foregn docter new in usa', 'roles/cdi-specialist', 'roles/clinical-coding-specialist'],
  [
    'is coding or billing more likely to be eaten by ai',
    'roles/billing-specialist',
    'roles/clinical-coding-specialist',
  ],
  ['revenue integrity vs denials', 'roles/denials-appeals-specialist', 'roles/revenue-integrity-analyst'],
  [
    'patient access versus release of information',
    'roles/patient-access-specialist',
    'roles/release-of-information-specialist',
  ],
];

const PLACES: [question: string, one: string, other: string][] = [
  ['VA vs hospital for a coder', 'settings/government', 'settings/hospital'],
  ['work for the VA or a private hospital', 'settings/government', 'settings/hospital'],
  ['VA facility or private hospital system for benefits', 'settings/government', 'settings/hospital'],
  ['stay at the hospital or take the payer job', 'settings/hospital', 'settings/insurer'],
  [
    'stay at the hospital or take the payer job (humana)? him analyst',
    'settings/hospital',
    'settings/insurer',
  ],
  ['payor or hospital for remote work', 'settings/hospital', 'settings/insurer'],
  ['hospital or insurance company for a coder', 'settings/hospital', 'settings/insurer'],
  ['hospital or insurance company for a registrar', 'settings/hospital', 'settings/insurer'],
  ['coding for a doctors office vs a hospital', 'settings/hospital', 'settings/physician-office'],
  ['work for a vendor or a hospital as an analyst', 'settings/hospital', 'settings/vendor'],
  ['nursing home vs hospital medical records', 'settings/hospital', 'settings/long-term-care'],
  ['hospital job vs consulting firm', 'settings/hospital', 'settings/vendor'],
];

test.for([...PARTED, ...TO_HAVE_OR_TO_BE, ...JOINED, ...DOERS, ...DEGREES, ...FIELDS, ...PLACES])(
  '“%s” sets %s and %s side by side',
  ([question, one, other]) => {
    expect(sidesFor(question)).toEqual([one, other]);
  },
);

test('three fields in a row stand side by side', () => {
  expect(sidesFor('CDI, release of information or coding, which survives relocation best')).toEqual([
    'roles/cdi-specialist',
    'roles/clinical-coding-specialist',
    'roles/release-of-information-specialist',
  ]);
});

test.for([
  'i have a bachelors in bio, is a masters in him worth it or is that overkill',
  'is a chief health information officer just the CIO with extra letters or is that an actual HIM person',
])('“%s” names one thing to ask about', (question) => {
  expect(intentOf(question).kind).toBe('facet');
});

test.for(['MHA or MBA for him director', 'associate in him vs associate in nursing'])(
  '“%s” names no second field of ours',
  (question) => {
    expect(sidesFor(question)).not.toContain('terms/him');
  },
);

test('a field before a thing is no role', () => {
  expect(sidesFor('coding or billing software for a small clinic')).not.toContain('roles/billing-specialist');
});

test.for([
  [
    'coder vs biller vs auditor',
    'roles/clinical-coding-specialist, roles/billing-specialist, roles/coding-auditor',
  ],
  ['ehr or emr or phr, whats it called', 'terms/ehr, terms/emr, terms/phr'],
  [
    'patient access vs billing vs coding',
    'roles/patient-access-specialist, roles/billing-specialist, roles/clinical-coding-specialist',
  ],
  ['him vs hit vs informatics', 'terms/him, terms/hit, terms/health-informatics'],
])('“%s” sets three side by side', ([question = '', ids]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'compare', ids: ids?.split(', ') });
});
