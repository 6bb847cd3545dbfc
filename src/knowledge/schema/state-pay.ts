import * as z from 'zod';
import { findState } from '../find-state.ts';
import { STATE_NAMES } from '../state-names.ts';
import { amount } from './amounts.ts';
import { distinct, faultless } from './checks.ts';
import { period, provenance, text } from './fact.ts';
import { entryId } from './ids.ts';
import { inOrder, jobs, usd } from './pay.ts';

const A_CODE = 'expected a postal code such as TX';
const stateCode = z.string().check(
  faultless((code) => {
    if (Object.hasOwn(STATE_NAMES, code)) return undefined;
    const write = findState(code);
    return write ? { expected: A_CODE, write } : A_CODE;
  }),
);

const stateFields = z.strictObject({
  state: stateCode,
  jobs: jobs.nullable(),
  p10: usd.nullable(),
  p25: usd.nullable(),
  median: usd.nullable(),
  p75: usd.nullable(),
  p90: usd.nullable(),
  /** Location quotient: the state's share of jobs divided by the nation's (1 = the same). */
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
