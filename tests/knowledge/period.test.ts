import { expect, test } from 'vitest';
import { newestPeriod, periodMonth, yearsOf } from '../../src/knowledge/period.ts';
import { PERIOD_FORMS, periodFault } from '../../src/knowledge/period-form.ts';

const month = (year: number, at: number): number => year * 12 + at - 1;

test.for<[period: string, when: number | undefined]>([
  ['2026', month(2026, 1)],
  ['May 2025', month(2025, 5)],
  ['december 2024', month(2024, 12)],
  ['since May 2024', month(2024, 5)],
  ['2024–34', month(2024, 1)],
  ['about 2021–2023', month(2023, 1)],
  ['May 2024 and May 2025', month(2025, 5)],
  ['2016–26, pay May 2016', month(2016, 5)],
  ['O*NET 29.3, August 2022', month(2022, 8)],
  ['2026-08', month(2026, 8)],
  ['2026-08-15', month(2026, 8)],
  ['15 August 2026', month(2026, 8)],
  ['1998', month(1998, 1)],
  ['undated', undefined],
  ['O*NET 29.3', undefined],
  ['1250 coders', undefined],
  ['', undefined],
])('the period %j lies where it says', ([period, when]) => {
  expect(periodMonth(period)).toBe(when);
});

test.for<[periods: string[], newest: string | undefined]>([
  [['2024', 'May 2025', '2024–34'], 'May 2025'],
  [['May 2025', '2025'], 'May 2025'],
  [['2025', 'undated'], '2025'],
  [['about 2021–2023', '2023'], '2023'],
  [['since June 2020', '2019'], 'June 2020'],
  [['2011 and June 2026'], 'June 2026'],
  [['2022 or later'], '2022'],
  [['undated'], undefined],
  [[], undefined],
])('the newest of %j is %j', ([periods, newest]) => {
  expect(newestPeriod(periods)).toBe(newest);
});

test.for<[period: string, years: [first: number, last: number] | undefined]>([
  ['2024–34', [2024, 2034]],
  ['1998–08', [1998, 2008]],
  ['1996–99', [1996, 1999]],
  ['2024–2026', [2024, 2026]],
  ['about 2021–2023', [2021, 2023]],
  ['2099–00', [2099, 2100]],
  ['2026', undefined],
  ['May 2025', undefined],
  ['April–June 2026', undefined],
])('the years of %j are %j', ([period, years]) => {
  expect(yearsOf(period)).toEqual(years && { first: years[0], last: years[1] });
});

const TODAY = new Date('2026-11-22T12:00:00Z');

test.for([
  'May 2025',
  '2026',
  '2027',
  'January 2027',
  '2024–34',
  '2025–35',
  '1998–08',
  '2024–2026',
  'about 2012',
  'about 2021–2023 and undated',
  'undated',
  'undated, before 2016',
  'since May 2024',
  '2024 or later',
  'April–June 2026',
  'October 2025–March 2026',
  'July 1, 2026',
  'fall 2024',
  'Winter 2024',
  'mid-2010s to 2020s',
  'about 2019 to the 2020s',
  '2021–31, pay May 2021',
  'jobs 2024, pay May 2024',
  'editions up to 2024–34',
  'O*NET 29.3, August 2022',
  '2026 guide, test plan of June 2020',
])('the period %j is right', (asOf) => {
  expect(periodFault(asOf, TODAY)).toBeUndefined();
});

test.for([
  '2025-13-01',
  '2025-05-01',
  '05/12/2025',
  'Mya 2025',
  'may 2025',
  '20226',
  'today',
  '2024-34',
  '“May 2025”',
  '"May 2025',
  "'2026",
  'July 32, 2026',
  '2026 and',
  'and 2026',
  '',
])('the period %j has no form of ours', (asOf) => {
  expect(periodFault(asOf, TODAY)).toBe(PERIOD_FORMS);
});

test.for([
  ['May 2035', 'expected a period that has begun, by 2027 at the latest'],
  ['2028', 'expected a period that has begun, by 2027 at the latest'],
  ['2030s', 'expected a period that has begun, by 2027 at the latest'],
  ['2034–44', 'expected a period that has begun, by 2027 at the latest'],
  ['2024–24', 'expected a period from an earlier year to a later one'],
  ['2024–14', 'expected a period from an earlier year to a later one'],
  ['2026–2024', 'expected a period from an earlier year to a later one'],
] as const)('the period %j is at fault: %s', ([asOf, fault]) => {
  expect(periodFault(asOf, TODAY)).toBe(fault);
});

test('a computer whose clock is behind does not refuse what is right', () => {
  expect(periodFault('May 2026', new Date(0))).toBeUndefined();
});
