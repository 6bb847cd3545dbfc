import type { SearchIndex } from '../index/search-index.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from './rank-entries.ts';

/** A question as read, with the entries that fit it, best first. */
export type ScoredQuestion = {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly index: SearchIndex;
};
