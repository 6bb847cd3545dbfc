import { expect, test } from 'vitest';
import { changesBetween, changesSummary, nothingChanged } from '../../src/knowledge/changes.ts';
import { type Changes as Edits, FILES, replacing, smallKnowledge } from './small.ts';

const NONE: Record<'added' | 'removed' | 'changed' | 'sources' | 'tables', string[]> = {
  added: [],
  removed: [],
  changed: [],
  sources: [],
  tables: [],
};
const CMI = (FILES['terms/drg.yaml'] ?? '')
  .replace('Diagnosis-related group', 'Case mix index')
  .replace('short: DRG', 'short: CMI')
  .replace('ms-drg', 'cmi value')
  .replace('paid the same', 'weighed')
  .replace('a drg', 'a cmi');

test.each<[what: string, edits: Edits, changes: Partial<typeof NONE>, summary: string]>([
  ['nothing', {}, {}, 'nothing changed'],
  ['a note', { 'terms/drg.yaml': (text) => `# note\n${text}` }, {}, 'nothing changed'],
  [
    'a text',
    { 'terms/drg.yaml': replacing('paid the same', 'paid alike') },
    { changed: ['terms/drg'] },
    '1 changed',
  ],
  ['a new entry', { 'terms/cmi.yaml': CMI }, { added: ['terms/cmi'] }, '1 added'],
  ['an entry less', { 'settings/hospital.yaml': null }, { removed: ['settings/hospital'] }, '1 removed'],
  [
    'a source',
    { 'sources.yaml': replacing('January 2024', 'May 2024') },
    { sources: ['prep-blog'] },
    '1 source changed',
  ],
  [
    'the states',
    { 'states/29-2072.yaml': replacing('14000', '14001') },
    { tables: ['states/29-2072'] },
    '1 table changed',
  ],
  [
    'the ambiguous names',
    { 'ambiguous.yaml': replacing('The coding job', 'A job') },
    { tables: ['ambiguous'] },
    '1 table changed',
  ],
])('%s is told by name', (_, edits, changes, summary) => {
  const found = changesBetween(smallKnowledge(), smallKnowledge(edits));
  expect(found).toEqual({ ...NONE, ...changes });
  expect(nothingChanged(found)).toBe(summary === 'nothing changed');
  expect(changesSummary(found)).toBe(summary);
});
