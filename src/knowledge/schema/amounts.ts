import * as z from 'zod';

type Limit = { readonly min: number; readonly max: number; readonly what: string };

/** What each figure can be; anything outside means a wrong digit, comma or unit. */
const RANGES = {
  // The least is a year at the federal minimum wage; the most is three times what the top tenth of managers earn in
  // the best-paying state.
  yearlyPay: { min: 15_000, max: 1_000_000, what: 'dollars a year' },
  // The federal minimum wage is 7.25.
  hourlyPay: { min: 7, max: 500, what: 'dollars an hour' },
  // There are 160 million employees in the United States.
  jobs: { min: 1, max: 200_000_000, what: 'jobs' },
  // AAPC reports the most: over 200,000 for all its credentials.
  holders: { min: 10, max: 1_000_000, what: 'people' },
  // A fee may be 0; a course that includes the exam is the most that anybody pays for a credential.
  fee: { min: 0, max: 5_000, what: 'dollars' },
  // Published rates are 50 to 90: a share (0.72) meant as 72, or a misplaced decimal point (7.2), is outside.
  passRate: { min: 20, max: 100, what: 'percent' },
  share: { min: 0, max: 100, what: 'percent' },
  // In ten years an occupation can all but vanish; none in this field has doubled.
  growth: { min: -100, max: 200, what: 'percent over the whole period' },
  // Exams take 90 to 240 minutes, for 75 to 150 questions: hours, or a tenth or ten times as much, are outside.
  minutes: { min: 30, max: 600, what: 'minutes' },
  questions: { min: 20, max: 500, what: 'questions' },
  // Credentials are renewed every one to five years, with 10 to 60 units: the two swapped, or ten times as many, are
  // outside.
  renewalYears: { min: 1, max: 5, what: 'years' },
  units: { min: 6, max: 90, what: 'units in one cycle' },
  // The longest step in a career takes twelve.
  years: { min: 0, max: 25, what: 'years' },
  // A small state can have many times the nation's share of jobs.
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

/** "expected 15,000 to 1,000,000 dollars a year"; such a figure is not compared with others as well. */
function beyond({ min, max, what }: Limit): { error: string; abort: true } {
  const error = `expected ${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')} ${what}`;
  return { error, abort: true };
}
