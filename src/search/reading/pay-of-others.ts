import { COUNTED_BY_BLS } from '../../knowledge/facets.ts';
import type { Kind } from '../../knowledge/kinds.ts';
import { callingsIn } from '../text/callings-in.ts';
import { heldMentions } from './held-mentions.ts';
import { namesKind } from './mention.ts';
import { ownCalling } from './own-calling.ts';
import type { Reading } from './reading.ts';
import { asksForStates, statesOf } from './states-in.ts';

/** A name of one of these kinds shows that pay in our field is meant; settings and questions fit any work. */
export const OURS: readonly Kind[] = [
  'roles',
  'credentials',
  'outlook',
  'terms',
  'organizations',
  'education',
];
const OF_OURS =
  /\b(records?|cod(e|ing|ers?)|bill(ing|ers?)|registr(y|ars?)|health information|informatics|transcription\w*|claims?)\b/;

/** Whether a text asks what some place pays for work in another field: "which state pays nurses best". */
export function asksPayOfOthers(reading: Reading): boolean {
  const { words, mentions, facet } = reading;
  const isOfPlace = COUNTED_BY_BLS.includes(facet) && statesOf(reading).length > 0;
  if (!isOfPlace && !asksForStates(words)) return false;
  if (OF_OURS.test(words.join(' '))) return false;
  if (mentions.some((mention) => namesKind(mention, ...OURS))) return false;
  const held = heldMentions(mentions, words);
  const isStart = mentions.some((mention) => !held.has(mention) && namesKind(mention, 'starts'));
  return isStart || (callingsIn(words).length > 0 && ownCalling(words) === undefined);
}
