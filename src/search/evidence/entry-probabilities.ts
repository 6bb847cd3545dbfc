import { type Embedding, gramsOf, logProbabilities } from '../learned/embedding.ts';

/**
 * The log probability that a text with these words and terms asks for each of these entries (by id). An entry that was added
 * after the training gets that of the second best of the others: whether it wins is left to the other evidence.
 */
export function entryLogProbabilities(
  words: readonly string[],
  terms: readonly string[],
  ids: readonly string[],
  embedding: Embedding,
): Float64Array {
  const chances = logProbabilities(embedding, gramsOf(words, terms));
  const known = new Float64Array(ids.map((id) => chances[embedding.entries.get(id) ?? -1] ?? Number.NaN));
  if (!known.some(Number.isNaN)) return known;
  const unlearned = secondBest(known);
  return known.map((chance) => (Number.isNaN(chance) ? unlearned : chance));
}

/** The second greatest of the numbers, or the only one; 0 if there is none. */
function secondBest(numbers: Float64Array): number {
  const falling = numbers
    .filter((number) => !Number.isNaN(number))
    .sort()
    .reverse();
  return falling[1] ?? falling[0] ?? 0;
}
