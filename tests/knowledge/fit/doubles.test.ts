import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, FILES, replacing } from '../small.ts';

const VERSUS = FILES['comparisons/rhit-vs-rhia.yaml'] ?? '';
const TEXAS = FILES['states/29-2072.yaml'] ?? '';

test.for<[what: string, changes: Changes, problems: string[]]>([
  [
    "an alias that is another entry's short name, told at the alias although its file comes first",
    { 'credentials/rhia.yaml': replacing('- registered administrator', '- RHIT') },
    [
      'credentials/rhia.yaml:4:5 aliases.1: expected a name of its own, got "RHIT", which credentials/rhit has (knowledge/credentials/rhit.yaml:2)',
    ],
  ],
  [
    'a question of another entry, told in the asks file although its entry comes first',
    { 'education/associate.asks.txt': 'whats in it\nwho is ahima\n' },
    [
      'education/associate.asks.txt:2:1 expected a question that fits only this entry, got "who is ahima", which organizations/ahima also has (knowledge/organizations/ahima.yaml:10)',
    ],
  ],
  [
    'a question of two asks files, told in the later one',
    { 'education/associate.asks.txt': 'is it hard', 'terms/drg.asks.txt': '# mine\nIs it hard?' },
    [
      'terms/drg.asks.txt:2:1 expected a question that fits only this entry, got "Is it hard?", which education/associate also has (knowledge/education/associate.asks.txt:1)',
    ],
  ],
  [
    "a question that is another entry's name",
    { 'education/associate.asks.txt': 'code auditor' },
    [
      'education/associate.asks.txt:1:1 expected a question that fits only this entry, got "code auditor", which roles/coding-auditor has as a name (knowledge/roles/coding-auditor.yaml:3)',
    ],
  ],
  [
    'a question that stands in the entry and in its asks file',
    { 'terms/drg.asks.txt': 'whats that\nWhat is a DRG?\n' },
    [
      'terms/drg.asks.txt:2:1 expected each question once, got "What is a DRG?", which this entry already has (knowledge/terms/drg.yaml:12)',
    ],
  ],
  [
    'an alias that stands there twice',
    { 'terms/drg.yaml': replacing('- ms-drg', '- ms-drg\n  - MS DRG') },
    [
      'terms/drg.yaml:5:5 aliases.2: expected each name once, got "MS DRG", which this entry already has (knowledge/terms/drg.yaml:4)',
    ],
  ],
  [
    'a fact that stands there twice',
    {
      'terms/drg.yaml': replacing(
        'asks:',
        "  - text: Medicare pays hospital stays by it.\n    source: ahima-site\n    asOf: '2025'\nasks:",
      ),
    },
    [
      'terms/drg.yaml:11:11 facts.2.text: expected each fact once, got the same text as another fact of this entry (knowledge/terms/drg.yaml:8)',
    ],
  ],
  [
    'a comparison of a thing with itself',
    {
      'comparisons/rhit-vs-rhia.yaml': replacing(
        '  - credentials/rhia\naspects',
        '  - credentials/rhit\naspects',
      ),
    },
    [
      'comparisons/rhit-vs-rhia.yaml:8:5 of.2: expected different entries, got "credentials/rhit" (the first is on line 7)',
    ],
  ],
  [
    'a second comparison of the same two',
    {
      'comparisons/rhia-vs-rhit.yaml': VERSUS.replace('RHIT or RHIA', 'RHIA or RHIT')
        .replace('rhit or rhia', 'rhia or rhit')
        .replace('The RHIT asks for an associate degree', 'The RHIT takes two years'),
    },
    [
      'comparisons/rhia-vs-rhit.yaml:7:3 of: expected entries that no other file compares, got those of comparisons/rhit-vs-rhia (knowledge/comparisons/rhit-vs-rhia.yaml:7)',
    ],
  ],
  [
    'one entry twice under an ambiguous name',
    { 'ambiguous.yaml': replacing('entry: roles/medical-coder', 'entry: terms/drg') },
    [
      'ambiguous.yaml:6:14 1.means.2.entry: expected each entry once, got "terms/drg" (the first is on line 4)',
    ],
  ],
  [
    'an ambiguous name that is declared twice',
    { 'ambiguous.yaml': (text) => `${text}${text.replace('PCS', 'P.C.S.')}` },
    ['ambiguous.yaml:7:9 2.term: expected each name once, got "P.C.S." (the first is on line 1)'],
  ],
  [
    'a related entry that is named twice',
    { 'credentials/rhia.yaml': replacing('issuer', 'related: [terms/drg, terms/drg]\nissuer') },
    [
      'credentials/rhia.yaml:8:22 related.2: expected each entry once, got "terms/drg" (the first is on line 8)',
    ],
  ],
  [
    'a second edge to the same role',
    {
      'roles/medical-coder.yaml': replacing(
        'asks:',
        '  - {to: roles/coding-auditor, kind: lateral, years: {min: 0}, needs: nothing, sure: estimate}\nasks:',
      ),
    },
    [
      'roles/medical-coder.yaml:29:10 next.2.to: expected each role once: one step leads there, got "roles/coding-auditor" (the first is on line 24)',
    ],
  ],
  [
    'a journey that comes back',
    {
      'journeys/school-to-director.yaml': replacing(
        'sure:',
        '  - {role: roles/medical-coder, when: Year 20, what: Code again.}\nsure:',
      ),
    },
    [
      'journeys/school-to-director.yaml:12:12 steps.3.role: expected a role that this journey has not left before, got "roles/medical-coder"',
    ],
  ],
  [
    'a state with two rows',
    { 'states/29-2072.yaml': (text) => text.replace(/( {2}- .*\n)/, '$1$1') },
    ['states/29-2072.yaml:4:13 states.2.state: expected each state once, got "TX" (the first is on line 3)'],
  ],
  [
    'a second table of states for an occupation',
    { 'states/29-9999.yaml': TEXAS },
    [
      'states/29-9999.yaml:1:13 occupation: expected the occupation with the code 29-9999, as the file name says, got "outlook/medical-records-specialists", whose code is 29-2072',
    ],
  ],
])('%s is told with both places', ([, changes, problems]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual(problems.map((problem) => `knowledge/${problem}`));
});

