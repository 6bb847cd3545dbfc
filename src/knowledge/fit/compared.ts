import type { Knowledge } from '../knowledge.ts';
import type { Comparison } from '../schema/entry.ts';
import type { Misfit } from './misfit.ts';

/** What is wrong in the `of` of a comparison, and the ids that were meant there. */
export type Compared = { readonly misfits: Misfit[]; readonly compared: readonly string[] };

/**
 * What every aspect speaks of but `of` does not name, or the other way round, is one mistake in `of`, not one in every
 * aspect. An id that does not exist is told elsewhere.
 */
export function comparedMisfits({ id, of, aspects }: Comparison, { entries }: Knowledge): Compared {
  const said = aspects.map(({ says }) => Object.keys(says));
  const silent = of.filter((one) => !said.some((names) => names.includes(one)));
  const forgotten = (said[0] ?? []).filter(
    (one) => !of.includes(one) && said.every((names) => names.includes(one)),
  );
  const misfit = (path: PropertyKey[], message: string): Misfit => ({ id, path, of: 'value', message });
  const wrong = silent
    .filter((one) => entries.has(one))
    .map((one) => misfit(['of', of.indexOf(one)], silentMessage(one, forgotten)));
  const missing = `expected ${forgotten.join(', ')} here too: every aspect speaks of it`;
  return {
    misfits: silent.length === 0 && forgotten.length > 0 ? [misfit(['of'], missing)] : wrong,
    compared: [...of.filter((one) => !silent.includes(one)), ...forgotten],
  };
}

function silentMessage(id: string, forgotten: readonly string[]): string {
  const lines =
    forgotten.length > 0
      ? `the lines below speak of ${forgotten.join(', ')}`
      : 'no line below speaks of it: add its lines, or take it out here';
  return `expected the ids of the lines below, got "${id}", but ${lines}`;
}
