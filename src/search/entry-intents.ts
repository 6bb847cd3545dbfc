import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { type Kind, kindOf } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Asked } from './asked.ts';
import { comparison } from './compare-intents.ts';
import type { Candidate } from './evidence/evidence.ts';
import { curatedKey, type SearchIndex } from './index/search-index.ts';
import { evenPair, nearComparison, questionOnCase } from './shapes/rivals.ts';

/** The answer of the entry that fits best, or a comparison if two fit about equally. */
export function bestEntry(asked: Asked): Intent | undefined {
  const { reading, candidates, index, knowledge } = asked;
  const { words, facet } = reading;
  const both = evenPair(words, candidates);
  if (both) return comparison(both, facet);
  const best =
    nearComparison(words, candidates, knowledge) ??
    questionOnCase(reading, candidates, knowledge) ??
    candidates[0];
  const sides = best && withNamedSide(best.id, asked);
  return sides ? comparison(sides, facet) : best && entryIntent(best.id, facet, candidates, index, knowledge);
}

/** Kinds whose entries are not part of one another; the privacy rule, for one, is part of HIPAA. */
const NAMED_APART: readonly Kind[] = ['roles', 'credentials', 'education'];

/**
 * The sides of the best comparison, with the worse one replaced by what is named: "a four year degree against a coding
 * certificate". Undefined unless exactly one thing is named, and it is no side.
 */
function withNamedSide(id: string, { reading, candidates, knowledge }: Asked): string[] | undefined {
  const sides = entryOf(knowledge, 'comparisons', id)?.of ?? [];
  const kinds = NAMED_APART.filter((kind) => sides.some((side) => kindOf(side) === kind));
  const clear = reading.links.flatMap(({ ids, edits }) => (edits === 0 && ids.length === 1 ? ids : []));
  const [missed, ...more] = clear.filter(
    (named) => kinds.some((kind) => kind === kindOf(named)) && !sides.includes(named),
  );
  const isNamed = clear.some((named) => sides.includes(named));
  const [first] = byFit(sides, candidates);
  return missed && first && more.length === 0 && !isNamed ? [first, missed] : undefined;
}

/** The answer of one entry; a comparison shows first the side that fits the question better. */
export function entryIntent(
  id: string,
  facet: Facet | undefined,
  candidates: readonly Candidate[],
  index: SearchIndex,
  knowledge: Knowledge,
): Intent {
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
