import { MONTHS, yearsOf } from '../period.ts';
import type { Fault } from './fault.ts';
import { daysFault, futureMonthFault, now } from './real-date.ts';

const YEAR = '(?:19|20)\\d{2}';
const MONTH = `(?:${MONTHS.join('|')})`;
const LEAD = [
  'about|since|before|after|until|up to|as of|early|late|[Ss]pring|[Ss]ummer|[Ff]all|[Ww]inter',
  'editions up to|pay|jobs|test plan of|fiscal year|school year|tax year',
].join('|');
const TAIL = 'or later|or earlier|edition|report|guide|catalog|survey|handbook|rules|fees';
const TIME = [
  `${MONTH}(?:–${MONTH})? ${YEAR}`,
  `${MONTH} \\d{1,2}, ${YEAR}`,
  `${MONTH} ${YEAR}–${MONTH} ${YEAR}`,
  `Q[1-4] ${YEAR}`,
  `(?:mid-)?(?:19|20)\\d0s`,
  `${YEAR}(?:–(?:\\d{2}|${YEAR}))?`,
].join('|');
const PART = `(?:undated|O\\*NET \\d+\\.\\d|(?:(?:${LEAD}) ){0,2}(?:${TIME})(?: (?:${TAIL}))?)`;
const PERIOD = new RegExp(`^${PART}(?:(?:, | and | to | to the )${PART})*$`);

/** A range of years is never longer; projections have ten. */
const LONGEST = 40;

/** The forms of a period in words, for messages. */
export const PERIOD_FORMS =
  'expected the period that the fact covers, such as "May 2025", "2026", "2024–34" (with the long dash), "about 2012" or "undated"';

/** When a period must have begun: by `next` year if it is announced ahead, such as a fee. */
export type Latest = { readonly today?: Date; readonly next?: boolean };

/** Whether a text has one of our forms, whatever time it names. */
export function hasPeriodForm(text: string): boolean {
  return PERIOD.test(text);
}

/**
 * What is wrong with an `asOf` that has one of our forms ("expected …"), or undefined. Months must have come and
 * years must have begun; ranges must run forward, and of one with a dash only the first year must have begun
 * ("2025–35").
 */
export function periodFault(text: string, { today, next = false }: Latest = {}): Fault | undefined {
  const month = daysFault(text) ?? futureMonthFault(text, today);
  if (month) return month;
  const year = now(today).getUTCFullYear();
  for (const [range, start = ''] of text.matchAll(/\b(\d{4})(?:–(?:\d{4}|\d{2})\b)?/g)) {
    if (Number(start) > year + (next ? 1 : 0)) return tooLate(year, next);
    const years = yearsOf(range);
    if (years && !inOrder(years)) return 'expected a period from an earlier year to a later one';
  }
  return undefined;
}

function tooLate(year: number, next: boolean): string {
  return next
    ? `expected a year up to ${year + 1}: fees and exams are announced no further ahead`
    : `expected a year that is not in the future, up to ${year} (next year only for fees and exams, which are announced ahead)`;
}

function inOrder({ first, last }: { first: number; last: number }): boolean {
  return last > first && last - first <= LONGEST;
}
