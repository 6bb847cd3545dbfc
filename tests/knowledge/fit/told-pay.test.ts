import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, replacing } from '../small.ts';

/** A fact of the term, in place of its own. */
function fact(text: string, asOf = 'May 2025'): Changes {
  return {
    'terms/drg.yaml': replacing(
      "Medicare pays hospital stays by it.\n    source: ahima-site\n    asOf: '2026'",
      `${JSON.stringify(text)}\n    source: bls-oews-2025\n    asOf: ${asOf}`,
    ),
  };
}

const AT = '(knowledge/outlook/medical-records-specialists.yaml:13)';
const EXPECTED = 'expected the median of May 2025, $51,140';

test.for<[what: string, changes: Changes, place: string]>([
  ['two digits swapped', fact('Medical records specialists: median $51,410.'), '8:11 facts.1.text'],
  ['a wrong digit', fact('A medical records specialist earned $55,140 in the middle.'), '8:11 facts.1.text'],
  [
    'a wrong digit in a summary',
    {
      'terms/drg.yaml': replacing(
        'A group of hospital stays that are paid the same.',
        'Half of records specialists earned more than $51,150 in May 2025.',
      ),
    },
    '5:10 summary',
  ],
])('the median of an occupation with %s is told', ([, changes, place]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual([
    expect.stringMatching(new RegExp(`^knowledge/terms/drg\\.yaml:${place}: `)),
  ]);
  const [problem = ''] = problemsOf(knowledgeFolder(changes));
  expect(problem).toContain(EXPECTED);
  expect(problem.endsWith(`one of the two is wrong ${AT}`)).toBe(true);
});

test.for<[what: string, changes: Changes]>([
  ['the median', fact('Medical records specialists: median $51,140.')],
  ['another figure of the survey', fact('Medical records specialists: top tenth over $80,000.')],
  ['a round figure', fact('Medical records specialists: about $51,100.')],
  ['pay of somebody else', fact('Nurses had a median of $51,410.')],
  ['pay of somebody else beside it', fact('Medical records specialists had $51,140, accountants $51,410.')],
  ['pay of a town', fact('Medical records specialists in Fresno had a median of $51,410.')],
  ['pay of another survey', fact('Medical records specialists: median $51,410.', 'May 2024')],
  ['pay of another year', fact('Medical records specialists: $51,410 in 2023, by a survey of members.')],
  ['a figure far from it', fact('Medical records specialists: median $68,020.')],
])('%s is right', ([, changes]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual([]);
});

test('a median that many texts have otherwise is told once, at the occupation', () => {
  const facts = ['One', 'Two', 'Three'].map(
    (word) =>
      `  - text: "${word}: medical records specialists had $51,410."\n    source: bls-oews-2025\n    asOf: May 2025\n`,
  );
  const changes = { 'terms/drg.yaml': replacing('asks:', `${facts.join('')}asks:`) };
  expect(problemsOf(knowledgeFolder(changes))).toEqual([
    'knowledge/outlook/medical-records-specialists.yaml:13:59 pay.1.annual.median: expected $51,410, as in 3 texts, got $51,140: one of the two is wrong; if it has changed, change it there too (knowledge/terms/drg.yaml:11)',
  ]);
});
