import * as z from 'zod';
import { amount } from './amounts.ts';
import { ascending, distinct } from './checks.ts';
import { common } from './common.ts';
import { SCHOOLING } from './credential.ts';
import { fact, facts, period, sourceKeys, sure, text } from './fact.ts';
import { entryId, entryIds } from './ids.ts';
import { steps } from './steps.ts';

const FAMILIES = [
  'operations',
  'coding-revenue',
  'clinical-documentation',
  'registry',
  'data-analytics',
  'informatics-it',
  'compliance-privacy',
  'patient-services',
  'education-consulting',
  'leadership',
] as const;

export const LEVELS = ['entry', 'mid', 'advanced', 'master'] as const;

/** Years as a range; `max` left out means "and more". */
const years = z
  .strictObject({ min: amount('years'), max: amount('years').optional() })
  .check(ascending('min', 'max'));

/** A career edge: from its own entry to another role. Years are the editors' estimate unless `sure` says more. */
export const edge = z.strictObject({
  to: entryId('roles'),
  kind: z.enum(['entry', 'promotion', 'lateral']),
  years,
  needs: text,
  sure,
  source: sourceKeys.optional(),
  asOf: period.optional(),
});

/** One edge per role: alternatives for what it takes go into the same one. */
const edges = z.array(edge).check(distinct('expected each role once: one step leads there', 'to'));

export const role = z.strictObject({
  ...common,
  family: z.enum(FAMILIES),
  level: z.enum(LEVELS),
  duties: facts,
  settings: facts.optional(),
  remote: z.strictObject({
    level: z.enum(['mostly', 'often', 'partly', 'rarely', 'unknown']),
    facts: facts.optional(),
  }),
  /** The least schooling usual for it. */
  schooling: z.enum(SCHOOLING),
  education: facts,
  /** What employers ask for, then the credentials they name. */
  credentialRules: facts.optional(),
  credentials: entryIds('credentials').optional(),
  /** The editors' own lists, for orientation. */
  skills: z.array(text).optional(),
  tools: z.array(text).optional(),
  codeSets: z.array(text).optional(),
  /** The occupation in which BLS counts it, and how well that fits. */
  occupation: entryId('outlook').optional(),
  occupationFit: fact.optional(),
  /** Adds to what BLS says about the occupation; for a group without an entry, it is all there is. */
  pay: facts.optional(),
  growth: facts.optional(),
  start: facts.optional(),
  worth: facts.optional(),
  notes: facts.optional(),
  next: edges.default([]),
});

export const start = z.strictObject({
  ...common,
  next: edges.min(1),
  facts: facts.optional(),
});

export const journey = z.strictObject({
  ...common,
  start: entryId('starts'),
  steps,
  sure,
  source: sourceKeys,
  asOf: period,
});
