import { expect, test } from 'vitest';
import { entryNamed, facetsOf, KNOWLEDGE, said } from './real.ts';

/**
 * The old school page that the project grew out of, statement by statement: what it says, the entry that answers it, and
 * a phrase that must stand in that answer. Where BLS contradicts the page, the phrase is the correction.
 */
const STATEMENTS: readonly (readonly [statement: string, entry: string, phrase: string])[] = [
  // First paragraph: who does what
  [
    'Technicians are commonly referred to as health information managers',
    'questions/bls-category',
    'the BLS text it follows said health information technicians',
  ],
  [
    'They organize and manage health information data',
    'roles/him-technician',
    'Keeps patient records complete, correctly filed, easy to find and private',
  ],
  [
    'They keep its quality, accuracy, accessibility and security',
    'questions/what-is-him',
    'quality, accuracy, accessibility and security of health data',
  ],
  ['In paper files and electronic systems', 'questions/what-is-him', 'on paper and in electronic systems'],
  [
    'HIM is acquiring, analyzing and protecting medical information',
    'questions/what-is-him',
    'acquiring, analyzing and protecting medical information, digital and on paper',
  ],
  [
    'HIM: the term itself',
    'terms/him',
    'the field that gathers, checks, codes, protects and shares patient information',
  ],
  ['It enhances the quality of care', 'questions/what-is-him', 'to improve care'],
  [
    'HIT is the framework to manage and exchange medical information digitally',
    'terms/hit',
    'the framework of systems in which medical information is managed and exchanged digitally',
  ],
  [
    'HIM and HIT are two things',
    'questions/fields-compare',
    'health IT as the systems in which medical information is kept and passed on in digital form',
  ],
  // Training
  [
    'HIM works where two of the fastest-growing sectors meet',
    'questions/growth',
    'health care and digital technology among the fastest-growing sectors, without a figure',
  ],
  [
    'They bear on completeness and quality of care at every touch point',
    'questions/settings',
    "HIM in every patient's care",
  ],
  [
    'They must know electronic records, privacy and security, anatomy for ICD-10 and coding management',
    'questions/classes',
    'electronic records, privacy and security, anatomy for ICD-10 coding, and how coding is managed',
  ],
  [
    'They need effective communication and leadership skills',
    'questions/fit',
    'communication and leadership',
  ],
  [
    'They must master clinical processes: right information, right time, right care',
    'questions/what-is-him',
    'caregivers have what they need to know when they need it, so that the care is right',
  ],
  [
    'They use classification systems for reimbursement, databases, registries and patient histories',
    'questions/what-is-him',
    'for payment, for databases and registries and for the history of the patient',
  ],
  // Roles and settings
  [
    'Graduates become health data analysts',
    'roles/health-data-analyst',
    'names health data analyst first among the jobs for its graduates',
  ],
  ['Graduates become insurance claims analysts', 'questions/only-coding', 'or analyze health data'],
  ['Graduates become records technicians', 'questions/only-coding', 'the others keep records, study claims'],
  ['Graduates become clinical coding specialists', 'questions/only-coding', 'only one of them is coding'],
  [
    'Graduates become patient information coordinators',
    'roles/patient-information-coordinator',
    'A college career profile lists the role among those for HIM degree graduates.',
  ],
  [
    'HIM is found in every patient’s care and many public health settings',
    'questions/settings',
    'physician offices, hospitals, pharmacy and insurance companies, research, public health',
  ],
  [
    'Pharmacies',
    'settings/pharmacy',
    'A school profile lists pharmacies among the places where HIM people work.',
  ],
  [
    'Insurance companies',
    'settings/insurer',
    'AHIMA names managed care and insurance companies among the employers of RHIAs.',
  ],
  [
    'Research institutions',
    'settings/research',
    'A school profile lists research institutions among the places where HIM people work.',
  ],
  [
    'Physicians’ offices',
    'settings/physician-office',
    'Physician offices had 19 % of medical records specialist jobs in 2024',
  ],
  // Figures
  [
    'About 341,600 technician jobs in 2019',
    'questions/old-341600-jobs',
    '341,600 (2019) was a mixed BLS group with dosimetrists and others',
  ],
  [
    '341,600: what the group was',
    'questions/old-341600-jobs',
    'medical records specialists, medical dosimetrists and other health technicians',
  ],
  ['341,600: the technicians alone', 'questions/old-341600-jobs', '215,500 jobs in 2018'],
  [
    '341,600: today',
    'questions/old-341600-jobs',
    '194,720 medical records specialists and 38,100 health information technologists and registrars (May 2025',
  ],
  [
    '341,600 and 8 %: the retired codes',
    'outlook/old-combined-codes-retired',
    'The 341,600 jobs and 8 % growth (2019–29) on old pages are of the mixed group 29-2098',
  ],
  [
    'BLS does not categorize HIM but folds it into health services managers',
    'questions/bls-category',
    'that holds for HIM managers only',
  ],
  [
    'BLS: the two groups of HIM people',
    'questions/bls-category',
    'Health information technologists and medical registrars (29-9021)',
  ],
  [
    'Growth of health services managers is 8 percent in 2019–29',
    'questions/old-eight-percent',
    'That 8 % (2019–29) belonged to medical records and health information specialists',
  ],
  [
    '8 percent: the managers in the same edition',
    'questions/old-eight-percent',
    'managers had 32 % in the same BLS edition',
  ],
  [
    '8 percent: managers today',
    'questions/old-eight-percent',
    'For 2025–35 third parties quote BLS with 24 % for managers and 7.8 % for records specialists',
  ],
  [
    '8 percent: the edition read in the BLS files',
    'questions/old-eight-percent',
    'managers 23.2 %, technologists and registrars 14.7 %, records specialists 7.1 %',
  ],
  [
    '8 percent is much faster than the norm',
    'questions/old-eight-percent',
    'labeled much faster than average',
  ],
  [
    '8 percent: the norm of that edition',
    'questions/old-eight-percent',
    'all occupations had 3.7 % in 2019–29',
  ],
  ['8 percent is for ten years', 'questions/old-eight-percent', 'for ten years together, never for one year'],
  [
    'Demand grows because of an aging population',
    'questions/growth',
    'an aging population with more chronic illness',
  ],
  [
    'Demand grows because of advancing technologies',
    'questions/technology-advances',
    'BLS too names new technology as a reason for growth',
  ],
  [
    'Technology developed at a dizzying pace in the last 10–15 years',
    'questions/technology-advances',
    'technology moved very fast in the 10 to 15 years before it was written',
  ],
  [
    'The field is growing at a dizzying pace',
    'questions/growth',
    'finds its growth breathtaking; its 8 % of 2019–29 was for records specialists, not for managers',
  ],
  // Schooling and credentials
  [
    'The entry-level HIM degree is an associate degree in HIM or HIT',
    'questions/associate-or-bachelor',
    'the associate is the entry degree in HIM or HIT',
  ],
  ['The associate degree opens the RHIT', 'education/associate', 'RHIT'],
  [
    'RHIT is the gold standard for entering the field',
    'questions/seed-gold-standard',
    'calls the RHIT the gold standard for entry; we found no source that ranks it so',
  ],
  [
    'RHIA requires a baccalaureate degree',
    'questions/seed-gold-standard',
    'an approved post-bachelor certificate',
  ],
  ['RHIA: the routes', 'credentials/rhia', 'Route 3, for a bachelor'],
  [
    'Technicians typically need a postsecondary certificate',
    'questions/seed-gold-standard',
    'a postsecondary certificate is typical for records specialists',
  ],
  ['Some technicians might need an associate degree', 'outlook/medical-records-specialists', 'associate'],
  [
    'Associate degree and certificate are both called the entry',
    'questions/seed-gold-standard',
    'both are right, for two occupations',
  ],
  ['Certification often is required', 'questions/license', 'often required by an employer, not by law'],
  ['Certification often is required: by whom', 'questions/seed-gold-standard', 'by employers, not by law'],
  // How it feels, where it leads
  [
    'HIM people are highly respected in their work setting',
    'questions/how-it-feels',
    'well respected where they work',
  ],
  [
    'They see first-hand how their work improves patient care',
    'questions/how-it-feels',
    'close enough to see that patients are better cared for because of them',
  ],
  [
    'They go home tired but know they made a difference',
    'questions/how-it-feels',
    'tired but sure that their day was of use',
  ],
  [
    'As highly skilled technicians they take satisfaction in the advances they create',
    'questions/technology-advances',
    'proud of the new technology they make',
  ],
  [
    'They can advance within the IT function and in general operations',
    'questions/project-management',
    'within IT and in general operations',
  ],
  [
    'The work hones project management',
    'questions/project-management',
    'HIM people get better at running projects through their work',
  ],
  [
    'Project management readily leads to operating management or leadership',
    'questions/project-management',
    'the step to managing operations or leading an organization is short',
  ],
  [
    'Leadership: what research adds',
    'questions/project-management',
    'little confidence that they would reach executive rank',
  ],
  [
    'Operating management as a goal',
    'roles/operations-manager',
    'A college career profile says HIM work sharpens project skills that lead readily to operating management.',
  ],
  [
    'Projects to operations as a path',
    'journeys/it-to-project-to-operations',
    'Move from projects to leading operations, a step that a school career profile names',
  ],
];

