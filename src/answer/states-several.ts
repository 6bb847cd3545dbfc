import type { Occupation, StatePay } from '../knowledge/schema/entry.ts';
import { nameOfState, ranked, type StateRow, stateInText } from '../knowledge/states.ts';
import type { Card, Line, Section } from './card.ts';
import { listing, usd } from './format.ts';
import { besideNation, cautions, nationOf } from './states-nation.ts';
import { jobsText, rangeLines, rankLines, WITHHELD } from './states-one.ts';

/** A few states side by side, in the order asked for; the lead says their medians, the highest first. */
export function severalSections(
  occupation: Occupation,
  pay: StatePay,
  states: readonly string[],
): Pick<Card, 'lead' | 'sections'> {
  const rows = states.flatMap((code) => pay.states.find(({ state }) => state === code) ?? []);
  const withheld = rows.filter(({ median }) => median === null);
  const missing = states.filter((code) => !rows.some(({ state }) => state === code));
  return {
    lead: [
      ...mediansLine(rows, occupation, pay),
      ...missing.map((code) => ({ text: `BLS lists no figures for ${stateInText(code)}.`, from: pay })),
    ],
    sections: [...rows.map((row) => stateSection(row, pay)), cautions(rows, withheld, pay)],
  };
}

/** "Half of them earned more than $61,000 a year in California and $46,000 in Texas; nationwide $51,140." */
function mediansLine(rows: readonly StateRow[], occupation: Occupation, pay: StatePay): Line[] {
  const medians = ranked(rows, 'median').map(
    (row, at) => `${usd(row.median)}${at === 0 ? ' a year' : ''} in ${stateInText(row.state)}`,
  );
  if (medians.length === 0) return [];
  const nation = nationOf(occupation, pay);
  const national = nation?.annual.median;
  const text = `Half of them earned more than ${listing(medians)}${national ? `; nationwide ${usd(national)}` : ''}.`;
  return [{ text, from: besideNation(pay, nation) }];
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
