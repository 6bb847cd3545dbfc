import type { Occupation, StatePay } from '../knowledge/schema/entry.ts';
import { nameOfState, ranked, type StateRow, stateInText } from '../knowledge/states.ts';
import type { Card, Section } from './card.ts';
import { usd } from './format.ts';
import { mediansLine } from './states-medians.ts';
import { cautions } from './states-nation.ts';
import { jobsText, rangeLines, rankLines, WITHHELD } from './states-one.ts';

/** A few states side by side, in the order asked for; the lead says their medians, the highest first. */
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

function stateSection(row: StateRow, pay: StatePay): Section {
  return {
    name: `${nameOfState(row.state)}, ${pay.asOf}`,
    lines: [
      { head: 'Median', text: row.median === null ? WITHHELD : usd(row.median) },
      ...rangeLines(row),
      { text: jobsText(row) },
      ...rankLines(pay, row.state),
    ],
  };
}
