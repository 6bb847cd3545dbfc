import type { IntentOf } from '../../intent/intent.ts';
import { rankEntries } from '../evidence/rank-entries.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { readingOfPart } from '../reading/reading.ts';
import { CUT, jointsOf } from './comparison-cues.ts';

/** In a longer text both sides may be described anywhere. */
const MOST_WORDS = 10;
/** The side that is not named must be among so many that fit the words across the joint best. */
const LOOKED_AT = 12;

/**
 * Whether one side of a comparison is only guessed: it is not named, and the words that stand against the other one mean
 * something else, as in "CCS or law school".
 */
export function hasGuessedSide({ reading, index }: ScoredQuestion, proposed: IntentOf<'compare'>): boolean {
  const { words, mentions } = reading;
  if (proposed.ids.length !== 2 || words.length > MOST_WORDS) return false;
  const named = mentions.filter(({ ids }) => ids.some((id) => proposed.ids.includes(id)));
  const [only, ...others] = named;
  const guessed = proposed.ids.find((id) => !only?.ids.includes(id));
  if (!only || others.length > 0 || guessed === undefined) return false;
  const [at] = jointsOf(words, CUT);
  if (at === undefined) return false;
  const half = only.to <= at ? readingOfPart(reading, at + 1, words.length) : readingOfPart(reading, 0, at);
  return !rankEntries(half, index, LOOKED_AT).some(({ id }) => id === guessed);
}
