import * as z from 'zod';
import { common } from './common.ts';
import { SCHOOLING } from './credential.ts';
import { entryId, facetFacts, provenance, text } from './fact.ts';

/** A way of schooling, such as an associate degree. */
export const education = z.strictObject({
  ...common,
  schooling: z.enum([...SCHOOLING, 'doctorate']),
  facts: facetFacts,
  credentials: z.array(entryId).optional(),
  roles: z.array(entryId).optional(),
});

export const setting = z.strictObject({ ...common, facts: facetFacts, roles: z.array(entryId).optional() });

export const term = z.strictObject({
  ...common,
  category: z.string().trim().min(2).max(40),
  facts: facetFacts,
});

export const organization = z.strictObject({ ...common, facts: facetFacts });

/** A question that no single entry answers. `title` is the question, `summary` the short answer. */
export const question = z.strictObject({
  ...common,
  topic: z.string().trim().min(2).max(40),
  /** What the question is about; an answer names its subject before the question. */
  about: z.array(entryId).min(1).max(4).optional(),
  facts: facetFacts,
});

const aspect = z.strictObject({
  name: z.string().trim().min(2).max(60),
  /** What each compared entry says to it, by entry id. */
  says: z.record(entryId, text),
  ...provenance,
});

/** A curated side-by-side. `summary` is the difference in two sentences. */
export const comparison = z.strictObject({
  ...common,
  of: z.array(entryId).min(2).max(4),
  aspects: z.array(aspect).min(3),
  verdict: z.strictObject({ choose: z.record(entryId, text), either: text.optional() }).optional(),
});
