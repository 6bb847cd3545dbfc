import type { Feature } from '../search/evidence/features.ts';
import { softmax } from '../search/learned/probabilities.ts';
import { descend, hundredths } from './descend.ts';

/** One question for training: the evidence for each candidate, and which of them are right. */
export type Example = {
  readonly candidates: readonly { readonly features: readonly Feature[]; readonly right: boolean }[];
};

const ROUNDS = 150;
/** Pulls weights back to their start, so that a rarely seen feature changes little. */
const RIDGE = 0.001;

/** A candidate as positions of its features among the weights. */
type Row = { readonly places: Int32Array; readonly values: Float64Array; readonly right: boolean };

/**
 * Learns the weight of each feature, so that right candidates come before wrong ones, by the listwise softmax loss.
 * Deterministic. Examples without a right candidate are skipped: they teach nothing.
 */
export function learnRanking(
  examples: readonly Example[],
  start: ReadonlyMap<string, number>,
): Map<string, number> {
  const usable = examples.filter(({ candidates }) => candidates.some(({ right }) => right));
  const places = placesOfFeatures(usable, start);
  const rows = usable.map(({ candidates }) => candidates.map((candidate) => rowOf(candidate, places)));
  const first = Float64Array.from(places.keys(), (name) => start.get(name) ?? 0);
  const weights = descend(first, ROUNDS, (now) => {
    const gradient = new Float64Array(now.length);
    for (const row of rows) addGradient(row, now, gradient);
    return gradient.map((sum, at) => sum / usable.length + RIDGE * ((now[at] ?? 0) - (first[at] ?? 0)));
  });
  return new Map([...places].map(([name, at]) => [name, hundredths(weights[at] ?? 0)]));
}

function placesOfFeatures(
  examples: readonly Example[],
  start: ReadonlyMap<string, number>,
): Map<string, number> {
  const names = new Set(start.keys());
  for (const { candidates } of examples)
    for (const { features } of candidates) for (const [name] of features) names.add(name);
  return new Map([...names].sort().map((name, at) => [name, at]));
}

function rowOf({ features, right }: Example['candidates'][number], places: ReadonlyMap<string, number>): Row {
  return {
    places: Int32Array.from(features, ([name]) => places.get(name) ?? 0),
    values: Float64Array.from(features, ([, value]) => value),
    right,
  };
}

function addGradient(rows: readonly Row[], weights: Float64Array, gradient: Float64Array): void {
  const scores = rows.map(({ places, values }) =>
    places.reduce((sum, place, at) => sum + (values[at] ?? 0) * (weights[place] ?? 0), 0),
  );
  const chances = softmax(scores);
  const good = chances.reduce((sum, one, at) => sum + (rows[at]?.right ? one : 0), 0);
  for (const [at, { places, values, right }] of rows.entries()) {
    const own = chances[at] ?? 0;
    const pull = own - (right ? own / good : 0);
    for (const [index, place] of places.entries())
      gradient[place] = (gradient[place] ?? 0) + pull * (values[index] ?? 0);
  }
}
