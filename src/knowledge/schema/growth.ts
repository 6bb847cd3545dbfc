import * as z from 'zod';
import { amount } from './amounts.ts';
import { provenance, text } from './fact.ts';
import { growthFits } from './growth-fits.ts';
import { jobs } from './pay.ts';
import { now } from './real-date.ts';

/** BLS projects over ten years: https://www.bls.gov/emp/ */
const YEARS = 10;

/** The years of a projection: "2024–34". */
export const decade = z
  .string()
  .regex(/^\d{4}–\d{2}$/, { error: 'expected a period such as 2024–34 (with an en dash)', abort: true })
  .check(({ value, issues }) => {
    const start = Number(value.slice(0, 4));
    const fault = decadeFault(start, Number(value.slice(5)));
    if (fault) issues.push({ code: 'custom', input: value, message: fault });
  });

function decadeFault(start: number, end: number): string | undefined {
  const latest = now().getUTCFullYear();
  if (start > latest) return `expected a period that has begun, up to ${latest}–${(latest + YEARS) % 100}`;
  return (start + YEARS) % 100 === end
    ? undefined
    : `expected ten years, such as ${start}–${String((start + YEARS) % 100).padStart(2, '0')}`;
}

/** One edition of the BLS projections; `percent` is over the whole period, never per year. */
export const projection = z
  .strictObject({
    period: decade,
    percent: amount('growth'),
    /** The growth of all occupations in the same edition, for comparison. */
    allOccupations: amount('growth').optional(),
    openings: jobs.optional(),
    jobsStart: jobs.optional(),
    jobsEnd: jobs.optional(),
    /** BLS's own words for it, such as "Much faster than average". */
    label: text.optional(),
    entryEducation: text.optional(),
    ...provenance,
  })
  .check(growthFits);
