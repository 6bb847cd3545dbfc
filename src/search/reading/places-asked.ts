import { MAX_STATES, type Places } from '../../intent/intent.ts';
import { type Area, statesOutside } from '../../knowledge/state-pay.ts';
import { areasIn } from './areas-in.ts';
import type { Reading } from './reading.ts';
import { statesOf } from './states-in.ts';

/** The states and metropolitan areas that a question names; the state of an area is included. */
export function placesAsked(reading: Reading, known: readonly Area[]): Places {
  const named = statesOf(reading);
  const areas = areasIn(reading.text, known, named);
  const states = [...statesOfAreas(areas, named), ...statesOutside(areas, named)];
  const most = Math.max(states.length, areas.length);
  return {
    states: states.slice(0, MAX_STATES),
    ...(areas.length > 0 ? { areas: areas.slice(0, MAX_STATES).map(({ cbsa }) => cbsa) } : {}),
    ...(most > MAX_STATES ? { named: most } : {}),
  };
}

/** One state for each area: the one that is named, or else its main one, which the table has first. */
function statesOfAreas(areas: readonly Area[], named: readonly string[]): string[] {
  const ofArea = ({ states }: Area): string[] =>
    [...states.filter((state) => named.includes(state)), ...states].slice(0, 1);
  return [...new Set(areas.flatMap(ofArea))];
}
