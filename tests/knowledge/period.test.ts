import { expect, test } from 'vitest';
import { newestPeriod, periodMonth, yearsOf } from '../../src/knowledge/period.ts';
import { PERIOD_FORMS } from '../../src/knowledge/schema/period-form.ts';
import { asOfFault } from '../../src/knowledge/schema/period-slips.ts';
import { readFault } from '../../src/knowledge/schema/read-form.ts';
import { reviewFault } from '../../src/knowledge/schema/review-fault.ts';

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
  ['August 15, 2026', month(2026, 8)],
  ['February 2015 and August 2025', month(2025, 8)],
  ['September–October 2026', month(2026, 10)],
  ['October 2025–March 2026', month(2026, 3)],
  ['pay May 2024, outlook 2025–35', month(2025, 1)],
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
  [['January 2020 and 2026'], '2026'],
  [['February 2015 and August 2025'], 'August 2025'],
  [['September–October 2026', 'June 2026'], 'October 2026'],
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
  'November 2026',
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
  expect(asOfFault(asOf, { today: TODAY })).toBeUndefined();
});

test.for(['Mya 2025', '20226', 'today', '2026 and', 'and 2026', '', 'fall of 2026', 'in May', '13/45/2026'])(
  'the period %j has no form of ours',
  (asOf) => {
    expect(asOfFault(asOf, { today: TODAY })).toBe(PERIOD_FORMS);
  },
);

test.for<[asOf: string, expected: string, write: string]>([
  ['3/4/2026', 'the date in words', '"March 4, 2026"'],
  ['5/2026', 'the date in words', '"May 2026"'],
  ['2026-05-03', 'the date in words', '"May 3, 2026"'],
  ['2026-05', 'the month in words, or the long dash (–) between two years', '"May 2026"'],
  ['Mar 2026', 'the whole name of the month', '"March 2026"'],
  ['Sept. 2025', 'the whole name of the month', '"September 2025"'],
  ['march 2026', 'the month with a capital letter and the rest in small letters', '"March 2026"'],
  ['MAY 2025', 'the month with a capital letter and the rest in small letters', '"May 2025"'],
  ['4 March 2026', 'the month before the day', '"March 4, 2026"'],
  ['March, 2026', 'no comma between month and year', '"March 2026"'],
  ['2024-2026', 'the long dash (–) between two years', '"2024–2026"'],
  ['2024-34', 'the long dash (–) between two years', '"2024–34"'],
  ['2024 – 34', 'the long dash (–) between two years', '"2024–34"'],
  ['“May 2025”', 'straight quotation marks ("), one on either side', '"May 2025"'],
  ['"May 2025', 'straight quotation marks ("), one on either side', '"May 2025"'],
  ['‘2026’', 'straight quotation marks ("), one on either side', '"2026"'],
  ["'2026", 'straight quotation marks ("), one on either side', '"2026"'],
  ['~2012', 'the word about', '"about 2012"'],
  ['Undated', 'small letters', '"undated"'],
])('the period %j is told as %s', ([asOf, expected, write]) => {
  expect(asOfFault(asOf, { today: TODAY })).toEqual({ expected: `expected ${expected}`, write });
});

const BEGUN =
  'expected a year that is not in the future, up to 2026 (next year only for fees and exams, which are announced ahead)';
const COME = 'expected a month that is not in the future, up to November 2026';
const FORWARD = 'expected a period from an earlier year to a later one';

test.for([
  ['December 2026', COME],
  ['January 2027', COME],
  ['May 2035', COME],
  ['October 2025–March 2027', COME],
  ['Dec 2026', COME],
  ['12/2026', COME],
  ['2027', BEGUN],
  ['2028', BEGUN],
  ['2030s', BEGUN],
  ['2034–44', BEGUN],
  ['2024–24', FORWARD],
  ['2024–14', FORWARD],
  ['2026–2024', FORWARD],
  ['February 30, 2026', 'expected a day that exists, but February 2026 has 28 days'],
  ['July 32, 2026', 'expected a day that exists, but July 2026 has 31 days'],
  ['2026-02-30', 'expected a day that exists, but February 2026 has 28 days'],
  ['2025-13-01', 'expected a month from 01 to 12, got 13'],
] as const)('the period %j is at fault: %s', ([asOf, fault]) => {
  expect(asOfFault(asOf, { today: TODAY })).toBe(fault);
});

test.for([
  ['2027', undefined],
  ['2027 fees', undefined],
  ['2028', 'expected a year up to 2027: fees and exams are announced no further ahead'],
  ['January 2027', COME],
] as const)('of what is announced ahead, %j is %s', ([asOf, fault]) => {
  expect(asOfFault(asOf, { today: TODAY, next: true })).toBe(fault);
});

test.for([
  ['2026-11', undefined],
  ['2026-11-30', undefined],
  ['undated copy, about 2021–2023', undefined],
  ['2025–35 edition, quoted September 2026', undefined],
  ['2026 ("2027" edition)', undefined],
  ['2026 (outline effective 2027-01-01)', undefined],
  ['2026-12', COME],
  ['2026-02, quoting a page of December 2026', COME],
  ['2027', 'expected a year that is not in the future, up to 2026'],
  ['2026-02-30', 'expected a day that exists, but February 2026 has 28 days'],
  ['2026-13', 'expected a month from 01 to 12, got 13'],
] as const)('that a source was read %j is %s', ([read, fault]) => {
  expect(readFault(read, TODAY)).toBe(fault);
});

test.for([
  ['2027-06-01', undefined],
  ['2031-12-31', undefined],
  ['2032-01-01', 'expected a day within the next 5 years, up to 2031'],
  ['2072-06-01', 'expected a day within the next 5 years, up to 2031'],
] as const)('a review by %s is %s', ([day, fault]) => {
  expect(reviewFault(day, TODAY)).toBe(fault);
});

test('a computer whose clock is behind does not refuse what is right', () => {
  expect(asOfFault('May 2026', { today: new Date(0) })).toBeUndefined();
});
