import { lengthOf, type Postings } from './postings.ts';

/** A term of a question by number, with its weight and in how many places it comes up. */
type Unit = { readonly unit: number; readonly weight: number; readonly length: number };

/** The terms of a question that come up anywhere, each once, rarest first. */
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
 * How many of the units, rarest first, can be walked place by place within `budget`; at least one. Rare terms find
 * candidates; common ones are only looked up in those.
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
