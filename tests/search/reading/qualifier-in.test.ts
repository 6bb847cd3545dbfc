import { expect, test } from 'vitest';
import type { Qualifier } from '../../../src/intent/qualifiers.ts';
import type { Facet } from '../../../src/knowledge/facets.ts';
import { qualifierIn, yearsIn } from '../../../src/search/reading/qualifier-in.ts';
import { wordsOf } from '../../../src/search/text/words.ts';

test.for<[question: string, facet: Facet, qualifier: Qualifier | undefined]>([
  ['senior coder salary', 'pay', 'level'],
  ['what does a coder with ten years make', 'pay', 'level'],
  ['starting pay for an RHIT', 'pay', 'level'],
  ['how much per chart do HCC coders get', 'pay', 'piece'],
  ['coder pay after taxes', 'pay', 'net'],
  ['do coders get overtime on top of that pay', 'pay', 'extras'],
  ['part time coding pay', 'pay', 'part-time'],
  ['top 1 percent of coders', 'pay', 'top'],
  ['coder pay in canada', 'pay', 'abroad'],
  ['what will the cpc cost next year', 'cost', 'future'],
  ['how many people hold the rhit', 'jobs', 'holders'],
  ['number of rhit holders', 'jobs', 'holders'],
  ['will the CPC raise my pay', 'pay', undefined],
  ['what will coders make in 2035', 'pay', 'future'],
  ['coder pay', 'pay', undefined],
  ['which exam can i sit with ten years of experience', 'eligibility', undefined],
  ['entry level jobs', 'start', undefined],
])('“%s” (%s) is limited to %s', ([question, facet, qualifier]) => {
  expect(qualifierIn(wordsOf(question), facet, 2026)).toBe(qualifier);
});

test('a year is the future only as long as no fact is of it', () => {
  const words = wordsOf('what will coders make in 2027');
  expect(qualifierIn(words, 'pay', 2026)).toBe('future');
  expect(qualifierIn(words, 'pay', 2027)).toBeUndefined();
});

test.for<[question: string, facet: Facet, years: number[]]>([
  ['records specialist median in 2019', 'pay', [2019]],
  ['pay 2024 to 2025', 'pay', [2024, 2025]],
  ['rhit fee in 2015', 'cost', [2015]],
  ['i have been a coder since 2015, what is the pay', 'pay', []],
  ['rhit exam in 2015', 'exam', []],
  ['coder pay', 'pay', []],
])('“%s” (%s) asks for figures of %j', ([question, facet, years]) => {
  expect(yearsIn(wordsOf(question), facet)).toEqual(years);
});
