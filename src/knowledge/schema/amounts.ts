import * as z from 'zod';

type Limit = { readonly min: number; readonly max: number; readonly what: string };

/** What a figure can be; beyond it a digit, a comma or a unit slipped. */
const RANGES = {
  // The federal minimum wage over a year; the best paid tenth of managers in the best paid state earn a third of the most.
  yearlyPay: { min: 15_000, max: 1_000_000, what: 'dollars a year' },
  // The federal minimum wage is 7.25.
  hourlyPay: { min: 7, max: 500, what: 'dollars an hour' },
  // All employees of the United States are 160 million.
  jobs: { min: 1, max: 200_000_000, what: 'jobs' },
  // AAPC counts most, over 200,000 for all that it sells.
  holders: { min: 10, max: 1_000_000, what: 'people' },
  // A fee may be nothing; a course with its exam is the most that anybody pays for a credential.
  fee: { min: 0, max: 5_000, what: 'dollars' },
  // Published rates are 50 to 90: a share (0.72) that was meant as 72, and one with its point in the wrong place (7.2), lie outside.
  passRate: { min: 20, max: 100, what: 'percent' },
  share: { min: 0, max: 100, what: 'percent' },
  // Over ten years an occupation can all but vanish; none of this field has doubled.
  growth: { min: -100, max: 200, what: 'percent over the whole period' },
  // Exams take 90 to 240 minutes, for 75 to 150 questions: hours, and a tenth or ten times as much, lie outside.
  minutes: { min: 30, max: 600, what: 'minutes' },
  questions: { min: 20, max: 500, what: 'questions' },
  // Credentials are renewed every one to five years, with 10 to 60 units: the two swapped, or ten times as many, lie outside.
  renewalYears: { min: 1, max: 5, what: 'years' },
  units: { min: 6, max: 90, what: 'units in one cycle' },
  // The longest step of a career takes twelve.
  years: { min: 0, max: 25, what: 'years' },
  // The smallest state can hold many times its share of the nation's jobs.
  quotient: { min: 0.001, max: 200, what: 'times the share of the nation' },
} as const satisfies Record<string, Limit>;

/** A figure within its limits. */
export function amount(name: keyof typeof RANGES): z.ZodNumber {
  const { min, max } = RANGES[name];
  return z.number().min(min, beyond(RANGES[name])).max(max, beyond(RANGES[name]));
}

/** A whole figure within its limits. */
export function whole(name: keyof typeof RANGES): z.ZodInt {
  const { min, max } = RANGES[name];
  return z.int('expected a whole number').min(min, beyond(RANGES[name])).max(max, beyond(RANGES[name]));
}

/** "expected 15,000 to 1,000,000 dollars a year"; such a figure is not compared with others besides. */
function beyond({ min, max, what }: Limit): { error: string; abort: true } {
  const error = `expected ${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')} ${what}`;
  return { error, abort: true };
}
