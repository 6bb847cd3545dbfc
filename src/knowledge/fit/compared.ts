import type { Knowledge } from '../knowledge.ts';
import type { Comparison } from '../schema/entry.ts';
import type { Misfit } from './misfit.ts';

/** What is wrong in the `of` of a comparison, and which ids were meant there. */
type Compared = { readonly misfits: Misfit[]; readonly compared: readonly string[] };

/**
 * An entry that every aspect has a line for but `of` does not list, or the other way round, is one mistake in `of`,
 * not one in every aspect. Ids that do not exist are reported elsewhere.
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
  const missing = `expected ${forgotten.join(', ')} here too: every aspect has a line for it`;
  return {
    misfits: silent.length === 0 && forgotten.length > 0 ? [misfit(['of'], missing)] : wrong,
    compared: [...of.filter((one) => !silent.includes(one)), ...forgotten],
  };
}

function silentMessage(id: string, forgotten: readonly string[]): string {
  const lines =
    forgotten.length > 0
      ? `the lines below are for ${forgotten.join(', ')}`
      : 'there is no line for it: add its lines, or take it out here';
  return `expected the ids of the lines below, got "${id}", but ${lines}`;
}
