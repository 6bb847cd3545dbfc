import { expect, test } from 'vitest';
import { withoutThisYear } from '../../../src/search/reading/this-year.ts';

test.for([
  ['is the rhit worth it in 2026', 'is the rhit worth it'],
  ['medical coding job outlook 2025', 'medical coding job outlook'],
  ['how to become a coder 2027', 'how to become a coder'],
])('“%s” asks the same without the year', ([said = '', meant]) => {
  expect(withoutThisYear(said.split(' '), 2026).join(' ')).toBe(meant);
});

test.for([
  'i have an rhit from 2025',
  'certified since 2025',
  'fees of 2024 and 2025',
  'coder pay in 2019',
  'jobs in 2034',
  '2026',
  'in 2026',
])('“%s” says more with the year', (said) => {
  expect(withoutThisYear(said.split(' '), 2026).join(' ')).toBe(said);
});
