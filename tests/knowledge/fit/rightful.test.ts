import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, replacing } from '../small.ts';

/** Members ask for the DRG by this name, too. */
const ASKS: Changes = {
  'terms/drg.asks.txt': ['a', 'b', 'c', 'd'].map((one) => `what is the ms drg of ${one}`).join('\n'),
};

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'a title that another entry has, in a file that comes first',
    { 'settings/hospital.yaml': replacing('title: Hospital', 'title: Diagnosis-related group') },
    'settings/hospital.yaml:1:8 title: expected a name of its own, got "Diagnosis-related group", which terms/drg has (knowledge/terms/drg.yaml:1)',
  ],
  [
    'a short name that another entry has, in a file that comes first',
    { 'settings/hospital.yaml': replacing('title: Hospital', 'title: Hospital\nshort: DRG') },
    'settings/hospital.yaml:2:8 short: expected a name of its own, got "DRG", which terms/drg has (knowledge/terms/drg.yaml:2)',
  ],
  [
    'an alias that another entry has, in a file that comes first',
    { 'settings/hospital.yaml': replacing('- health system', '- MS DRG') },
    'settings/hospital.yaml:3:5 aliases.1: expected a name of its own, got "ms-drg", which terms/drg has (knowledge/terms/drg.yaml:4)',
  ],
  [
    'an ambiguous name that members use for one entry',
    { 'ambiguous.yaml': replacing('term: PCS', 'term: MS-DRG') },
    'ambiguous.yaml:1:9 1.term: expected a name that no entry has as an alias, got "ms-drg", which terms/drg has: take it out here or there (knowledge/terms/drg.yaml:4)',
  ],
  [
    'an ambiguous name that an entry has as an alias, though nobody asks for it so',
    { 'settings/hospital.yaml': replacing('- health system', '- PCS') },
    'settings/hospital.yaml:3:5 aliases.1: expected an unambiguous name, got "PCS", which has several meanings in knowledge/ambiguous.yaml (knowledge/ambiguous.yaml:1)',
  ],
])('%s is told in the file that was changed', ([, changes, problem]) => {
  expect(problemsOf(knowledgeFolder({ ...ASKS, ...changes }))).toEqual([`knowledge/${problem}`]);
});
