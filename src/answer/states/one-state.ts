import type { Occupation, StatePay } from '../../knowledge/schema/entry.ts';
import { HOURS } from '../../knowledge/schema/pay.ts';
import { nameOfState, stateInText, TERRITORIES } from '../../knowledge/state-names.ts';
import { type Rank, ranked, rankedStates, type StateRow, stateRank } from '../../knowledge/state-pay.ts';
import { capital, count } from '../../wording.ts';
import type { Card, Line, Section } from '../card.ts';
import { percent, usd } from '../format.ts';
import { besideNation, jobsInBrief, nationOf } from './nation.ts';

/** Shown where BLS withholds a figure. */
export const WITHHELD = 'not published by BLS';
const MAX_AREAS = 8;

/** One state's pay, jobs and ranks compared with the nation, and its metropolitan areas. */
export function stateSections(
  occupation: Occupation,
  pay: StatePay,
  state: string,
): Pick<Card, 'lead' | 'sections'> {
  const name = stateInText(state);
  const row = pay.states.find((one) => one.state === state);
  if (!row) return { lead: [{ text: `BLS lists no figures for ${name}.`, from: pay }], sections: [] };
  // The period is in the headings, so that lines need not repeat it.
  return {
    lead: [medianLine(row, name, occupation, pay)],
    sections: [
      { name: `The range in ${name}, ${pay.asOf}`, lines: rangeLines(row) },
      { name: `Jobs, ${pay.asOf}`, lines: [{ text: jobsText(row, ` in ${name}`) }] },
      {
        name: `Rank among the states and DC, ${pay.asOf}`,
        lines: [...rankLines(pay, state), ...(row.median === null ? [] : endLines(pay))],
      },
      ...nationSection(occupation, pay),
      ...areaSection(pay, state),
    ].filter(({ lines }) => lines.length > 0),
  };
}

function medianLine(row: StateRow, name: string, occupation: Occupation, pay: StatePay): Line {
  const nation = nationOf(occupation, pay);
  const national = nation?.annual.median;
  if (row.median === null) return { text: `Median pay in ${name}: ${WITHHELD}.`, from: pay };
  const hour = nation?.hourly?.median
    ? ` (about ${usd(Math.round((row.median / HOURS) * 100) / 100)} an hour at ${count(HOURS)} hours)`
    : '';
  const own = `Half of them earned more than ${usd(row.median)} a year${hour} in ${name}, half less`;
  if (!nation || !national) return { text: `${own}.`, from: pay };
  return { text: `${own}: ${difference(row.median, national)}.`, from: besideNation(pay, nation) };
}

/** "4.5 % below the national median of $51,140" */
function difference(own: number, national: number): string {
  const share = Math.round(((own - national) / national) * 1000) / 10;
  const against = `the national median of ${usd(national)}`;
  if (share === 0) return `about ${against}`;
  return `${percent(Math.abs(share))} ${share < 0 ? 'below' : 'above'} ${against}`;
}

/** The extremes and the middle half of a state's pay; empty if BLS withholds all of it, as it then does the median. */
export function rangeLines({ median, p10, p25, p75, p90 }: StateRow): Line[] {
  if ([p10, p25, p75, p90].every((cell) => cell === null))
    return median === null ? [] : [{ text: `${capital(WITHHELD)}.` }];
  const cell = (amount: number | null, word: string): string =>
    amount === null ? WITHHELD : `${word} ${usd(amount)}`;
  return [
    { head: 'Lowest-paid tenth', text: cell(p10, 'under') },
    { head: 'Middle half', text: p25 === null || p75 === null ? WITHHELD : `${usd(p25)}–${usd(p75)}` },
    { head: 'Highest-paid tenth', text: cell(p90, 'over') },
  ];
}

/** How many jobs there are, `where` if no heading says it, and their share of all jobs compared with the nation. */
export function jobsText({ jobs, lq }: StateRow, where = ''): string {
  if (jobs === null) return `${capital(WITHHELD)}.`;
  return `${count(jobs)} jobs${where}${lq === null ? '' : `; ${shareText(lq)}`}`;
}

/** Closer to 1 than this, a quotient means "about the same". */
const ABOUT = 0.05;

function shareText(quotient: number): string {
  return Math.abs(quotient - 1) <= ABOUT + 0.001
    ? 'about the same share of all jobs as in the nation'
    : `${quotient} times the national share of all jobs`;
}

/** A state's ranks by pay and by jobs, among the figures that BLS publishes. */
export function rankLines(pay: StatePay, state: string): Line[] {
  if (TERRITORIES.has(state)) return [{ text: 'Only the states and DC are ranked.' }];
  return RANKED.flatMap(({ head, by }) => {
    const rank = stateRank(pay, state, by);
    return rank ? [{ head, text: rankText(rank) }] : [];
  });
}

/** How many states of each end are named beside the rank of one. */
const ENDS = 3;

/** The states at either end of the ranks by pay, so that a rank says something. */
function endLines(pay: StatePay): Line[] {
  const byPay = ranked(rankedStates(pay), 'median').map(
    (row) => `${nameOfState(row.state)} ${usd(row.median)}`,
  );
  if (byPay.length < ENDS * 2) return [];
  return [
    { head: 'Highest pay', text: byPay.slice(0, ENDS).join(', ') },
    { head: 'Lowest pay', text: byPay.slice(-ENDS).reverse().join(', ') },
  ];
}

const RANKED = [
  { head: 'By median pay', by: 'median' },
  { head: 'By number of jobs', by: 'jobs' },
] as const;

/** "35th of 52": among those that have the figure. */
function rankText(rank: Rank): string {
  return `${ordinal(rank.place)} of ${rank.of}${rank.shared ? ' (tied)' : ''}`;
}

/** 1 → "1st", 22 → "22nd", 113 → "113th" */
export function ordinal(place: number): string {
  const teen = place % 100 > 10 && place % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${count(place)}${ending}`;
}

function nationSection(occupation: Occupation, pay: StatePay): Section[] {
  const nation = nationOf(occupation, pay);
  if (!nation) return [];
  const { median, p10, p90 } = nation.annual;
  const ends =
    p10 === null || p90 === null
      ? ''
      : `; from the lowest-paid tenth under ${usd(p10)} to the highest-paid tenth over ${usd(p90)}`;
  const jobs = nation.jobs === null ? '' : `; ${count(nation.jobs)} jobs`;
  const text = median === null ? `Median: ${WITHHELD}${jobs}` : `Median ${usd(median)}${ends}${jobs}`;
  return [{ name: 'Nationwide', lines: [{ text, from: nation }] }];
}

/** The areas that lie at least partly in the state, those with the most jobs first. */
function areaSection(pay: StatePay, state: string): Section[] {
  const areas = pay.areas
    .filter(({ states }) => states.includes(state))
    .sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0) || (a.area < b.area ? -1 : 1))
    .slice(0, MAX_AREAS);
  if (areas.length === 0) return [];
  const lines = areas.map(({ area, jobs, median }): Line => {
    const pays = median === null ? `median: ${WITHHELD}` : `median ${usd(median)}`;
    return { head: area, text: `${pays}, ${jobsInBrief({ jobs })}` };
  });
  // The tables have only the areas with the most jobs and the highest pay.
  return [{ name: `Some metropolitan areas (most jobs or highest pay), ${pay.asOf}`, lines }];
}
