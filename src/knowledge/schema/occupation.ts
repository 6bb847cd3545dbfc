import * as z from 'zod';
import { periodFault } from '../period-form.ts';
import { stateNames } from '../state-names.ts';
import { amount, whole } from './amounts.ts';
import { ascending, distinct, faultless, newestFirst } from './checks.ts';
import { common } from './common.ts';
import { fact, facts, period, provenance, text } from './fact.ts';
import { entryId } from './ids.ts';

const usd = amount('yearlyPay');
const jobs = whole('jobs');

const inOrder = ascending('p10', 'p25', 'median', 'p75', 'p90');

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
const survey = z
  .strictObject({ jobs: jobs.nullable(), annual, hourly: hourly.optional(), ...provenance })
  .check(sameByHourAndYear);

/**
 * BLS counts 2,080 hours to a year (bls.gov/oes, technical notes) and rounds the yearly figure to ten dollars. Where people do
 * not work all year, it gives no figure by the hour.
 */
export const HOURS = 2080;
const TOLERANCE = 0.02;

function sameByHourAndYear({
  value,
  issues,
}: z.core.ParsePayload<{ annual: Pay; hourly?: Pay | undefined }>): void {
  for (const [name, perHour] of Object.entries(value.hourly ?? {})) {
    const perYear = value.annual[name];
    if (!perHour || !perYear || Math.abs((perHour * HOURS) / perYear - 1) <= TOLERANCE) continue;
    const message = `expected about ${(perYear / HOURS).toFixed(2)}, as ${name} is ${perYear} a year of ${HOURS} hours`;
    issues.push({ code: 'custom', input: perHour, path: ['hourly', name], message });
  }
}

type Pay = Readonly<Record<string, number | null>>;

const decade = z
  .string()
  .regex(/^\d{4}–\d{2}$/, { error: 'expected a period such as 2024–34 (with an en dash)', abort: true })
  .check(faultless(periodFault));

/** One edition of the BLS projections; `percent` is over the whole period, never per year. */
const projection = z.strictObject({
  period: decade,
  percent: amount('growth'),
  /** The growth of all occupations in the same edition, to compare with. */
  allOccupations: amount('growth').optional(),
  openings: jobs.optional(),
  jobsStart: jobs.optional(),
  jobsEnd: jobs.optional(),
  /** BLS's own words for it, such as "Much faster than average". */
  label: text.optional(),
  entryEducation: text.optional(),
  ...provenance,
});

const industries = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        industry: text,
        percent: amount('share').optional(),
        jobs: jobs.optional(),
        median: usd.optional(),
      }),
    )
    .min(1),
  ...provenance,
});

/** A run of figures under one classification. Two runs are never joined: the break says why. */
const segment = z.strictObject({
  classification: text,
  points: z
    .array(
      z.strictObject({
        year: z.int().min(1990).max(2040),
        jobs: jobs.optional(),
        median: usd.optional(),
        percent: amount('growth').optional(),
        period: decade.optional(),
        ...provenance,
      }),
    )
    .min(1),
  /** Why the next segment cannot be joined to this one. */
  breakAfter: fact.optional(),
});

export const occupation = z.strictObject({
  ...common,
  /** Standard Occupational Classification code, such as 29-2072. */
  soc: z
    .string()
    .regex(/^\d{2}-\d{4}$/, 'expected a SOC code such as 29-2072')
    .optional(),
  definition: facts,
  /** Newest first. */
  pay: z.array(survey).check(newestFirst('asOf')),
  projections: z.array(projection).check(newestFirst('period')),
  drivers: facts.optional(),
  industries: z.array(industries).optional(),
  education: facts.optional(),
  advancement: facts.optional(),
  workSetting: facts.optional(),
  tasks: facts.optional(),
  skills: z.array(text).optional(),
  history: z.array(segment).optional(),
  notes: facts.optional(),
});

const stateCode = z
  .string()
  .refine((code) => Object.hasOwn(stateNames, code), 'expected a postal code such as TX');

const stateFields = z.strictObject({
  state: stateCode,
  jobs: jobs.nullable(),
  p10: usd.nullable(),
  p25: usd.nullable(),
  median: usd.nullable(),
  p75: usd.nullable(),
  p90: usd.nullable(),
  /** Location quotient: the state's share of jobs against the nation's (1 = the same). */
  lq: amount('quotient').nullable(),
});

const stateRow = stateFields.check(inOrder);

const areaRow = z.strictObject({
  area: text,
  cbsa: z.string().regex(/^\d{5,7}$/, 'expected an area code of 5 to 7 digits, such as 12420'),
  states: z.array(stateCode).min(1).check(distinct('expected each state once')),
  jobs: jobs.nullable(),
  median: usd.nullable(),
});

/** `knowledge/states/<soc>.yaml`: one survey's figures by state and metropolitan area. Null: BLS does not publish it. */
export const statePay = z.strictObject({
  occupation: entryId('outlook'),
  states: z.array(stateRow).min(1).check(distinct('expected each state once', 'state')),
  areas: z.array(areaRow).check(distinct('expected each area once', 'cbsa')).default([]),
  ...provenance,
  asOf: period,
});
