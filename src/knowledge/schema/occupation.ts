import * as z from 'zod';
import { amount } from './amounts.ts';
import { distinct, newestFirst } from './checks.ts';
import { common } from './common.ts';
import { editionsFit } from './editions-fit.ts';
import { facts, provenance, text } from './fact.ts';
import { projection } from './growth.ts';
import { history } from './history.ts';
import { ordersOfSize } from './orders-of-size.ts';
import { misfitting } from './pair.ts';
import { jobs, survey, usd } from './pay.ts';
import { statedFigures } from './stated-figures.ts';

const industry = z.strictObject({
  industry: text,
  percent: amount('share').optional(),
  jobs: jobs.optional(),
  median: usd.optional(),
});

const rows = z.array(industry).min(1).check(distinct('expected each industry once', 'industry'), atMostAll);

const industries = z.strictObject({ rows, ...provenance });

/** Half a percent of each row can be rounding. */
function atMostAll({
  value,
  issues,
}: z.core.ParsePayload<readonly { percent?: number | undefined }[]>): void {
  const sum = value.reduce((all, { percent = 0 }) => all + percent, 0);
  if (sum <= 100 + value.length / 2) return;
  const message = `expected at most 100 percent in all industries together, got ${sum}`;
  issues.push({ code: 'custom', input: value, message });
}

/** A code of the Standard Occupational Classification. */
const SOC = /^\d{2}-\d{4}$/;

const occupationFields = z.strictObject({
  ...common,
  /** Standard Occupational Classification code, such as 29-2072. */
  soc: z.string().regex(SOC, 'expected a SOC code such as 29-2072').optional(),
  definition: facts,
  /** Newest first. */
  pay: z.array(survey).check(newestFirst('asOf'), distinct('expected each survey once', 'asOf')),
  projections: z
    .array(projection)
    .check(newestFirst('period'), distinct('expected each period once', 'period')),
  drivers: facts.optional(),
  industries: z.array(industries).optional(),
  education: facts.optional(),
  advancement: facts.optional(),
  workSetting: facts.optional(),
  tasks: facts.optional(),
  skills: z.array(text).optional(),
  history: history.optional(),
  notes: facts.optional(),
});

/** If codes are among the aliases, that of the occupation is one of them. */
function ownCode({ value, issues }: z.core.ParsePayload<z.infer<typeof occupationFields>>): void {
  const { soc, aliases } = value;
  const at = aliases.findIndex((alias) => SOC.test(alias));
  if (soc === undefined || at < 0 || aliases.includes(soc)) return;
  const why = `expected the code among the aliases, got ${aliases[at]} and ${soc}`;
  issues.push(misfitting(value, ['aliases', at], ['soc'], why));
}

export const occupation = occupationFields.check(ownCode, editionsFit, statedFigures, ordersOfSize);
