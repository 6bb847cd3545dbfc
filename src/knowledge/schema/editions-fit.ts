import type * as z from 'zod';
import { misfitting } from './pair.ts';

type Point = {
  readonly year: number;
  readonly jobs?: number | undefined;
  readonly median?: number | undefined;
  readonly percent?: number | undefined;
  readonly period?: string | undefined;
  readonly asOf: string;
};
type Occupation = {
  readonly pay: readonly { readonly asOf: string; readonly annual: { readonly median: number | null } }[];
  readonly projections: readonly {
    readonly period: string;
    readonly percent: number;
    readonly jobsStart?: number | undefined;
  }[];
  readonly history?: readonly { readonly points: readonly Point[] }[] | undefined;
};
/** A figure, and where it is. */
type Figure = { readonly amount: number | null | undefined; readonly path: PropertyKey[] };

/** A point of the history must repeat the figure of the survey or projection it names. */
export const editionsFit: z.core.CheckFn<Occupation> = ({ value, issues }) => {
  for (const [run, { points }] of (value.history ?? []).entries()) {
    for (const [index, point] of points.entries()) {
      const path = (field: string): PropertyKey[] => ['history', run, 'points', index, field];
      for (const [edition, field, when] of samePlaces(value, point)) {
        const given = point[field];
        if (given === undefined || edition.amount == null || given === edition.amount) continue;
        const why = `expected the same figure for ${when}, got ${edition.amount} and ${given}`;
        issues.push(misfitting(value, edition.path, path(field), why));
      }
    }
  }
};

/** The other places that give a point's figures: path, field of the point, and period. */
function samePlaces(
  { pay, projections }: Occupation,
  { period, asOf }: Point,
): [edition: Figure, field: 'median' | 'percent' | 'jobs', when: string][] {
  const survey = pay.findIndex((one) => isOfSurvey(asOf, one.asOf));
  const edition = projections.findIndex((one) => one.period === period);
  const { percent, jobsStart } = projections[edition] ?? {};
  const when = period ?? '';
  return [
    [
      { amount: pay[survey]?.annual.median, path: ['pay', survey, 'annual', 'median'] },
      'median',
      pay[survey]?.asOf ?? '',
    ],
    [{ amount: percent, path: ['projections', edition, 'percent'] }, 'percent', when],
    [{ amount: jobsStart, path: ['projections', edition, 'jobsStart'] }, 'jobs', when],
  ];
}

/** "May 2024" and "2024–34, pay May 2024" belong to the survey of May 2024. */
export function isOfSurvey(asOf: string, survey: string): boolean {
  return asOf === survey || asOf.endsWith(`pay ${survey}`);
}
