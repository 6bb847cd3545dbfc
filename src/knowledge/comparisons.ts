import { type Knowledge, ofKind } from './knowledge.ts';
import type { Misfit } from './references.ts';

/** A curated comparison must say each of its aspects for each thing that it compares, and for nothing else. */
export function comparisonMisfits(knowledge: Knowledge): Misfit[] {
  return ofKind(knowledge, 'comparisons').flatMap((comparison) => {
    const { id, of } = comparison;
    const check = (said: Record<string, string>, path: PropertyKey[]): Misfit[] => [
      ...of
        .filter((compared) => said[compared] === undefined)
        .map(
          (compared): Misfit => ({
            id,
            path,
            of: 'value',
            message: `expected a line for ${compared}, but it is missing`,
          }),
        ),
      ...Object.keys(said)
        .filter((name) => !of.includes(name))
        .map(
          (name): Misfit => ({
            id,
            path: [...path, name],
            of: 'key',
            message: `expected only ${of.join(', ')} here`,
          }),
        ),
    ];
    const verdict = comparison.verdict ? check(comparison.verdict.choose, ['verdict', 'choose']) : [];
    return [
      ...comparison.aspects.flatMap(({ says }, index) => check(says, ['aspects', index, 'says'])),
      ...verdict,
    ];
  });
}
