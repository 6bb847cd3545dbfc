import { MONTHS } from '../period.ts';

/** When this was written: a computer whose clock is slow must not refuse what was right then. */
const WRITTEN = new Date('2026-11-01T00:00:00Z');

/** Today, or the day when this was written if the clock is slow. */
export function now(today = new Date()): Date {
  return today > WRITTEN ? today : WRITTEN;
}

const DAY = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'g');
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})(?: \\d{1,2},)? (\\d{4})\\b`, 'g');

/** What is wrong with the days in a text ("February 30, 2026"), or undefined. */
export function daysFault(text: string): string | undefined {
  for (const [, month = '', day, year] of text.matchAll(DAY)) {
    const fault = dayFault(Number(year), MONTHS.indexOf(month) + 1, Number(day));
    if (fault) return fault;
  }
  return undefined;
}

/** What is wrong with a day, or undefined; months and days count from 1. */
export function dayFault(year: number, month: number, day: number): string | undefined {
  const name = MONTHS[month - 1];
  if (name === undefined) return `expected a month from 01 to 12, got ${String(month).padStart(2, '0')}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last
    ? undefined
    : `expected a day that exists, but ${name} ${year} has ${last} days`;
}

/** What is wrong with the months in a text ("March 2027": none may be in the future), or undefined. */
export function futureMonthFault(text: string, today?: Date): string | undefined {
  for (const [, month = '', year] of text.matchAll(MONTH)) {
    const fault = aheadFault(Number(year), MONTHS.indexOf(month) + 1, today);
    if (fault) return fault;
  }
  return undefined;
}

/** What is wrong with a month in the future, or undefined. */
export function aheadFault(year: number, month: number, today?: Date): string | undefined {
  const until = now(today);
  if (year * 12 + month <= until.getUTCFullYear() * 12 + until.getUTCMonth() + 1) return undefined;
  return `expected a month that is not in the future, up to ${MONTHS[until.getUTCMonth()]} ${until.getUTCFullYear()}`;
}
