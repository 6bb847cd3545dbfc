import { expect, test } from 'vitest';
import { undatedFault } from '../../../src/knowledge/schema/undated.ts';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { replacing } from '../small.ts';

const PAY = 'expected a year for this pay: name it in asOf, or write "(undated)" in the sentence';
const GROWTH = 'expected the years of this growth in asOf, such as "2025–35"';

test.for<[text: string, asOf: string, fault: string | undefined]>([
  ['Graduates earn $50,000.', 'undated', PAY],
  ['Graduates earn $50,000.', '2025', undefined],
  ['Graduates earned $50,000 in 2015.', 'undated', undefined],
  ['One county pays $42,811–$52,037 a year (undated copy).', 'undated', undefined],
  ['Moving the date costs $30.', 'undated', undefined],
  ['The grant is $1,000 to $2,500.', 'undated', undefined],
  ['Jobs grow by 8 %.', 'undated', GROWTH],
  ['8 percent of growth is from care.', 'undated', GROWTH],
  ['Jobs grow by 8 %.', '2025–35', undefined],
  ['8 % of the questions are on privacy.', 'undated', undefined],
])('%j as of %j: %s', ([text, asOf, fault]) => {
  expect(undatedFault({ text, asOf })).toBe(fault);
});

test('an undated figure is told at its date', () => {
  const folder = knowledgeFolder({
    'terms/drg.yaml': replacing(
      "Medicare pays hospital stays by it.\n    source: ahima-site\n    asOf: '2026'",
      "Coders earn $50,000.\n    source: ahima-site\n    asOf: 'undated'",
    ),
  });
  expect(problemsOf(folder)).toEqual([`knowledge/terms/drg.yaml:10:11 facts.1.asOf: ${PAY}, got "undated"`]);
});
