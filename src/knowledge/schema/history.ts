import * as z from 'zod';
import { amount } from './amounts.ts';
import { fact, provenance, text } from './fact.ts';
import { decade } from './growth.ts';
import { withoutLeaps } from './leaps.ts';
import { again, misfitting } from './pair.ts';
import { jobs, usd } from './pay.ts';
import { now } from './real-date.ts';

const pointFields = z.strictObject({
  year: z.int().min(1990).max(2040),
  jobs: jobs.optional(),
  median: usd.optional(),
  percent: amount('growth').optional(),
  period: decade.optional(),
  ...provenance,
});

/** A point's year must have begun; its period must begin in that year, and its source must cover both. */
const point = pointFields.check(({ value, issues }) => {
  const { year, period, asOf } = value;
  const until = now().getUTCFullYear();
  const ofPeriod = !period || !/\d{4}–\d{2}\b/.test(asOf) || asOf.includes(period);
  if (year > until) {
    const message = `expected a year that is not in the future, up to ${until}`;
    issues.push({ code: 'custom', input: year, path: ['year'], message });
  } else if (period && !period.startsWith(String(year))) {
    const why = `expected the year in which the period begins, got ${year} and ${period}`;
    issues.push(misfitting(value, ['year'], ['period'], why));
  } else if (!ofPeriod || !asOf.includes(String(year))) {
    const why = `expected the same years in both, got ${period ?? year} and ${asOf}`;
    issues.push(misfitting(value, [period ? 'period' : 'year'], ['asOf'], why));
  }
});

/** Figures under one classification. Two segments are never joined: the break says why. */
const segment = z.strictObject({
  classification: text,
  points: z.array(point).min(1),
  /** Why the next segment cannot be joined to this one. */
  breakAfter: fact.optional(),
});

/** A figure of a segment: its year and name, and where it is. */
type Place = { readonly year: number; readonly name: string; readonly path: PropertyKey[] };

/**
 * Segments, oldest first. In one year, pay may stand beside projections that begin in it, and one source's figure
 * beside another's.
 */
export const history = z.array(segment).check(inOrder, withoutLeaps);

function inOrder({ value, issues }: z.core.ParsePayload<z.infer<typeof segment>[]>): void {
  const places = value.flatMap(({ points }, run) =>
    points.map(({ year, period, median, source }, index): Place => {
      const name = [year, period, median === undefined, source].join(' ');
      return { year, name, path: [run, 'points', index, 'year'] };
    }),
  );
  for (const [index, { year, name, path }] of places.entries()) {
    const before = places[index - 1];
    const same = places.slice(0, index).find((place) => place.name === name);
    if (same) issues.push(again(year, same.path, path, 'expected each year once'));
    else if (before && year < before.year) {
      const why = `expected the oldest first, got ${before.year} and then ${year}`;
      issues.push(misfitting(value, before.path, path, why));
    }
  }
}
