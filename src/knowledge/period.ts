/** The months as `asOf` writes them. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month with its year ("May 2025", "August 15, 2026", "2026-08"), or a year alone; "2024–34" begins in 2024. */
const DATE = new RegExp(
  `\\b(?:(${MONTHS.join('|')})(?: \\d{1,2})?,? )?((?:19|20)\\d{2})\\b(?:-(\\d{2})\\b)?`,
  'gi',
);

/**
 * A period as a number to sort by (months since year 0): the year of "2024–34" is 2024, of "about
 * 2021–2023" 2023, of "February 2015 and August 2025" August 2025. Undefined if it names no year.
 */
export function periodMonth(asOf: string): number | undefined {
  const dates = [...asOf.matchAll(DATE)].map(([, month = '', year, number]) => {
    const named = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase());
    return Number(year) * 12 + (named >= 0 ? named : number ? Number(number) - 1 : 0);
  });
  return dates.length === 0 ? undefined : Math.max(...dates);
}

/** The newest of several periods, as its newest month ("June 2026") or year; undefined if none names a year. */
export function newestPeriod(periods: Iterable<string>): string | undefined {
  let newest: { asOf: string; month: number } | undefined;
  for (const asOf of periods) {
    const month = periodMonth(asOf);
    if (month !== undefined && (newest === undefined || month > newest.month)) newest = { asOf, month };
  }
  return newest && dateOf(newest);
}

/** "since June 2020" → "June 2020", "2011 and June 2026" → "June 2026", "2022 or later" → "2022" */
function dateOf({ asOf, month }: { asOf: string; month: number }): string {
  const [name, year] = [MONTHS[month % 12] ?? '', Math.floor(month / 12)];
  return new RegExp(`\\b${name}(?: \\d{1,2})?,? ${year}\\b`, 'i').test(asOf)
    ? `${name} ${year}`
    : String(year);
}

/** The four-digit years in a text, in order. */
export function yearsNamed(text: string): number[] {
  return [...text.matchAll(/\b(?:19|20)\d{2}/g)].map(([year]) => Number(year));
}

/** The first and the last year of a range of years: "2024–34", "1998–08" (until 2008) and "2024–2026"; else undefined. */
export function yearsOf(period: string): { first: number; last: number } | undefined {
  const [, start, end] = period.match(/\b(\d{4})–(\d{4}|\d{2})\b/) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const first = Number(start);
  const century = first - (first % 100);
  const last = end.length === 4 ? Number(end) : century + Number(end);
  return { first, last: end.length === 2 && last <= first ? last + 100 : last };
}
