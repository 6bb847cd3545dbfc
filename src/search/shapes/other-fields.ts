import { KINDS, type Kind } from '../../knowledge/kinds.ts';
import { wordsOfPlaces } from '../../knowledge/state-pay.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { namesKind } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { statesIn } from '../reading/states-in.ts';
import { callingsIn } from '../text/callings-in.ts';
import { covers, type Span, textBefore } from '../text/span.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { isNeutral, isOurWord, OTHERS } from './field-words.ts';

const LISTED =
  '(?:jobs?|roles?|positions?|careers?|occupations|work|titles|certifications?|credentials?|exams?)';

/** Work in another field: "engineering jobs", "nursing specialties", "real estate exam". */
const BEFORE_JOBS = new RegExp(
  String.raw`\b${OTHERS}( \w+)? (jobs|careers|roles|positions|work|specialties|fields)\b|\b${OTHERS} (certifications?|credentials?|exams?)\b`,
);

/** Where a list is of: "jobs in …", "jobs that pay well in …"; but not "with a degree in …". */
const PLACED = new RegExp(String.raw`\b${LISTED} (?:(?!do )\w+ ){0,4}?(?:in|within)(?= )`);
const STUDIED =
  /\b(degrees?|majors?|bachelors?|masters|associates?|diploma|certificate|background|experience|interested|training|come|get|break|start) (in|within)$/;
/** Whom or what a list is for. */
const MEANT_FOR = new RegExp(String.raw`\b${LISTED} for(?= )`);
/** What comes next is said about something else. */
const ENDS =
  /^(in|within|for|with|without|at|on|from|that|which|who|where|if|because|but|when|as|by|to|vs|than|is|are|was|i|you|we|they|it|do|does|can|could|will|would|should|let|lets|pay|pays|make|makes|need|needs|have|please)$/;
const MOST_WORDS = 5;

/** What refers back to something that was said, or to where we are: "in this field", "in the same building". */
const POINTS_BACK = /^(this|that|these|those|same|our|my|your)$/;

/** Kinds whose names show that work in our field is meant; questions are also asked about what is found anywhere. */
const OURS: readonly Kind[] = KINDS.filter(
  (kind) => !['questions', 'comparisons', 'journeys'].includes(kind),
);

type Asked = Pick<Reading, 'text' | 'words' | 'mentions'>;

/** Whether a list is asked for of a field that is not ours: "jobs in nursing", "jobs for truck drivers". */
export function isOfOtherField(asked: Asked, index: SearchIndex): boolean {
  const { words } = asked;
  if (BEFORE_JOBS.test(words.join(' '))) return true;
  const receivers = phraseBehind(MEANT_FOR, words);
  if (receivers && areOthers(words.slice(receivers.from, receivers.to))) return true;
  const field = phraseBehind(PLACED, words);
  return field !== undefined && !STUDIED.test(textBefore(words, field.from)) && !isOurs(asked, field, index);
}

/** Whether what stands behind a pattern is a field that is not ours: "degrees in" nursing. */
export function namesOtherField(asked: Asked, pattern: RegExp, index: SearchIndex): boolean {
  const phrase = phraseBehind(pattern, asked.words);
  return phrase !== undefined && !isOurs(asked, phrase, index);
}

/** Whether something is named that only our field has; people work in a hospital, and in all jobs, elsewhere too. */
export function namesOurs({ mentions }: Pick<Reading, 'mentions'>): boolean {
  return mentions.some((mention) => namesKind(mention, ...ONLY_OURS));
}
const ONLY_OURS: readonly Kind[] = ['roles', 'credentials', 'terms', 'education'];

/** Whether a list of everything is asked for of what nothing explains: "list all plumbing jobs". */
export function isOfUnknown({ words, mentions }: Asked): boolean {
  const at = words.findIndex((word) => NOUN.test(word)) - 1;
  const word = words[at] ?? '';
  if (at < 0 || STOPWORDS.has(word) || isOurWord(word) || ANY_KIND.test(word)) return false;
  return !mentions.some((mention) => covers(mention, at) && namesKind(mention, ...OURS));
}
const NOUN = new RegExp(`^${LISTED}$`);
/** Words that narrow no list. */
const ANY_KIND =
  /^(list|lists|every|job|career|work|available|possible|different|existing|open|known|full|complete|actual|related|type|types|professional|name|show|entire|whole|field)$/;

/** What stands behind a pattern, up to what is said next; undefined if that is nothing. */
function phraseBehind(pattern: RegExp, words: readonly string[]): Span | undefined {
  const text = words.join(' ');
  const found = pattern.exec(text);
  if (!found) return undefined;
  const from = text.slice(0, found.index + found[0].length).split(' ').length;
  const end = words.findIndex((word, at) => at >= from && ENDS.test(word));
  const to = Math.min(from + MOST_WORDS, end < 0 ? words.length : end);
  return to > from ? { from, to } : undefined;
}

/** Whether words name people or work of other fields: "jobs for truck drivers". */
function areOthers(words: readonly string[]): boolean {
  return callingsIn(words).length > 0 || IS_OTHER.test(words.join(' '));
}

/** Whether a text that is not all in capitals has a name behind "in": "entry level jobs in Fargo". */
function isNamedPlace(text: string): boolean {
  const name = /[a-z] in ([A-Z][a-z]+)/.exec(text)?.[1];
  return name !== undefined && !IS_OTHER.test(name.toLowerCase());
}
const IS_OTHER = new RegExp(`^${OTHERS}$`);

/** Whether what stands behind "in" is a place, a time or something of ours; a word that nothing explains is another field. */
function isOurs({ text, words, mentions }: Asked, phrase: Span, { knowledge, fields }: SearchIndex): boolean {
  const phrased = words.map((word, at) => ({ word, at })).slice(phrase.from, phrase.to);
  if (phrased.some(({ word }) => POINTS_BACK.test(word)) || isNamedPlace(text)) return true;
  const telling = phrased.filter(({ word }) => (word === 'him' || !STOPWORDS.has(word)) && !isNeutral(word));
  const said = telling.map(({ word }) => word);
  if (said.length === 0 || areStates(said, text)) return true;
  const places = wordsOfPlaces(knowledge);
  return (
    said.some((word) => isOurWord(word) || places.has(word) || fields.has(word)) ||
    fields.has(said.join(' ')) ||
    mentions.some((mention) => namesKind(mention, ...OURS) && telling.some(({ at }) => covers(mention, at)))
  );
}

/** Whether words are codes of states, of which the text names at least one. */
function areStates(words: readonly string[], text: string): boolean {
  return words.length <= 2 && words.every(({ length }) => length <= 2) && statesIn(text).length > 0;
}
