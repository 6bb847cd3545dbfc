import * as z from 'zod';
import { common } from './common.ts';
import { fact, facts, period, provenance, text } from './fact.ts';

const usd = z.number().positive();

/** Percentiles of pay, in US dollars; null where BLS does not publish the cell. */
const percentiles = z.strictObject({
  mean: usd.nullable(),
  p10: usd.nullable(),
  p25: usd.nullable(),
  median: usd.nullable(),
  p75: usd.nullable(),
  p90: usd.nullable(),
});

/** One edition of the OEWS survey: wage and salary jobs (not the self-employed) and what they pay. */
const survey = z.strictObject({
  jobs: z.int().positive().nullable(),
  annual: percentiles,
  hourly: percentiles.optional(),
  ...provenance,
});

/** One edition of the BLS projections; `percent` is over the whole period, never per year. */
const projection = z.strictObject({
  period: z.string().regex(/^\d{4}–\d{2}$/, 'expected a period such as 2024–34 (with an en dash)'),
  percent: z.number(),
  /** The growth of all occupations in the same edition, to compare with. */
  allOccupations: z.number().optional(),
  openings: z.int().positive().optional(),
  jobsStart: z.int().positive().optional(),
  jobsEnd: z.int().positive().optional(),
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
        percent: z.number().optional(),
        jobs: z.int().positive().optional(),
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
        jobs: z.int().positive().optional(),
        median: usd.optional(),
        percent: z.number().optional(),
        period: z.string().optional(),
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
  pay: z.array(survey),
  projections: z.array(projection),
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

const stateRow = z.strictObject({
  state: z.string().regex(/^[A-Z]{2}$/, 'expected a postal code such as TX'),
  jobs: z.int().positive().nullable(),
  p10: usd.nullable(),
  p25: usd.nullable(),
  median: usd.nullable(),
  p75: usd.nullable(),
  p90: usd.nullable(),
  /** Location quotient: the state's share of jobs against the nation's (1 = the same). */
  lq: z.number().positive().nullable(),
});

const areaRow = z.strictObject({
  area: text,
  cbsa: z.string().regex(/^\d{5,7}$/, 'expected an area code of 5 to 7 digits, such as 12420'),
  states: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
  jobs: z.int().positive().nullable(),
  median: usd.nullable(),
});

/** `knowledge/states/<soc>.yaml`: one survey's figures by state and metropolitan area. Null: BLS does not publish it. */
export const statePay = z.strictObject({
  occupation: z.string(),
  states: z.array(stateRow).min(1),
  areas: z.array(areaRow).default([]),
  ...provenance,
  asOf: period,
});
