import type { Intent } from '../../intent/intent.ts';
import { FEE_LIMITS, slug } from '../../knowledge/filters.ts';
import { type Kind, kindOf } from '../../knowledge/kinds.ts';
import { type Knowledge, ofKind } from '../../knowledge/knowledge.ts';
import { allAreas } from '../../knowledge/state-pay.ts';
import { oncePer } from '../../once.ts';
import { areasIn } from '../reading/areas-in.ts';
import type { Reading } from '../reading/reading.ts';
import { statesIn } from '../reading/states-in.ts';
import { anyOf } from '../text/phrases.ts';
import { FAMILY_CUES, FILTER_CUES } from './list-cues.ts';

/** The kinds that can be listed, and the words that ask for them. */
const NOUNS: readonly [Kind, RegExp][] = [
  ['credentials', /\b(certs?|certifications?|credentials?|certificates|letters|exams?|tests?)\b/],
  ['roles', /\b(jobs?|roles?|positions?|titles|careers|occupations|gigs|work|things)\b/],
];

const CERTS = 'certs?|certifications?|credentials?|exams?|tests?';
const JOBS = 'jobs|roles|positions|careers|occupations';
/** Words that show that a whole list is wanted, not one thing. */
const ASKS_FOR_LIST = anyOf`
  (which|what|list|list of|all( the)?|any|show( me)?|(?<!(my|your|the|a|his|her) )name|every|other|best|highest|top|fastest|cheapest|easiest|lowest|most) (\w+ ){0,4}(certs?|certifications|credentials|jobs|roles|positions|titles|careers|occupations|exams|work)
  | (certs?|certifications|credentials|jobs|roles|positions) (that|which|with(out)?|for|from|by|in|under|to get)
  | (${JOBS}) (growing|paying) (the )?(fastest|most|best|quickest)
  | (jobs|roles|certs|certifications|credentials|positions)$
  | (certifications|credentials) list
  | (every|each) (\w+ ){0,3}(credential|certification|exam|role|job)( please| pls)?$
  | ^every (job|role|position) (that|which|with|about|related)
  | (every|each) (\w+ ){0,2}(credential|certification|exam) (that )?(\w+ )?(has|have|offers?|gives?|issues?)
  | ^(the )?(cheapest|least expensive|lowest priced|shortest|quickest) (\w+ ){0,3}(${CERTS})$
  | which (\w+ ){0,3}(${CERTS}) (is|are|costs?) (the )?(cheapest|least|lowest|least expensive)
  | (${CERTS}) (\w+ )?(under|below|less than|cheaper than)
`;

/** Asks for a reason, not for a list: "why are there so few entry level jobs". */
const ASKS_WHY = /^(but |so |ok )?(why|how come)\b|\bso few\b/;

/** Work in another field. */
const OF_OTHERS =
  /\b(nursing|engineering|teaching|legal|law|dental|pharmacy|sales|marketing|accounting|finance|banking|software|programming|trucking|construction|trade|trades|aviation|acting|military|police)( \w+)? (jobs|careers|roles|positions|work)\b/;

/** What follows these words is excluded, and no condition: "certs besides coding ones". */
const LEFT_OUT = /\b(?:besides|except|other than|apart from|but not)\b/;

/** A field that is excluded: "not coding, only billing". */
const NOT_WANTED =
  /\bnot (a |any |in |into |doing )?(coding|coders?|billing|billers?|registry|cdi|compliance|privacy|inpatient|outpatient|management)\b/g;

/** Asks for everything, without a condition or in one field. */
const WHOLE_LIST = anyOf`
  (full |complete )?list (of )?(all )?(the )?(\w+ ){0,5}(certs?|certifications|credentials|jobs|job titles|roles)( in (\w+ )?him)?$
  | ^(show me )?all (the )?(\w+ ){0,4}(certs?|certifications|credentials|jobs|job titles|roles)( in (\w+ )?him)?$
  | ^every (\w+ ){0,4}(job|role|position)( please| pls)?$ | ^every (job|role|position) (that|which|with|about|related)
  | ^(what|which) (\w+ ){0,3}jobs are (there|out there)( in (\w+ )?him)?$
`;

/** The most that an exam may cost: "under $300"; but not hours or questions. */
const AT_MOST =
  /\b(?:under|below|less than|cheaper than|no more than|at most|up to|within) (\d{2,3})\b(?! (hours?|days?|weeks?|months?|years?|questions?|minutes?|people|ceus?))/;

