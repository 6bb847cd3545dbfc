import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, FILES, replacing } from '../small.ts';

function told(changes: Changes): string[] {
  return problemsOf(knowledgeFolder(changes));
}

const CODER = FILES['roles/medical-coder.yaml'] ?? '';
const FILES_THAT_NAME =
  'which does not exist; 4 files name it (knowledge/credentials/rhit.yaml, knowledge/journeys/school-to-director.yaml, knowledge/starts/high-school.yaml and 1 more)';

test('an entry that is gone is told once, with how many name it', () => {
  expect(
    told({ 'roles/medical-coder.yaml': null, 'roles/medical-coder.asks.txt': 'is coding hard' }),
  ).toEqual([
    `knowledge/credentials/rhit.yaml:38:5 roles.1: expected the id of an entry, got "roles/medical-coder", ${FILES_THAT_NAME}: put knowledge/roles/medical-coder.yaml back, or take the id out of them`,
  ]);
});

test.for([
  ['of a like name', 'roles/medical-coders.yaml'],
  ['of another name, whose title still says the old one', 'roles/charts.yaml'],
])('where a file %s appeared that nobody names, it is to be renamed back', ([, name = '']) => {
  expect(told({ 'roles/medical-coder.yaml': null, [name]: CODER })).toEqual([
    `knowledge/credentials/rhit.yaml:38:5 roles.1: expected the id of an entry, got "roles/medical-coder", ${FILES_THAT_NAME}: if knowledge/${name} was roles/medical-coder.yaml before, rename it back`,
  ]);
});

const SOURCES = FILES['sources.yaml'] ?? '';

test('a source that is gone is told once', () => {
  const [problem, ...others] = told({ 'sources.yaml': SOURCES.replace(/bls-oews-2025:\n( {2}.*\n)+/, '') });
  expect(others).toEqual([]);
  expect(problem).toMatch(
    /expected a key of knowledge\/sources\.yaml, got "bls-oews-2025"; 5 files name it \(knowledge\/.* and 2 more\): put it back, or name another source in them$/,
  );
});

test('a source that was renamed is told once, with its new key', () => {
  const [problem, ...others] = told({ 'sources.yaml': SOURCES.replace('bls-oews-2025:', 'bls-oews-25:') });
  expect(others).toEqual([]);
  expect(problem).toMatch(/5 files name it .*: if "bls-oews-25" was "bls-oews-2025" before, rename it back$/);
});

test('a key that one file has wrong several times is told once, with what was meant', () => {
  const change = (text: string): string => text.replaceAll('source: ahima-site', 'source: ahima-sit');
  expect(told({ 'credentials/rhit.yaml': change })).toEqual([
    'knowledge/credentials/rhit.yaml:21:11 audience.source: expected a key of knowledge/sources.yaml, got "ahima-sit" (did you mean "ahima-site"?) (4 times in this file)',
  ]);
});

const VERSUS = 'comparisons/rhit-vs-rhia.yaml';
const OF = '  - credentials/rhit\n  - credentials/rhia\naspects';

test.for<[what: string, of: string, problem: string]>([
  [
    'a wrong id',
    '  - credentials/rhit\n  - roles/medical-coder\naspects',
    '8:5 of.2: expected the ids of the lines below, got "roles/medical-coder", but the lines below are for credentials/rhia',
  ],
  [
    'an id that does not exist',
    '  - credentials/rhit\n  - credentials/rhai\naspects',
    '8:5 of.2: expected the id of an entry, got "credentials/rhai", which does not exist (did you mean "credentials/rhia"?)',
  ],
  [
    'a third id',
    '  - credentials/rhit\n  - credentials/rhia\n  - terms/drg\naspects',
    '9:5 of.3: expected the ids of the lines below, got "terms/drg", but there is no line for it: add its lines, or take it out here',
  ],
])('%s in `of` is one mistake, however many lines follow', ([, of, problem]) => {
  expect(told({ [VERSUS]: replacing(OF, of) })).toEqual([`knowledge/${VERSUS}:${problem}`]);
});

