import { MONTHS } from '../period.ts';
import { aheadFault, dayFault, daysFault, futureMonthFault, now } from './real-date.ts';

/** What a page announces may be in the future: "outline effective 2027-01-01". */
const ISO = /(?<!\beffective )\b((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?\b/g;
const EFFECTIVE = new RegExp(`\\beffective (?:${MONTHS.join('|')})(?: \\d{1,2},)? \\d{4}`, 'g');

/** What is wrong with the dates in the `read` of a source (nobody reads tomorrow's page), or undefined. */
export function readFault(read: string, today?: Date): string | undefined {
  const text = read.replace(EFFECTIVE, '');
  const named = daysFault(text) ?? futureMonthFault(text, today);
  if (named) return named;
  for (const [, year, month, day = '1'] of text.matchAll(ISO)) {
    const date = [Number(year), Number(month)] as const;
    const fault = dayFault(...date, Number(day)) ?? aheadFault(...date, today);
    if (fault) return fault;
  }
  const until = now(today).getUTCFullYear();
  const first = Number(read.match(/^(?:about )?((?:19|20)\d{2})\b/)?.[1] ?? 0);
  return first > until ? `expected a year that is not in the future, up to ${until}` : undefined;
}
