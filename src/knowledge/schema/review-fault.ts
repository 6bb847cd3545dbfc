import { now } from './real-date.ts';

const MOST_YEARS = 5;

/** What is wrong with a `reviewBy` day (2072 for 2027 would never remind anybody), or undefined. */
export function reviewFault(day: string, today?: Date): string | undefined {
  const latest = now(today).getUTCFullYear() + MOST_YEARS;
  return Number(day.slice(0, 4)) > latest
    ? `expected a day within the next ${MOST_YEARS} years, up to ${latest}`
    : undefined;
}
