import { entryOf, type Knowledge } from '../knowledge.ts';
import type { StatePay } from '../schema/entry.ts';
import { STATE_NAMES, TERRITORIES } from '../state-names.ts';
import type { Misfit, Spot } from './misfit.ts';

type Table = StatePay & { readonly id: string };

/** A table of states must be complete, be from a survey of its occupation, and stay within the national figures. */
export function stateMisfits(knowledge: Knowledge): Misfit[] {
  return [...knowledge.states].flatMap(([id, pay]) => {
    const table = { ...pay, id };
    return [...missingStates(table), ...surveyMisfits(table, knowledge)];
  });
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

/** The survey must be one of the occupation's, and no state may have more jobs than the nation. */
function surveyMisfits({ id, occupation, asOf, states }: Table, knowledge: Knowledge): Misfit[] {
  const surveys = entryOf(knowledge, 'outlook', occupation)?.pay;
  if (!surveys) return [];
  const at = surveys.findIndex((survey) => survey.asOf === asOf);
  if (at < 0) {
    const message = `expected the period of one of the occupation's surveys (${surveys.map((survey) => survey.asOf).join(', ')}), got "${asOf}"`;
    return [{ id, path: ['asOf'], of: 'value', message, other: { id: occupation, path: ['pay'] } }];
  }
  const nation = surveys[at]?.jobs ?? Number.POSITIVE_INFINITY;
  const other: Spot = { id: occupation, path: ['pay', at, 'jobs'] };
  return states.flatMap(({ state, jobs }, index): Misfit[] => {
    if (jobs === null || jobs <= nation) return [];
    const message = `expected no more jobs in ${state} than in the nation, got ${jobs} here and ${nation} there`;
    return [{ id, path: ['states', index, 'jobs'], of: 'value', message, other }];
  });
}
