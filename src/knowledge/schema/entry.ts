import type * as z from 'zod';
import type { Kind } from '../kinds.ts';
import { credential } from './credential.ts';
import { occupation } from './occupation.ts';
import { comparison, education, organization, question, setting, term } from './other-kinds.ts';
import { type edge, journey, role, start } from './role.ts';
import type { statePay } from './state-pay.ts';

/** The schema of each kind's files. */
export const SCHEMAS = {
  roles: role,
  credentials: credential,
  outlook: occupation,
  education,
  comparisons: comparison,
  questions: question,
  terms: term,
  settings: setting,
  organizations: organization,
  starts: start,
  journeys: journey,
} satisfies Record<Kind, z.ZodType>;

type Of<K extends Kind> = z.infer<(typeof SCHEMAS)[K]> & { readonly id: string; readonly kind: K };

export type Role = Of<'roles'>;
export type Credential = Of<'credentials'>;
export type Occupation = Of<'outlook'>;
export type Education = Of<'education'>;
export type Comparison = Of<'comparisons'>;
export type Question = Of<'questions'>;
export type Term = Of<'terms'>;
export type Setting = Of<'settings'>;
export type Organization = Of<'organizations'>;
export type Start = Of<'starts'>;
export type Journey = Of<'journeys'>;
export type Edge = z.infer<typeof edge>;
export type StatePay = z.infer<typeof statePay>;
/** What an occupation's history says of one year. */
export type HistoryPoint = NonNullable<Occupation['history']>[number]['points'][number];

/** Any entry; `kind` says which. */
export type Entry =
  | Role
  | Credential
  | Occupation
  | Education
  | Comparison
  | Question
  | Term
  | Setting
  | Organization
  | Start
  | Journey;
