import { repeated } from '../cut.ts';
import { MemberError } from '../errors.ts';
import { filterLabel, knownFilters } from '../knowledge/filtered.ts';
import { slug } from '../knowledge/filters.ts';
import { KIND_NAMES, type Kind } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { listing } from '../wording.ts';

/** At most this many filters narrow a list at once: more do not fit into an Intent's text. */
export const MOST_FILTERS = 12;

/**
 * Turns a typed filter into the text that lists are narrowed by. Each part between `+` may be that text itself, a
 * label, a value or a first letter. Throws a MemberError if a part does not fit the kind, or if there are too many.
 */
export function readFilter(typed: string, of: Kind | undefined, knowledge: Knowledge): string {
  const known = knownFilters(knowledge, of);
  const parts = typed.split('+').map((part) => {
    const found = filterMeant(part.trim(), known, knowledge);
    if (found === undefined) throw noFilter(part.trim(), of, known, knowledge);
    return found;
  });
  const filters = new Set(parts);
  if (filters.size > MOST_FILTERS)
    throw new MemberError(`I take at most ${MOST_FILTERS} filters at once; got ${filters.size}.`);
  return [...filters].join('+');
}

function filterMeant(part: string, known: readonly string[], knowledge: Knowledge): string | undefined {
  const wanted = slug(part);
  const ways: ((filter: string) => boolean)[] = [
    (filter) => filter === part || slug(filter) === wanted,
    (filter) => slug(filterLabel(filter, knowledge)) === wanted,
    (filter) => filter === `letter:${wanted}`,
    (filter) => filter.endsWith(`:${wanted}`),
    (filter) => wanted.length > 2 && slug(filterLabel(filter, knowledge)).includes(wanted),
  ];
  for (const fits of ways) {
    const found = known.find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many filters are suggested to a member. */
const SUGGESTED = 8;

/** Suggests the others of the same name ("level:nonsense"), else one of each name. */
function noFilter(
  part: string,
  of: Kind | undefined,
  known: readonly string[],
  knowledge: Knowledge,
): MemberError {
  const nameOf = (filter: string): string => slug(filter.split(':', 1)[0] ?? '');
  const same = known.filter((filter) => part.includes(':') && nameOf(filter) === nameOf(part));
  const firsts = known.filter(
    (filter, at) => known.findIndex((one) => nameOf(one) === nameOf(filter)) === at,
  );
  const labels = (same.length > 0 ? same : firsts)
    .slice(0, SUGGESTED)
    .map((filter) => `“${filterLabel(filter, knowledge)}”`);
  const kind = of ? ` for ${KIND_NAMES[of].many}` : '';
  return new MemberError(
    `I know no filter “${repeated(part)}”${kind}: choose one while you type, such as ${listing(labels, 'or')}.`,
  );
}
