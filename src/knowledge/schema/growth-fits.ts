import type * as z from 'zod';
import { misfitting } from './pair.ts';

/** What is compared within one edition of the projections. */
type Growth = {
  readonly period: string;
  readonly percent: number;
  readonly allOccupations?: number | undefined;
  readonly jobsStart?: number | undefined;
  readonly jobsEnd?: number | undefined;
  readonly label?: string | undefined;
  readonly asOf: string;
};

/** Growth must fit the jobs, BLS's words for it and the period of the figure. */
export const growthFits: z.core.CheckFn<Growth> = ({ value, issues }) => {
  const jobs = jobsFault(value);
  const label = labelFault(value);
  const period = periodMisfit(value);
  if (jobs) issues.push(misfitting(value, ['percent'], ['jobsEnd'], jobs));
  if (label) issues.push(misfitting(value, ['percent'], ['label'], label));
  if (period) issues.push(misfitting(value, ['period'], ['asOf'], period));
};

/**
 * BLS gives jobs in hundreds and growth to a tenth of a percent (to a whole one in the handbook): half of each is
 * rounding.
 */
function jobsFault({ percent, jobsStart, jobsEnd }: Growth): string | undefined {
  if (!jobsStart || !jobsEnd) return undefined;
  const ratio = jobsEnd / jobsStart;
  const rounding = (Number.isInteger(percent) ? 0.5 : 0.05) + (100 * 50 * (1 + ratio)) / jobsStart;
  if (Math.abs((ratio - 1) * 100 - percent) <= rounding + 0.001) return undefined;
  return `expected the growth from ${jobsStart} to ${jobsEnd} jobs, which is ${((ratio - 1) * 100).toFixed(1)} percent, got ${percent}`;
}

/** Words for growth, the growth they can mean compared with all occupations, and how to say that. */
type Label = readonly [
  words: RegExp,
  fits: (percent: number, average: number) => boolean,
  expected: (average: number) => string,
];

const ALL = 'the growth of all occupations';
const COMPARES = /(fast|slow)er than/i;

/** The words of BLS: https://www.bls.gov/ooh/about/glossary.htm */
const LABELS: readonly Label[] = [
  [/declin/i, (percent) => percent < 0, () => 'a figure below 0'],
  [/little or no change/i, (percent) => Math.abs(percent) <= 1, () => 'a figure from -1 to 1'],
  [
    /faster than average/i,
    (percent, average) => percent > average,
    (average) => `a figure above ${average}, ${ALL}`,
  ],
  [
    /slower than average/i,
    (percent, average) => percent >= 0 && percent < average,
    (average) => `a figure from 0 to below ${average}, ${ALL}`,
  ],
  [/average/i, (percent) => percent > 0, () => 'a figure above 0'],
];

function labelFault({ percent, allOccupations, label }: Growth): string | undefined {
  const said = label && LABELS.find(([words]) => words.test(label));
  if (!said) return undefined;
  const [, fits, expected] = said;
  if (COMPARES.test(label) && allOccupations === undefined) return undefined;
  const average = allOccupations ?? 0;
  return fits(percent, average) ? undefined : `expected for "${label}" ${expected(average)}, got ${percent}`;
}

/** An edition must cover its own years. */
function periodMisfit({ period, asOf }: Growth): string | undefined {
  const decades = asOf.match(/\b\d{4}–\d{2}\b/g);
  return !decades || decades.includes(period)
    ? undefined
    : `expected the same years in both, got ${period} and ${asOf}`;
}