const FEES = (one: string, other: string): Changes => ({
  'terms/drg.yaml': replacing(
    'asks:',
    `${[one, other].map((text) => `  - ${text}\n    source: ahima-site\n`).join('')}asks:`,
  ),
});

test('a fact that stands there with two figures for one time is told with both', () => {
  const changes = FEES(
    "text: A second try costs $50.\n    asOf: '2026'",
    "text: A second try costs $75.\n    asOf: '2026'",
  );
  expect(problemsOf(knowledgeFolder(changes))).toEqual([
    'knowledge/terms/drg.yaml:14:11 facts.3.text: expected one figure, got $75 here and $50 in a fact that is the same but for this: take the wrong one out (knowledge/terms/drg.yaml:11)',
  ]);
});

test.for([
  ['two years', 'A try costs $50.\n    asOf: "2025"', 'A try costs $75.\n    asOf: "2026"'],
  ['two groups', 'Students pay $50.\n    asOf: "2026"', 'Others pay $75.\n    asOf: "2026"'],
  ['two tracks', 'Track 1 takes 6 years.\n    asOf: "2026"', 'Track 2 takes 8 years.\n    asOf: "2026"'],
  [
    'two parts with two shares',
    'Part A is 5 % of $100.\n    asOf: "2026"',
    'Part A is 6 % of $120.\n    asOf: "2026"',
  ],
])('figures of %s may differ', ([, one, other]) => {
  expect(problemsOf(knowledgeFolder(FEES(`text: ${one}`, `text: ${other}`)))).toEqual([]);
});

test('an ambiguous name means the entry whose short name it is, too', () => {
  const changes = { 'ambiguous.yaml': replacing('term: PCS', 'term: RHIT') };
  expect(problemsOf(knowledgeFolder(changes))).toEqual([
    'knowledge/ambiguous.yaml:2:3 1.means: expected credentials/rhit among the meanings of "RHIT", since this is its name: add it',
  ]);
});

test('two steps of a journey may tell of one job', () => {
  const twice = replacing(
    '  - role: roles/him-director',
    '  - {role: roles/medical-coder, when: Year 2, what: Earn the RHIT.}\n  - role: roles/him-director',
  );
  expect(problemsOf(knowledgeFolder({ 'journeys/school-to-director.yaml': twice }))).toEqual([]);
});
