import { placeOf } from '../../knowledge/career-graph.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import { namesOf } from '../../knowledge/knowledge.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { textBefore, textFrom } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';

/** What comes before a kind of work that the asker has done: "6 years", "i code", "experience in". */
const DONE =
  /\b(\d+ (years?|months?)( of| in| doing| as)?|years?( of| in| doing)|experience (in|with|doing)|(i|i am|have been) (code|coding|do|doing|work|working)( in| on)?)( the| an?)?$/;
/** What comes after it: "inpatient 6 years", "inpatient for 6 years", "inpatient experience". */
const FOR_YEARS =
  /^(coding )?((for )?(over )?\d+ (years?|months?)|experience|background|right now|now|today|currently)\b/;
/** What makes it something else than done: "do i need inpatient experience". */
const NOT_DONE = /\b(need|want|wanting|require[ds]?|get|getting|without|no|any|not|learn|never)( \w+)?$/;

/**
 * The special kind of a start that a text tells in another place: a "coder" with "6 years inpatient" is an inpatient coder. It
 * is named by that word before a name of the start, and the start leads there.
 */
export function narrowedStart(
  from: string,
  to: string | undefined,
  words: readonly string[],
  index: SearchIndex,
): string {
  const special = words.map((_, at) => specialKind(from, at, words, index));
  return special.find((id) => id !== undefined && id !== to) ?? from;
}

function specialKind(
  from: string,
  at: number,
  words: readonly string[],
  index: SearchIndex,
): string | undefined {
  const start = placeOf(index.knowledge, from);
  const before = textBefore(words, at);
  const isDone = DONE.test(before) || FOR_YEARS.test(textFrom(words, at + 1));
  if (start?.kind !== 'roles' || !isDone || NOT_DONE.test(before)) return undefined;
  const nouns = new Set(namesOf(start).flatMap((name) => wordsOf(name).slice(-1)));
  const ids = [...nouns].flatMap((noun) => index.names.byKey.get(`${words[at]} ${noun}`) ?? []);
  return ids.find((id) => kindOf(id) === 'roles' && start.next.some((edge) => edge.to === id));
}
