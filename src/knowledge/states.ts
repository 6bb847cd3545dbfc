import { LIMITS } from '../limits.ts';
import type { Knowledge } from './knowledge.ts';
import { foldName } from './name.ts';
import type { StatePay } from './schema/entry.ts';
import { stateNames, TERRITORIES } from './state-names.ts';

/** The name of a state; of a code that is none the code itself. */
export function nameOfState(code: string): string {
  return stateNames[code] ?? code;
}

/** The name of a state within a sentence: "in the District of Columbia". */
export function stateInText(code: string): string {
  return code === 'DC' ? `the ${nameOfState(code)}` : nameOfState(code);
}

/** Other names of states that mean them in any text, folded. */
export const otherStateNames: Readonly<Record<string, string>> = {
  'washington dc': 'DC',
  'washington d c': 'DC',
  'dist of columbia': 'DC',
  'washington state': 'WA',
  'new york state': 'NY',
  'new york city': 'NY',
  'n carolina': 'NC',
  's carolina': 'SC',
  'n dakota': 'ND',
  's dakota': 'SD',
  'w virginia': 'WV',
  cali: 'CA',
  nyc: 'NY',
  philly: 'PA',
};

/** Names that mean a state only where one is asked for: "mass" and "penn" are also a word and a school. */
const ONLY_WHERE_ASKED: Readonly<Record<string, string>> = {
  'd c': 'DC',
  'the district': 'DC',
  mass: 'MA',
  penn: 'PA',
};

const byName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(otherStateNames),
  ...Object.entries(ONLY_WHERE_ASKED),
  ...Object.entries(stateNames).flatMap(([code, name]): [string, string][] => [
    [foldName(code), code],
    [foldName(name), code],
    [foldName(suggestionName(code, name)), code],
  ]),
]);

/** The postal code of a state's name or code as typed, in any capitals: "texas", "TX", "Washington, D.C."; else undefined. */
export function findState(text: string): string | undefined {
  return byName.get(foldName(text.slice(0, 100)).replace(/^(the )?state of /, ''));
}

/** States for autocomplete, at most 25: a code or name that begins with what is typed, then a later word that does. */
export function suggestStates(typed: string): { name: string; value: string }[] {
  const folded = foldName(typed.slice(0, 100));
  const all = Object.entries(stateNames).map(([code, name]) => ({ code, name, folded: foldName(name) }));
  const ranks = [
    ({ code }: (typeof all)[number]) => code.toLowerCase() === folded || findState(folded) === code,
    (one: (typeof all)[number]) => one.folded.startsWith(folded),
    (one: (typeof all)[number]) => one.folded.includes(` ${folded}`),
  ];
  const found = [...new Set(ranks.flatMap((fits) => all.filter(fits)))];
  return found
    .slice(0, LIMITS.choices)
    .map(({ code, name }) => ({ name: suggestionName(code, name), value: code }));
}

function suggestionName(code: string, name: string): string {
  return `${name} (${code})`;
}

/** Pay by state of an occupation, where there is a file for it. */
export function statePayOf(knowledge: Knowledge, occupationId: string): StatePay | undefined {
  return [...knowledge.states.values()].find(({ occupation }) => occupation === occupationId);
}

export type StateRow = StatePay['states'][number];

/** The rows of the states and DC, without territories: those that are ranked. */
export function statesOf({ states }: StatePay): StateRow[] {
  return states.filter(({ state }) => !TERRITORIES.has(state));
}

/** A place among those that have the figure: 1 is the highest, equal figures share a place. */
export type Rank = { readonly place: number; readonly of: number; readonly shared: boolean };

/** The rank of a state by pay or by jobs; undefined for a territory, and where its own figure is not published. */
export function rankOf(pay: StatePay, state: string, by: 'median' | 'jobs'): Rank | undefined {
  const states = statesOf(pay);
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
