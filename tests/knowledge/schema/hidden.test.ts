import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, replacing } from '../small.ts';

function inDrg(piece: string, by: string): Changes {
  return { 'terms/drg.yaml': replacing(piece, by) };
}

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'a zero-width space in an alias',
    inDrg('ms-drg', 'ms-\u200bdrg'),
    'terms/drg.yaml:4:8 there is an invisible character (U+200B) here: delete it and retype the text',
  ],
  [
    'writing turned around',
    inDrg('Medicare', '\u202eMedicare'),
    'terms/drg.yaml:8:11 there is an invisible character (U+202E) here: delete it and retype the text',
  ],
  [
    'a bell',
    inDrg('Medicare', 'Medi\u0007care'),
    'terms/drg.yaml:8:15 there is an invisible character (U+0007) here: delete it and retype the text',
  ],
  [
    'a soft hyphen in a question',
    { 'terms/drg.asks.txt': 'whats a drg\nwhats drg cod\u00ading\n' },
    'terms/drg.asks.txt:2:14 there is an invisible character (U+00AD) here: delete it and retype the text',
  ],
  [
    'a joiner between letters',
    { 'terms/drg.asks.txt': 'whats a d\u200drg' },
    'terms/drg.asks.txt:1:10 there is an invisible character (U+200D) here: delete it and retype the text',
  ],
  [
    'a non-breaking space behind the name of a field',
    inDrg('category: Payment', 'category:\u00a0Payment'),
    'terms/drg.yaml:6:10 expected a space, got one of another kind (U+00A0), as copied from web pages and word processors: delete it and press the space bar',
  ],
  [
    'a non-breaking space as indentation',
    inDrg('  - ms-drg', ' \u00a0- ms-drg'),
    'terms/drg.yaml:4:2 expected a space, got one of another kind (U+00A0), as copied from web pages and word processors: delete it and press the space bar',
  ],
  [
    'a non-breaking space behind a dash',
    inDrg('  - ms-drg', '  -\u00a0ms-drg'),
    'terms/drg.yaml:4:4 expected a space, got one of another kind (U+00A0), as copied from web pages and word processors: delete it and press the space bar',
  ],
  [
    'a non-breaking space in a title',
    inDrg('Diagnosis-related group', 'Diagnosis-related\u00a0group'),
    'terms/drg.yaml:1:8 title: expected ordinary spaces, but one is of another kind (U+00A0): delete it and press the space bar, got "Diagnosis-related\u00a0group"',
  ],
  [
    'a narrow space behind an id',
    {
      'credentials/rhit.yaml': replacing('rival: credentials/rhia', 'rival: "credentials/rhia\u202f"'),
    },
    'credentials/rhit.yaml:10:8 rival: expected ordinary spaces, but one is of another kind (U+202F): delete it and press the space bar, got "credentials/rhia\u202f"',
  ],
])('%s is told with its place', ([, changes, problem]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual([`knowledge/${problem}`]);
});

test.for([
  ['a non-breaking space in a sentence', 'Medicare pays', 'Medicare\u00a0pays'],
  ['a narrow space before a percent sign', 'Medicare pays', 'Medicare pays 8\u202f% of'],
  ['an accent', 'Medicare pays', 'Médicare pays'],
])('%s is right', ([, piece = '', by = '']) => {
  expect(problemsOf(knowledgeFolder(inDrg(piece, by)))).toEqual([]);
});

test('emoji that are joined to one are right in a question', () => {
  const asks = 'nurse 👩🏽\u200d⚕️ to drg coder?\r\n';
  expect(problemsOf(knowledgeFolder({ 'terms/drg.asks.txt': asks }))).toEqual([]);
});
