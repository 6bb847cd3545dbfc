import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, FILES, replacing } from '../small.ts';

const RHIT = 'credentials/rhit.yaml';
const VERSUS = 'comparisons/rhit-vs-rhia.yaml';
const OTHER = 'comparisons/rhit-vs-rhia-exams.yaml';

/** The comparison with what the exam and the fee are. */
const COMPARED = (FILES[VERSUS] ?? '').replace(
  'verdict:',
  () => `  - name: Exam
    says:
      credentials/rhit: 150 questions in 3.5 hours
      credentials/rhia: a long one
    source: ahima-site
    asOf: '2026'
  - name: Exam fee
    says:
      credentials/rhit: $229 for AHIMA members
      credentials/rhia: more
    source: ahima-site
    asOf: '2026'
verdict:`,
);

/** A second comparison that says the same, with a third credential so that it is one of its own. */
const SECOND = COMPARED.replace('title: RHIT or RHIA', 'title: Three exams')
  .replace('- rhit or rhia', '- which of three exams')
  .replace('The RHIT asks', 'Of the three the RHIT asks')
  .replaceAll('credentials/rhia:', 'credentials/rhia-2:')
  .replace('- credentials/rhia\n', '- credentials/rhia-2\n');
const THIRD = (FILES['credentials/rhia.yaml'] ?? '')
  .replace('Registered Health Information Administrator', 'Another credential')
  .replace('short: RHIA', 'short: ACX')
  .replace('- registered administrator', '- another one of them')
  .replace('can lead a health', 'can direct a health')
  .replace('- what is the rhia', '- what is the acx')
  .replace('People who want to lead', 'Who wants to lead')
  .replace("A bachelor's degree from", 'Any degree from');

const BOTH: Changes = { [VERSUS]: COMPARED, [OTHER]: SECOND, 'credentials/rhia-2.yaml': THIRD };

function told(files: Changes, file: string, change: (text: string) => string): string[] {
  const before = files[file];
  const text = typeof before === 'string' ? before : (FILES[file] ?? '');
  return problemsOf(knowledgeFolder({ ...files, [file]: change(text) }));
}

test('comparisons that say what the credential says are right', () => {
  expect(told(BOTH, RHIT, (text) => text)).toEqual([]);
});

test.for([
  [
    'what else costs something',
    'name: Exam fee',
    'name: Cost',
    '$229 for AHIMA members',
    '$229 for AHIMA members, books $90',
  ],
  ['hours as a range', 'name: Exam fee', 'name: Time', '$229 for AHIMA members', '3 to 4 hours'],
])('%s is not held against the exam and its fee', ([, name = '', otherName = '', said = '', other = '']) => {
  const change = (text: string): string => replacing(said, other)(replacing(name, otherName)(text));
  expect(told(BOTH, VERSUS, change)).toEqual([]);
});

test.for<[what: string, piece: string, by: string, problem: string]>([
  [
    'a fee',
    '$229',
    '$249',
    ':36:25 aspects.5.says.credentials/rhit: expected what credentials/rhit says (229), got "$249": one of the two is wrong (knowledge/credentials/rhit.yaml:33)',
  ],
  [
    'the time',
    '3.5 hours',
    '3 hours',
    ':30:25 aspects.4.says.credentials/rhit: expected what credentials/rhit says (210), got "3 hours": one of the two is wrong (knowledge/credentials/rhit.yaml:29)',
  ],
  [
    'the questions',
    '150 questions',
    '105 questions',
    ':30:25 aspects.4.says.credentials/rhit: expected what credentials/rhit says (150), got "105 questions": one of the two is wrong (knowledge/credentials/rhit.yaml:28)',
  ],
])('%s that only one comparison has otherwise is told there', ([, piece, by, problem]) => {
  expect(told(BOTH, VERSUS, replacing(piece, by))).toEqual([`knowledge/${VERSUS}${problem}`]);
});

