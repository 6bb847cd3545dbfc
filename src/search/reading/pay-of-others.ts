import { COUNTED_BY_BLS } from '../../knowledge/facets.ts';
import { type Kind, kindOf } from '../../knowledge/kinds.ts';
import { callingsIn } from '../text/callings-in.ts';
import { textBefore } from '../text/span.ts';
import { heldMentions } from './held-mentions.ts';
import { clearId, namesKind } from './mention.ts';
import { ownCalling } from './own-calling.ts';
import type { Reading } from './reading.ts';
import { asksForStates, statesOf } from './states-in.ts';

/** A name of one of these kinds shows that pay in our field is meant; settings and questions fit any work. */
const OURS: readonly Kind[] = ['roles', 'credentials', 'outlook', 'terms', 'organizations', 'education'];
const OF_OURS =
  /\b(records?|cod(e|ing|ers?)|bill(ing|ers?)|registr(y|ars?)|health information|informatics|transcription\w*|claims?)\b/;

/** Whether a text names work in our field, or something that only our field has. */
export function namesOurWork({ words, mentions }: Pick<Reading, 'words' | 'mentions'>): boolean {
  return OF_OURS.test(words.join(' ')) || mentions.some((mention) => namesKind(mention, ...OURS));
}

/** Whether a text asks what some place pays for work in another field: "which state pays nurses best". */
export function asksPayOfOthers(reading: Reading): boolean {
  const { words, mentions, facet } = reading;
  const isOfPlace = COUNTED_BY_BLS.includes(facet) && statesOf(reading).length > 0;
  if (!isOfPlace && !asksForStates(words)) return false;
  if (namesOurWork(reading)) return false;
  const held = heldMentions(mentions, words);
  const isStart = mentions.some((mention) => !held.has(mention) && namesKind(mention, 'starts'));
  return isStart || (callingsIn(words).length > 0 && ownCalling(words) === undefined);
}

/** Before the asker's own calling: "as a nurse". */
const OWN = /\b(as|for|from|being)( an?)?$/;

/**
 * Whether the pay or number of jobs of a calling that is only a starting point here is to be compared: "are nurses paid more
 * than coders". The asker's own calling is not: "I am a nurse, coder or CDI for pay".
 */
export function comparesPayOfOthers({ words, mentions, facet }: Reading): boolean {
  if (!COUNTED_BY_BLS.includes(facet)) return false;
  const held = heldMentions(mentions, words);
  return mentions.some(
    (mention) =>
      kindOf(clearId(mention) ?? '') === 'starts' &&
      !held.has(mention) &&
      !OWN.test(textBefore(words, mention.from)),
  );
}
