import { findState, stateLabel } from '../../knowledge/find-state.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { MAX_NAME } from '../../knowledge/name-length.ts';
import { STATE_NAMES } from '../../knowledge/state-names.ts';
import { LIMITS } from '../../limits.ts';
import type { Suggestion } from './suggest-names.ts';

/**
 * States for autocomplete, at most 25: an exact code or name first, then names that begin with what is typed, then those
 * with a later word that does.
 */
export function suggestStates(typed: string): Suggestion[] {
  const folded = foldName(typed.slice(0, MAX_NAME));
  const all = Object.entries(STATE_NAMES).map(([code, name]) => ({ code, name, folded: foldName(name) }));
  const ranks = [
    ({ code }: (typeof all)[number]) => code.toLowerCase() === folded || findState(folded) === code,
    (one: (typeof all)[number]) => one.folded.startsWith(folded),
    (one: (typeof all)[number]) => one.folded.includes(` ${folded}`),
  ];
  const found = [...new Set(ranks.flatMap((fits) => all.filter(fits)))];
  return found
    .slice(0, LIMITS.choices)
    .map(({ code, name }) => ({ name: stateLabel(code, name), value: code }));
}
