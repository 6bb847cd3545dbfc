import type { Facet } from '../../knowledge/facets.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Occupation, StatePay } from '../../knowledge/schema/entry.ts';
import { stateInText } from '../../knowledge/state-names.ts';
import type { Area } from '../../knowledge/state-pay.ts';
import { count } from '../../wording.ts';
import type { Line } from '../card.ts';
import { facetLine } from '../facets/facet-lines.ts';

/**
 * What comes before the pay if another facet was asked for: the jobs in these areas and states, or national growth,
 * since there is none by state.
 */
export function askedFacetLines(
  facet: Facet | undefined,
  occupation: Occupation,
  pay: StatePay,
  { areas, states }: { areas: readonly Area[]; states: readonly string[] },
  knowledge: Knowledge,
): Line[] {
  if (facet === 'growth') {
    const line = facetLine(occupation, 'growth', knowledge);
    return line ? [{ ...line, text: `I have no growth figures by state. Nationwide: ${line.text}` }] : [];
  }
  if (facet !== 'jobs') return [];
  const ofStates = states.map((code) => ({
    place: stateInText(code),
    jobs: pay.states.find(({ state }) => state === code)?.jobs,
  }));
  const places = [...areas.map(({ area, jobs }) => ({ place: area, jobs })), ...ofStates];
  return places.flatMap(({ place, jobs }): Line[] =>
    jobs ? [{ text: `${count(jobs)} jobs in ${place}.`, from: pay }] : [],
  );
}
