import { didYouMean } from '../closest-name.ts';
import { type Knowledge, ofKind } from '../knowledge.ts';
import type { Comparison } from '../schema/entry.ts';
import { claimedTwice } from './claimed-twice.ts';
import { comparedMisfits } from './compared.ts';
import type { Misfit } from './misfit.ts';

/** In every aspect, a curated comparison must have one line for each entry that it compares, and no others. */
export function comparisonMisfits(knowledge: Knowledge): Misfit[] {
  const comparisons = ofKind(knowledge, 'comparisons');
  const checked = comparisons.map((comparison) => ({
    comparison,
    ...comparedMisfits(comparison, knowledge),
  }));
  // A mistake in `of` may make a comparison look like another one.
  const right = checked.filter(({ misfits }) => misfits.length === 0).map(({ comparison }) => comparison);
  return [
    ...checked.flatMap(({ comparison, misfits, compared }) => [
      ...misfits,
      ...lineMisfits(comparison, compared),
    ]),
    ...sameComparisons(knowledge, right),
  ];
}

function lineMisfits({ id, aspects, verdict }: Comparison, of: readonly string[]): Misfit[] {
  const check = (said: Record<string, string>, path: PropertyKey[]): Misfit[] => {
    const missing = of.filter((compared) => said[compared] === undefined);
    const strange = Object.keys(said).filter((name) => !of.includes(name));
    return [
      // A misspelled id is one mistake: the missing line is the misspelled one.
      ...missing
        .slice(strange.length)
        .map((compared) => misfit(path, 'value', `expected a line for ${compared}, but it is missing`)),
      ...strange.map((name) => {
        const meant = didYouMean(name, missing);
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

/** If two files compare the same entries, members would see only one. */
function sameComparisons(knowledge: Knowledge, comparisons: readonly Comparison[]): Misfit[] {
  const claims = comparisons.map(({ id, of }) => ({ id, value: [...of].sort().join(' ') }));
  const messageOf = (owner: string): string =>
    `expected entries that no other file compares, got those of ${owner}`;
  return claimedTwice(knowledge, claims, 'of', messageOf);
}
