import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decode } from '../../../src/knowledge/load/decode.ts';
import { readKnowledgeFiles } from '../../../src/knowledge/load/files.ts';
import { loadKnowledge } from '../../../src/knowledge/store.ts';
import { knowledgeFolder, problemsOf, put } from '../folder.ts';
import { type Changes, FILES, replacing } from '../small.ts';

const DRG = FILES['terms/drg.yaml'] ?? '';
const KINDS =
  'roles, credentials, outlook, education, comparisons, questions, terms, settings, organizations, starts, journeys, states';

const ENDING = 'expected a file name that ends in .yaml or .asks.txt';

test.for<[what: string, name: string, problem: string]>([
  ['another ending', 'terms/rvu.yml', `knowledge/terms/rvu.yml:1:1 ${ENDING}: rename it to rvu.yaml`],
  [
    'capitals in the ending',
    'terms/rvu.YAML',
    `knowledge/terms/rvu.YAML:1:1 ${ENDING}: rename it to rvu.yaml`,
  ],
  [
    'an ending that Windows hides',
    'terms/rvu.yaml.txt',
    `knowledge/terms/rvu.yaml.txt:1:1 ${ENDING}: rename it to rvu.yaml`,
  ],
  ['a text of no kind', 'terms/rvu.txt', `knowledge/terms/rvu.txt:1:1 ${ENDING}`],
  ...['drg-asks.txt', 'drg.ask.txt', 'drg.txt', 'DRG questions.txt'].map((name): [string, string, string] => [
    `the questions of an entry as ${name}`,
    `terms/${name}`,
    `knowledge/terms/${name}:1:1 expected a file name that ends in .asks.txt: rename it to drg.asks.txt`,
  ]),
  ...[
    "drg (Ana's conflicted copy 2026-09-03).yaml",
    'drg-DESKTOP-7K2.yaml',
    'drg.sync-conflict-20260903-101112-ABCDEFG.yaml',
  ].map((name): [string, string, string] => [
    `what two people saved, as ${name}`,
    `terms/${name}`,
    `knowledge/terms/${name}:1:1 two people saved knowledge/terms/drg.yaml at the same time: put what is right of both into it, and delete this one`,
  ]),
  [
    'the name of a folder without its last letter',
    'term/rvu.yaml',
    `knowledge/term:1:1 expected one of the folders ${KINDS} (did you mean "terms"?)`,
  ],
  ['no ending', 'terms/rvu', `knowledge/terms/rvu:1:1 ${ENDING}`],
  [
    'capitals in the name of an asks file',
    'terms/RVU.asks.txt',
    'knowledge/terms/RVU.asks.txt:1:1 expected a file name of small letters, digits and hyphens: rename it to rvu.asks.txt',
  ],
  [
    'capitals in the name',
    'terms/RVU.yaml',
    'knowledge/terms/RVU.yaml:1:1 expected a file name of small letters, digits and hyphens: rename it to rvu.yaml',
  ],
  [
    'the number of a download in the name, without the file that it was made from',
    'terms/rvu (1).yaml',
    'knowledge/terms/rvu (1).yaml:1:1 expected a file name of small letters, digits and hyphens: rename it to rvu-1.yaml',
  ],
  [
    'a space in the name',
    'terms/work unit.yaml',
    'knowledge/terms/work unit.yaml:1:1 expected a file name of small letters, digits and hyphens: rename it to work-unit.yaml',
  ],
  ['an unknown folder', 'jobs/coder.yaml', `knowledge/jobs:1:1 expected one of the folders ${KINDS}`],
  [
    'a folder inside a folder',
    'terms/payment/rvu.yaml',
    'knowledge/terms/payment:1:1 expected a file: folders cannot be nested',
  ],
  [
    'an entry outside the folders',
    'rvu.yaml',
    'knowledge/rvu.yaml:1:1 expected sources.yaml or ambiguous.yaml here; entries live in a folder: move it to the one of its kind, such as terms',
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
  'desktop.ini',
  'Desktop.ini',
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

const RHIT = FILES['credentials/rhit.yaml'] ?? '';
const SOURCES = FILES['sources.yaml'] ?? '';
const RENAMED = 'expected a file name that ends in .yaml or .asks.txt: rename it to rhit.yaml';

test.for<[what: string, name: string, by: string, text: string | Buffer, problem: string]>([
  [
    'in UTF-16',
    'credentials/rhit.yaml',
    'credentials/rhit.yaml',
    Buffer.from(`\uFEFF${RHIT}`, 'utf16le'),
    'knowledge/credentials/rhit.yaml:1:1 expected text in UTF-8, got UTF-16: save the file with that encoding (in Notepad: File, Save as, and set Encoding to UTF-8)',
  ],
  [
    'by its ending',
    'credentials/rhit.yaml',
    'credentials/rhit.yml',
    RHIT,
    `knowledge/credentials/rhit.yml:1:1 ${RENAMED}`,
  ],
  [
    'by its capitals',
    'credentials/rhit.yaml',
    'credentials/RHIT.yaml',
    RHIT,
    'knowledge/credentials/RHIT.yaml:1:1 expected a file name of small letters, digits and hyphens: rename it to rhit.yaml',
  ],
  [
    'as sources in UTF-16',
    'sources.yaml',
    'sources.yaml',
    Buffer.from(`\uFEFF${SOURCES}`, 'utf16le'),
    'knowledge/sources.yaml:1:1 expected text in UTF-8, got UTF-16: save the file with that encoding (in Notepad: File, Save as, and set Encoding to UTF-8)',
  ],
  [
    'as sources with another ending',
    'sources.yaml',
    'sources.yml',
    SOURCES,
    'knowledge/sources.yml:1:1 expected the name sources.yaml: rename it',
  ],
])(
  'a file that is refused %s is told alone: what names it is not at fault',
  ([, name, by, text, problem]) => {
    const folder = knowledgeFolder({ [name]: null, 'credentials/rhit.asks.txt': 'is the rhit hard' });
    put(folder, by, text);
    expect(problemsOf(folder)).toEqual([problem]);
  },
);

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'sources.yaml',
    { 'sources.yaml': null },
    'knowledge/sources.yaml:1:1 expected this file, but it is missing',
  ],
  [
    'ambiguous.yaml',
    { 'ambiguous.yaml': null },
    'knowledge/ambiguous.yaml:1:1 expected this file, but it is missing',
  ],
  [
    'the states folder',
    { 'states/29-2072.yaml': null },
    'knowledge/states:1:1 expected files in this folder, but there are none',
  ],
  [
    'a folder that others name',
    { 'organizations/ahima.yaml': null },
    'knowledge/organizations:1:1 expected files in this folder, but there are none',
  ],
])('without %s one thing is told', ([, changes, problem]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual([problem]);
});

