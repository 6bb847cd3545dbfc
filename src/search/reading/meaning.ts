import type { Facet } from '../../knowledge/facets.ts';
import { isOfKind, type Kind } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Reading } from './reading.ts';

/** Words and facets that only fit things of one kind: "the CRC credential", "when does a CRC expire". */
const TELLS_KIND: readonly [kind: Kind, word: RegExp, facets: readonly Facet[]][] = [
  ['credentials', /\b(credentials?|certifications?|exams?|tests?|certified|letters)\b/, ['exam', 'renewal']],
  ['roles', /\b(jobs?|roles?|positions?|coordinators?|salary)\b/, []],
];

/**
 * Which of several entries of one name a question means. A role and its occupation count as one, the role; otherwise the
 * kind that the question speaks of. Several are returned if it speaks of none.
 */
export function meantBy(
  ids: readonly string[],
  { words, facet }: Pick<Reading, 'words' | 'facet'>,
  knowledge: Knowledge,
): readonly string[] {
  if (ids.length < 2) return ids;
  const counted = ids.flatMap((id) => entryOf(knowledge, 'roles', id)?.occupation ?? []);
  const apart = ids.filter((id) => !counted.includes(id));
  const text = words.join(' ');
  const kinds = TELLS_KIND.filter(
    ([, word, facets]) => word.test(text) || (facet !== undefined && facets.includes(facet)),
  ).map(([kind]) => kind);
  const fitting = apart.filter((id) => kinds.length === 1 && isOfKind(id, kinds));
  return fitting.length > 0 ? fitting : apart;
}
