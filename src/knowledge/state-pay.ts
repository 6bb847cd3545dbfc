import { oncePer } from '../once.ts';
import { foldedWords } from './fold-name.ts';
import { type Knowledge, occupationOf } from './knowledge.ts';
import type { Entry, Occupation, StatePay } from './schema/entry.ts';
import { STATE_NAMES, TERRITORIES } from './state-names.ts';

/** Pay by state for an occupation, if there is a file for it. */
export function statePayOf(knowledge: Knowledge, occupationId: string): StatePay | undefined {
  return [...knowledge.states.values()].find(({ occupation }) => occupation === occupationId);
}

/** The occupation that an entry is or is counted in, and its figures by state; undefined if there are none. */
export function payByState(
  entry: Entry | undefined,
  knowledge: Knowledge,
): { readonly occupation: Occupation; readonly pay: StatePay } | undefined {
  const occupation = occupationOf(entry, knowledge);
  const pay = occupation && statePayOf(knowledge, occupation.id);
  return pay && { occupation, pay };
}

export type StateRow = StatePay['states'][number];

/** The figures in a state of the occupation that an entry is or is counted in, with the table that they stand in. */
export function statePayOfEntry(
  entry: Entry,
  state: string,
  knowledge: Knowledge,
): { readonly occupation: Occupation; readonly pay: StatePay; readonly row: StateRow } | undefined {
  const known = payByState(entry, knowledge);
  const row = known?.pay.states.find((one) => one.state === state);
  return known && row && { ...known, row };
}

/** The rows of the states and DC, without territories: those that are ranked. */
export function rankedStates({ states }: StatePay): StateRow[] {
  return states.filter(({ state }) => !TERRITORIES.has(state));
}

/** A place among those that have the figure: 1 is the highest; equal figures share a place. */
export type Rank = { readonly place: number; readonly of: number; readonly shared: boolean };

/** The rank of a state by pay or by jobs; undefined for a territory, and if its own figure is not published. */
export function stateRank(pay: StatePay, state: string, by: 'median' | 'jobs'): Rank | undefined {
  const states = rankedStates(pay);
  const own = states.find((row) => row.state === state)?.[by] ?? null;
  if (own === null) return undefined;
  const figures = states.flatMap((row) => row[by] ?? []);
  return {
    place: figures.filter((figure) => figure > own).length + 1,
    of: figures.length,
    shared: figures.filter((figure) => figure === own).length > 1,
  };
}

/** The rows that have a figure, the highest first; equal ones by postal code. */
export function ranked(
  rows: readonly StateRow[],
  by: 'median' | 'jobs',
): (StateRow & Record<typeof by, number>)[] {
  return rows
    .filter((row): row is StateRow & Record<typeof by, number> => row[by] !== null)
    .sort((a, b) => b[by] - a[by] || (a.state < b.state ? -1 : 1));
}

export type Area = StatePay['areas'][number];

/** The metropolitan areas of all tables, each once; the same list for the same knowledge. */
export const allAreas = oncePer((knowledge: Knowledge): readonly Area[] => {
  const all = [...knowledge.states.values()].flatMap(({ areas }) => areas);
  return [...new Map(all.map((area) => [area.cbsa, area])).values()];
});

/** The states in which none of these areas lies. */
export function statesOutside(areas: readonly Area[], states: readonly string[]): string[] {
  return states.filter((state) => !areas.some((area) => area.states.includes(state)));
}

/** The words in the names of states and of the cities of metropolitan areas, folded: "maine", "fort", "worth". */
export const wordsOfPlaces = oncePer((knowledge: Knowledge): ReadonlySet<string> => {
  const cities = allAreas(knowledge).map(({ area }) => area.split(',')[0] ?? '');
  return new Set([...Object.values(STATE_NAMES), ...cities].flatMap(foldedWords));
});
