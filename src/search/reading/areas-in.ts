import { findState } from '../../knowledge/find-state.ts';
import { foldedWords } from '../../knowledge/fold-name.ts';
import type { StatePay } from '../../knowledge/schema/entry.ts';

type Area = StatePay['areas'][number];

/** What stands before a place or behind it: "in Houston", "Houston vs Dallas"; what ends the question may stand alone. */
const BEFORE = /^(in|near|around|from|outside|for|of|or|vs|and)$/;
const BEHIND = /^(or|vs)$/;

/** The metropolitan areas whose first city a question names, each once, in the order of the table; none beside another state. */
export function areasIn(text: string, areas: readonly Area[], states: readonly string[]): Area[] {
  const words = foldedWords(text);
  return areas.filter(
    (area) =>
      (states.length === 0 || area.states.some((state) => states.includes(state))) &&
      // "in New York" means the state.
      findState(cityOf(area)) === undefined &&
      names(words, foldedWords(cityOf(area))),
  );
}

/** "Dallas-Fort Worth-Arlington, TX" is Dallas: the names behind it are also those of places elsewhere. */
function cityOf({ area }: Area): string {
  return (area.split(/[-/,]/)[0] ?? '').replace(/^Urban /, '');
}

function names(words: readonly string[], city: readonly string[]): boolean {
  return words.some((_, at) => {
    const isHere = city.every((word, offset) => words[at + offset] === word);
    const behind = words[at + city.length];
    return isHere && (behind === undefined || BEHIND.test(behind) || BEFORE.test(words[at - 1] ?? ''));
  });
}
