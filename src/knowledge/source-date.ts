import { MONTHS } from './period.ts';

const YEAR = '(?:19|20)\\d{2}';
/** "May 2025", "2026-02", "2020–21", "2020s", with a word before it that makes it less exact. */
const DATE = new RegExp(
  `\\b((?:about|before|after|fall|mid-) ?)?((?:${MONTHS.join('|')}) )?(${YEAR})(?:-(\\d{2})\\b|(–\\d{2,4}|s)\\b)?( or later)?`,
);
/** From here on, the `read` of a source says what the page is about, not when it was written. */
const ABOUT_OTHERS =
  /\b(?:quoting|quoted|speaks of|on the study|data of|[Bb]efore ICD|pay|outlook|tasks)\b.*/;

/**
 * The date of a source, from its `read`: "2016-10" → "October 2016", "text of about 2020–21" → "about 2020–21";
 * undefined if it has no date of its own ("undated, quoting BLS 2020–30").
 */
export function sourceDate({ read }: { readonly read: string }): string | undefined {
  const [, vague = '', month = '', year, number, range = '', later = ''] =
    read.replace(ABOUT_OTHERS, '').match(DATE) ?? [];
  if (year === undefined) return undefined;
  const named = number ? `${MONTHS[Number(number) - 1]} ` : month;
  return `${vague}${named}${year}${range}${later}`;
}
