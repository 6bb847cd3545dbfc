import { termsOf } from './terms.ts';

/** By feature of a text, what it adds to the score of each class: a linear classifier, learned by `npm run tune`. */
export type Classifier = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** Of a text of this many features each counts for one; in a longer one for less. */
const USUAL_LENGTH = 8;

/** The features of a text: its words as they stand, its terms, and one that every text has. */
export function featuresOf(words: readonly string[], terms = termsOf(words)): string[] {
  return [...new Set([...words, ...terms.map((term) => `=${term}`), ALWAYS])];
}
export const ALWAYS = '*';

/** What each feature of so many counts for. */
export function featureValue(features: number): number {
  return Math.sqrt(USUAL_LENGTH / Math.max(features, 1));
}

/** The score of each class for a text with these features; classes that nothing speaks for or against are left out. */
export function classScores(classifier: Classifier, features: readonly string[]): Map<string, number> {
  const value = featureValue(features.length);
  const scores = new Map<string, number>();
  for (const feature of features) {
    const weights = classifier.get(feature);
    if (!weights) continue;
    for (const name in weights) scores.set(name, (scores.get(name) ?? 0) + value * (weights[name] ?? 0));
  }
  return scores;
}

/** A classifier as text, one feature a line: "exam: cost 0.4, exam 2.1". */
export function writeClassifier(classifier: Classifier): string {
  const lines = [...classifier].map(([feature, weights]) => {
    const parts = Object.entries(weights).map(([name, weight]) => `${name} ${weight}`);
    return `${feature}: ${parts.join(', ')}`;
  });
  return lines.join('\n');
}

export function readClassifier(text: string): Classifier {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line): [string, Record<string, number>] => {
      const [feature = '', parts = ''] = line.split(': ');
      return [
        feature,
        Object.fromEntries(
          parts.split(', ').map((part): [string, number] => {
            const [name = '', weight] = part.split(' ');
            return [name, Number(weight)];
          }),
        ),
      ];
    }),
  );
}
