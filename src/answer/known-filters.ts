import { repeated } from '../cut.ts';
import { MemberError } from '../errors.ts';
import { FILTERS, filterLabel, ORDERS, slug } from '../knowledge/filters.ts';
import { KIND_NAMES, type Kind } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { listing } from './format.ts';

/** The filters that at least one entry of a kind (or of all kinds) passes, and the orders that sort at least one. */
export function knownFilters(knowledge: Knowledge, of: Kind | undefined): string[] {
  const entries = [...knowledge.entries.values()].filter(({ kind }) => of === undefined || kind === of);
  const found = Object.entries(FILTERS).flatMap(([name, { values }]) =>
    entries.flatMap((entry) => values(entry).map((value) => `${name}:${value}`)),
  );
  const orders = Object.entries(ORDERS).filter(([, { figure }]) =>
    entries.some((entry) => figure(entry, knowledge) !== undefined),
  );
  return [...new Set(found), ...orders.map(([name]) => `by:${name}`)];
}

/**
 * What was typed for a filter, as the text that lists are narrowed by: of each part between `+` that text itself, a label,
 * a value or a first letter. Throws a MemberError that says what is possible where a part does not fit the kind.
 */
export function readFilter(typed: string, of: Kind | undefined, knowledge: Knowledge): string {
  const known = knownFilters(knowledge, of);
  const parts = typed.split('+').map((part) => {
    const found = filterMeant(part.trim(), known);
    if (found === undefined) throw noFilter(part.trim(), of, known);
    return found;
  });
  return [...new Set(parts)].join('+');
}

function filterMeant(part: string, known: readonly string[]): string | undefined {
  const wanted = slug(part);
  const ways: ((filter: string) => boolean)[] = [
    (filter) => filter === part || slug(filter) === wanted,
    (filter) => slug(filterLabel(filter)) === wanted,
    (filter) => filter === `letter:${wanted}`,
    (filter) => filter.endsWith(`:${wanted}`),
    (filter) => wanted.length > 2 && slug(filterLabel(filter)).includes(wanted),
  ];
  for (const fits of ways) {
    const found = known.find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many filters a member is told of. */
const TOLD = 8;

/** The others of the same name ("level:nonsense"), else one of each name. */
function noFilter(part: string, of: Kind | undefined, known: readonly string[]): MemberError {
  const nameOf = (filter: string): string => slug(filter.split(':', 1)[0] ?? '');
  const same = known.filter((filter) => part.includes(':') && nameOf(filter) === nameOf(part));
  const firsts = known.filter(
    (filter, at) => known.findIndex((one) => nameOf(one) === nameOf(filter)) === at,
  );
  const told = (same.length > 0 ? same : firsts).slice(0, TOLD).map((filter) => `“${filterLabel(filter)}”`);
  const kind = of ? ` for ${KIND_NAMES[of].many}` : '';
  return new MemberError(
    `I know no filter “${repeated(part)}”${kind}: choose one while you type, such as ${listing(told, 'or')}.`,
  );
}