test('the list covers the whole page', () => {
  expect(STATEMENTS.length).toBeGreaterThanOrEqual(60);
});

test.for(STATEMENTS)('“%s” is answered by %s', ([, id, phrase]) => {
  expect(everyView(id)).toContain(phrase);
});

/** What an entry says at first glance and under each of its facets. */
function everyView(id: string): string {
  const entry = entryNamed(id);
  const facets = facetsOf(entry).map((facet) => said({ kind: 'facet', id, facet }));
  return [said({ kind: 'entry', id }), ...facets].join('\n');
}

test('the 8 % is never given to health services managers', () => {
  const managers = entryNamed('outlook/medical-and-health-services-managers');
  if (managers.kind !== 'outlook') throw new Error('not an occupation');
  expect(managers.projections.map(({ percent }) => percent)).not.toContain(8);
  const of2019 = (managers.history ?? []).flatMap(({ points }) => points).find(({ year }) => year === 2019);
  expect(of2019).toMatchObject({ percent: 31.5, jobs: 422300, period: '2019–29' });
});

test('the 8.5 % (2019–29) and the 341,600 stand in the history of the records group, as a run of their own', () => {
  const records = entryNamed('outlook/medical-records-specialists');
  if (records.kind !== 'outlook') throw new Error('not an occupation');
  const runs = records.history ?? [];
  const mixed = runs.find(({ points }) => points.some(({ jobs }) => jobs === 341600));
  expect(mixed?.classification).toMatch(/29-2098.*mixed/);
  expect(mixed?.points[0]).toMatchObject({ year: 2019, percent: 8.5, period: '2019–29', median: 42630 });
  expect(mixed?.breakAfter?.text).toContain('nothing before 2021 compares');
  expect(runs.map(({ points }) => points.length)).toEqual([10, 2, 7]);
});

test('a question that corrects the page says so in its first sentence, with today’s figure beside it', () => {
  for (const [id, old, today] of [
    ['questions/old-eight-percent', '8 % (2019–29)', '24 %'],
    ['questions/old-341600-jobs', '341,600 (2019)', '194,720'],
  ] as const) {
    const { summary } = entryNamed(id);
    expect(summary).toContain(old);
    expect(summary).toContain(today);
  }
});

test('what the page claims is cited as the page, and never as confirmed by BLS', () => {
  const page = KNOWLEDGE.sources.get('seed-concorde');
  expect(page?.publisher).not.toMatch(/BLS/);
  expect(page?.url).toMatch(/^https:\/\//);
});
