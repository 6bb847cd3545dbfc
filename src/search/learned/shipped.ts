import { type Classifier, readClassifier } from './classify.ts';
import type { Embedding } from './embedding.ts';
import { readEmbedding } from './embedding-text.ts';
import { ENTRIES } from './entries.ts';
import { CONFIDENCE, FACETS, OFF_TOPIC, RANKING } from './learned.ts';
import type { Odds } from './odds.ts';

/** What `npm run tune` learns from the question files and the members' questions in the entries. */
export type Learned = {
  /** What each piece of evidence for an entry counts for. */
  readonly ranking: ReadonlyMap<string, number>;
  /** Which entry a text asks for. */
  readonly entries: Embedding;
  /** Which facet a text asks for. */
  readonly facets: Classifier;
  /** Whether a text is off topic: not a question for us. */
  readonly offTopic: Classifier;
  /** What each sign of a right answer adds, and how sure to be for what. */
  readonly confidence: Confidence;
};
export type Confidence = Odds & {
  readonly answer: number;
  readonly offer: number;
  readonly mention: number;
};

/** What was learned last, as the bot has it. */
export const SHIPPED: Learned = {
  ranking: new Map(Object.entries(RANKING)),
  entries: readEmbedding(ENTRIES),
  facets: readClassifier(FACETS),
  offTopic: readClassifier(OFF_TOPIC),
  confidence: CONFIDENCE,
};
