import { expect, test } from 'vitest';
import { sourceDate } from '../../src/knowledge/source-date.ts';

test.for<[read: string, date: string | undefined]>([
  ['2026', '2026'],
  ['May 2025', 'May 2025'],
  ['2016-10', 'October 2016'],
  ['2017-10-17', 'October 2017'],
  ['2026-02, quoting the AAPC 2025 survey', 'February 2026'],
  ['text of about 2020–21', 'about 2020–21'],
  ['undated copy, about 2021–2023', 'about 2021–2023'],
  ['undated copy, 2020s', '2020s'],
  ['undated, 2024 or later', '2024 or later'],
  ['2026 ("2027" edition)', '2026'],
  ['page of 2025-08-28; pay May 2024, outlook 2024–34', 'August 2025'],
  ['2025–35 edition, quoted September 2026', '2025–35'],
  ['undated, quoting BLS 2020–30', undefined],
  ['undated, on the study of December 2012', undefined],
  ['undated; speaks of ICD-9-CM', undefined],
  ['page not opened; general reference', undefined],
])('what a source that was read as %j says is of %j', ([read, date]) => {
  expect(sourceDate({ read })).toBe(date);
});
