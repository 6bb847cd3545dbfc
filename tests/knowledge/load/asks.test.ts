import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/store.ts';
import { knowledgeFolder, problemsOf, put } from '../folder.ts';
import { replacing, smallKnowledge } from '../small.ts';

const JOINED =
  'two edits of this file conflict here: keep the lines of one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>';
const FIELD = 'expected a question, but this is a field of an entry: it belongs in the .yaml file';
const PRIVATE = 'expected a question without anything private, but found ';

test('an asks file adds its lines to the questions of the entry beside it, behind its own', () => {
  const { entries } = smallKnowledge({
    'credentials/rhit.asks.txt':
      '# what members wrote in May\r\n\r\nhow hard is the rhit\r\n  #1 question: rhit worth it??  \n',
    'terms/drg.asks.txt': 'whats a drg',
  });
  expect(entries.get('credentials/rhit')?.asks).toEqual([
    'what is the rhit',
    'how hard is the rhit',
    '#1 question: rhit worth it??',
  ]);
  expect(entries.get('terms/drg')?.asks).toEqual(['what is a drg', 'whats a drg']);
});

test('an empty asks file adds nothing', () => {
  expect(smallKnowledge({ 'terms/drg.asks.txt': '' }).entries.get('terms/drg')?.asks).toEqual([
    'what is a drg',
  ]);
});

test.for<[what: string, name: string, text: string, problem: string]>([
  [
    'a line that is too short',
    'terms/drg.asks.txt',
    'whats a drg\n\n?\n',
    'knowledge/terms/drg.asks.txt:3:1 expected a question of 3 to 300 characters, got 1',
  ],
  [
    'a line that is too long',
    'terms/drg.asks.txt',
    `whats a drg\n${'very '.repeat(60)}long\n`,
    'knowledge/terms/drg.asks.txt:2:1 expected a question of 3 to 300 characters, got 304',
  ],
  [
    'a binary file',
    'terms/drg.asks.txt',
    'whats\0 a drg',
    'knowledge/terms/drg.asks.txt:1:1 expected text, got a NUL byte: is this a binary file?',
  ],
  ...(
    [
      ['<<<<<<< HEAD', JOINED],
      ['=======', JOINED],
      ['>>>>>>> theirs', JOINED],
      ['???', 'expected a question in words'],
      ['😭😭😭', 'expected a question in words'],
      ['asks:', FIELD],
      ['title: RHIT', FIELD],
      ['- what is the rhit', 'expected the question alone, without a dash before it'],
      ['ask ann.lee@example.org what a drg is', `${PRIVATE}an e-mail address`],
      ['call (312) 555-0123 about drgs', `${PRIVATE}a phone number`],
      ['@Ana_K said it is 80 hours, right?', `${PRIVATE}a handle`],
      ['1. what is a practicum', 'expected the question alone, without a number before it'],
      ['2) what is a practicum', 'expected the question alone, without a number before it'],
      [
        '2:02 PM Ana: what is a drg',
        'expected the question alone, without the time and the name from a chat',
      ],
      [
        '[14:02] Ana: what is a drg',
        'expected the question alone, without the time and the name from a chat',
      ],
      ['Ana — Today at 2:02 PM', 'expected the question alone, without the time and the name from a chat'],
      ['Q: what is a drg', 'expected a question alone, without Q: or A: before it, and no answers'],
      ['A: a group of stays', 'expected a question alone, without Q: or A: before it, and no answers'],
      ['https://www.reddit.com/r/drg', 'expected a question in words, not the address of a page'],
      ['<@80351110224678912> asks what a drg is', `${PRIVATE}a mention`],
    ] as const
  ).map(([line, fault]): [string, string, string, string] => [
    `the line ${line}`,
    'terms/drg.asks.txt',
    `whats a drg\n${line}\n`,
    `knowledge/terms/drg.asks.txt:2:1 ${fault}, got "${line}"`,
  ]),
  [
    'a question that another entry has',
    'terms/drg.asks.txt',
    'whats a drg\nWhat is the R.H.I.T.?\n',
    'knowledge/terms/drg.asks.txt:2:1 expected a question that fits only this entry, got "What is the R.H.I.T.?", which credentials/rhit also has (knowledge/credentials/rhit.yaml:6)',
  ],
  [
    'a file without an entry',
    'terms/rvu.asks.txt',
    'whats an rvu',
    'knowledge/terms/rvu.asks.txt:1:1 expected the entry that these questions belong to (knowledge/terms/rvu.yaml), but there is none',
  ],
  [
    'a file beside a table of states',
    'states/29-2072.asks.txt',
    'pay in texas',
    'knowledge/states/29-2072.asks.txt:1:1 expected the entry that these questions belong to (knowledge/states/29-2072.yaml), but there is none',
  ],
])('%s is told with its place', ([, name, text, problem]) => {
  expect(problemsOf(knowledgeFolder({ [name]: text }))).toEqual([problem]);
});

