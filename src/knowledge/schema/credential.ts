import * as z from 'zod';
import { foldName } from '../fold-name.ts';
import { amount, whole } from './amounts.ts';
import { ascending, distinct } from './checks.ts';
import { common } from './common.ts';
import { ahead, fact, facts, factsAhead, period, provenance, sourceKeys, sure, text } from './fact.ts';
import { membersPayLess } from './fees.ts';
import { entryId, entryIds } from './ids.ts';
import { misfitting } from './pair.ts';

/** The least schooling that qualifies; `varies` if there are several routes, `none` if none is required. */
export const SCHOOLING = [
  'none',
  'high-school',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'varies',
] as const;

const domain = z.strictObject({ name: text, weight: z.string().max(40).optional() });

const examFields = z.strictObject({
  /** Questions shown, how many of them are scored, and minutes allowed. */
  questions: whole('questions').optional(),
  scored: whole('questions').optional(),
  minutes: whole('minutes').optional(),
  passing: text.optional(),
  delivery: text.optional(),
  openBook: z.boolean().optional(),
  ...ahead,
  domains: z.strictObject({ parts: z.array(domain).min(1), ...ahead }).optional(),
  notes: factsAhead.optional(),
});

const exam = examFields.check(ascending('scored', 'questions'), mostCount);

/** Of the exams here, 75 to 91 percent of the questions count; the rest are tried out for later exams. */
const LEAST_SCORED = 0.5;

function mostCount({ value, issues }: z.core.ParsePayload<z.infer<typeof examFields>>): void {
  const { questions, scored } = value;
  if (questions === undefined || scored === undefined || scored >= questions * LEAST_SCORED) return;
  const why = `expected most of the questions to count, got ${scored} of ${questions}`;
  issues.push(misfitting(value, ['questions'], ['scored'], why));
}

const feeFields = z.strictObject({
  /** What the money buys and for whom, such as "Exam, AHIMA member". */
  what: text,
  usd: amount('fee'),
  usdMax: amount('fee').optional(),
  ...ahead,
});

const fee = feeFields.check(ascending('usd', 'usdMax'));

const fees = z.array(fee).check(
  distinct('expected each fee once: say what is different, or take one out', 'what', (what) =>
    foldName(String(what)),
  ),
  membersPayLess,
);

const passRate = z.strictObject({
  percent: amount('passRate'),
  /** Whose rate it is, such as "first-time candidates". */
  of: text,
  ...provenance,
});

const holderCount = z.strictObject({ count: whole('holders'), ...provenance });

const renewal = z.strictObject({
  years: amount('renewalYears').optional(),
  /** Continuing education units (or the issuer's own unit) in one cycle. */
  ceus: amount('units').optional(),
  /** The unit's name if the issuer does not call it a CEU. */
  unit: z.string().max(40).optional(),
  source: sourceKeys,
  asOf: period,
  sure: sure.optional(),
  notes: facts.optional(),
});

export const credential = z.strictObject({
  ...common,
  /** The issuing body's short name, such as "AHIMA", and its entry if there is one. */
  issuer: z.string().trim().min(2).max(60),
  organization: entryId('organizations').optional(),
  level: z.enum(['entry', 'intermediate', 'advanced', 'management', 'varies']),
  status: z.enum(['current', 'renamed', 'retired', 'unclear']).default('current'),
  field: z.enum([
    'him',
    'coding',
    'billing',
    'documentation',
    'registry',
    'data',
    'privacy-compliance',
    'health-it',
    'revenue-cycle',
    'quality',
  ]),
  schooling: z.enum(SCHOOLING),
  experience: z.enum(['none', 'recommended', 'required', 'varies']),
  /** Who it is for and what it shows. */
  audience: fact,
  scope: facts.optional(),
  eligibility: facts,
  exam: exam.optional(),
  fees: fees.optional(),
  costNotes: factsAhead.optional(),
  passRates: z.array(passRate).optional(),
  /** How many people hold it. */
  holders: z.array(holderCount).min(1).optional(),
  retake: facts.optional(),
  renewal: renewal.optional(),
  /** What changed lately, and what to watch out for. */
  changes: factsAhead.optional(),
  /** Whether it is worth it: both sides, with sources. */
  worth: facts.optional(),
  pay: facts.optional(),
  /** Roles whose holders use it, credentials that usually follow, the occupation that BLS counts them in. */
  roles: entryIds('roles').optional(),
  next: entryIds('credentials').optional(),
  occupation: entryId('outlook').optional(),
});
