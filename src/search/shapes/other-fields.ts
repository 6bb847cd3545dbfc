import type { Kind } from '../../knowledge/kinds.ts';
import { wordsOfPlaces } from '../../knowledge/state-pay.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { namesKind } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { statesIn } from '../reading/states-in.ts';
import { callingsIn } from '../text/callings-in.ts';
import { covers, textBefore } from '../text/span.ts';
import { STOPWORDS } from '../text/stopwords.ts';

const LISTED =
  '(?:jobs?|roles?|positions?|careers?|occupations|work|titles|certifications?|credentials?|exams?)';
const OTHERS =
  '(?:nursing|engineering|teaching|legal|law|dental|dentistry|pharmacy|sales|marketing|accounting|finance|banking|software|programming|trucking|construction|trades?|aviation|acting|military|police)';

/** Work in another field: "engineering jobs", "nursing specialties". */
const BEFORE_JOBS = new RegExp(
  String.raw`\b${OTHERS}( \w+)? (jobs|careers|roles|positions|work|specialties|fields)\b`,
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

/** Words behind "in" that name no field: a time, a place, a manner. */
const NEUTRAL =
  /^(\d+|year|years|months?|weeks?|days?|hours?|time|mornings?|evenings?|nights?|decade|future|first|next|last|near|long|short|run|area|areas|state|states|city|cities|town|towns|county|region|country|countries|nation|nationwide|world|usa|america|american|canada|midwest|south|north|east|west|southern|northern|coast|rural|urban|small|big|large|local|locally|current|demand|high|low|general|total|order|list|row|terms|person|house|office|particular|specific|field|fields|industry|sector|profession|market|economy|workforce|place|places|part|real|life|english|mind|front|between|one|two|three|four|five|six|ten|pay|salary|money|growth|size|remote|home|different|certain|line|detail)$/;

/** What refers back to something that was said, or to where we are: "in this field", "in the same building". */
const POINTS_BACK = /^(this|that|these|those|same|our|my|your)$/;

/** Words that every job of ours may be described by, which are names of no entry. */
const OUR_WORDS =
  /^(him|his|hit|hi|health|healthcare|medical|hospitals?|clinics?|clinical|records?|information|informatics|data|analytics|documentation|coding|coders?|billing|billers?|cod(e|es)|registry|registries|privacy|compliance|hipaa|security|revenue|reimbursement|insurance|payers?|quality|audit(s|ing)?|leadership|management|research|consulting|it|ehr|emr|epic|government|federal|va|inpatient|outpatient|patient|patients|doctors?|physicians?|education|teaching|vendors?|practice|practices)$/;
/** Being one of our words does not make these ours: a "project" is anywhere. */
const OURS: readonly Kind[] = [
  'roles',
  'settings',
  'terms',
  'credentials',
  'education',
  'organizations',
  'outlook',
  'starts',
];

type Asked = Pick<Reading, 'text' | 'words' | 'mentions'>;

/** Whether a list is asked for of a field that is not ours: "jobs in nursing", "jobs for truck drivers". */
export function isOfOtherField(asked: Asked, index: SearchIndex): boolean {
  const text = asked.words.join(' ');
  if (BEFORE_JOBS.test(text)) return true;
  const forWhom = phraseBehind(MEANT_FOR, asked.words);
  if (forWhom.length > 0 && isForOthers(asked, forWhom)) return true;
  const place = phraseBehind(PLACED, asked.words);
  return (
    place.length > 0 && !STUDIED.test(textBefore(asked.words, place[0] ?? 0)) && !isOurs(asked, place, index)
  );
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
  if (at < 0 || STOPWORDS.has(word) || OUR_WORDS.test(word) || ANY_KIND.test(word)) return false;
  return !mentions.some((mention) => covers(mention, at) && namesKind(mention, ...OURS));
}
const NOUN = new RegExp(`^${LISTED}$`);
/** Words that narrow no list. */
const ANY_KIND =
  /^(list|lists|every|job|career|work|available|possible|different|existing|open|known|full|complete|actual|related|type|types|professional|name|show|entire|whole|field)$/;

/** Word numbers of what stands behind a pattern, up to what is said next; empty if the pattern does not match. */
function phraseBehind(pattern: RegExp, words: readonly string[]): number[] {
  const found = pattern.exec(words.join(' '));
  if (!found) return [];
  const from = found.index + found[0].length;
  const start = words.join(' ').slice(0, from).split(' ').length;
  const behind = words.slice(start, start + MOST_WORDS);
  const end = behind.findIndex((word) => ENDS.test(word));
  return behind.slice(0, end < 0 ? MOST_WORDS : end).map((_, at) => start + at);
}

function isForOthers({ words }: Asked, phrase: readonly number[]): boolean {
  const said = phrase.map((at) => words[at] ?? '');
  return callingsIn(said).length > 0 || IS_OTHER.test(said.join(' '));
}

/** Whether a text that is not all in capitals has a name behind "in": "entry level jobs in Fargo". */
function isNamedPlace(text: string): boolean {
  const name = /[a-z] in ([A-Z][a-z]+)/.exec(text)?.[1];
  return name !== undefined && !IS_OTHER.test(name.toLowerCase());
}
const IS_OTHER = new RegExp(`^${OTHERS}$`);

/** Whether what stands behind "in" is a place, a time or something of ours; a word that nothing explains is another field. */
function isOurs({ text, words, mentions }: Asked, phrase: readonly number[], index: SearchIndex): boolean {
  if (phrase.some((at) => POINTS_BACK.test(words[at] ?? '')) || isNamedPlace(text)) return true;
  const places = wordsOfPlaces(index.knowledge);
  const says = phrase.filter((at) => !STOPWORDS.has(words[at] ?? '') || words[at] === 'him');
  const tells = says.filter((at) => !NEUTRAL.test(words[at] ?? ''));
  if (tells.length === 0) return true;
  if (statesIn(text).length > 0 && tells.length <= 2 && tells.every((at) => (words[at] ?? '').length <= 2))
    return true;
  const said = tells.map((at) => words[at] ?? '');
  return (
    said.some((word) => OUR_WORDS.test(word) || places.has(word) || index.fields.has(word)) ||
    index.fields.has(said.join(' ')) ||
    mentions.some((mention) => namesKind(mention, ...OURS) && tells.some((at) => covers(mention, at)))
  );
}