test('an id that `of` forgot is one mistake', () => {
  const third = (text: string): string =>
    text
      .replace(/( {6}credentials\/rhia: .*\n)/g, '$1      terms/drg: Another\n')
      .replace(/( {4}credentials\/rhia: you.*\n)/, '$1    terms/drg: you bill\n');
  expect(told({ [VERSUS]: third })).toEqual([
    `knowledge/${VERSUS}:7:3 of: expected terms/drg here too: every aspect has a line for it`,
  ]);
});

test.for<[what: string, id: string, told: string]>([
  [
    'the folder of another kind',
    'terms/rhia',
    'expected the id of an entry, got "terms/rhia", which does not exist (did you mean "credentials/rhia"?)',
  ],
  [
    'the ending of the file',
    'credentials/rhia.yaml',
    'expected the id of an entry (its folder and file name alone), got "credentials/rhia.yaml": write credentials/rhia',
  ],
  [
    'the folder of all',
    'knowledge/credentials/rhia',
    'expected the id of an entry (its folder and file name alone), got "knowledge/credentials/rhia": write credentials/rhia',
  ],
  [
    'the sign of Windows',
    'credentials\\rhia',
    'expected the id of an entry (its folder and file name alone), got "credentials\\rhia": write credentials/rhia',
  ],
  [
    'no comma',
    'terms/drg credentials/rhia',
    'expected a comma between two ids, got "terms/drg credentials/rhia": write terms/drg, credentials/rhia',
  ],
])('an id with %s is told with how to write it', ([, id, problem]) => {
  const changes = { 'organizations/ahima.yaml': replacing('aliases: []', `related: [${id}]`) };
  expect(told(changes)).toEqual([`knowledge/organizations/ahima.yaml:3:11 related.1: ${problem}`]);
});

test('an entry that was moved is to be moved back', () => {
  const ahima = FILES['organizations/ahima.yaml'] ?? '';
  const other = ahima
    .replace(/title: .*/, 'title: Another association')
    .replace('AHIMA', 'OAO')
    .replace(/summary: .*/, 'summary: The association of somebody else in another field.')
    .replace('It issues credentials.', 'It issues nothing.')
    .replace('who is ahima', 'who is oao');
  const problems = told({
    'organizations/ahima.yaml': null,
    'organizations/oao.yaml': other,
    'settings/ahima.yaml': ahima,
    'roles/medical-coder.yaml': replacing('next:', 'related: [organizations/ahima]\nnext:'),
  });
  expect(problems).toEqual([
    expect.stringMatching(
      /: if knowledge\/settings\/ahima\.yaml was organizations\/ahima\.yaml before, move it back$/,
    ),
  ]);
});

test('an entry beside the folders is told once, not at those that name it', () => {
  const drg = FILES['terms/drg.yaml'] ?? '';
  const changes = { 'terms/drg.yaml': null, 'drg.yaml': drg, 'terms/drg.asks.txt': 'whats a drg' };
  expect(told(changes)).toEqual([expect.stringMatching(/^knowledge\/drg\.yaml:1:1 expected sources\.yaml /)]);
});

test('an entry whose questions are still there is to be put back', () => {
  const changes = {
    'organizations/ahima.yaml': replacing('aliases: []', 'related: [terms/rvu]'),
    'terms/rvu.asks.txt': 'whats an rvu',
  };
  expect(told(changes)).toEqual([
    'knowledge/organizations/ahima.yaml:3:11 related.1: expected the id of an entry, got "terms/rvu", which does not exist: put knowledge/terms/rvu.yaml back (its questions are still in terms/rvu.asks.txt), or take the id out',
  ]);
});

test('of a source that is gone nothing else is told', () => {
  const site = { 'sources.yaml': (text: string) => text.replace('ahima-site:', 'ahima-pages:') };
  expect(told(site)).toEqual([
    expect.stringMatching(/expected a key of knowledge\/sources\.yaml, got "ahima-site"/),
  ]);
});
