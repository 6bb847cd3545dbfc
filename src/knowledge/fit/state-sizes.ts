import type { Knowledge } from '../knowledge.ts';
import { nameOfState } from '../state-names.ts';
import type { Misfit } from './misfit.ts';

/** A row of a table: where it is, and how big it makes its state (its share of all jobs of all occupations). */
type Row = { readonly table: string; readonly index: number; readonly state: string; readonly size: number };

/** Two tables seldom disagree about a size by more than a tenth; this leaves room for rounding in small states. */
const FAR = 1.5;
/** With fewer tables, nothing says which of two is wrong. */
const ENOUGH = 3;
/** If more rows are off, the table is of something else; other checks say so. */
const MOST = 5;

/**
 * Jobs divided by the location quotient give the size of a state, which is the same in every table. A row that says
 * otherwise has the figures of another state, or one figure with a wrong digit.
 */
export function sizeMisfits({ states }: Knowledge): Misfit[] {
  const rows = [...states].flatMap(([table, { states: rows }]) => sizesIn(table, rows));
  const sizes = new Map(
    [...grouped(rows)].map(([state, same]) => [state, middle(same.map(({ size }) => size))]),
  );
  const wrong = rows.filter(({ state, size }) => !near(size, sizes.get(state)));
  return [...states.keys()].flatMap((table) => {
    const off = wrong.filter((row) => row.table === table);
    return off.length > MOST
      ? []
      : (swapped(off, sizes) ?? off.map((row) => misfit(row, figures(row, states))));
  });
}

type Rows = readonly { readonly state: string; readonly jobs: number | null; readonly lq: number | null }[];

/** The sizes by one table, whose jobs are those of the nation, or nearly. */
function sizesIn(table: string, rows: Rows): Row[] {
  const nation = rows.reduce((sum, { jobs }) => sum + (jobs ?? 0), 0);
  return rows.flatMap(({ state, jobs, lq }, index) =>
    jobs === null || lq === null ? [] : [{ table, index, state, size: jobs / lq / nation }],
  );
}

/** The rows of each state that enough tables have. */
function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.state, [...(groups.get(row.state) ?? []), row]);
  return new Map([...groups].filter(([, same]) => same.length >= ENOUGH));
}

function middle(sizes: readonly number[]): number {
  return [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

function near(size: number, known: number | undefined): boolean {
  return known === undefined || (size < known * FAR && size > known / FAR);
}

/** One report on two rows that have each other's figures. */
function swapped(
  [one, other, ...more]: readonly Row[],
  sizes: ReadonlyMap<string, number>,
): Misfit[] | undefined {
  if (!one || !other || more.length > 0) return undefined;
  if (!near(one.size, sizes.get(other.state)) || !near(other.size, sizes.get(one.state))) return undefined;
  const message = `expected the figures of ${nameOfState(one.state)}, but these look like those of ${nameOfState(other.state)}, and the other way round (by the size that other tables give each state): swap ${one.state} and ${other.state}`;
  const place = (row: Row) => ({ id: row.table, path: ['states', row.index, 'state'] });
  return [{ ...place(one), of: 'value', message, other: place(other) }];
}

function figures({ table, index }: Row, states: Knowledge['states']): string {
  const row = states.get(table)?.states[index];
  return `${row?.jobs} jobs with lq ${row?.lq}`;
}

function misfit({ table, index, state }: Row, got: string): Misfit {
  const message = `expected jobs and lq that fit a state of the size of ${nameOfState(state)} (by the other tables), got ${got}: look up both, and the state`;
  return { id: table, path: ['states', index, 'jobs'], of: 'value', message };
}
