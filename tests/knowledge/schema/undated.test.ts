import { expect, test } from 'vitest';
import { growthFault, undatedFault, undatedSummary } from '../../../src/knowledge/schema/undated.ts';
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

test.for<[summary: string, isRight: boolean]>([
  ['Half of them earned more than $51,140 a year.', false],
  ['The median is $51,140.', false],
  ['Half of them earned more than $51,140 a year in May 2025.', true],
  ['An undated page gives salaries of $51,140.', true],
  ['A breach can cost a fine of up to $50,000.', true],
])('the summary %j is right: %s', ([summary, isRight]) => {
  expect(undatedSummary(summary) === undefined).toBe(isRight);
});

test.for<[facet: string | undefined, text: string, asOf: string, isRight: boolean]>([
  ['growth', 'Jobs in this field grow 8 %, faster than average.', 'August 2025', false],
  ['growth', 'BLS expects growth of 8 %.', '2026', false],
  ['growth', 'Jobs in this field grow 8 % in ten years (2025–35).', 'August 2025', true],
  ['growth', 'Jobs in this field grow 8 %, faster than average.', '2025–35', true],
  ['growth', 'The association grew 8 % that year.', '2024', true],
  ['cost', 'Dues grow about 3 % each year.', '2026', true],
  [undefined, 'Jobs in this field grow 8 %.', '2026', true],
])('as %s, %j of %j is right: %s', ([facet, text, asOf, isRight]) => {
  expect(growthFault(facet, text, asOf) === undefined).toBe(isRight);
});

test('a summary and growth without their years are told where they stand', () => {
  const told = (change: (text: string) => string) =>
    problemsOf(knowledgeFolder({ 'terms/drg.yaml': change }))[0];
  expect(
    told(replacing('A group of hospital stays that are paid the same.', 'Coders earn $50,000.')),
  ).toMatch(/^knowledge\/terms\/drg\.yaml:5:10 summary: expected a year for this pay/);
  expect(
    told(
      replacing('- text: Medicare pays hospital stays by it.', '- facet: growth\n    text: Jobs grow 8 %.'),
    ),
  ).toMatch(/^knowledge\/terms\/drg\.yaml:9:11 facts\.1\.text: expected the years of this growth/);
});
