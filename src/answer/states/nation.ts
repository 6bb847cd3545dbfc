import type { Facet } from '../../knowledge/facets.ts';
import type { Occupation, StatePay } from '../../knowledge/schema/entry.ts';
import type { Provenance } from '../../knowledge/schema/fact.ts';
import { nameOfState } from '../../knowledge/state-names.ts';
import { ranked, rankedStates, type StateRow, stateRank } from '../../knowledge/state-pay.ts';
import { count, listing } from '../../wording.ts';
import type { Card, Line, Section } from '../card.ts';
import { usd } from '../format.ts';

/** How many states each list shows. */
const SHOWN = 5;
/** With fewer jobs than this, a median comes with a warning. */
const FEW_JOBS = 500;

/** The national survey of the same period, the only one that states may be compared with. */
export function nationOf({ pay }: Occupation, { asOf }: StatePay): Occupation['pay'][number] | undefined {
  return pay.find((survey) => survey.asOf === asOf);
}

/** The sources of a sentence that compares a state with the nation. */
export function besideNation(pay: StatePay, nation: Provenance | undefined): Provenance {
  return nation ? { ...pay, source: [...new Set([pay.source, nation.source].flat())] } : pay;
}

/** The states with the most jobs. */
export function mostJobs(pay: StatePay, many: number): (StateRow & { jobs: number })[] {
  return ranked(rankedStates(pay), 'jobs').slice(0, many);
}

/** Highest pay, lowest pay and most jobs, which come first if jobs were asked for; and what to keep in mind. */
export function nationSections(
  occupation: Occupation,
  pay: StatePay,
  facet?: Facet,
): Pick<Card, 'lead' | 'sections'> {
  const byPay = ranked(rankedStates(pay), 'median');
  const [highest, lowest] = [byPay[0], byPay.at(-1)];
  if (!highest || !lowest)
    return { lead: [{ text: 'BLS does not publish the median pay of any state.' }], sections: [] };
  const survey = nationOf(occupation, pay);
  const nation = survey?.annual.median;
  const span = `Median pay runs from ${usd(lowest.median)} a year (${nameOfState(lowest.state)}) to ${usd(highest.median)} (${nameOfState(highest.state)})`;
  const top = byPay.slice(0, SHOWN);
  const bottom = byPay.slice(-SHOWN).reverse();
  const byJobs: Section = {
    name: `Most jobs, ${pay.asOf}`,
    lines: mostJobs(pay, SHOWN).map((row) => ({
      head: `${stateRank(pay, row.state, 'jobs')?.place}. ${nameOfState(row.state)}`,
      text: `${jobsInBrief(row)}, median ${row.median === null ? 'not published' : usd(row.median)}`,
    })),
  };
  return {
    lead: [
      ...(facet === 'jobs' ? [{ text: mostJobsText(pay), from: pay }] : []),
      { text: nation ? `${span}; nationwide ${usd(nation)}.` : `${span}.`, from: besideNation(pay, survey) },
    ],
    // The period is in the heading, so that lines need not repeat it.
    sections: [
      ...(facet === 'jobs' ? [byJobs] : []),
      { name: `Highest pay, ${pay.asOf}`, lines: top.map((row) => payLine(row, pay)) },
      { name: `Lowest pay, ${pay.asOf}`, lines: bottom.map((row) => payLine(row, pay)) },
      ...(facet === 'jobs' ? [] : [byJobs]),
      cautions(
        [...top, ...bottom],
        pay.states.filter(({ median }) => median === null),
        pay,
      ),
    ],
  };
}

/** "Most of them work in Florida (21,490 jobs), Texas (20,010) and California (19,980)." */
function mostJobsText(pay: StatePay): string {
  const [first, ...others] = mostJobs(pay, 3);
  if (!first) return 'BLS publishes the jobs of no state.';
  const rest = others.map((row) => `${nameOfState(row.state)} (${count(row.jobs)})`);
  return `Most of them work in ${listing([`${nameOfState(first.state)} (${count(first.jobs)} jobs)`, ...rest])}.`;
}

function payLine(row: StateRow & { median: number }, pay: StatePay): Line {
  const place = stateRank(pay, row.state, 'median')?.place;
  return { head: `${place}. ${nameOfState(row.state)}`, text: `${usd(row.median)}, ${jobsInBrief(row)}` };
}

/** What to keep in mind about the medians shown and withheld. */
export function cautions(
  shown: readonly StateRow[],
  withheld: readonly StateRow[],
  { asOf }: StatePay,
): Section {
  const few = shown.filter(({ jobs }) => jobs !== null && jobs < FEW_JOBS);
  const names = listing(few.map((row) => `${nameOfState(row.state)} ${count(row.jobs ?? 0)}`));
  const lines: Line[] = [
    {
      text: `A median based on few jobs can swing from year to year${names ? ` (jobs, ${asOf}: ${names})` : ''}.`,
    },
    ...(withheld.length > 0
      ? [
          {
            text: `BLS does not publish the median for ${listing(withheld.map(({ state }) => nameOfState(state)))}.`,
          },
        ]
      : []),
    { text: 'Pay is not adjusted for the cost of living.' },
  ];
  return { name: 'Read with care', lines };
}

/** How many jobs there are, in a row of a list. */
export function jobsInBrief({ jobs }: Pick<StateRow, 'jobs'>): string {
  return jobs === null ? 'jobs not published' : `${count(jobs)} jobs`;
}