test('what is wrong with an entry is told in the entry, although its asks file comes first', () => {
  const folder = knowledgeFolder({
    'credentials/rhit.yaml': replacing('rival: credentials/rhia', 'rival: credentials/cpc'),
    'credentials/rhit.asks.txt': 'how hard is the rhit',
  });
  expect(problemsOf(folder)).toEqual([
    'knowledge/credentials/rhit.yaml:10:8 rival: expected the id of an entry, got "credentials/cpc", which does not exist',
  ]);
});

test('a question of the entry itself that another entry has is told in the entry', () => {
  const folder = knowledgeFolder({
    'terms/drg.yaml': (text) => `${text}  - What is the R.H.I.T.?\n`,
    'terms/drg.asks.txt': 'whats a drg',
  });
  expect(problemsOf(folder)).toEqual([expect.stringMatching(/^knowledge\/terms\/drg\.yaml:13:5 asks\.2: /)]);
});

test('a broken entry does not make its asks file a second mistake', () => {
  const folder = knowledgeFolder({ 'terms/drg.yaml': 'title: 5', 'terms/drg.asks.txt': 'whats a drg' });
  for (const problem of problemsOf(folder)) expect(problem).toMatch(/^knowledge\/terms\/drg\.yaml:/);
});

test('questions follow the file, whichever of the two is changed or taken away', () => {
  const cache = new Map();
  const folder = knowledgeFolder({ 'terms/drg.asks.txt': 'whats a drg' });
  const asks = (): readonly string[] | undefined => {
    const built = loadKnowledge(folder, cache);
    return built.ok ? built.knowledge.entries.get('terms/drg')?.asks : undefined;
  };
  expect(asks()).toEqual(['what is a drg', 'whats a drg']);
  expect(asks()).toEqual(['what is a drg', 'whats a drg']);
  put(folder, 'terms/drg.asks.txt', 'drg meaning\n');
  expect(asks()).toEqual(['what is a drg', 'drg meaning']);
});

test('a line of an entry is looked at like one of an asks file', () => {
  const folder = knowledgeFolder({ 'terms/drg.yaml': replacing('- what is a drg', '- ???') });
  expect(problemsOf(folder)).toEqual([
    'knowledge/terms/drg.yaml:12:5 asks.1: expected a question in words, got "???"',
  ]);
});

test.for([
  'credits: 68 / 121, per term or per credit billing',
  '29-2072',
  'what do recruiters mean by "RHIT and/or CCS"',
  'whats 45 CFR 164.508',
  '3:30 for the rhit exam, is that enough',
  '2 years of coding. what now',
])('%j is a question', (ask) => {
  expect(problemsOf(knowledgeFolder({ 'terms/drg.asks.txt': ask }))).toEqual([]);
});

test('an entry without a question is told at its end, unless its asks file holds one', () => {
  const none = replacing('asks:\n  - what is a drg\n', '');
  expect(problemsOf(knowledgeFolder({ 'terms/drg.yaml': none }))).toEqual([
    "knowledge/terms/drg.yaml:10:1 asks: expected a list of questions in members' words that this entry answers (asks), but there is none",
  ]);
  const asks = { 'terms/drg.yaml': none, 'terms/drg.asks.txt': 'whats a drg' };
  expect(problemsOf(knowledgeFolder(asks))).toEqual([]);
});

test('a conflict of two edits is one mistake', () => {
  const asks = 'whats a drg\n<<<<<<< HEAD\ndrg meaning\n=======\ndrg definition\n>>>>>>> mine\n';
  expect(problemsOf(knowledgeFolder({ 'terms/drg.asks.txt': asks }))).toEqual([
    `knowledge/terms/drg.asks.txt:2:1 ${JOINED}, got "<<<<<<< HEAD"`,
  ]);
});
