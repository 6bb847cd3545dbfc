import { findState } from '../../knowledge/find-state.ts';
import { foldedWords } from '../../knowledge/fold-name.ts';
import type { Area } from '../../knowledge/states.ts';

/** What stands before a place or behind it: "in Houston", "Houston vs Dallas"; what ends the question may stand alone. */
const BEFORE = /^(in|near|around|from|outside|for|of|or|vs|and)$/;
const BEHIND = /^(or|vs|area|metro)$/;

/** Cities that hardly anybody writes out. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['nyc', ['new', 'york', 'city']],
  ['philly', ['philadelphia']],
  ['vegas', ['las', 'vegas']],
]);

/** The metropolitan areas whose first city a question names, each once, in the order of the table; none beside another state. */
export function areasIn(text: string, areas: readonly Area[], states: readonly string[]): Area[] {
  const words = foldedWords(text).flatMap((word) => SHORT.get(word) ?? [word]);
  const known = byFirstWord(areas);
  const near = new Set(words.flatMap((word) => known.get(word) ?? []));
  if (near.size === 0) return [];
  return areas.filter(
    (area) =>
      near.has(area) &&
      (states.length === 0 || area.states.some((state) => states.includes(state))) &&
      names(words, cityOf(area)),
  );
}

/** Made once for a list: nearly all questions name no city of hundreds. */
const byWord = new WeakMap<readonly Area[], ReadonlyMap<string, readonly Area[]>>();

/** Areas by the first word of their city. */
function byFirstWord(areas: readonly Area[]): ReadonlyMap<string, readonly Area[]> {
  const known = byWord.get(areas);
  if (known) return known;
  const grouped = new Map<string, Area[]>();
  for (const area of areas) {
    const [word = ''] = cityOf(area);
    const same = grouped.get(word);
    if (same) same.push(area);
    else grouped.set(word, [area]);
  }
  byWord.set(areas, grouped);
  return grouped;
}

/**
 * The words of the city that an area is found by. "Dallas-Fort Worth-Arlington, TX" is Dallas: the names behind it are also
 * those of places elsewhere. Where it is a state's name, "city" must follow: "in New York" means the state.
 */
function cityOf({ area }: Area): readonly string[] {
  const city = (area.split(/[-/,]/)[0] ?? '').replace(/^Urban /, '');
  return [...foldedWords(city), ...(findState(city) === undefined ? [] : ['city'])];
}

function names(words: readonly string[], city: readonly string[]): boolean {
  return words.some((word, at) => {
    if (word !== city[0]) return false;
    const isHere = city.every((word, offset) => words[at + offset] === word);
    const behind = words[at + city.length];
    return isHere && (behind === undefined || BEHIND.test(behind) || BEFORE.test(words[at - 1] ?? ''));
  });
}
