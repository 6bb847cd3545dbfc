import { copyMessage, originalName } from './file-copies.ts';
import type { Misfit } from './misfit.ts';

/** Two entries that clash in so many places are one file twice. */
const MANY = 3;

/**
 * Of two entries that clash all over (title, aliases, questions, …) one is a copy of the other: that is said once, at the
 * copy, instead of every clash. Other misfits stay as they are.
 */
export function withoutCopies(misfits: readonly Misfit[]): Misfit[] {
  const clashes = new Map<string, Misfit[]>();
  for (const misfit of misfits) {
    const pair = pairOf(misfit);
    if (pair) clashes.set(pair, [...(clashes.get(pair) ?? []), misfit]);
  }
  const told = new Set<string>();
  return misfits.flatMap((misfit): Misfit[] => {
    const pair = pairOf(misfit);
    const all = clashes.get(pair ?? '') ?? [];
    if (!pair || !areCopies(pair, all)) return [misfit];
    if (told.has(pair)) return [];
    told.add(pair);
    return [copyMisfit(pair)];
  });
}

/** Both ids, in order, of a misfit between two entries. */
function pairOf({ id, other }: Misfit): string | undefined {
  return other && other.id !== id && id.includes('/') && other.id.includes('/')
    ? [id, other.id].sort().join(' ')
    : undefined;
}

function areCopies(pair: string, clashes: readonly Misfit[]): boolean {
  const [one = '', other = ''] = pair.split(' ');
  const fields = new Set(clashes.map(({ path }) => path[0]));
  return originalName(one) === other || originalName(other) === one || fields.size >= MANY;
}

/** The copy is the one whose name says so; where none does, it can be either. */
function copyMisfit(pair: string): Misfit {
  const [one = '', other = ''] = pair.split(' ');
  const [copy, original] = originalName(one) === other ? [one, other] : [other, one];
  const sure = originalName(copy) === original || copy.startsWith(original);
  const message = copyMessage(`knowledge/${original}.yaml`, sure);
  return { id: copy, path: ['title'], of: 'key', message };
}
