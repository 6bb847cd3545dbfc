import type { IntentOf } from '../../intent/intent.ts';
import type { Kind } from '../../knowledge/kinds.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type Mention, namesKind } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { anyOf } from '../text/phrases.ts';
import { eachDenied } from './each-denied.ts';
import { FILTER_CUES } from './list-cues.ts';
import {
  familiesIn,
  feeLimit,
  fieldsIn,
  firstOf,
  issuersIn,
  limitedToState,
  narrowingIn,
  payFloor,
} from './list-limits.ts';
import { isMeantBeyondList } from './meant-beyond-list.ts';
import { isOfOtherField, isOfUnknown, namesOurs } from './other-fields.ts';
import { isQuestionFarAhead } from './outscored.ts';

/** The kinds that can be listed, and the words that ask for them. */
const NOUNS: readonly [Kind, RegExp][] = [
  ['credentials', /\b(certifications?|credentials?|certificates|letters|exams?|tests?)\b/],
  [
    'roles',
    /\b(jobs?|roles?|positions?|titles|careers|occupations|gigs|work|things)\b|^what (pays|makes|earns)\b/,
  ],
];

const CERTS = 'certifications?|credentials?|exams?|tests?';
const JOBS = 'jobs|roles|positions|careers|occupations';
/** What may follow "the cheapest certification" without naming a purpose. */
const TO_GET =
  '(to (get|take|earn|do|obtain|have|sit for)|(that )?(i|you|one|someone) (can|could) (get|take|earn|do)|there( is)?|out there|available|around|right now|in (the )?(him|field|industry)|for (me|a beginner|beginners))';
/** Words that show that a whole list is wanted, not one thing. */
const ASKS_FOR_LIST = anyOf`
  (which|what|list|list of|all( the)?|any|show( me)?|(?<!(my|your|the|a|his|her) )name|every|other|best|highest|top|fastest|slowest|worst|cheapest|easiest|lowest|least|most) (\w+ ){0,4}(certifications|credentials|jobs|roles|positions|titles|careers|occupations|exams|work)
  | careers in | (any|every|each|list) (\w+ ){0,2}(certification|credential|exam|test)
  | which (\w+ ){0,2}(certification|credential|exam) (that )?(needs?|requires?|asks?|does not|do not|has no|with no|without)
  | ^(please )?((is|are) there |list |name |show me |give me )?(any|every|each) (\w+ ){0,2}(job|role|position)
  | (certifications|credentials|jobs|roles|positions) (that|which|with(out)?|for|from|by|in|under|to get|needing|requiring)
  | (lowest|least|worst) (paying|paid) (\w+ ){0,3}(job|role|position|career)
  | (${JOBS}) (growing|paying) (the )?(fastest|most|best|quickest|slowest|least|worst)
  | (jobs|roles|certifications|credentials|positions)$
  | (${JOBS}) (over|above|paying) \d+k?
  | (${JOBS}) (\w+ ){0,2}(pay|pays|paying|make|makes|making|earn|earns|earning) (\w+ ){0,2}(\d+k?|six|6)
  | ^(what|which) ((jobs?|roles?|positions?) )?(pays|makes|earns) (the )?(best|most|least|worst|well|good|(\w+ ){0,2}\d+k?)
  | (certifications|credentials) list
  | (every|each) (\w+ ){0,3}(credential|certification|exam|role|job)( please)?$
  | (every|each) (\w+ ){0,2}(credential|certification|exam) (that )?(\w+ )?(has|have|offers?|gives?|issues?)
  | ^((what|which) (is|are) )?(the )?(single )?(cheapest|least expensive|lowest priced|shortest|quickest) (\w+ ){0,3}(${CERTS})( ${TO_GET})*$
  | which (\w+ ){0,3}(${CERTS}) (is|are|costs?) (the )?(cheapest|least|lowest|least expensive)
  | (${CERTS}) (\w+ )?(under|below|less than|cheaper than)
`;

