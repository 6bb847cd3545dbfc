import { isComparable, kindOf } from '../../knowledge/kinds.ts';
import { singular } from '../../knowledge/singular.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Mention } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';

/** The mentions of a text, with the name of a question entry replaced by the thing at its end: "become a cancer registrar". */
export function narrowedMentions(
  { words, mentions }: Pick<Reading, 'words' | 'mentions'>,
  { names }: SearchIndex,
): Mention[] {
  return mentions.map((mention) => {
    if (mention.ids.some((id) => kindOf(id) !== 'questions')) return mention;
    for (let from = mention.from + 1; from < mention.to; from++) {
      const ids = names.byKey.get(words.slice(from, mention.to).map(singular).join(' '));
      if (ids?.length === 1 && ids.every(isComparable)) return { ...mention, ids, from };
    }
    return mention;
  });
}