type Browse = Extract<Intent, { kind: 'browse' }>;

/** A question for a list as a Browse intent; undefined if it asks for none, or for one that no field answers. */
export function listIntent(
  { text: typed, words, mentions }: Pick<Reading, 'text' | 'words' | 'mentions'>,
  knowledge: Knowledge,
): Browse | undefined {
  const text = words.join(' ');
  if (!ASKS_FOR_LIST.test(text) || ASKS_WHY.test(text) || OF_OTHERS.test(text)) return undefined;
  // "what can I do with a CPC" is about the CPC, whose own entry lists the jobs; but "registry jobs" names no single role.
  const named = mentions.filter(({ to }) => !/^(jobs?|roles?|positions?)$/.test(words[to - 1] ?? ''));
  if (named.some(({ ids }) => ids.some(isNamedThing))) return undefined;
  const of = NOUNS.map(([kind, noun]) => ({ kind, at: text.search(noun) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.kind;
  if (!of) return undefined;
  const [wanted = ''] = text.replace(NOT_WANTED, ' ').split(LEFT_OUT);
  const filters = FILTER_CUES.flatMap(([filter, kinds, cue]) =>
    kinds.includes(of) && cue.test(wanted) ? filter : [],
  );
  const isWhole = WHOLE_LIST.test(text);
  const told = [
    ...filters,
    ...(of === 'credentials' ? [...issuersIn(words, knowledge), ...feeLimit(wanted)] : []),
    ...(of === 'roles' && (isWhole || filters.length > 0) ? familiesIn(wanted, isWhole) : []),
  ];
  const placed = limitedToState([...new Set(told)], typed, knowledge);
  if (!placed) return undefined;
  const filter = placed.join('+');
  if (filter) return { kind: 'browse', of, filter, page: 1 };
  return isWhole ? { kind: 'browse', of, page: 1 } : undefined;
}

function isNamedThing(id: string): boolean {
  return NAMED.includes(kindOf(id) ?? '');
}
const NAMED: readonly string[] = ['credentials', 'roles', 'education'];

/** Whether a text asks for everything, so that nothing else that it names is meant: "every job in coding or billing". */
export function asksForAll(words: readonly string[]): boolean {
  return ASKS_FOR_ALL.test(words.join(' '));
}
const ASKS_FOR_ALL = /^(please |pls )?(list|every|all|name|show me|give me)\b/;

/** The families of roles that are asked for: for a whole list, any that is named; else what comes before "jobs". */
function familiesIn(text: string, isWhole: boolean): string[] {
  const before = text.match(/\b(\w+ )?\w+ (?=(jobs|roles|careers|positions)\b)/)?.[0] ?? '';
  return FAMILY_CUES.flatMap(([filter, cue]) => (cue.test(isWhole ? text : before) ? filter : []));
}

/** The issuers that a text names by part of their name: "which certs does himss have". */
function issuersIn(words: readonly string[], knowledge: Knowledge): string[] {
  return issuersOf(knowledge)
    .filter((issuer) =>
      issuer.split('-').some((part) => part.length > 2 && part !== 'and' && words.includes(part)),
    )
    .map((issuer) => `issuer:${issuer}`);
}

/** The issuers of all credentials, as filters write them. */
const issuersOf = oncePer((knowledge: Knowledge): readonly string[] => [
  ...new Set(ofKind(knowledge, 'credentials').map(({ issuer }) => slug(issuer))),
]);

/** The filter for the next fee limit at or above the sum that is named, cheapest first; empty if there is none. */
function feeLimit(text: string): string[] {
  const most = Number(AT_MOST.exec(text)?.[1]);
  const limit = FEE_LIMITS.find((one) => one >= most);
  return limit === undefined ? [] : [`fee:under-${limit}`, 'by:cost'];
}

/** Limits a list by pay to the one state or city that is named; undefined for several, which a table compares. */
function limitedToState(
  filters: readonly string[],
  text: string,
  knowledge: Knowledge,
): readonly string[] | undefined {
  if (!filters.includes('by:pay')) return filters;
  const named = statesIn(text);
  const around = areasIn(text, allAreas(knowledge), named).flatMap(({ states }) => states.slice(0, 1));
  const [state, ...more] = new Set([...named, ...around]);
  if (more.length > 0) return undefined;
  return filters.map((filter) => (filter === 'by:pay' && state ? `by:pay-${state}` : filter));
}
