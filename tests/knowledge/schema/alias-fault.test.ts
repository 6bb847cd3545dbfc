import { expect, test } from 'vitest';
import { aliasFault } from '../../../src/knowledge/schema/alias-fault.ts';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { replacing } from '../small.ts';

const EVERYDAY =
  'expected a name that fits only this entry, but this is an everyday word, which would match nearly every question';

test.for([
  'apply',
  'Benefits',
  'nursing',
  'pay',
  'Salary',
  'no',
  'school',
  'job',
  'classes',
  'exam',
  'cost',
  'Renewal',
  'what is it',
  'the',
  'the exam',
  'my job',
])('the everyday word %j is no alias', (alias) => {
  expect(aliasFault(alias)).toBe(EVERYDAY);
});

test.for<[alias: string, fault: string]>([
  ['Texas', 'expected a name that fits only this entry, but this is a US state'],
  ['TX', 'expected a name that fits only this entry, but this is a US state'],
  ['Washington, D.C.', 'expected only a name, without a question mark or a comma'],
  ['nyc', 'expected a name that fits only this entry, but this is a US state'],
  [
    'texas practicum',
    'expected a name without a state, but found Texas: states in a question are understood anyway',
  ],
  [
    'coder salary New York',
    'expected a name without a state, but found New York: states in a question are understood anyway',
  ],
  [
    'coder in west virginia',
    'expected a name without a state, but found West Virginia: states in a question are understood anyway',
  ],
  ['x', 'expected a name of at least two letters'],
  ['!', 'expected a name of at least two letters'],
  ['is it the rhit?', 'expected only a name, without a question mark or a comma'],
  ['rhit, ahima', 'expected only a name, without a question mark or a comma'],
  [
    'the test that you take when you are done with school',
    'expected a name of at most 9 words; a question belongs in asks',
  ],
])('%j is no alias: %s', ([alias, fault]) => {
  expect(aliasFault(alias)).toBe(fault);
});

test.for([
  'coder',
  'remote work',
  'no degree',
  'hospital',
  'icd 10',
  '29-2072',
  'R.H.I.T.',
  'C#',
  'Office of the National Coordinator for Health Information Technology',
  'texas hima',
  'University of Texas',
  'practicum (unpaid)',
])('%j is an alias', (alias) => {
  expect(aliasFault(alias)).toBeUndefined();
});

test('what is wrong with an alias is told where it stands', () => {
  const folder = knowledgeFolder({ 'terms/drg.yaml': replacing('- ms-drg', '- ms-drg\n  - salary') });
  expect(problemsOf(folder)).toEqual([`knowledge/terms/drg.yaml:5:5 aliases.2: ${EVERYDAY}, got "salary"`]);
});

test('a sentence among the aliases is told once', () => {
  const sentence = 'the hours that you do in a hospital under somebody before you graduate from school';
  const folder = knowledgeFolder({ 'terms/drg.yaml': replacing('- ms-drg', `- ms-drg\n  - ${sentence}`) });
  expect(problemsOf(folder)).toEqual([
    'knowledge/terms/drg.yaml:5:5 aliases.2: expected at most 80 characters: an alias is a name people type, not a sentence, got "the hours that you do in a hospital under somebody befor…"',
  ]);
});
