import { oncePer } from '../../once.ts';
import type { Reading } from './reading.ts';
import { codesInList, shortState, statesCoded } from './states-coded.ts';
import { statesNamed } from './states-named.ts';

/**
 * The states that a question names, each once: in full or misspelled; if there are none, by their codes; else one as in "in
 * TX".
 */
export function statesIn(text: string): string[] {
  const named = statesNamed(text);
  if (named.length > 0) {
    const coded = codesInList(text);
    const [only] = coded.length === 1 && TOWN.test(text) ? coded : [];
    // "Nevada, MO" and "Kansas City, MO" are towns in Missouri.
    if (only !== undefined && (named.length === 1 || named.includes(only))) return [only];
    return [...new Set([...named, ...coded])];
  }
  const coded = statesCoded(text);
  if (coded.length > 0) return coded;
  const short = shortState(text);
  return short === undefined ? [] : [short];
}

/** The same for a reading; computed once, although several rules ask. */
export const statesOf = oncePer(({ text }: Pick<Reading, 'text'>) => statesIn(text));

/** A name followed by a comma and a code. */
const TOWN = /[a-z],\s*[A-Z]{2}\b/;

/** Whether states are to be compared with each other ("best state for him pay"). */
export function asksForStates(words: readonly string[]): boolean {
  return /\b(which|what|best|highest|top|better|worst|lowest|every|each|all|other|by) (\w+ ){0,2}states?\b|\bstates? (that |which )?(pay|with|has|have)\b/.test(
    words.join(' '),
  );
}
