import { featureValue } from '../search/learned/classify.ts';
import { softmax } from '../search/learned/probabilities.ts';
import { descend, hundredths } from './descend.ts';

/** A text's features, its class, and its weight. */
export type Sample = {
  readonly features: readonly string[];
  readonly label: string;
  readonly weight: number;
};

const ROUNDS = 200;
/** A feature seen less often is ignored. */
const LEAST_SEEN = 3;
/** Smaller weights are dropped: there are many, and they change little. */
const LEAST_WEIGHT = 0.25;

/**
 * Learns what each feature adds to the score of each class, so that the right class scores highest: multinomial
 * logistic regression. `ridge` holds weights down, so that rare features say little.
 */
export function learnClasses(
  samples: readonly Sample[],
  ridge: number,
): [feature: string, Record<string, number>][] {
  const labels = [...new Set(samples.map(({ label }) => label))].sort();
  const features = seenFeatures(samples);
  const place = new Map(features.map((feature, at) => [feature, at * labels.length]));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const data = samples.map(({ features: own, label, weight }) => ({
    places: own.flatMap((feature) => place.get(feature) ?? []),
    value: featureValue(own.length),
    label: labels.indexOf(label),
    share: weight / total,
  }));
  const none = new Float64Array(features.length * labels.length);
  const weights = descend(none, ROUNDS, (now) => {
    const gradient = now.map((weight) => ridge * weight);
    for (const row of data) addSlopes(row, now, gradient, labels.length);
    return gradient;
  });
  return features.flatMap((feature, at): [string, Record<string, number>][] => {
    const own = labels.flatMap((label, name): [string, number][] => {
      const weight = hundredths(weights[at * labels.length + name] ?? 0);
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [[label, weight]];
    });
    return own.length > 0 ? [[feature, Object.fromEntries(own)]] : [];
  });
}

/** A sample as the positions of its features' weights; `share`: its part of the total weight. */
type Row = {
  readonly places: readonly number[];
  readonly value: number;
  readonly label: number;
  readonly share: number;
};

/** Adds one sample's gradient; in plain loops, since nearly all the time is spent here. */
function addSlopes(
  { places, value, label, share }: Row,
  now: Float64Array,
  into: Float64Array,
  labels: number,
): void {
  const scores = new Float64Array(labels);
  for (const start of places)
    for (let name = 0; name < labels; name++)
      scores[name] = (scores[name] ?? 0) + value * (now[start + name] ?? 0);
  const chances = softmax(Array.from(scores));
  for (const [name, chance] of chances.entries()) {
    const pull = (chance - (name === label ? 1 : 0)) * share * value;
    for (const start of places) into[start + name] = (into[start + name] ?? 0) + pull;
  }
}

function seenFeatures(samples: readonly Sample[]): string[] {
  const times = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return [...times].flatMap(([feature, seen]) => (seen >= LEAST_SEEN ? [feature] : [])).sort();
}
