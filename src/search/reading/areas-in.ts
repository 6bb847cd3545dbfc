import { findState } from '../../knowledge/find-state.ts';
import { foldedWords } from '../../knowledge/fold-name.ts';
import type { Area } from '../../knowledge/state-pay.ts';
import { oncePer } from '../../once.ts';

/** What comes before or after a place ("in Houston", "Houston vs Dallas"); a place may also end the question alone. */
const BEFORE = /^(in|near|around|from|outside|for|of|or|vs|and)$/;
const BEHIND = /^(or|vs|area|metro)$/;

/** Short names of cities that are rarely written out. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['nyc', ['new', 'york', 'city']],
  ['philly', ['philadelphia']],
  ['vegas', ['las', 'vegas']],
]);

/**
 * The metropolitan areas whose first city the question names, once each, in the table's order. If several cities share a
 * name, those in a state that is named; never one followed by another state: "Dallas, Oregon".
 */
export function areasIn(text: string, areas: readonly Area[], states: readonly string[]): Area[] {
  const words = foldedWords(text).flatMap((word) => SHORT.get(word) ?? [word]);
  const known = byFirstWord(areas);
  const near = new Set(words.flatMap((word) => known.get(word) ?? []));
  if (near.size === 0) return [];
  const named = areas.filter((area) => near.has(area) && isNamed(words, area, states));
  const isThere = ({ states: own }: Area): boolean => own.some((state) => states.includes(state));
  return named.filter((area) => {
    const city = cityOf(area).join(' ');
    return isThere(area) || !named.some((other) => isThere(other) && cityOf(other).join(' ') === city);
  });
}

/**
 * Areas by the first word of their city; made once per list, since nearly all questions name none of the hundreds of cities.
 */
const byFirstWord = oncePer((areas: readonly Area[]): ReadonlyMap<string, readonly Area[]> => {
  const grouped = new Map<string, Area[]>();
  for (const area of areas) {
    const [word = ''] = cityOf(area);
    const same = grouped.get(word);
    if (same) same.push(area);
    else grouped.set(word, [area]);
  }
  return grouped;
});

/**
 * The words of the city that an area is found by: "Dallas-Fort Worth-Arlington, TX" is Dallas, because the other names are
 * also those of places elsewhere. If it is a state's name, "city" must follow: "in New York" means the state.
 */
function cityOf({ area }: Area): readonly string[] {
  const city = (area.split(/[-/,]/)[0] ?? '').replace(/^Urban /, '');
  return [...foldedWords(city), ...(findState(city) === undefined ? [] : ['city'])];
}

function isNamed(words: readonly string[], area: Area, states: readonly string[]): boolean {
  const city = cityOf(area);
  return words.some((word, at) => {
    if (word !== city[0] || !city.every((word, offset) => words[at + offset] === word)) return false;
    const end = at + city.length;
    const behind = words[end];
    const isPlace = behind === undefined || BEHIND.test(behind) || BEFORE.test(words[at - 1] ?? '');
    const state = stateFrom(words, end, states);
    return isPlace && (state === undefined || area.states.includes(state));
  });
}

/** The state whose name begins at a word, or whose code it is if the question names that state: "or" is rarely Oregon. */
function stateFrom(words: readonly string[], at: number, states: readonly string[]): string | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const [long, short] = [findState(`${word} ${next}`), findState(word)];
  return long ?? (short !== undefined && (word.length > 2 || states.includes(short)) ? short : undefined);
}
