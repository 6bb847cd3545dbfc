import type { Intent } from '../../intent/intent.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { curatedKey } from '../index/search-index.ts';
import { heldMentions } from '../reading/held-mentions.ts';
import { clearId } from '../reading/mention.ts';
import { questionOnFacet } from './best-instead.ts';
import { isComparison } from './comparison-cues.ts';

const WORTH = /\b(worth|worthwhile)\b/;
/** What is added to another credential is compared with it. */
const ADDED = /\b(add|adding|too|also|on top)\b/;

/**
 * The credential whose worth is asked for by somebody who has another: "is the CHPS worth it if I have the RHIA". If there
 * is a curated comparison of the two, that says more.
 */
export function worthToHolder({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  const { words, mentions, facet } = reading;
  const text = words.join(' ');
  if (facet !== 'worth' || !WORTH.test(text) || ADDED.test(text) || isComparison(words)) return undefined;
  const held = heldMentions(mentions, words);
  const clear = mentions.filter((mention) => kindOf(clearId(mention) ?? '') === 'credentials');
  const [wanted, ...more] = clear.filter((mention) => !held.has(mention)).flatMap(({ ids }) => ids);
  const had = clear.filter((mention) => held.has(mention)).flatMap(({ ids }) => ids);
  if (wanted === undefined || more.length > 0 || had.length === 0) return undefined;
  if (had.some((id) => index.curated.has(curatedKey([wanted, id])))) return undefined;
  const id = questionOnFacet(wanted, 'worth', candidates, index.knowledge) ?? wanted;
  return { kind: 'facet', id, facet: 'worth' };
}
