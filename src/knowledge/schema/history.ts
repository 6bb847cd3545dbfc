import * as z from 'zod';
import { now } from '../real-date.ts';
import { amount } from './amounts.ts';
import { fact, provenance, text } from './fact.ts';
import { decade } from './growth.ts';
import { misfitting } from './pair.ts';
import { jobs, usd } from './pay.ts';

const point = z
  .strictObject({
    year: z.int().min(1990).max(2040),
    jobs: jobs.optional(),
    median: usd.optional(),
    percent: amount('growth').optional(),
    period: decade.optional(),
    ...provenance,
  })
  .check(({ value, issues }) => {
    const { year, period, asOf } = value;
    const until = now().getUTCFullYear();
    if (year > until) {
      const message = `expected a year that has begun, up to ${until}`;
      issues.push({ code: 'custom', input: year, path: ['year'], message });
      return;
    }
    if (period && !period.startsWith(String(year))) {
      const why = `expected the year in which the period begins, got ${year} and ${period}`;
      issues.push(misfitting(value, ['year'], ['period'], why));
    }
    if (!asOf.includes(period ?? String(year))) {
      const why = `expected the same years in both, got ${period ?? year} and ${asOf}`;
      issues.push(misfitting(value, [period ? 'period' : 'year'], ['asOf'], why));
    }
  });

/** A run of figures under one classification. Two runs are never joined: the break says why. */
const segment = z.strictObject({
  classification: text,
  points: z.array(point).min(1),
  /** Why the next segment cannot be joined to this one. */
  breakAfter: fact.optional(),
});

/** Runs, oldest first. */
export const history = z.array(segment).check(({ value, issues }) => {
  let before: { year: number; path: PropertyKey[] } | undefined;
  const seen = new Set<string>();
  for (const [run, { points }] of value.entries()) {
    for (const [index, { year, period, median }] of points.entries()) {
      const path = [run, 'points', index, 'year'];
      if (before && year < before.year) {
        const why = `expected the oldest first, got ${before.year} and ${year}`;
        issues.push(misfitting(value, before.path, path, why));
      }
      const name = `${year} ${period ?? ''} ${median === undefined ? '' : 'pay'}`;
      if (seen.has(name)) {
        const message = 'expected each year once, or once for pay and once for a period';
        issues.push({ code: 'custom', input: year, path, message });
      }
      seen.add(name);
      before = { year, path };
    }
  }
});
