import { MONTHS, yearsOf } from './period.ts';

const YEAR = '(?:19|20)\\d{2}';
const MONTH = `(?:${MONTHS.join('|')})`;
const LEAD = [
  'about|since|before|after|until|up to|as of|early|late|[Ss]pring|[Ss]ummer|[Ff]all|[Ww]inter',
  'editions up to|pay|jobs|test plan of|fiscal year|school year|tax year',
].join('|');
const TAIL = 'or later|or earlier|edition|report|guide|catalog|survey|handbook|rules|fees';
const TIME = [
  `${MONTH}(?:–${MONTH})? ${YEAR}`,
  `${MONTH} (?:[12]?\\d|3[01]), ${YEAR}`,
  `${MONTH} ${YEAR}–${MONTH} ${YEAR}`,
  `Q[1-4] ${YEAR}`,
  `(?:mid-)?(?:19|20)\\d0s`,
  `${YEAR}(?:–(?:\\d{2}|${YEAR}))?`,
].join('|');
const PART = `(?:undated|O\\*NET \\d+\\.\\d|(?:(?:${LEAD}) ){0,2}(?:${TIME})(?: (?:${TAIL}))?)`;
const PERIOD = new RegExp(`^${PART}(?:(?:, | and | to | to the )${PART})*$`);

/** A range of years has no more of them; projections have ten. */
const LONGEST = 40;
/** The year when this was written: a computer whose clock is behind must not refuse what was right then. */
const WRITTEN = 2026;

/** The forms of a period in words, for messages. */
export const PERIOD_FORMS =
  'expected the period that the fact speaks of, such as "May 2025", "2026", "2024–34" (with the long dash), "about 2012" or "undated"';

/**
 * What is wrong with the text of an `asOf` ("expected …"), or undefined. The forms are those of knowledge/README.md, alone
 * or joined by a comma, "and" or "to". A period must have begun, or begin next year at the latest: fees are announced.
 */
export function periodFault(text: string, today = new Date()): string | undefined {
  if (!PERIOD.test(text)) return PERIOD_FORMS;
  for (const [range, start] of text.matchAll(/\b(\d{4})(?:–(?:\d{4}|\d{2})\b)?/g)) {
    const latest = Math.max(today.getUTCFullYear(), WRITTEN) + 1;
    if (Number(start) > latest) return `expected a period that has begun, by ${latest} at the latest`;
    const years = yearsOf(range);
    if (years && !inOrder(years)) return 'expected a period from an earlier year to a later one';
  }
  return undefined;
}

function inOrder({ first, last }: { first: number; last: number }): boolean {
  return last > first && last - first <= LONGEST;
}
