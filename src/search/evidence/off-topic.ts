import { kindOf } from '../../knowledge/kinds.ts';
import { type Classifier, classScores } from '../learned/classify.ts';
import { type Embedding, gramsOf, logProbabilities, OFF_TOPIC_ENTRY } from '../learned/embedding.ts';
import type { Reading } from '../reading/reading.ts';

type OffTopicInput = Pick<Reading, 'features' | 'pairs' | 'mentions'>;
type Embeddable = Pick<Reading, 'words' | 'terms'>;

/** The log odds that a text is off topic (above 0: it probably is). */
export function offTopicScore(reading: Reading, offTopic: Classifier, entries: Embedding): number {
  return classScores(offTopic, [...offTopicFeatures(reading), ...embeddingFeatures(reading, entries)])(
    'offTopic',
  );
}

/** The features that show it: words, pairs of neighboring words, and the kinds of entries that are named. */
export function offTopicFeatures({ features, pairs, mentions }: OffTopicInput): string[] {
  const kinds = mentions.flatMap(({ ids, edits }) => (edits === 0 ? ids.slice(0, 1) : [])).map(kindOf);
  const names = kinds.length > 0 ? kinds.map((kind) => `names/${kind}`) : ['names/none'];
  return [...features, ...pairs, ...new Set(names)];
}

/** Smaller log probabilities and shares are not told apart. */
const LEAST = -12;
const FEWEST = 3;

/**
 * Further features, from the vectors: how likely the text is off topic (its log probability, in whole numbers), and how many
 * of its terms members have used before (in tenths). Only for texts that the vectors were not learned from.
 */
export function embeddingFeatures({ words, terms }: Embeddable, entries: Embedding): string[] {
  const place = entries.entries.get(OFF_TOPIC_ENTRY);
  if (place === undefined) return [];
  const strange = logProbabilities(entries, gramsOf(words, terms))[place] ?? LEAST;
  const known = terms.filter((term) => entries.grams.has(term)).length / Math.max(terms.length, 1);
  return [
    `off-topic/${Math.max(LEAST, Math.floor(strange))}`,
    `known/${Math.max(FEWEST, Math.round(known * 10))}`,
  ];
}
