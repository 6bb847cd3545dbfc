import { LEARNED } from './learned.ts';

let table: ReadonlyMap<string, number> = new Map(Object.entries(LEARNED));

/** What a piece of evidence counts for; learned from question files by `npm run tune` and kept as data. */
export function weightOf(feature: string): number {
  return table.get(feature) ?? 0;
}

/** Puts other weights in force; only for the program that learns them. */
export function setWeights(weights: Readonly<Record<string, number>>): void {
  table = new Map(Object.entries(weights));
}
