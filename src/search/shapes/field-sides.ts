import { kindOf } from '../../knowledge/kinds.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Reading } from '../reading/reading.ts';

const JOINT = /^(vs|or|against|than)$/;
const ARTICLE = /^(an?|the|in|doing|do)$/;
/** Before these words, a name is not one of work: "coding or billing software". */
const OF_A_THING =
  /^(software|certificates?|certifications?|courses?|programs?|class(es)?|exams?|tests?|compan(y|ies)|questions?|books?|schools?|degrees?|codes?|systems?)$/;
/** No name of a field or role has more words. */
const LONGEST = 4;

/**
 * The roles around a joint, some of which may be named by their fields: "patient access vs billing", "CDI, ROI or coding".
 * Empty if there are not at least two.
 */
export function fieldSides(
  { words, mentions }: Pick<Reading, 'words' | 'mentions'>,
  { fields }: SearchIndex,
): string[] {
  const roleAt = (from: number, to: number): string | undefined => {
    const mention = mentions.find((one) => one.from === from && one.to === to && one.edits === 0);
    const named = mention?.ids.filter((id) => kindOf(id) === 'roles') ?? [];
    return named.length === 1 ? named[0] : fields.get(words.slice(from, to).join(' '));
  };
  const at = words.findIndex((word, place) => place > 0 && JOINT.test(word));
  if (at < 0) return [];
  const right = ARTICLE.test(words[at + 1] ?? '') ? at + 2 : at + 1;
  const last = longest((length) =>
    OF_A_THING.test(words[right + length] ?? '') ? undefined : roleAt(right, right + length),
  );
  const before: string[] = [];
  for (let end = at; end > 0; ) {
    const found = longest((length) => (length <= end ? roleAt(end - length, end) : undefined));
    if (!found) break;
    before.unshift(found.id);
    end -= found.length;
  }
  const ids = [...new Set([...before, ...(last ? [last.id] : [])])];
  return before.length > 0 && last && ids.length > 1 ? ids : [];
}

/** Whether a text compares things of a field and not the work in it: "coding or billing software". */
export function comparesProducts(words: readonly string[], { fields }: SearchIndex): boolean {
  const at = words.findIndex((word) => JOINT.test(word));
  return at > 0 && fields.has(words[at + 1] ?? '') && OF_A_THING.test(words[at + 2] ?? '');
}

/** What `find` returns for the greatest number of words; undefined if it finds nothing. */
function longest(find: (length: number) => string | undefined): { id: string; length: number } | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const id = find(length);
    if (id !== undefined) return { id, length };
  }
  return undefined;
}
