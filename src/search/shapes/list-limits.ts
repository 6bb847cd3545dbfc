import { FEE_LIMITS, PAY_FLOORS, slug } from '../../knowledge/filters.ts';
import { type Knowledge, ofKind } from '../../knowledge/knowledge.ts';
import { allAreas } from '../../knowledge/state-pay.ts';
import { oncePer } from '../../once.ts';
import { SPELLED } from '../../wording.ts';
import { areasIn } from '../reading/areas-in.ts';
import { statesIn } from '../reading/states-in.ts';
import { FAMILY_CUES, FIELD_CUES, NARROWING_CUES } from './list-cues.ts';

/** The most that an exam may cost: "under $300"; but not hours or questions. */
const AT_MOST =
  /\b(?:under|below|less than|cheaper than|no more than|at most|up to|within) (\d{2,3})\b(?! (hours?|days?|weeks?|months?|years?|questions?|minutes?|people|ceus?))/;

/** The limits on schooling that narrow a list of roles, unless one is told already. */
export function narrowingIn(text: string, filters: readonly string[]): string[] {
  if (filters.some((filter) => filter.startsWith('schooling:'))) return [];
  return NARROWING_CUES.flatMap(([filter, cue]) => (cue.test(text) ? filter : [])).slice(0, 1);
}

/** How many are wanted of an ordered list: "top 5". */
export function firstOf(filters: readonly string[], text: string): string[] {
  const count = TOP.exec(text)?.slice(1).find(Boolean);
  if (count === undefined || !filters.some((filter) => filter.startsWith('by:'))) return [];
  const most = SPELLED.includes(count) ? SPELLED.indexOf(count) : Number(count);
  return most > 0 ? [`top:${most}`] : [];
}
const COUNT = String.raw`(\d{1,2}|${SPELLED.slice(2).join('|')})`;
const TOP = new RegExp(
  String.raw`\b(?:top|best|first|highest) ${COUNT}\b(?! (?:digit|figure|year|dollar|percent))|\b${COUNT} (?:of the )?(?:best|top|highest|fastest|cheapest|most|shortest)\b`,
);

/** The families of roles that are asked for: for a whole list, any that is named; else what comes before "jobs". */
export function familiesIn(text: string, isWhole: boolean): string[] {
  const before = text.match(/\b(\w+ )?\w+ (?=(jobs|roles|careers|positions)\b)/)?.[0] ?? '';
  return FAMILY_CUES.flatMap(([filter, cue]) => (cue.test(isWhole ? text : before) ? filter : []));
}

/** The fields of credentials that a list is limited to. */
export function fieldsIn(text: string): string[] {
  return FIELD_CUES.flatMap(([filter, cue]) => (cue.test(text) ? filter : []));
}

/** The issuers that a text names by part of their name: "which certs does himss have". */
export function issuersIn(words: readonly string[], knowledge: Knowledge): string[] {
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
export function feeLimit(text: string): string[] {
  const most = Number(AT_MOST.exec(text)?.[1]);
  const limit = FEE_LIMITS.find((one) => one >= most);
  return limit === undefined ? [] : [`fee:under-${limit}`, 'by:cost'];
}

const MORE_THAN = 'over|above|more than|at least|upwards? of|north of|starting at|minimum( of)?';
const PAYING = 'pay|pays|paying|make|makes|making|earn|earns|earning';
const OR_MORE = String.raw`(\+| ?plus\b| or more\b| and up\b| or better\b)`;
/** The least that a job is to pay: "over $80,000", "that pay 30 an hour", "100k+"; a year's sum in thousands. */
const AT_LEAST = new RegExp(
  String.raw`\b(${MORE_THAN}|${PAYING}) \$?(?<sum>\d{2,3})(?<thousands>k|,?000)?\b|\$?\b(?<more>\d{2,3})(k|,?000)${OR_MORE}|\b(?<six>six|6)[ -]figures?\b`,
  'i',
);
const AN_HOUR = /^( (dollars|bucks))?[^a-z]{0,4}( ?\/ ?|an? |per )(hr|hour)\b/i;

/** The filter for the next floor at or below the pay that a text asks for, highest paid first; empty if it asks for none. */
export function payFloor(text: string): string[] {
  const found = AT_LEAST.exec(text);
  const { sum, thousands, more, six } = found?.groups ?? {};
  const isHourly = thousands === undefined && sum !== undefined;
  if (!found || (isHourly && !AN_HOUR.test(text.slice(found.index + found[0].length)))) return [];
  const least = isHourly ? Number(sum) : 1000 * (six ? 100 : Number(sum ?? more));
  const unit = isHourly ? 'an-hour' : 'a-year';
  const floor = PAY_FLOORS[unit].findLast((one) => one <= least);
  return floor === undefined ? [] : [`pay:at-least-${floor}-${unit}`, 'by:pay'];
}

/**
 * Limits a list by pay to the one state or city that is named; undefined for several, which a table compares, and for a
 * floor, which is one of the nation.
 */
export function limitedToState(
  filters: readonly string[],
  text: string,
  knowledge: Knowledge,
): readonly string[] | undefined {
  if (!filters.includes('by:pay')) return filters;
  const named = statesIn(text);
  const around = areasIn(text, allAreas(knowledge), named).flatMap(({ states }) => states.slice(0, 1));
  const [state, ...more] = new Set([...named, ...around]);
  if (more.length > 0) return undefined;
  if (state && filters.some((filter) => filter.startsWith('pay:'))) return undefined;
  return filters.map((filter) => (filter === 'by:pay' && state ? `by:pay-${state}` : filter));
}
