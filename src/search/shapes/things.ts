import { isComparable, kindOf } from '../../knowledge/kinds.ts';
import { singular } from '../../knowledge/singular.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Link } from '../reading/link.ts';
import type { Reading } from '../reading/reading.ts';

/** The links of a text, with the name of a question entry replaced by the thing at its end: "become a cancer registrar". */
export function withThings(
  { words, links }: Pick<Reading, 'words' | 'links'>,
  { names }: SearchIndex,
): Link[] {
  return links.map((link) => {
    if (link.ids.some((id) => kindOf(id) !== 'questions')) return link;
    for (let from = link.from + 1; from < link.to; from++) {
      const ids = names.byKey.get(words.slice(from, link.to).map(singular).join(' '));
      if (ids?.length === 1 && ids.every(isComparable)) return { ...link, ids, from };
    }
    return link;
  });
}
