import { type Classifier, readClassifier } from './classify.ts';
import type { Embedding } from './embedding.ts';
import { readEmbedding } from './embedding-text.ts';
import { ENTRIES } from './entries.ts';
import { CONFIDENCE, FACETS, OFF_TOPIC, RANKING } from './learned.ts';
import type { Odds } from './odds.ts';

/** What `npm run tune` learns from the question files and the members' questions in the entries. */
export type Learned = {
  /** The weight of each feature of an entry. */
  readonly ranking: ReadonlyMap<string, number>;
  /** Which entry a text asks for. */
  readonly entries: Embedding;
  /** Which facet a text asks for. */
  readonly facets: Classifier;
  /** Whether a text is off topic. */
  readonly offTopic: Classifier;
  /** What each sign of a right answer adds, and how sure to be to answer, to ask back and to mention. */
  readonly confidence: Confidence;
};
export type Confidence = Odds & {
  readonly answer: number;
  readonly askBack: number;
  readonly mention: number;
};

/** The weights that the bot ships with: those learned last. */
export const SHIPPED: Learned = {
  ranking: new Map(Object.entries(RANKING)),
  entries: readEmbedding(ENTRIES),
  facets: readClassifier(FACETS),
  offTopic: readClassifier(OFF_TOPIC),
  confidence: CONFIDENCE,
};
