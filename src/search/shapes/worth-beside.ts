import { kindOf } from '../../knowledge/kinds.ts';
import { curatedKey } from '../index/search-index.ts';
import { heldOf } from '../reading/held.ts';
import type { Reading } from '../reading/reading.ts';
import { setsBeside } from './beside.ts';

const WORTH = /\b(worth|worthwhile)\b/;
/** What is added to another credential is compared with it. */
const ADDED = /\b(add|adding|too|also|on top)\b/;

/**
 * The credential whose worth is asked for by somebody who has another: "is the CHPS worth it if I have the RHIA". If there
 * is a curated comparison of the two, that says more.
 */
export function worthBeside(
  { words, links, facet }: Pick<Reading, 'words' | 'links' | 'facet'>,
  curated: ReadonlySet<string>,
): string | undefined {
  const text = words.join(' ');
  if (facet !== 'worth' || !WORTH.test(text) || ADDED.test(text) || setsBeside(words)) return undefined;
  const held = heldOf(links, words);
  const clear = links.filter(
    ({ ids, edits }) => edits === 0 && ids.length === 1 && kindOf(ids[0] ?? '') === 'credentials',
  );
  const [wanted, ...more] = clear.filter((link) => !held.has(link)).flatMap(({ ids }) => ids);
  const had = clear.filter((link) => held.has(link)).flatMap(({ ids }) => ids);
  if (wanted === undefined || more.length > 0 || had.length === 0) return undefined;
  return had.some((id) => curated.has(curatedKey([wanted, id]))) ? undefined : wanted;
}
