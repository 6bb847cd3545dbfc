/** Words and terms with their numbers, in the order of the numbers: numbers make small, fast tables. */
export type Lexicon = {
  readonly words: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<string, number>;
};

/** The number of a word or a term; a new one at its first use. */
export function numberOf(numbers: Map<string, number>, unit: string): number {
  const known = numbers.get(unit);
  if (known !== undefined) return known;
  numbers.set(unit, numbers.size);
  return numbers.size - 1;
}
