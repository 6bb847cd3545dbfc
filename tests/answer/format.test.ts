import { expect, test } from 'vitest';
import { briefRange, duration, percent, spanOf, usd, whenText, yearRange } from '../../src/answer/format.ts';
import { firstSentence } from '../../src/answer/sentences.ts';
import { capital, count, listing, plural } from '../../src/wording.ts';

test.for([
  [51140, '$51,140'],
  [24.5, '$24.50'],
  [0, '$0'],
  [0.75, '$0.75'],
  [1234567, '$1,234,567'],
] as const)('%d dollars are written %s', ([amount, text]) => {
  expect(usd(amount)).toBe(text);
});

test.for([
  [194720, '194,720'],
  [7, '7'],
  [1.5, '1.5'],
] as const)('%d things are written %s', ([amount, text]) => {
  expect(count(amount)).toBe(text);
});

test.for([
  [7.8, '7.8 %'],
  [0, '0 %'],
  [-4.9, '−4.9 %'],
] as const)('%d percent are written %s', ([amount, text]) => {
  expect(percent(amount)).toBe(text);
});

test.for([
  [45, '45 minutes'],
  [60, '1 hour'],
  [90, '1.5 hours'],
  [100, '1 hour 40 minutes'],
  [120, '2 hours'],
  [121, '2 hours 1 minute'],
  [210, '3.5 hours'],
  [340, '5 hours 40 minutes'],
] as const)('%d minutes are %s', ([minutes, text]) => {
  expect(duration(minutes)).toBe(text);
});

test.for([
  [1, 'year', '1 year'],
  [2, 'year', '2 years'],
  [0, 'hour', '0 hours'],
  [1500, 'hour', '1,500 hours'],
] as const)('%d of %s is %s', ([amount, unit, text]) => {
  expect(plural(amount, unit)).toBe(text);
});

test.for([
  [{ min: 2, max: 4 }, '2–4 years', '2–4 yr'],
  [{ min: 3, max: 3 }, '3 years', '3 yr'],
  [{ min: 1, max: 1 }, '1 year', '1 yr'],
  [{ min: 0, max: 1 }, 'up to 1 year', 'up to 1 yr'],
  [{ min: 0, max: 2 }, 'up to 2 years', 'up to 2 yr'],
  [{ min: 0, max: 0 }, 'at once', 'at once'],
  [{ min: 0 }, 'time varies', 'time varies'],
  [{ min: 7 }, '7 years or more', '7+ yr'],
  [{ min: 1 }, '1 year or more', '1+ yr'],
  [{ min: 0.5, max: 1 }, '6–12 months', '6–12 mo'],
  [{ min: 0.5, max: 2 }, '6–24 months', '6–24 mo'],
  [{ min: 0.5, max: 0.5 }, '6 months', '6 mo'],
  [{ min: 0, max: 0.5 }, 'up to 6 months', 'up to 6 mo'],
  [{ min: 0.25, max: 0.7 }, '3–8 months', '3–8 mo'],
  [{ min: 0.5 }, '6 months or more', '6+ mo'],
  [{ min: 2.5, max: 4 }, '2.5–4 years', '2.5–4 yr'],
  [{ min: 2.1 + 0.2, max: 3 }, '2.3–3 years', '2.3–3 yr'],
] as const)('%j is %s, or %s in a picture', ([range, text, brief]) => {
  expect(yearRange(range)).toBe(text);
  expect(briefRange(range)).toBe(brief);
});

test.for([
  [{ min: 2, max: 4 }, 'in 2–4 years'],
  [{ min: 3 }, 'in 3 years or more'],
  [{ min: 0 }, 'at any time'],
  [{ min: 0, max: 0 }, 'right away'],
  [{ min: 0, max: 1 }, 'within 1 year'],
  [{ min: 0, max: 0.5 }, 'within 6 months'],
  [{ min: 0.5, max: 1 }, 'in 6–12 months'],
] as const)('a step of %j is made %s', ([years, text]) => {
  expect(whenText(years)).toBe(text);
});

test.for<[text: string, first: string]>([
  ['It can. It pays.', 'It can.'],
  ['Is it hard? Yes.', 'Is it hard?'],
  ['Virtual: St. Clair had one. Others none.', 'Virtual: St. Clair had one.'],
  ['Ask Dr. Smith of AAPC Inc. for it. Then wait.', 'Ask Dr. Smith of AAPC Inc. for it.'],
  [
    'The U.S. share, e.g. of coders vs. others, i.e. half. So.',
    'The U.S. share, e.g. of coders vs. others, i.e. half.',
  ],
  ['Fill in form No. 7 first. Then pay.', 'Fill in form No. 7 first.'],
  ['No. The RHIT needs an associate degree.', 'No.'],
  ['It costs $299.50 at least. More later.', 'It costs $299.50 at least.'],
  ['It is in the U.S.', 'It is in the U.S.'],
  ['no end of a sentence', 'no end of a sentence'],
])('of “%s” the first sentence is “%s”', ([text, first]) => {
  expect(firstSentence(text)).toBe(first);
});

test.for([
  [[], 'and', ''],
  [['a'], 'and', 'a'],
  [['a', 'b'], 'and', 'a and b'],
  [['a', 'b', 'c'], 'and', 'a, b and c'],
  [['a', 'b', 'c'], 'or', 'a, b or c'],
] as const)('%j joined by %s is %j', ([items, last, text]) => {
  expect(listing(items, last)).toBe(text);
});

test.for<[string, string]>([
  ['coder', 'Coder'],
  ['RHIT', 'RHIT'],
  ['', ''],
])('%j begins large as %j', ([text, large]) => {
  expect(capital(text)).toBe(large);
});

test.for([
  ['2024–34', 'ten years'],
  ['1998–08', 'ten years'],
  ['2024–25', 'one year'],
  ['2024–36', '12 years'],
  ['2024–2029', 'five years'],
  ['undated', 'that time'],
] as const)('%s is a span of %s', ([period, text]) => {
  expect(spanOf(period)).toBe(text);
});
