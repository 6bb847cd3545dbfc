import type { Intent } from '../intent/intent.ts';
import { isOfKind, type Kind, kindOf } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { comparison } from './compare-intents.ts';
import { LEAD, lead } from './evidence/lead.ts';
import type { Candidate } from './evidence/rank-entries.ts';
import type { ScoredQuestion } from './evidence/scored-question.ts';
import { curatedKey } from './index/search-index.ts';
import { clearIds } from './reading/mention.ts';
import { evenPair, nearComparison, questionOnCase } from './shapes/best-instead.ts';
import { COMPARING } from './text/joints.ts';
import { wordsBetween } from './text/span.ts';

/** The answer of the entry that fits best, or a comparison if two fit about equally. */
export function bestEntry(asked: ScoredQuestion): Intent | undefined {
  const { reading, candidates, index } = asked;
  const { words, facet } = reading;
  const clear = clearIds(reading.mentions);
  // "LCD vs NCD": one entry tells of both.
  const isOne = clear.length > 1 && new Set(clear).size === 1;
  const both = isOne ? undefined : evenPair(words, candidates);
  if (both) return comparison(both, facet);
  const best =
    nearComparison(words, candidates, index.knowledge) ??
    questionOnCase(reading, candidates, index.knowledge) ??
    roleOfOccupation(reading, candidates, index.knowledge) ??
    candidates[0];
  const sides = best && withNamedSide(best.id, asked);
  return sides ? comparison(sides, facet) : best && entryIntent(best.id, asked);
}

/** The role of the occupation that fits best, if next steps are asked for: an occupation has none, its roles have. */
function roleOfOccupation(
  { facet }: ScoredQuestion['reading'],
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Candidate | undefined {
  const [best] = candidates;
  if (facet !== 'next' || !best || kindOf(best.id) !== 'outlook') return undefined;
  const near = candidates.filter((other) => lead(best, other) <= LEAD.clear);
  return near.find(({ id }) => entryOf(knowledge, 'roles', id)?.occupation === best.id);
}

/** Kinds whose entries are not part of one another; the privacy rule, for one, is part of HIPAA. */
const NAMED_APART: readonly Kind[] = ['roles', 'credentials', 'education'];

/**
 * The sides of the best comparison, with the worse one replaced by what is named: "a four year degree against a coding
 * certificate". Undefined unless exactly one thing is named, and it is no side.
 */
function withNamedSide(id: string, { reading, candidates, index }: ScoredQuestion): string[] | undefined {
  const sides = entryOf(index.knowledge, 'comparisons', id)?.of ?? [];
  const kinds = NAMED_APART.filter((kind) => sides.some((side) => kindOf(side) === kind));
  const clear = clearIds(reading.mentions);
  const missed = clear.filter((named) => !sides.includes(named) && isOfKind(named, NAMED_APART));
  const [named, ...others] = new Set(clear.filter((id) => sides.includes(id)));
  const [first] = byFit(sides, candidates);
  const [other] = missed;
  if (!other || !first || missed.length > 1 || others.length > 0) return undefined;
  if (named !== undefined) return areParted([named, other], reading) ? [named, other] : undefined;
  return isOfKind(other, kinds) ? [first, other] : undefined;
}

/** Whether an "or" or the like is between two names, with not much else: "the CCS or go for a job as a CDI specialist". */
function areParted(pair: readonly string[], { mentions, words }: ScoredQuestion['reading']): boolean {
  const [left, right] = mentions.filter(({ ids }) => ids.some((id) => pair.includes(id)));
  const between = left ? wordsBetween(left, right, words) : [];
  return between.length <= MOST_BETWEEN && between.some((word) => PARTING.includes(word));
}
/** "v" and "beside" set two things against each other only where both are named. */
const PARTING: readonly string[] = [...COMPARING, 'v', 'beside'];
const MOST_BETWEEN = 8;

/** The answer of one entry; a comparison shows first the side that fits the question better. */
export function entryIntent(id: string, { reading, candidates, index }: ScoredQuestion): Intent {
  const { facet } = reading;
  const { knowledge } = index;
  const curated = entryOf(knowledge, 'comparisons', id);
  if (curated) return comparison(byFit(curated.of, candidates), facet);
  // "RHIT or RHIA: what is the difference?" is best answered by the comparison itself.
  const sides = entryOf(knowledge, 'questions', id)?.about;
  if (sides && facet === 'difference' && index.curated.has(curatedKey(sides)))
    return comparison(sides, facet);
  return facet ? { kind: 'facet', id, facet } : { kind: 'entry', id };
}

/** The ids, those that fit the question better first. */
export function byFit(ids: readonly string[], candidates: readonly Candidate[]): string[] {
  const rank = new Map(candidates.map(({ id }, at) => [id, at]));
  const last = candidates.length;
  return [...ids].sort((a, b) => (rank.get(a) ?? last) - (rank.get(b) ?? last));
}
