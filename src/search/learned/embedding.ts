import { termsOf } from '../text/terms.ts';

/**
 * Which entry a text asks for, as vectors: n-grams and entries share one space, and a text asks for the entries that its
 * n-grams point to. A text classifier like fastText (Joulin et al. 2017), trained by `npm run tune` on the members'
 * questions in the entries; words that are used alike get similar vectors.
 */
export type Embedding = {
  readonly dimensions: number;
  /** By n-gram and by entry id: the number of its vector; the vectors follow each other in one array. */
  readonly grams: ReadonlyMap<string, number>;
  readonly gramVectors: Float32Array;
  readonly entries: ReadonlyMap<string, number>;
  readonly entryVectors: Float32Array;
};

/** What a text is embedded by: its terms and its pairs of neighboring words, each once. */
export function gramsOf(words: readonly string[], terms: readonly string[] = termsOf(words)): string[] {
  const grams = new Set(terms);
  for (let at = 1; at < words.length; at++) grams.add(`${words[at - 1]} ${words[at]}`);
  return [...grams];
}

/** The vector of a text: the sum of its n-grams' vectors, scaled so that it does not grow with the length of the text. */
export function embed(
  { dimensions, grams, gramVectors }: Embedding,
  ofText: readonly string[],
): Float32Array {
  const sum = new Float32Array(dimensions);
  let known = 0;
  for (const gram of ofText) {
    const place = grams.get(gram);
    if (place === undefined) continue;
    known += 1;
    const start = place * dimensions;
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (gramVectors[start + at] ?? 0);
  }
  const scale = 1 / Math.sqrt(Math.max(known, 1));
  for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) * scale;
  return sum;
}

/** By the number of an entry: the log probability that a text with these n-grams asks for it. */
export function logProbabilities(embedding: Embedding, ofText: readonly string[]): Float32Array {
  const { dimensions, entryVectors } = embedding;
  const vector = embed(embedding, ofText);
  const scores = new Float32Array(embedding.entries.size);
  let most = -Infinity;
  for (let entry = 0; entry < scores.length; entry++) {
    const start = entry * dimensions;
    let score = 0;
    for (let at = 0; at < dimensions; at++) score += (vector[at] ?? 0) * (entryVectors[start + at] ?? 0);
    scores[entry] = score;
    if (score > most) most = score;
  }
  let all = 0;
  for (let entry = 0; entry < scores.length; entry++) all += Math.exp((scores[entry] ?? 0) - most);
  const whole = most + Math.log(all);
  for (let entry = 0; entry < scores.length; entry++) scores[entry] = (scores[entry] ?? 0) - whole;
  return scores;
}
