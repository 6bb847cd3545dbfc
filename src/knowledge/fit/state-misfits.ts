import { entryOf, type Knowledge } from '../knowledge.ts';
import type { StatePay } from '../schema/entry.ts';
import { STATE_NAMES, TERRITORIES } from '../state-names.ts';
import { areaJobsMisfits, areaStatesMisfits } from './area-misfits.ts';
import type { Misfit, Spot } from './misfit.ts';
import { sizeMisfits } from './state-sizes.ts';

type Table = StatePay & { readonly id: string };

/**
 * A table of states must be of the occupation that its file name says, be complete, be from a survey of that occupation,
 * and fit the national figures.
 */
export function stateMisfits(knowledge: Knowledge): Misfit[] {
  const rows = sizeMisfits(knowledge);
  // A wrong row is not reported again for what it does to sums, nor a wrong table for its areas.
  const sums = (table: Table): Misfit[] => {
    if (rows.some(({ id }) => id === table.id)) return [];
    const jobs = jobsMisfits(table, knowledge);
    return jobs.length > 0 ? jobs : areaJobsMisfits(table);
  };
  const others = [...knowledge.states].flatMap(([id, pay]) => {
    const table = { ...pay, id };
    const strange = strangeOccupation(table, knowledge);
    if (strange) return [strange];
    return [
      ...missingStates(table),
      ...surveyMisfits(table, knowledge),
      ...areaStatesMisfits(table),
      ...sums(table),
    ];
  });
  return [...rows, ...others];
}

/** The file name is the BLS code of the occupation. */
function strangeOccupation({ id, occupation }: Table, { entries }: Knowledge): Misfit | undefined {
  const code = id.slice(id.indexOf('/') + 1);
  const entry = entries.get(occupation);
  if (entry?.kind !== 'outlook' || entry.soc === code || entry.aliases.includes(code)) return undefined;
  const meant = [...entries.values()].find((one) => one.kind === 'outlook' && one.soc === code);
  const message = `expected the occupation with the code ${code}, as the file name says${meant ? ` (${meant.id})` : ''}, got "${occupation}"${entry.soc ? `, whose code is ${entry.soc}` : ''}`;
  return { id, path: ['occupation'], of: 'value', message };
}

const STATES = Object.keys(STATE_NAMES).filter((code) => !TERRITORIES.has(code));
/** This many missing states are named; the rest are counted. */
const SHOWN = 5;

/** Every state and DC must have a row; territories may. */
function missingStates({ id, states }: Table): Misfit[] {
  const missing = STATES.filter((code) => !states.some(({ state }) => state === code));
  if (missing.length === 0) return [];
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
  const message = `expected a row for every state and DC (null where BLS gives no figure), but ${missing.slice(0, SHOWN).join(', ')}${more} ${missing.length === 1 ? 'is' : 'are'} missing`;
  return [{ id, path: ['states'], of: 'key', message }];
}

/** The survey must be one of the occupation's. */
function surveyMisfits({ id, occupation, asOf }: Table, knowledge: Knowledge): Misfit[] {
  const surveys = entryOf(knowledge, 'outlook', occupation)?.pay;
  if (!surveys || surveys.some((survey) => survey.asOf === asOf)) return [];
  const message = `expected the period of one of the occupation's surveys (${surveys.map((survey) => survey.asOf).join(', ')}), got "${asOf}"`;
  return [{ id, path: ['asOf'], of: 'value', message, other: { id: occupation, path: ['pay'] } }];
}

/** No state may have more jobs than the nation, and all together must have about as many. */
function jobsMisfits({ id, occupation, asOf, states }: Table, knowledge: Knowledge): Misfit[] {
  const surveys = entryOf(knowledge, 'outlook', occupation)?.pay ?? [];
  const at = surveys.findIndex((survey) => survey.asOf === asOf);
  const nation = surveys[at]?.jobs;
  if (nation == null) return [];
  const other: Spot = { id: occupation, path: ['pay', at, 'jobs'] };
  const tooMany = states.flatMap(({ state, jobs }, index): Misfit[] => {
    if (jobs === null || jobs <= nation) return [];
    const message = `expected no more jobs in ${state} than in the nation, got ${jobs} here and ${nation} there`;
    return [{ id, path: ['states', index, 'jobs'], of: 'value', message, other }];
  });
  const total = tooMany.length > 0 ? undefined : totalFault(states, nation);
  return total ? [{ id, path: ['states'], of: 'key', message: total, other }] : tooMany;
}

/** BLS leaves out what few people could be recognized by: the states together can lack a little. */
const NEAR = { least: 0.8, most: 1.1 };
/** With more states without a figure, the sum says nothing. */
const MOST_UNKNOWN = 10;

/** What is wrong with the jobs of all states together, if that is known of most. */
function totalFault(states: StatePay['states'], nation: number): string | undefined {
  const known = states.flatMap(({ state, jobs }) => (TERRITORIES.has(state) || jobs === null ? [] : [jobs]));
  const sum = known.reduce((all, jobs) => all + jobs, 0);
  const most = known.length >= STATES.length - MOST_UNKNOWN;
  const near = sum <= nation * NEAR.most && (!most || sum >= nation * NEAR.least);
  return near
    ? undefined
    : `expected the jobs of all states together to be near those of the nation, ${nation}, got ${sum}: is this the table of another occupation, or does a figure have a digit too many or too few?`;
}
