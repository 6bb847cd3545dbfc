import { expect, test } from 'vitest';
import { newestPeriod, periodMonth } from '../../src/answer/period.ts';

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
  [['about 2021–2023', '2023'], 'about 2021–2023'],
  [['undated'], undefined],
  [[], undefined],
])('the newest of %j is %j', ([periods, newest]) => {
  expect(newestPeriod(periods)).toBe(newest);
});
