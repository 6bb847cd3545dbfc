import * as z from 'zod';
import { FACETS } from '../facets.ts';
import { faultless } from './checks.ts';
import { asOfFault } from './period-slips.ts';
import { privateFault } from './private-fault.ts';
import { textFault } from './text-fault.ts';
import { growthFault, undatedFault } from './undated.ts';

/** A key of `knowledge/sources.yaml`. */
const A_SOURCE = 'expected the key of a source in knowledge/sources.yaml, such as bls-oews-2025';
export const SOURCE_KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const sourceKey = z.string(A_SOURCE).regex(SOURCE_KEY, A_SOURCE);

/** One source or several; if several, the least sure one decides how sure the fact is. */
export const sourceKeys = z.union([sourceKey, z.array(sourceKey).min(1)], A_SOURCE);

/** A sentence of plain text for members: trimmed, on one line. */
export const text = z
  .string()
  .trim()
  .min(2, 'expected a text')
  .max(600, 'expected at most 600 characters: members read this on a phone')
  .regex(
    /^[^\n]*$/,
    'expected one line of text, without line breaks (remove the | after the field name, or the empty line in the text)',
  )
  .check(faultless(textFault), faultless(privateFault));

/** The text of a fact; one word says nothing by itself. */
const sentence = text.check(
  faultless((said) =>
    /\S\s+\S/.test(said) ? undefined : 'expected a sentence, which makes sense on its own',
  ),
);

const asOf = z.string().trim().max(60, 'expected at most 60 characters');

/** The period a fact covers, such as "May 2025", "2024–34" or "2026". */
export const period = asOf.check(faultless((text) => asOfFault(text)));

/** The period of something announced ahead, such as a fee or an exam: next year is allowed. */
const announced = asOf.check(faultless((text) => asOfFault(text, { next: true })));

/**
 * How sure a statement is. Left out, it follows from the sources: `confirmed` for an issuer's or a government's own
 * text, `reported` for what only third parties say. `disputed`: sources disagree. `estimate`: the editors' own.
 */
export const sure = z.enum(['confirmed', 'reported', 'disputed', 'estimate']);

/** Where a statement comes from and the period it covers; part of everything that has a figure or a rule. */
export const provenance = { source: sourceKeys, asOf: period, sure: sure.optional() };
/** The same for what is announced ahead. */
export const ahead = { ...provenance, asOf: announced };

/** One statement with its source. `facet` says which question it answers, if its field does not. */
export const fact = z.strictObject({ text: sentence, ...provenance }).check(dated);
const FACETS_AHEAD: readonly unknown[] = ['cost', 'exam', 'renewal'];
const facetFact = z
  .strictObject({ facet: z.enum(FACETS).optional(), text: sentence, ...ahead })
  .check(dated, ({ value, issues }) => {
    const fault = FACETS_AHEAD.includes(value.facet) ? undefined : asOfFault(value.asOf);
    if (typeof fault === 'string')
      issues.push({ code: 'custom', input: value.asOf, path: ['asOf'], message: fault });
    const growth = growthFault(value.facet, value.text, value.asOf);
    if (growth) issues.push({ code: 'custom', input: value.text, path: ['text'], message: growth });
  });

function dated({ value, issues }: z.core.ParsePayload<{ text: string; asOf: string }>): void {
  const message = undatedFault(value);
  if (message) issues.push({ code: 'custom', input: value.asOf, path: ['asOf'], message });
}

export const facts = z.array(fact).min(1);
export const factsAhead = z.array(z.strictObject({ text: sentence, ...ahead }).check(dated)).min(1);
export const facetFacts = z.array(facetFact).min(1);

export type Sure = z.infer<typeof sure>;
export type Fact = z.infer<typeof fact>;
export type FacetFact = z.infer<typeof facetFact>;
export type Provenance = { source: string | string[]; asOf: string; sure?: Sure | undefined };
