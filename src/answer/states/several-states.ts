import type { Occupation, StatePay } from '../../knowledge/schema/entry.ts';
import { nameOfState, stateInText } from '../../knowledge/state-names.ts';
import { ranked, type StateRow } from '../../knowledge/state-pay.ts';
import { capital, listing } from '../../wording.ts';
import type { Card, Line, Section } from '../card.ts';
import { usd } from '../format.ts';
import { mediansLine } from './medians.ts';
import { cautions } from './nation.ts';
import { jobsText, rangeLines, rankLines, WITHHELD } from './one-state.ts';

/** A few states side by side, in the order asked for; the lead gives their medians, the highest first. */
export function severalSections(
  occupation: Occupation,
  pay: StatePay,
  states: readonly string[],
): Pick<Card, 'lead' | 'sections'> {
  const rows = states.flatMap((code) => pay.states.find(({ state }) => state === code) ?? []);
  const paid = ranked(rows, 'median').map(({ state, median }) => ({ place: stateInText(state), median }));
  const withheld = rows.filter(({ median }) => median === null);
  const missing = states.filter((code) => !rows.some(({ state }) => state === code));
  return {
    lead: [
      ...mediansLine(paid, occupation, pay),
      ...missing.map((code) => ({ text: `BLS lists no figures for ${stateInText(code)}.`, from: pay })),
    ],
    sections: [...rows.map((row) => stateSection(row, pay)), cautions(rows, withheld, pay)],
  };
}

/** What BLS withholds for a state, in one line: "Median and jobs not published by BLS". */
function withheldLine({ median, jobs }: StateRow): Line[] {
  const held = [median === null ? 'median' : '', jobs === null ? 'jobs' : ''].filter(Boolean);
  return held.length > 0 ? [{ head: capital(listing(held)), text: WITHHELD }] : [];
}

function stateSection(row: StateRow, pay: StatePay): Section {
  return {
    name: `${nameOfState(row.state)}, ${pay.asOf}`,
    lines: [
      ...(row.median === null ? [] : [{ head: 'Median', text: usd(row.median) }]),
      ...rangeLines(row),
      ...(row.jobs === null ? [] : [{ text: jobsText(row) }]),
      ...withheldLine(row),
      ...rankLines(pay, row.state),
    ],
  };
}
