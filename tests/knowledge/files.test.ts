import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledgeFiles } from '../../src/knowledge/files.ts';
import { loadKnowledge } from '../../src/knowledge/store.ts';
import { knowledgeFolder, problemsOf, put } from './folder.ts';
import { FILES } from './small.ts';

const DRG = FILES['terms/drg.yaml'] ?? '';
const KINDS =
  'roles, credentials, outlook, education, comparisons, questions, terms, settings, organizations, starts, journeys, states';

const ENDING = 'expected a file name that ends in .yaml or .asks.txt';

test.for<[what: string, name: string, problem: string]>([
  ['another ending', 'terms/rvu.yml', `knowledge/terms/rvu.yml:1:1 ${ENDING}`],
  ['a text of no kind', 'terms/rvu.txt', `knowledge/terms/rvu.txt:1:1 ${ENDING}`],
  ['no ending', 'terms/rvu', `knowledge/terms/rvu:1:1 ${ENDING}`],
  [
    'capitals in the name of an asks file',
    'terms/RVU.asks.txt',
    'knowledge/terms/RVU.asks.txt:1:1 expected a file name of small letters, digits and hyphens, such as medical-coder.yaml',
  ],
  [
    'capitals in the name',
    'terms/RVU.yaml',
    'knowledge/terms/RVU.yaml:1:1 expected a file name of small letters, digits and hyphens, such as medical-coder.yaml',
  ],
  [
    'a space in the name',
    'terms/work unit.yaml',
    'knowledge/terms/work unit.yaml:1:1 expected a file name of small letters, digits and hyphens, such as medical-coder.yaml',
  ],
  ['an unknown folder', 'jobs/coder.yaml', `knowledge/jobs:1:1 expected one of the folders ${KINDS}`],
  [
    'a folder inside a folder',
    'terms/payment/rvu.yaml',
    'knowledge/terms/payment:1:1 expected a file: folders do not nest',
  ],
  [
    'an entry outside the folders',
    'rvu.yaml',
    'knowledge/rvu.yaml:1:1 expected sources.yaml or ambiguous.yaml here; entries live in a folder',
  ],
])('%s is refused by name', ([, name, problem]) => {
  const folder = knowledgeFolder();
  put(folder, name, DRG);
  expect(problemsOf(folder)).toEqual([problem]);
});

test.for([
  '.drg.yaml.swp',
  '.#drg.yaml',
  '#drg.yaml#',
  'drg.yaml~',
  'drg.yaml.tmp',
  'drg.yaml.bak',
  'drg.yaml.orig',
  'drg.yaml.part',
  '4913',
  '_draft.yaml',
  '.DS_Store',
  'Thumbs.db',
  'README.md',
])('%s, which is no content, is passed over in every folder', (name) => {
  const folder = knowledgeFolder();
  put(folder, name, '\0 not YAML: [');
  put(folder, `terms/${name}`, '\0 not YAML: [');
  expect(problemsOf(folder)).toEqual([]);
});

test('a file that is too large is refused before it is read', () => {
  const folder = knowledgeFolder();
  put(folder, 'terms/rvu.yaml', '#'.repeat(512 * 1024 + 1));
  expect(problemsOf(folder)).toEqual([
    'knowledge/terms/rvu.yaml:1:1 expected at most 524288 bytes, got 524289',
  ]);
});

test('a link that leads outside the folder is refused', () => {
  const folder = knowledgeFolder();
  put(folder, '../rvu.yaml', DRG);
  symlinkSync(join(folder, '../rvu.yaml'), join(folder, 'terms/rvu.yaml'));
  expect(problemsOf(folder)).toEqual([
    'knowledge/terms/rvu.yaml:1:1 this link leads outside the knowledge folder: put the file itself here',
  ]);
});

test('a linked folder that leads outside is refused file by file', () => {
  const folder = knowledgeFolder({ 'settings/hospital.yaml': null });
  put(folder, '../settings/hospital.yaml', FILES['settings/hospital.yaml'] ?? '');
  symlinkSync(join(folder, '../settings'), join(folder, 'settings'));
  expect(problemsOf(folder)).toEqual([
    'knowledge/settings/hospital.yaml:1:1 this link leads outside the knowledge folder: put the file itself here',
  ]);
});

test('a link that leads nowhere is told as such', () => {
  const folder = knowledgeFolder();
  symlinkSync(join(folder, 'terms/nowhere.yaml'), join(folder, 'terms/rvu.yaml'));
  expect(problemsOf(folder)).toEqual(['knowledge/terms/rvu.yaml:1:1 this link leads nowhere']);
});

test('the knowledge folder itself may be a link', () => {
  const folder = knowledgeFolder();
  symlinkSync(folder, join(folder, '../link'));
  expect(problemsOf(join(folder, '../link'))).toEqual([]);
});

test('a folder that is not there is a problem, not a crash', () => {
  const folder = join(knowledgeFolder(), 'nowhere');
  expect(problemsOf(folder)).toEqual([
    `knowledge:1:1 the knowledge folder cannot be read: ENOENT: no such file or directory, scandir '${folder}'`,
  ]);
});

test('an empty folder is no knowledge', () => {
  const folder = join(knowledgeFolder(), '../empty');
  mkdirSync(folder);
  expect(problemsOf(folder)).toHaveLength(1);
});

test.for<[what: string, wrap: (text: string) => string]>([
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
])('a file with %s is read as if it had none, and its places are right', ([, wrap]) => {
  const folder = knowledgeFolder({ 'terms/drg.yaml': wrap });
  const plain = loadKnowledge(knowledgeFolder());
  const wrapped = loadKnowledge(folder);
  if (!plain.ok || !wrapped.ok) throw new Error(problemsOf(folder).join('\n'));
  expect(wrapped.knowledge.entries.get('terms/drg')).toEqual(plain.knowledge.entries.get('terms/drg'));

  put(folder, 'terms/drg.yaml', wrap(DRG.replace('title: Diagnosis', 'title: 1\ntitel: Diagnosis')));
  expect(problemsOf(folder).map((line) => line.split(' ')[0])).toEqual([
    'knowledge/terms/drg.yaml:1:8',
    'knowledge/terms/drg.yaml:2:1',
  ]);
  put(folder, 'terms/drg.yaml', wrap(DRG.replace('title: Diagnosis', 'titel: Diagnosis')));
  expect(problemsOf(folder)).toContainEqual(expect.stringContaining('knowledge/terms/drg.yaml:1:1 titel:'));
});

test('a file in an old encoding is refused, so that members never read broken letters', () => {
  const folder = knowledgeFolder();
  const text = DRG.replace('Diagnosis-related group', 'Relative value unit')
    .replace('DRG', 'RVU')
    .replace('ms-drg', 'unité')
    .replace('a drg', 'an rvu');
  put(folder, 'terms/rvu.yaml', text);
  expect(problemsOf(folder)).toEqual([]);
  put(folder, 'terms/rvu.yaml', Buffer.from(text, 'latin1'));
  expect(problemsOf(folder)).toEqual([expect.stringMatching(/^knowledge\/terms\/rvu\.yaml:\d+:\d+ .*UTF-8/)]);
});

test('files come by folder and by name, so that problems and entries keep their order', () => {
  const { files } = readKnowledgeFiles(knowledgeFolder());
  const names = files.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  expect(names).toHaveLength(Object.keys(FILES).length);
});
