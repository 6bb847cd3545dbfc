import type { Facet } from '../../knowledge/facets.ts';
import { isComparable, kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import { LEAD, lead } from '../evidence/lead.ts';
import type { Candidate } from '../evidence/rank-entries.ts';
import type { Reading } from '../reading/reading.ts';
import { isComparison } from './comparison-cues.ts';

/** The best entry if it is a question about all of these; else undefined. */
export function questionAbout(
  ids: readonly string[],
  [best]: readonly Candidate[],
  knowledge: Knowledge,
): string | undefined {
  const about = entryOf(knowledge, 'questions', best?.id)?.about ?? [];
  return ids.every((id) => about.includes(id)) ? best?.id : undefined;
}

/** The best entry if it is a question about this one with at least as many facts on the facet as on any other. */
export function questionOnFacet(
  id: string,
  facet: Facet | undefined,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): string | undefined {
  const question = questionAbout([id], candidates, knowledge);
  const counts = new Map<Facet | undefined, number>();
  for (const { facet: told } of entryOf(knowledge, 'questions', question)?.facts ?? [])
    counts.set(told, (counts.get(told) ?? 0) + 1);
  return counts.get(facet) === Math.max(...counts.values()) ? question : undefined;
}

/** The comparison of the best entry with something else, if it fits nearly as well and the question compares. */
export function nearComparison(
  words: readonly string[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Candidate | undefined {
  const [best] = candidates;
  if (!best || !isComparison(words)) return undefined;
  return candidates.find(
    (other) =>
      lead(best, other) <= LEAD.far && entryOf(knowledge, 'comparisons', other.id)?.of.includes(best.id),
  );
}

/** Shorter texts hold a question and no story around it. */
const STORY = 12;
const OWN = /\b(i|my|me|we|our|us)\b/;

/** The question about the term that fits best, if somebody tells of their own case and it fits nearly as well. */
export function questionOnCase(
  { words, facet }: Pick<Reading, 'words' | 'facet'>,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Candidate | undefined {
  const [best] = candidates;
  if (!best || kindOf(best.id) !== 'terms' || facet === 'definition') return undefined;
  if (words.length < STORY || !OWN.test(words.join(' '))) return undefined;
  return candidates.find(
    (other) =>
      lead(best, other) <= LEAD.far && entryOf(knowledge, 'questions', other.id)?.about?.includes(best.id),
  );
}

/** The two entries of one kind that fit about equally and better than all others, if the question compares. */
export function evenPair(
  words: readonly string[],
  [first, second, third]: readonly Candidate[],
): string[] | undefined {
  if (!first || !second || !isComparison(words)) return undefined;
  if (!isComparable(first.id) || kindOf(first.id) !== kindOf(second.id)) return undefined;
  const areEven = lead(first, second) <= LEAD.far && lead(second, third) >= LEAD.clear;
  return areEven ? [first.id, second.id] : undefined;
}
