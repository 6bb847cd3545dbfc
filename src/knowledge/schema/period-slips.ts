import { MONTHS } from '../period.ts';
import type { Fault } from './fault.ts';
import { hasPeriodForm, type Latest, PERIOD_FORMS, periodFault } from './period-form.ts';
import { dayFault } from './real-date.ts';

/** A form of a period that is not ours: what to replace, with what, and what was expected. */
type Slip = readonly [form: RegExp, ours: (...parts: string[]) => string, expected: string];

/** "Jan" to "Dec"; "Sept" has one letter more. */
const SHORT = MONTHS.map((name) => name.slice(0, 3)).join('|');
const WORDS = 'expected the date in words';

/** All that match are corrected, one after the other; the first says what was expected. Dates are read the US way. */
const SLIPS: readonly Slip[] = [
  [/[“”„"]|^['‘’]|['‘’]$/g, () => '', 'expected straight quotation marks ("), one on either side'],
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (_, month, day, year) => dayIn(year, month, day), WORDS],
  // With dots, the day comes first.
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, (_, day, month, year) => dayIn(year, month, day), WORDS],
  [
    /\b(\d{4})\/(\d{2})\b(?!\/)/g,
    (all, year, end) => (Number(end) === (Number(year) + 1) % 100 ? `${year}–${end}` : all),
    'expected the long dash (–) between two years',
  ],
  [/\bFY ?(?=\d{4}\b)/g, () => 'fiscal year ', 'expected the words fiscal year'],
  [/\b(\d{4})[ -](Q[1-4])\b/g, (_, year, quarter) => `${quarter} ${year}`, 'expected the quarter first'],
  [
    /^(?:retrieved|accessed|last updated|updated|published|read|checked|as read)(?: on| in)?:? (?=\S)/i,
    () => '',
    'expected the period alone',
  ],
  [/\b(\d{1,2})\/(\d{4})\b/g, (_, month, year) => `${nameOf(month)} ${year}`, WORDS],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year, month, day) => dayIn(year, month, day), WORDS],
  [
    /\b(\d{4})-(0[1-9]|1[0-2])\b(?!-)/g,
    (_, year, month) => `${nameOf(month)} ${year}`,
    'expected the month in words, or the long dash (–) between two years',
  ],
  [
    /(?<=\d)\s*[-—]\s*(?=\d)|(?<=\d)\s+–\s*(?=\d)|(?<=\d)–\s+(?=\d)/g,
    () => '–',
    'expected the long dash (–) between two years',
  ],
  [
    new RegExp(`\\b(${MONTHS.join('|')})\\b`, 'gi'),
    (name) => `${name[0]?.toUpperCase()}${name.slice(1).toLowerCase()}`,
    'expected the month with a capital letter and the rest in small letters',
  ],
  [
    new RegExp(`\\b(${SHORT})t?\\.? (?=\\d)`, 'gi'),
    (_, short) => `${MONTHS.find((name) => name.toLowerCase().startsWith(short.toLowerCase()))} `,
    'expected the whole name of the month',
  ],
  [
    new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}),? (\\d{4})`, 'g'),
    (_, day, month, year) => `${month} ${day}, ${year}`,
    'expected the month before the day',
  ],
  [
    new RegExp(`(${MONTHS.join('|')}),(?= \\d{4})`, 'g'),
    (_, month) => month,
    'expected no comma between month and year',
  ],
  [/^(undated|about|since|before|after)\b/i, (word) => word.toLowerCase(), 'expected small letters'],
  [/^(?:~|ca\.?|c\.|around|approximately|approx\.?) ?/i, () => 'about ', 'expected the word about'],
];

/** What is wrong with the text of an `asOf`, and how to write it if that is clear; or undefined. */
export function asOfFault(text: string, latest?: Latest): Fault | undefined {
  if (hasPeriodForm(text)) return periodFault(text, latest);
  const [fixed, expected] = corrected(text);
  if (expected !== undefined && hasPeriodForm(fixed)) {
    return periodFault(fixed, latest) ?? { expected, write: `"${fixed}"` };
  }
  const [, year, month, day] = text.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? [];
  return (day && dayFault(Number(year), Number(month), Number(day))) || PERIOD_FORMS;
}

/** A text in one of our forms, as far as possible, and what was expected instead of the first slip. */
function corrected(text: string): [fixed: string, expected: string | undefined] {
  let fixed = text;
  let first: string | undefined;
  for (const [form, ours, expected] of SLIPS) {
    const next = fixed.replace(form, ours);
    if (next !== fixed) first ??= expected;
    fixed = next;
  }
  return [fixed.trim(), first];
}

/** "2026", "03", "04" → "March 4, 2026" */
function dayIn(year: string, month: string, day: string): string {
  return `${nameOf(month)} ${Number(day)}, ${year}`;
}

function nameOf(month: string): string {
  return MONTHS[Number(month) - 1] ?? '';
}
