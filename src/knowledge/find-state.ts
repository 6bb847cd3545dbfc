import { foldName } from './fold-name.ts';
import { MAX_NAME } from './name-length.ts';
import { STATE_NAMES } from './state-names.ts';

/** Other names that mean a state in any text, folded. */
export const OTHER_STATE_NAMES: Readonly<Record<string, string>> = {
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

/** Names that mean a state only where one is asked for: "mass" is also a word, "penn" also a school. */
const ONLY_WHERE_ASKED: Readonly<Record<string, string>> = {
  'd c': 'DC',
  'the district': 'DC',
  mass: 'MA',
  penn: 'PA',
};

const byName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHER_STATE_NAMES),
  ...Object.entries(ONLY_WHERE_ASKED),
  ...Object.entries(STATE_NAMES).flatMap(([code, name]): [string, string][] => [
    [foldName(code), code],
    [foldName(name), code],
    [foldName(stateLabel(code, name)), code],
  ]),
]);

/**
 * The postal code for a state's name or code as typed, in any case: "texas", "TX", "Washington, D.C."; else
 * undefined.
 */
export function findState(text: string): string | undefined {
  return byName.get(foldName(text.slice(0, MAX_NAME)).replace(/^(the )?state of /, ''));
}

/** "Texas (TX)" */
export function stateLabel(code: string, name: string): string {
  return `${name} (${code})`;
}
