import { termsOf } from '../text/terms.ts';

/** A linear classifier, trained by `npm run tune`. */
export type Classifier = {
  readonly classes: readonly string[];
  /** By feature: what it adds to the score of each class, in the order of `classes`. */
  readonly weights: ReadonlyMap<string, Float64Array>;
};

/** By feature: what it adds to the score of each class; classes without a weight are left out. */
export type ClassWeights = Iterable<readonly [feature: string, Readonly<Record<string, number>>]>;

/** A classifier from the weights that were learned; its classes are sorted by name. */
export function createClassifier(given: ClassWeights): Classifier {
  const features = [...given];
  const classes = [...new Set(features.flatMap(([, weights]) => Object.keys(weights)))].sort();
  return {
    classes,
    weights: new Map(
      features.map(([feature, weights]) => [
        feature,
        Float64Array.from(classes, (name) => weights[name] ?? 0),
      ]),
    ),
  };
}

/** In a text with this many features each has the value 1; in a longer one less, in a shorter one more. */
const USUAL_LENGTH = 8;

/** The features of a text: its words, its terms, and one that every text has (the bias). */
export function featuresOf(words: readonly string[], terms = termsOf(words)): string[] {
  return [...new Set([...words, ...terms.map((term) => `=${term}`), ALWAYS])];
}
/** The feature that every text has. */
export const ALWAYS = '*';

/** The value of each feature in a text with this many. */
export function featureValue(features: number): number {
  return Math.sqrt(USUAL_LENGTH / Math.max(features, 1));
}

/** A function that returns the score of a class (0 for an unknown one) for a text with these features. */
export function classScores(
  { classes, weights }: Classifier,
  features: readonly string[],
): (name: string) => number {
  const value = featureValue(features.length);
  const scores = new Float64Array(classes.length);
  for (const feature of features) {
    const own = weights.get(feature);
    if (own)
      for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + value * (own[at] ?? 0);
  }
  return (name) => scores[classes.indexOf(name)] ?? 0;
}

/** A classifier as text, one feature a line: "exam: cost 0.4, exam 2.1". */
export function writeClassifier({ classes, weights }: Classifier): string {
  const lines = [...weights].flatMap(([feature, own]) => {
    const parts = classes.flatMap((name, at) => (own[at] ? `${name} ${own[at]}` : []));
    return parts.length > 0 ? `${feature}: ${parts.join(', ')}` : [];
  });
  return lines.join('\n');
}

/** Reads what `writeClassifier` wrote. Must be fast: it parses hundreds of kilobytes at every start. */
export function readClassifier(text: string): Classifier {
  const places = new Map<string, number>();
  const rows = text.split('\n').flatMap((line): [feature: string, ...Pair[]][] => {
    const end = line.lastIndexOf(': ');
    const pairs = line.slice(end + 2).split(', ');
    return end < 0 ? [] : [[line.slice(0, end), ...pairs.map((pair) => readPair(pair, places))]];
  });
  const classes = [...places.keys()].sort();
  const sorted = Array.from(places.keys(), (name) => classes.indexOf(name));
  const weights = new Map(
    rows.map(([feature, ...pairs]) => {
      const own = new Float64Array(classes.length);
      for (const [place, weight] of pairs) own[sorted[place] ?? 0] = weight;
      return [feature, own];
    }),
  );
  return { classes, weights };
}

type Pair = readonly [place: number, weight: number];

/** Reads "cost 0.4": the number of the class, which is assigned when it first comes up, and the weight. */
function readPair(pair: string, places: Map<string, number>): Pair {
  const [name = '', weight] = pair.split(' ');
  const place = places.get(name) ?? places.size;
  places.set(name, place);
  return [place, Number(weight)];
}
