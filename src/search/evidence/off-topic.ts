import { kindOf } from '../../knowledge/kinds.ts';
import { type Classifier, classScores } from '../learned/classify.ts';
import type { Reading } from '../reading/reading.ts';

type Told = Pick<Reading, 'features' | 'pairs' | 'links'>;

/** How much a text sounds like one that is not for us (above 0) or like one that is (below), as log odds. */
export function offTopicScore(reading: Told, offTopic: Classifier): number {
  return classScores(offTopic, offTopicFeatures(reading))('offTopic');
}

/** What it is told by: the words, two words beside each other, and which kinds of things of ours are named. */
export function offTopicFeatures({ features, pairs, links }: Told): string[] {
  const kinds = links.flatMap(({ ids, edits }) => (edits === 0 ? ids.slice(0, 1) : [])).map(kindOf);
  const names = kinds.length > 0 ? kinds.map((kind) => `names/${kind}`) : ['names/none'];
  return [...features, ...pairs, ...new Set(names)];
}
