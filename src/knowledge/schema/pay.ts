import * as z from 'zod';
import { amount, whole } from './amounts.ts';
import { ascending } from './checks.ts';
import { provenance } from './fact.ts';
import { misfitting } from './pair.ts';

export const usd = amount('yearlyPay');
export const jobs = whole('jobs');

/** Percentiles must rise. */
export const inOrder = ascending('p10', 'p25', 'median', 'p75', 'p90');

/** Percentiles of pay, in US dollars; null where BLS does not publish the cell. */
function percentiles(pay: z.ZodNumber) {
  const cell = pay.nullable();
  return z
    .strictObject({ mean: cell, p10: cell, p25: cell, median: cell, p75: cell, p90: cell })
    .check(inOrder);
}

const annual = percentiles(usd);
const hourly = percentiles(amount('hourlyPay'));

/** One edition of the OEWS survey: wage and salary jobs (not the self-employed) and what they pay. */
export const survey = z
  .strictObject({ jobs: jobs.nullable(), annual, hourly: hourly.optional(), ...provenance })
  .check(sameByHourAndYear);

/**
 * BLS counts 2,080 hours to a year (https://www.bls.gov/oes/oes_emp.htm). For occupations that do not work all year, it
 * gives no hourly figure.
 */
export const HOURS = 2080;
/** BLS rounds the year to ten dollars and the hour to a cent, so 2,080 hours can be off by half of both. */
const ROUNDED = 5 + 0.005 * HOURS;

/** Figures of pay by their names; null where BLS does not publish one. */
export type Pay = Readonly<Record<string, number | null>>;
type Survey = { readonly annual: Pay; readonly hourly?: Pay | undefined };

function sameByHourAndYear({ value, issues }: z.core.ParsePayload<Survey>): void {
  for (const [name, perHour] of Object.entries(value.hourly ?? {})) {
    const perYear = value.annual[name];
    if (!perHour || !perYear || Math.abs(perHour * HOURS - perYear) <= ROUNDED + 0.001) continue;
    const why = `expected the yearly figure to be 2,080 times the hourly one, got ${perYear} and ${perHour} (which makes ${Math.round(perHour * HOURS)})`;
    issues.push(misfitting(value, ['annual', name], ['hourly', name], why));
  }
}
