import type { Years } from '../knowledge/career-paths.ts';
import { yearsOf } from '../knowledge/period.ts';
import { inWords, plural } from '../wording.ts';

/** Formats figures the same way in all answers (US English, dollars, short). */

const DOLLARS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 51140 → "$51,140"; 24.5 → "$24.50" */
export function usd(amount: number): string {
  return `$${(Number.isInteger(amount) ? DOLLARS : CENTS).format(amount)}`;
}

/** 7.8 → "7.8 %", -4.9 → "−4.9 %" */
export function percent(amount: number): string {
  return `${amount < 0 ? '−' : ''}${Math.abs(amount)} %`;
}

/** 210 → "3.5 hours", 340 → "5 hours 40 minutes", 45 → "45 minutes" */
export function duration(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  const hours = minutes / 60;
  if (Number.isInteger(hours * 2)) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${plural(Math.floor(hours), 'hour')} ${plural(minutes % 60, 'minute')}`;
}

/** The length of a range of years: "2024–34" → "ten years", "2024–36" → "12 years" */
export function spanOf(period: string): string {
  const years = yearsOf(period);
  if (!years) return 'that time';
  const long = years.last - years.first;
  return `${inWords(long)} year${long === 1 ? '' : 's'}`;
}

/**
 * {2, 4} → "2–4 years"; {7} → "7 years or more"; {0, 0} → "at once"; {0, 1} → "up to 1 year";
 * {0.5, 1} → "6–12 months"; {0.5, 0.5} → "6 months"; {0} (nothing known) → "time varies"
 */
export function yearRange(years: Years): string {
  const { min, max, unit } = measured(years);
  if (max === undefined) return min === 0 ? 'time varies' : `${plural(min, unit)} or more`;
  if (max === 0) return 'at once';
  if (min === 0) return `up to ${plural(max, unit)}`;
  return min === max ? plural(min, unit) : `${min}–${plural(max, unit)}`;
}

/** The same, short enough for an arrow: "2–4 yr", "7+ yr", "6–12 mo" */
export function briefRange(years: Years): string {
  return yearRange(years)
    .replace(/years?/, 'yr')
    .replace(/months?/, 'mo')
    .replace(/^(\S+) (\S+) or more$/, '$1+ $2');
}

/** {8, 15} → "8–15 years in all"; {0, 0} → "at once" */
export function yearsInAll(years: Years): string {
  const range = yearRange(years);
  return /\d/.test(range) ? `${range} in all` : range;
}

/** When a step can be made: {2, 4} → "in 2–4 years"; {0} → "at any time"; {0, 0} → "right away"; {0, 0.5} → "within 6 months" */
export function whenText(years: Years): string {
  const { min, max, unit } = measured(years);
  if (max === 0) return 'right away';
  if (min > 0) return `in ${yearRange(years)}`;
  return max === undefined ? 'at any time' : `within ${plural(max, unit)}`;
}

/** Up to this many years, a span that is not in whole years is given in months. */
const IN_MONTHS = 2;

/** A span in whole months if it is short and not in whole years, else in years with at most one decimal. */
function measured({ min, max }: Years): Years & { readonly unit: 'month' | 'year' } {
  const whole = Number.isInteger(min) && Number.isInteger(max ?? 0);
  const inMonths = !whole && (max ?? min) <= IN_MONTHS;
  const round = (years: number): number => (inMonths ? Math.round(years * 12) : Math.round(years * 10) / 10);
  return {
    min: round(min),
    max: max === undefined ? undefined : round(max),
    unit: inMonths ? 'month' : 'year',
  };
}
