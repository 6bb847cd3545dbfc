import * as z from 'zod';
import { common } from './common.ts';
import { SCHOOLING } from './credential.ts';
import { entryId, fact, facts, period, sourceKeys, sure, text } from './fact.ts';

export const FAMILIES = [
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
const years = z.strictObject({ min: z.number().min(0), max: z.number().min(0).optional() });

/** A career edge: from the entry it stands in to another role. Years are the editors' estimate unless `sure` says more. */
export const edge = z.strictObject({
  to: entryId,
  kind: z.enum(['entry', 'promotion', 'lateral']),
  years,
  needs: text,
  sure,
  source: sourceKeys.optional(),
  asOf: period.optional(),
});

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
  /** What employers ask for, then the credentials named there. */
  credentialRules: facts.optional(),
  credentials: z.array(entryId).optional(),
  /** The editors' own lists, for orientation. */
  skills: z.array(text).optional(),
  tools: z.array(text).optional(),
  codeSets: z.array(text).optional(),
  /** The occupation that BLS counts it in, and how well it fits. */
  occupation: entryId.optional(),
  occupationFit: fact.optional(),
  pay: facts.optional(),
  start: facts.optional(),
  worth: facts.optional(),
  notes: facts.optional(),
  next: z.array(edge).default([]),
});

export const start = z.strictObject({
  ...common,
  next: z.array(edge).min(1),
  facts: facts.optional(),
});

export const journey = z.strictObject({
  ...common,
  start: entryId,
  steps: z.array(z.strictObject({ role: entryId, when: text, what: text })).min(2),
  sure,
  source: sourceKeys,
  asOf: period,
});