/** Asks for a reason, not for a list: "why are there so few entry level jobs". */
const ASKS_WHY = /^(but |so |ok )?(why|how come)\b|\bso few\b/;

/** Asks what comes with such jobs, not for the jobs: "drug test for remote coding jobs". */
const ASKS_WHAT_COMES_WITH =
  /^(\w+ ){0,4}((drug|typing|skills?|personality|aptitude) tests?|background checks?|screenings?|dress code|interviews?|equipment|hours|shifts?) (for|in|at) /;

/** Asks for a list and not for an answer, so that every limit counts: "list every job without a degree". */
const EXPLICIT = anyOf`
  ^(please |can you |could you )?(list|every|each|all|name|show me|give me|tell me all)
  | ^any (\w+ ){0,2}(job|role|position)s?
  | list (them|it|all|those) | ^(\w+ ){0,2}(${JOBS}) (that|which|with|without|needing|requiring|not) (?!which)
`;

const PAY = FILTER_CUES.find(([filter]) => filter === 'by:pay')?.[2] ?? /^$/;

/** What follows these words is excluded, and no condition: "certs besides coding ones". */
const LEFT_OUT = /\b(?:besides|except|other than|apart from|but not)\b/;

/** A field that is excluded: "not coding, only billing". */
const NOT_WANTED =
  /\bnot (a |any |in |into |doing )?(coding|coders?|billing|billers?|registry|cdi|compliance|privacy|inpatient|outpatient|management)\b/g;

/** Fields of our families of roles that need no word of ours beside them: "privacy roles", but not "data jobs". */
const OUR_FIELD =
  '(privacy|hipaa|(medical )?(coding|billing)|(medical )?coding and billing|revenue cycle|cdi|clinical documentation|(cancer )?registry|((health|clinical) )?informatics|health it|ehr|(health|healthcare|medical) data( analytics)?)';
const ANY_OF = '(what (are |is )?|which |the |kinds? of |types? of |different |show me |are there )*';
const IN_OURS = '( in (\\w+ )?(him|field|industry|health information( management)?))?';
/** Asks for everything, without a condition or in one field. */
const WHOLE_LIST = anyOf`
  (full |complete )?list (of )?(all )?(the )?(\w+ ){0,5}(certifications|credentials|jobs|job titles|roles)${IN_OURS}$
  | ^(show me )?all (the )?(\w+ ){0,4}(certifications|credentials|jobs|job titles|roles)${IN_OURS}$
  | ^(list |name |show me |give me )?every (\w+ ){0,4}(job|role|position|certification|credential)( please)?$ | ^every (job|role|position) (that|which|with|about|related)
  | ^(what|which) (\w+ ){0,3}jobs are (there|out there)${IN_OURS}$
  | ^${ANY_OF}${OUR_FIELD} (${JOBS})( are (there|out there))?$
  | ^${ANY_OF}(${JOBS}) (\w+ ){0,2}in (the )?${OUR_FIELD}( field)?$
`;

type Asked = Pick<Reading, 'text' | 'words' | 'mentions'>;

/** Whether a list is asked for of a field that is not ours: "highest paid jobs in nursing". */
export function listsOtherField(reading: Asked, index: SearchIndex): boolean {
  return ASKS_FOR_LIST.test(reading.words.join(' ')) && !namesOurs(reading) && isOfOtherField(reading, index);
}

/** Lists are asked for in few words; in a story a word such as "which" or "any" asks for something else. */
const MOST_WORDS = 12;

/** A question for a list as an Intent; undefined if it asks for none, or for one that no field answers. */
export function listAsked(asked: ScoredQuestion): IntentOf<'browse'> | undefined {
  const { reading, candidates, index } = asked;
  const list = listIn(reading, index);
  if (!list || (reading.words.length > MOST_WORDS && isQuestionFarAhead(candidates))) return undefined;
  return isMeantBeyondList(list, asked) ? undefined : list;
}

