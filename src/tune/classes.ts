import { softmax } from '../search/learned/chances.ts';
import { featureValue } from '../search/learned/classify.ts';
import { descend, hundredths } from './descend.ts';

/** A text's features, its class, and its weight. */
export type Sample = {
  readonly features: readonly string[];
  readonly label: string;
  readonly weight: number;
};

const ROUNDS = 200;
const RIDGE = 0.001;
/** A feature seen less often is ignored. */
const LEAST_SEEN = 2;
/** Smaller weights are left out: there are many, and they change nothing. */
const LEAST_WEIGHT = 0.15;

/**
 * Learns what each feature adds to the score of each class, so that the right class scores highest: multinomial
 * logistic regression.
 */
export function learnClasses(samples: readonly Sample[]): [feature: string, Record<string, number>][] {
  const labels = [...new Set(samples.map(({ label }) => label))].sort();
  const features = seenFeatures(samples);
  const place = new Map(features.map((feature, at) => [feature, at * labels.length]));
  const data = samples.map(({ features: own, label, weight }) => ({
    places: own.flatMap((feature) => place.get(feature) ?? []),
    value: featureValue(own.length),
    label: labels.indexOf(label),
    weight,
  }));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const none = new Float64Array(features.length * labels.length);
  const weights = descend(none, ROUNDS, (now) => {
    const gradient = now.map((weight) => RIDGE * weight);
    for (const { places, value, label, weight } of data) {
      const chances = softmax(
        labels.map((_, name) => places.reduce((sum, start) => sum + value * (now[start + name] ?? 0), 0)),
      );
      for (const [name, chance] of chances.entries()) {
        const pull = ((chance - (name === label ? 1 : 0)) * weight * value) / total;
        for (const start of places) gradient[start + name] = (gradient[start + name] ?? 0) + pull;
      }
    }
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

function seenFeatures(samples: readonly Sample[]): string[] {
  const times = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return [...times].flatMap(([feature, seen]) => (seen >= LEAST_SEEN ? [feature] : [])).sort();
}
