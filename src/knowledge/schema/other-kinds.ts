import * as z from 'zod';
import { foldName } from '../fold-name.ts';
import { COMPARABLE, KINDS, MAX_COMPARED } from '../kinds.ts';
import { distinct } from './checks.ts';
import { common } from './common.ts';
import { SCHOOLING } from './credential.ts';
import { facetFacts, provenance, text } from './fact.ts';
import { entryId, entryIds } from './ids.ts';

/** A degree, diploma or program, such as an associate degree. */
export const education = z.strictObject({
  ...common,
  schooling: z.enum([...SCHOOLING, 'doctorate']),
  facts: facetFacts,
  credentials: entryIds('credentials').optional(),
  roles: entryIds('roles').optional(),
});

export const setting = z.strictObject({ ...common, facts: facetFacts, roles: entryIds('roles').optional() });

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
  /** What the question is about; an answer lists these entries before the question. */
  about: entryIds().min(1).max(4).optional(),
  /** The kind of which the answer lists several: "Which certifications are there for CDI?" lists credentials. */
  lists: z.enum(KINDS).optional(),
  facts: facetFacts,
});

/**
 * What is said about each compared entry, by its id. Which ids are allowed is checked against `of`
 * (fit/comparisons.ts).
 */
const byEntry = z.record(z.string(), text);

const aspect = z.strictObject({
  name: z.string().trim().min(2).max(60),
  /** What is said about each compared entry here, by entry id. */
  says: byEntry,
  ...provenance,
});

/** A comparison written by hand. `summary` is the difference in two sentences. */
export const comparison = z.strictObject({
  ...common,
  of: z
    .array(entryId(...COMPARABLE))
    .min(2)
    .max(MAX_COMPARED)
    .check(distinct('expected different entries')),
  aspects: z
    .array(aspect)
    .min(3)
    .check(distinct('expected each aspect once', 'name', (name) => foldName(String(name)))),
  verdict: z.strictObject({ choose: byEntry, either: text.optional() }).optional(),
});
