import { lengthOf, type Postings } from './postings.ts';

/** A term of a question by its number, with what it weighs and in how many places it comes up. */
export type Unit = { readonly unit: number; readonly weight: number; readonly length: number };

/** The terms of a question that come up anywhere, each once, the rarest first. */
export function unitsOf(
  terms: readonly string[],
  numbers: ReadonlyMap<string, number>,
  postings: Postings,
  weightOf: (term: string) => number,
): Unit[] {
  const units: Unit[] = [];
  for (const term of new Set(terms)) {
    const unit = numbers.get(term);
    const length = lengthOf(postings, unit);
    if (unit !== undefined && length > 0) units.push({ unit, weight: weightOf(term), length });
  }
  return units.sort((a, b) => a.length - b.length);
}

/**
 * How many of the units, the rarest first, may be gone through place by place so that no more than `budget` places are touched;
 * at least one. Rare terms find what a question is about; those that stand everywhere are only looked up in what was found.
 */
export function withinBudget(units: readonly Unit[], budget: number): number {
  let left = budget;
  let count = 0;
  for (const { length } of units) {
    if (length > left && count > 0) break;
    left -= length;
    count += 1;
  }
  return count;
}
