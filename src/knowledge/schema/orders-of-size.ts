import type * as z from 'zod';
import { misfitting } from './pair.ts';

type Survey = { readonly asOf: string; readonly jobs: number | null };
type Projection = {
  readonly period: string;
  readonly percent: number;
  readonly openings?: number | undefined;
  readonly jobsStart?: number | undefined;
  readonly jobsEnd?: number | undefined;
};
type Occupation = { readonly pay: readonly Survey[]; readonly projections: readonly Projection[] };
type Issue = ReturnType<typeof misfitting>;

/** Figures of one occupation whose sizes show a digit too many or too few, or a point in the wrong place. */
export const ordersOfSize: z.core.CheckFn<Occupation> = ({ value, issues }) => {
  issues.push(...surveysBesideProjections(value), ...openingsOfJobs(value), ...growthOfEditions(value));
};

/** Projections count the self-employed too, which surveys do not; at most a few years lie between the two. */
const COUNTS_DIFFER = 3;

function surveysBesideProjections(value: Occupation): Issue[] {
  const at = value.projections.findIndex(({ jobsStart }) => jobsStart !== undefined);
  const { jobsStart } = value.projections[at] ?? {};
  if (jobsStart === undefined) return [];
  return value.pay.flatMap(({ jobs, asOf }, index) => {
    if (jobs === null || apart(jobs, jobsStart) < COUNTS_DIFFER) return [];
    const why = `expected two counts of the same jobs to be of one size, got ${jobs} (${asOf}) and ${jobsStart}`;
    return [misfitting(value, ['pay', index, 'jobs'], ['projections', at, 'jobsStart'], why)];
  });
}

/** Every year 5 to 20 percent of an occupation's jobs are open. */
const OPEN = { least: 0.004, most: 0.5 };

function openingsOfJobs(value: Occupation): Issue[] {
  return value.projections.flatMap(({ openings, jobsStart }, index) => {
    const jobs = jobsStart ?? value.pay[0]?.jobs;
    if (openings === undefined || jobs == null) return [];
    if (openings > jobs * OPEN.least && openings < jobs * OPEN.most) return [];
    const other = jobsStart === undefined ? ['pay', 0, 'jobs'] : ['projections', index, 'jobsStart'];
    const why = `expected the openings of one year, a part of all jobs (mostly 5 to 20 percent), got ${openings} of ${jobs}`;
    return [misfitting(value, other, ['projections', index, 'openings'], why)];
  });
}

/** Growth of two editions that differs by ten or a hundred times, within this, is one figure with a misplaced point. */
const LIKE = 1.2;

/** Growth beside the edition before it; where an edition has jobs, these have shown that it is right. */
function growthOfEditions(value: Occupation): Issue[] {
  return value.projections.flatMap((newer, index) => {
    const older = value.projections[index + 1];
    if (!older || newer.percent * older.percent === 0 || (hasJobs(newer) && hasJobs(older))) return [];
    const doubt = newer.percent * older.percent < 0 ? signDoubt(newer, older) : pointDoubt(newer, older);
    if (doubt === undefined) return [];
    const why = `expected growth near that of ${older.period}, got ${newer.percent} and ${older.percent}: ${doubt}`;
    return [misfitting(value, ['projections', index, 'percent'], ['projections', index + 1, 'percent'], why)];
  });
}

function pointDoubt(newer: Projection, older: Projection): string | undefined {
  const ratio = apart(newer.percent, older.percent);
  return [10, 100].some((times) => apart(ratio, times) < LIKE)
    ? 'is the point in the right place?'
    : undefined;
}

/** Between two editions, growth can turn into a decline, but not from 16 percent to the same the other way. */
const SMALL = 5;

function signDoubt(newer: Projection, older: Projection): string | undefined {
  const alike = apart(Math.abs(newer.percent), Math.abs(older.percent)) < LIKE;
  return alike && Math.abs(newer.percent) > SMALL ? 'is a minus sign missing?' : undefined;
}

function hasJobs({ jobsStart, jobsEnd }: Projection): boolean {
  return jobsStart !== undefined && jobsEnd !== undefined;
}

/** How many times the smaller of two figures the bigger one is. */
function apart(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
