import { kindOf } from '../../knowledge/kinds.ts';
import { type Classifier, classScores } from '../learned/classify.ts';
import type { Reading } from '../reading/reading.ts';

type Told = Pick<Reading, 'features' | 'pairs' | 'mentions'>;

/** The log odds that a text is off topic (above 0: it probably is). */
export function offTopicScore(reading: Told, offTopic: Classifier): number {
  return classScores(offTopic, offTopicFeatures(reading))('offTopic');
}

/** The features that show it: words, pairs of neighboring words, and the kinds of entries that are named. */
export function offTopicFeatures({ features, pairs, mentions }: Told): string[] {
  const kinds = mentions.flatMap(({ ids, edits }) => (edits === 0 ? ids.slice(0, 1) : [])).map(kindOf);
  const names = kinds.length > 0 ? kinds.map((kind) => `names/${kind}`) : ['names/none'];
  return [...features, ...pairs, ...new Set(names)];
}