/** The same for everything there is, so that nothing else that is named is meant: "every job in coding or billing". */
export function listOfAll(asked: ScoredQuestion): IntentOf<'browse'> | undefined {
  return ASKS_FOR_ALL.test(asked.reading.words.join(' ')) ? listAsked(asked) : undefined;
}
const ASKS_FOR_ALL = /^(please )?(list|every|all|name|show me|give me)\b/;

function listIn(reading: Asked, index: SearchIndex): IntentOf<'browse'> | undefined {
  const { text: typed, words, mentions } = reading;
  const text = words.join(' ');
  if (
    !ASKS_FOR_LIST.test(text) ||
    ASKS_WHY.test(text) ||
    ASKS_WHAT_COMES_WITH.test(text) ||
    isOfOtherField(reading, index)
  )
    return undefined;
  const of = kindListed(text);
  if (!of) return undefined;
  const [wanted = ''] = eachDenied(text).replace(NOT_WANTED, ' ').split(LEFT_OUT);
  // Pay is known of jobs, not of credentials.
  if (of === 'credentials' && PAY.test(wanted)) return undefined;
  const filters = [
    ...FILTER_CUES.flatMap(([filter, kinds, cue]) => (kinds.includes(of) && cue.test(wanted) ? filter : [])),
    ...(of === 'roles' ? payFloor(typed) : []),
  ];
  const isWhole = WHOLE_LIST.test(text);
  const isExplicit = isWhole || filters.length > 0 || EXPLICIT.test(text);
  const narrowing = of === 'roles' && isExplicit ? narrowingIn(wanted, filters) : [];
  if (namesOne(mentions, words, [...filters, ...narrowing])) return undefined;
  const limits = [
    ...filters,
    ...(of === 'credentials' ? [...issuersIn(words, index.knowledge), ...feeLimit(wanted)] : []),
    ...(of === 'credentials' && (isWhole || filters.length > 0) ? fieldsIn(wanted) : []),
    ...narrowing,
    ...(of === 'roles' && (isWhole || filters.length > 0) ? familiesIn(wanted, isWhole) : []),
  ];
  const placed = limitedToState([...new Set(limits)], typed, index.knowledge);
  if (!placed) return undefined;
  const filter = [...placed, ...firstOf(placed, text)].join('+');
  if (filter) return { kind: 'browse', of, filter, page: 1 };
  // "All leadership credentials": no filter of credentials tells which they are.
  const isOfFamily = of === 'credentials' && familiesIn(wanted, true).length > 0;
  return isWhole && !isOfFamily && !isOfUnknown(reading) ? { kind: 'browse', of, page: 1 } : undefined;
}

/** The kind that is named first. */
function kindListed(text: string): Kind | undefined {
  return NOUNS.map(([kind, noun]) => ({ kind, at: text.search(noun) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.kind;
}

/**
 * Whether one thing is asked about: "what can I do with a CPC" is about the CPC, whose own entry lists the jobs. But
 * "registry jobs" names no single role, and what a job needs at most is a limit.
 */
function namesOne(
  mentions: readonly Mention[],
  words: readonly string[],
  filters: readonly string[],
): boolean {
  const kinds = filters.some((one) => one.startsWith('schooling:at-most')) ? NAMED.slice(0, 2) : NAMED;
  return mentions
    .filter(
      ({ from, to }) =>
        !/^(jobs?|roles?|positions?)$/.test(words[to - 1] ?? '') && !isOfField(words.slice(from, to)),
    )
    .some((mention) => namesKind(mention, ...kinds));
}

/** Whether a name is only that of a field: "medical billing" in "medical billing and coding certs". */
function isOfField(name: readonly string[]): boolean {
  const field = name.filter((word) => word !== 'medical');
  return field.length === 1 && /^(coding|billing)$/.test(field[0] ?? '');
}

const NAMED: readonly Kind[] = ['credentials', 'roles', 'education'];