test.for<[what: string, piece: string, by: string, problem: string]>([
  [
    'the fee',
    'usd: 229',
    'usd: 249',
    ':34:10 fees.1.usd: expected 229, as in 2 comparisons ("$229"), got 249: one of the two is wrong; if it has changed, change it there too (knowledge/comparisons/rhit-vs-rhia-exams.yaml:36)',
  ],
  [
    'the time',
    'minutes: 210',
    'minutes: 120',
    ':29:12 exam.minutes: expected 210, as in 2 comparisons ("3.5 hours"), got 120: one of the two is wrong; if it has changed, change it there too (knowledge/comparisons/rhit-vs-rhia-exams.yaml:30)',
  ],
])(
  '%s of the credential that all comparisons have otherwise is told once, there',
  ([, piece, by, problem]) => {
    expect(told(BOTH, RHIT, replacing(piece, by))).toEqual([`knowledge/${RHIT}${problem}`]);
  },
);

test.for<[what: string, change: (text: string) => string, lines: readonly number[]]>([
  ['once', replacing('$229', '$219'), [36]],
  [
    'twice in one cell',
    replacing('$229 for AHIMA members', '$219 for AHIMA members, $219 for students'),
    [36],
  ],
  [
    'in two cells',
    (text) => {
      const fee = /( {2}- name: Exam fee\n)((?: {4}.*\n)+)/;
      return replacing('$229', '$219')(text).replace(fee, '$1$2  - name: Cost\n$2').replace('$229', '$219');
    },
    [36, 42],
  ],
])(
  'a fee that one comparison has otherwise %s, and another as the entry, is told there',
  ([, change, lines]) => {
    const places = lines.map((line) => `knowledge/${OTHER}:${line}:25`);
    expect(told(BOTH, OTHER, change).map((problem) => problem.split(' ')[0])).toEqual(places);
  },
);

test.for<[what: string, change: (text: string) => string]>([
  [
    'a fee of next year',
    replacing(
      "usd: 229\n    source: ahima-site\n    asOf: '2026'",
      "usd: 249\n    source: ahima-site\n    asOf: '2027'",
    ),
  ],
  [
    'an exam of next year',
    replacing(
      "minutes: 210\n  source: ahima-site\n  asOf: '2026'",
      "minutes: 180\n  source: ahima-site\n  asOf: '2027'",
    ),
  ],
  ['an entry without an exam', (text) => text.replace(/exam:[\s\S]*(?=fees:)/, '')],
])('%s is right although comparisons still have the old one', ([, change]) => {
  expect(told(BOTH, RHIT, change)).toEqual([]);
});

/** What it takes to keep the credential, and how many pass, in the entry and in a comparison. */
const KEPT: Changes = {
  [RHIT]: replacing(
    'fees:',
    `passRates:
  - {percent: 80, of: all candidates, source: ahima-site, asOf: '2026'}
renewal: {years: 2, ceus: 20, source: ahima-site, asOf: '2026'}
fees:`,
  )(FILES[RHIT] ?? ''),
  [VERSUS]: (FILES[VERSUS] ?? '').replace(
    'verdict:',
    () => `  - name: Keeping it
    says:
      credentials/rhit: 20 units every two years; 30 for both together
      credentials/rhia: more
    source: ahima-site
    asOf: '2026'
  - name: First-time pass rate
    says:
      credentials/rhit: 80 % of 2,101 candidates
      credentials/rhia: fewer
    source: ahima-site
    asOf: '2026'
verdict:`,
  ),
};

test.for<[what: string, file: string, piece: string, by: string, problems: string[]]>([
  ['as they are', RHIT, '', '', []],
  [
    'with other units',
    RHIT,
    "ceus: 20, source: ahima-site, asOf: '2026'",
    "ceus: 24, source: ahima-site, asOf: '2026'",
    ['got "20 units"'],
  ],
  ['with another rate', RHIT, 'percent: 80', 'percent: 60', ['got "80 %"']],
  ['with other units in the comparison', VERSUS, '20 units', '30 units', ['says (20), got "30 units"']],
  ['with another rate in the comparison', VERSUS, '80 %', '60 %', ['says (80), got "60 %"']],
])('units and pass rates %s are held against the comparisons', ([, file, piece, by, problems]) => {
  expect(told(KEPT, file, piece ? replacing(piece, by) : (text) => text)).toEqual(
    problems.map((problem) => expect.stringContaining(problem)),
  );
});

test('an exam of which hardly a question counts is told', () => {
  expect(told({}, RHIT, replacing('questions: 150', 'questions: 150\n  scored: 30'))).toEqual([
    `knowledge/${RHIT}:29:11 exam.scored: questions (line 28) and scored (line 29) do not fit: expected most of the questions to count, got 30 of 150`,
  ]);
});
