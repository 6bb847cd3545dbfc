import { expect, test } from 'vitest';
import { originalName } from '../../../src/knowledge/load/file-copies.ts';
import { knowledgeFolder, problemsOf, put } from '../folder.ts';
import { type Changes, FILES, replacing } from '../small.ts';

const RHIT = FILES['credentials/rhit.yaml'] ?? '';
const ADVICE =
  'or if it is a new entry, give it a file name of its own and change its title, aliases, summary and facts';

test.for([
  ['terms/ppe (1).yaml', 'terms/ppe.yaml'],
  ['terms/Copy of ppe.yaml', 'terms/ppe.yaml'],
  ['terms/Copy (2) of ppe.yaml', 'terms/ppe.yaml'],
  ['terms/ppe - Copy.yaml', 'terms/ppe.yaml'],
  ['terms/ppe - Copy (3).yaml', 'terms/ppe.yaml'],
  ['terms/ppe copy 2.yaml', 'terms/ppe.yaml'],
  ['terms/ppe-copy.yaml', 'terms/ppe.yaml'],
  ['terms/copy-of-ppe.yaml', 'terms/ppe.yaml'],
  ['terms/ppe.asks (1).txt', 'terms/ppe.asks.txt'],
  ['terms/ppe-copy', 'terms/ppe'],
  ['terms/icd-10.yaml', undefined],
  ['terms/copyright.yaml', undefined],
  ['terms/ppe.yaml', undefined],
])('%j looks like a copy of %j', ([name = '', original]) => {
  expect(originalName(name)).toBe(original);
});

test.for(['rhit (1).yaml', 'Copy of rhit.yaml', 'rhit - Copy.yaml'])(
  'the copy %j is told as what it is, and nothing else is said of it',
  (name) => {
    const folder = knowledgeFolder();
    put(folder, `credentials/${name}`, RHIT);
    expect(problemsOf(folder)).toEqual([
      `knowledge/credentials/${name}:1:1 this looks like a copy of knowledge/credentials/rhit.yaml: delete it, ${ADVICE}`,
    ]);
  },
);

test.for<[copy: string]>([['rhit-copy'], ['copy-of-rhit'], ['rhit-2']])(
  'the copy %j, whose name would do, is told once instead of each of its names',
  ([copy]) => {
    const changes: Changes = {
      [`credentials/${copy}.yaml`]: RHIT,
      [`credentials/${copy}.asks.txt`]: 'how hard is the rhit',
      'credentials/rhit.asks.txt': 'how hard is the rhit',
    };
    expect(problemsOf(knowledgeFolder(changes))).toEqual([
      `knowledge/credentials/${copy}.yaml:1:1 title: this looks like a copy of knowledge/credentials/rhit.yaml: delete it, ${ADVICE}`,
    ]);
  },
);

test('of the copy of a role it is not said besides that no path leads there', () => {
  const coder = FILES['roles/medical-coder.yaml'] ?? '';
  expect(problemsOf(knowledgeFolder({ 'roles/medical-coder-2.yaml': coder }))).toEqual([
    `knowledge/roles/medical-coder-2.yaml:1:1 title: this looks like a copy of knowledge/roles/medical-coder.yaml: delete it, ${ADVICE}`,
  ]);
});

test('an entry whose name only sounds like a copy is one of its own', () => {
  const other = (FILES['terms/drg.yaml'] ?? '')
    .replace('Diagnosis-related group', 'Hard copy')
    .replace('short: DRG', 'short: HC')
    .replace('ms-drg', 'paper record')
    .replace('paid the same', 'on paper')
    .replace('a drg', 'a hard copy');
  expect(problemsOf(knowledgeFolder({ 'terms/drg-copy.yaml': other }))).toEqual([]);
});

test('an entry under names of its own with only the facts of another one is told as what it is', () => {
  const twoFacts = replacing(
    'asks:',
    "  - text: Its weight says what a stay costs on average.\n    source: ahima-site\n    asOf: '2026'\nasks:",
  )(FILES['terms/drg.yaml'] ?? '');
  const renamed = twoFacts
    .replace('Diagnosis-related group', 'Stay group')
    .replace('short: DRG', 'short: SG')
    .replace('ms-drg', 'group of stays')
    .replace('A group of hospital stays', 'Hospital stays')
    .replace('what is a drg', 'what is a stay group');
  const told = (copy: string): string[] =>
    problemsOf(
      knowledgeFolder({
        'terms/drg.yaml': twoFacts,
        'terms/a-stay.yaml': copy,
        'organizations/ahima.yaml': (text) => text.replace('aliases: []', 'related: [terms/drg]'),
      }),
    );
  expect(told(renamed)).toEqual([
    'knowledge/terms/a-stay.yaml:1:1 title: expected facts of its own, got only facts of terms/drg: write its own, or delete the file',
  ]);
  expect(told(renamed.replace('Its weight says', 'Its weight tells'))).toEqual([]);
});

test('of two that are alike under names of their own, either can be the copy', () => {
  expect(problemsOf(knowledgeFolder({ 'credentials/technician.yaml': RHIT }))).toEqual([
    `knowledge/credentials/technician.yaml:1:1 title: this looks like a copy of knowledge/credentials/rhit.yaml, or the other way round: delete the newer one, ${ADVICE}`,
  ]);
});

test('a copy whose original is gone is renamed, to a name that will do', () => {
  const folder = knowledgeFolder({ 'settings/hospital.yaml': null });
  put(folder, 'settings/hospital (1).yaml', FILES['settings/hospital.yaml'] ?? '');
  expect(problemsOf(folder)).toEqual([
    'knowledge/settings/hospital (1).yaml:1:1 expected a file name of small letters, digits and hyphens: rename it to hospital-1.yaml',
  ]);
});