test('what is wrong with a file as a file is told first, since other things may hang on it', () => {
  const folder = knowledgeFolder({ 'credentials/rhit.yaml': replacing('minutes: 210', 'minutes: long') });
  put(folder, 'terms/rvu.yml', DRG);
  expect(problemsOf(folder).map((line) => line.split(':')[0])).toEqual([
    'knowledge/terms/rvu.yml',
    'knowledge/credentials/rhit.yaml',
  ]);
});

test('what is passed over is named, but for the README and what the system leaves behind', () => {
  const folder = knowledgeFolder();
  for (const name of [
    'README.md',
    '.DS_Store',
    'desktop.ini',
    'note.md',
    'terms/_draft.yaml',
    'terms/age.bak',
  ])
    put(folder, name, 'x');
  const { passedOver } = readKnowledgeFiles(folder);
  expect(passedOver).toEqual(['knowledge/note.md', 'knowledge/terms/_draft.yaml', 'knowledge/terms/age.bak']);
});

test.skipIf(process.getuid?.() === 0)(
  'a file without the right to read it is named; the rest is checked',
  () => {
    const folder = knowledgeFolder({ 'terms/drg.yaml': replacing('category: Payment', 'category: []') });
    chmodSync(join(folder, 'credentials/rhit.yaml'), 0);
    expect(problemsOf(folder)).toEqual([
      'knowledge/credentials/rhit.yaml:1:1 expected permission to read this: change its permissions, or ask whoever looks after the computer',
      'knowledge/terms/drg.yaml:6:11 category: expected a text, got a list of 0',
    ]);
  },
);

test('a link that leads in a circle is told; the rest is checked', () => {
  const folder = knowledgeFolder();
  symlinkSync(join(folder, 'terms/rvu.yaml'), join(folder, 'terms/rvu.yaml'));
  expect(problemsOf(folder)).toEqual(['knowledge/terms/rvu.yaml:1:1 this link leads in a circle']);
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
    `knowledge:1:1 the knowledge folder ${folder}: expected this to be here, but it is missing`,
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
    .replace('paid the same', 'paid by the unit')
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

const HOW = 'save the file with that encoding (in Notepad: File, Save as, and set Encoding to UTF-8)';
const OTHER = 'expected text in UTF-8, got another encoding, such as Windows-1252';

test.for<[what: string, bytes: Buffer, decoded: ReturnType<typeof decode>]>([
  ['the line ends of old Macs', Buffer.from('a\rb\r'), { text: 'a\nb\n' }],
  ['the line ends of Windows', Buffer.from('a\r\nb\r\n'), { text: 'a\r\nb\r\n' }],
  ['a byte order mark', Buffer.from('\uFEFFé'), { text: 'é' }],
  [
    'one line of another encoding',
    Buffer.concat([Buffer.from('é\nwhat'), Buffer.from([0x92]), Buffer.from('s a ppe\nno\n')]),
    {
      message: `${OTHER}: delete the quotation marks, dashes and accents here and type them anew`,
      line: 2,
    },
  ],
  [
    'another encoding all along',
    Buffer.from('no\né\né\n', 'latin1'),
    { message: `${OTHER}: ${HOW}`, line: 2 },
  ],
  [
    'UTF-16 without a mark',
    Buffer.from('title: Practice\n', 'utf16le'),
    { message: `expected text in UTF-8, got UTF-16: ${HOW}` },
  ],
  ['a zero byte', Buffer.from('title: a\0b\n'), { text: 'title: a\0b\n' }],
  ['nothing', Buffer.from(''), { text: '' }],
])('%s is read or told', ([, bytes, decoded]) => {
  expect(decode(bytes)).toEqual(decoded);
});

test('a name with accents is to be written without them', () => {
  const folder = knowledgeFolder();
  put(folder, 'terms/résumé.yaml', DRG);
  expect(problemsOf(folder)).toEqual([
    'knowledge/terms/résumé.yaml:1:1 expected a file name of small letters, digits and hyphens: rename it to resume.yaml',
  ]);
});
