import type { Intent } from '../../intent/intent.ts';
import type { Facet } from '../../knowledge/facets.ts';
import { isComparable, kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../evidence/rank-entries.ts';
import type { Reading } from '../reading/reading.ts';
import { isComparison } from './comparison-cues.ts';

/** How much better than everything named another entry must fit to be meant instead; tuned on the question files. */
const FAR = 3;

/**
 * Whether another entry fits far better than everything named: "do RHITs still get into the RHIA without a new degree" names
 * two credentials but does not compare them.
 */
export function isOutscored(
  ids: readonly string[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): boolean {
  const [best] = candidates;
  const named = candidates.find(({ id }) => isAbout(id, ids, knowledge));
  return best !== undefined && best.score - (named?.score ?? Number.NEGATIVE_INFINITY) >= FAR;
}

/** Whether a question of members fits far better than all else. */
export function isQuestionFarAhead([best, second]: readonly Candidate[]): boolean {
  return best !== undefined && kindOf(best.id) === 'questions' && best.score - (second?.score ?? 0) >= FAR;
}

/** The candidates without comparisons of other pairs: if two things are named beside each other, those are meant. */
export function withoutOtherPairs(
  ids: readonly string[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Candidate[] {
  return candidates.filter(({ id }) => kindOf(id) !== 'comparisons' || isAbout(id, ids, knowledge));
}

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

/** Whether the best entry confirms a comparison: it is about nothing but what that names. */
export function isConfirmed(
  intent: Intent | undefined,
  [best]: readonly Candidate[],
  knowledge: Knowledge,
): boolean {
  return intent?.kind === 'compare' && best !== undefined && isAbout(best.id, intent.ids, knowledge);
}

/** Whether an entry is one of these, a comparison among them, or a journey that starts at one of them. */
function isAbout(id: string, ids: readonly string[], knowledge: Knowledge): boolean {
  if (ids.includes(id)) return true;
  const entry = knowledge.entries.get(id);
  if (entry?.kind === 'comparisons') return entry.of.every((side) => ids.includes(side));
  return entry?.kind === 'journeys' && ids.includes(entry.start);
}

/** How close to the best entry another must be to be shown with or instead of it; tuned on the question files. */
const NEAR = 3;

/** The comparison of the best entry with something else, if it fits nearly as well and the question compares. */
export function nearComparison(
  words: readonly string[],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Candidate | undefined {
  const [best] = candidates;
  if (!best || !isComparison(words)) return undefined;
  return candidates.find(
    ({ id, score }) =>
      best.score - score <= NEAR && entryOf(knowledge, 'comparisons', id)?.of.includes(best.id),
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
    ({ id, score }) =>
      best.score - score <= NEAR && entryOf(knowledge, 'questions', id)?.about?.includes(best.id),
  );
}

/** How far ahead of the third two entries must be to be meant both. */
const CLEAR = 2;

/** The two entries of one kind that fit about equally and better than all others, if the question compares. */
export function evenPair(
  words: readonly string[],
  [first, second, third]: readonly Candidate[],
): string[] | undefined {
  if (!first || !second || !isComparison(words)) return undefined;
  if (!isComparable(first.id) || kindOf(first.id) !== kindOf(second.id)) return undefined;
  const ahead = second.score - (third?.score ?? Number.NEGATIVE_INFINITY);
  return first.score - second.score <= NEAR && ahead >= CLEAR ? [first.id, second.id] : undefined;
}
