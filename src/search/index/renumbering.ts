import { oncePer } from '../../once.ts';
import { numberOf } from './lexicon.ts';
import type { Rows } from './rows.ts';

/** Numbers for the words (or terms) of several lexicons together, in the order in which they first come up. */
type Renumbering = {
  readonly numbers: ReadonlyMap<string, number>;
  /** The way from the numbers of one of the lexicons to these. */
  readonly from: (other: ReadonlyMap<string, number>) => NewNumbers;
};

/** By old number: the new one, or -1 if it has not come up yet; then it is `add`ed. */
type NewNumbers = { readonly known: Int32Array; readonly add: (old: number) => number };

/** A renumbering in which nothing has come up yet. */
export function createRenumbering(): Renumbering {
  const numbers = new Map<string, number>();
  const from = oncePer((other: ReadonlyMap<string, number>): NewNumbers => {
    const units = [...other.keys()];
    const known = new Int32Array(units.length).fill(-1);
    const add = (old: number): number => {
      const number = numberOf(numbers, units[old] ?? '');
      known[old] = number;
      return number;
    };
    return { known, add };
  });
  return { numbers, from };
}

/** Writes the items of a row, in their new numbers, into an array with room for them; returns how many. */
export function renumberRow(
  { starts, items }: Rows,
  row: number,
  { known, add }: NewNumbers,
  into: Uint32Array,
): number {
  const start = starts[row] ?? 0;
  const length = (starts[row + 1] ?? 0) - start;
  for (let at = 0; at < length; at++) {
    const old = items[start + at] ?? 0;
    const number = known[old] ?? -1;
    into[at] = number < 0 ? add(old) : number;
  }
  return length;
}
