import type * as z from 'zod';
import { misfitting } from './pair.ts';

type Point = {
  readonly asOf: string;
  readonly jobs?: number | undefined;
  readonly median?: number | undefined;
};
type Run = readonly { readonly points: readonly Point[] }[];

/** From one point to the next, pay and jobs never grew by more than a sixth; a wrong digit makes more than this. */
const LEAP = 1.5;

/** Pay and jobs of a history must go on from point to point; where the classification changes, a new segment begins. */
export const withoutLeaps: z.core.CheckFn<Run> = ({ value, issues }) => {
  for (const [run, { points }] of value.entries()) {
    for (const field of ['jobs', 'median'] as const) {
      let last: { index: number; amount: number } | undefined;
      for (const [index, { [field]: amount }] of points.entries()) {
        if (amount === undefined) continue;
        const path = (at: number): PropertyKey[] => [run, 'points', at, field];
        if (last && Math.max(amount / last.amount, last.amount / amount) > LEAP) {
          const why = `expected a figure near the one before it, got ${last.amount} (${points[last.index]?.asOf}) and ${amount} (${points[index]?.asOf})`;
          issues.push(misfitting(value, path(last.index), path(index), why));
        }
        last = { index, amount };
      }
    }
  }
};
