import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { type Kind, kindOf } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Asked } from './asked.ts';
import { comparison } from './compare-intents.ts';
import type { Candidate } from './evidence/evidence.ts';
import { curatedKey, type SearchIndex } from './index/search-index.ts';
import { evenPair, nearComparison } from './shapes/rivals.ts';

/** What the entry that fits best answers, or a comparison where two fit alike. */
export function bestEntry(asked: Asked): Intent | undefined {
  const { reading, candidates, index, knowledge } = asked;
  const { words, facet } = reading;
  const both = evenPair(words, candidates);
  if (both) return comparison(both, facet);
  const best = nearComparison(words, candidates, knowledge) ?? candidates[0];
  const sides = best && withNamedSide(best.id, asked);
  return sides ? comparison(sides, facet) : best && entryIntent(best.id, facet, candidates, index, knowledge);
}

/** Of these a name is no part of another: the privacy rule is one of HIPAA's. */
const NAMED_APART: readonly Kind[] = ['roles', 'credentials', 'education'];

/** "a four year degree against a coding certificate": what is named takes the place of the worse side of another comparison. */
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

/** The answer of one entry; a comparison shows the side first that the question is mostly about. */
export function entryIntent(
  id: string,
  facet: Facet | undefined,
  candidates: readonly Candidate[],
  index: SearchIndex,
  knowledge: Knowledge,
): Intent {
  const curated = entryOf(knowledge, 'comparisons', id);
  if (curated) return comparison(byFit(curated.of, candidates), facet);
  // "RHIT or RHIA: what is the difference?" is best answered by the side-by-side itself.
  const sides = entryOf(knowledge, 'questions', id)?.about;
  if (sides && facet === 'difference' && index.curated.has(curatedKey(sides)))
    return comparison(sides, facet);
  return facet ? { kind: 'facet', id, facet } : { kind: 'entry', id };
}

/** The ids with those first that the question fits better. */
export function byFit(ids: readonly string[], candidates: readonly Candidate[]): string[] {
  const rank = new Map(candidates.map(({ id }, at) => [id, at]));
  const last = candidates.length;
  return [...ids].sort((a, b) => (rank.get(a) ?? last) - (rank.get(b) ?? last));
}
