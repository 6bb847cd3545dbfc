import { kindOf } from '../../knowledge/kinds.ts';
import { type Classifier, classScores } from '../learned/classify.ts';
import type { Reading } from '../reading/reading.ts';

/** How much a text sounds like one that is not for us (above 0) or like one that is (below), as log odds. */
export function offTopicScore(reading: Pick<Reading, 'features' | 'links'>, offTopic: Classifier): number {
  return classScores(offTopic, offTopicFeatures(reading))('offTopic');
}

/** What it is told by: the words, and which kinds of things of ours are named. */
export function offTopicFeatures({ features, links }: Pick<Reading, 'features' | 'links'>): string[] {
  const kinds = links.flatMap(({ ids, edits }) => (edits === 0 ? ids.slice(0, 1) : [])).map(kindOf);
  return [...features, ...new Set(kinds.length > 0 ? kinds.map((kind) => `names/${kind}`) : ['names/none'])];
}
