import { type Knowledge, ofKind } from './knowledge.ts';
import type { Misfit } from './misfit.ts';
import type { Comparison } from './schema/entry.ts';
import { suggestion } from './suggestion.ts';

/** A curated comparison must say each of its aspects for each thing that it compares, and for nothing else; once. */
export function comparisonMisfits(knowledge: Knowledge): Misfit[] {
  const comparisons = ofKind(knowledge, 'comparisons');
  const checked = comparisons.map((comparison) => ({
    comparison,
    ...comparedMisfits(comparison, knowledge),
  }));
  // What is wrong in `of` may make a comparison look like another one.
  const right = checked.filter(({ misfits }) => misfits.length === 0).map(({ comparison }) => comparison);
  return [
    ...checked.flatMap(({ comparison, misfits, compared }) => [
      ...misfits,
      ...lineMisfits(comparison, compared),
    ]),
    ...sameComparisons(right),
  ];
}

/**
 * What every aspect speaks of but `of` does not name, or the other way round, is one mistake in `of`; `compared` is what was
 * meant there. An id that does not exist is told as such.
 */
function comparedMisfits(
  { id, of, aspects }: Comparison,
  { entries }: Knowledge,
): { misfits: Misfit[]; compared: readonly string[] } {
  const said = aspects.map(({ says }) => Object.keys(says));
  const silent = of.filter((one) => !said.some((names) => names.includes(one)));
  const forgotten = (said[0] ?? []).filter(
    (one) => !of.includes(one) && said.every((names) => names.includes(one)),
  );
  const misfit = (path: PropertyKey[], message: string): Misfit => ({ id, path, of: 'value', message });
  const told = silent.map((one) => {
    const lines =
      forgotten.length > 0
        ? `the lines below speak of ${forgotten.join(', ')}`
        : 'no line below speaks of it';
    const todo = forgotten.length > 0 ? '' : ': add its lines, or take it out here';
    return {
      one,
      misfit: misfit(
        ['of', of.indexOf(one)],
        `expected the ids of the lines below, got "${one}", but ${lines}${todo}`,
      ),
    };
  });
  const missing =
    silent.length === 0 && forgotten.length > 0
      ? [misfit(['of'], `expected ${forgotten.join(', ')} here too: every aspect speaks of it`)]
      : [];
  return {
    misfits: [...told.filter(({ one }) => entries.has(one)).map((each) => each.misfit), ...missing],
    compared: [...of.filter((one) => !silent.includes(one)), ...forgotten],
  };
}

function lineMisfits({ id, aspects, verdict }: Comparison, of: readonly string[]): Misfit[] {
  const check = (said: Record<string, string>, path: PropertyKey[]): Misfit[] => {
    const missing = of.filter((compared) => said[compared] === undefined);
    const strange = Object.keys(said).filter((name) => !of.includes(name));
    return [
      // A misspelled id is one mistake: the line that is missing then stands under it.
      ...missing
        .slice(strange.length)
        .map((compared) => misfit(path, 'value', `expected a line for ${compared}, but it is missing`)),
      ...strange.map((name) => {
        const meant = suggestion(name, missing);
        return misfit([...path, name], 'key', `expected only ${of.join(', ')} here, got "${name}"${meant}`);
      }),
    ];
  };
  const misfit = (path: PropertyKey[], of: 'value' | 'key', message: string): Misfit => ({
    id,
    path,
    of,
    message,
  });
  return [
    ...aspects.flatMap(({ says }, index) => check(says, ['aspects', index, 'says'])),
    ...(verdict ? check(verdict.choose, ['verdict', 'choose']) : []),
  ];
}

/** Of two files that compare the same, members would see only one. */
function sameComparisons(comparisons: readonly Comparison[]): Misfit[] {
  const known = new Map<string, string>();
  return comparisons.flatMap(({ id, of }): Misfit[] => {
    const compared = [...of].sort().join(' ');
    const other = known.get(compared);
    known.set(compared, other ?? id);
    if (other === undefined) return [];
    const message = `expected entries that no other file compares, got those of ${other}`;
    return [{ id, path: ['of'], of: 'value', message, other: { id: other, path: ['of'] } }];
  });
}
