import type { Knowledge } from '../knowledge.ts';
import { copyMessage, originalName } from '../load/file-copies.ts';
import type { Misfit } from './misfit.ts';
import { intruder } from './rightful.ts';

/** Two entries that clash in this many fields are the same file twice. */
const MANY = 3;

/**
 * If two entries clash all over (title, aliases, questions, …), one is a copy of the other: that is reported once,
 * for the copy, and nothing else about it.
 */
export function withoutCopies(knowledge: Knowledge, misfits: readonly Misfit[]): Misfit[] {
  const clashes = new Map<string, Set<PropertyKey>>();
  for (const misfit of misfits) {
    const pair = pairOf(misfit);
    const field = misfit.path[0];
    if (pair && field !== undefined) clashes.set(pair, (clashes.get(pair) ?? new Set()).add(field));
  }
  const copies = [...clashes].flatMap(
    ([pair, fields]) => copyMisfit(knowledge, pair, fields.size >= MANY) ?? [],
  );
  const ids = new Set(copies.map(({ id }) => id));
  const ofCopy = ({ id, other }: Misfit): boolean => ids.has(id) || ids.has(other?.id ?? '');
  return [...misfits.filter((misfit) => !ofCopy(misfit)), ...copies];
}

/** Both ids, in order, of a misfit between two entries. */
function pairOf({ id, other }: Misfit): string | undefined {
  return other && other.id !== id && id.includes('/') && other.id.includes('/')
    ? [id, other.id].sort().join(' ')
    : undefined;
}

/**
 * The report on two clashing entries (in `many` fields or a few) if one is a copy, by its name or because they are
 * alike.
 */
function copyMisfit(knowledge: Knowledge, pair: string, many: boolean): Misfit | undefined {
  const [one = '', other = ''] = pair.split(' ');
  const named = originalName(one) === other || originalName(other) === one;
  const newer = named ? (originalName(one) === other ? one : other) : intruder(knowledge, one, other);
  const [copy, original] = newer === one ? [one, other] : [other, one];
  if (!many && !named) return undefined;
  const message = copyMessage(`knowledge/${original}.yaml`, named || copy.startsWith(original));
  return { id: copy, path: ['title'], of: 'key', message };
}
