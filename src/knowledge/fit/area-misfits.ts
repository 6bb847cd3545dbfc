import type { StatePay } from '../schema/entry.ts';
import type { Misfit } from './misfit.ts';

type Table = StatePay & { readonly id: string };

/** A metropolitan area must be in the states that its name says. */
export function areaStatesMisfits({ id, areas }: Table): Misfit[] {
  return areas.flatMap(({ area, states }, index): Misfit[] => {
    const named = statesNamed(area);
    if (named.length === 0 || [...named].sort().join() === [...states].sort().join()) return [];
    const message = `expected the states in the name "${area}", [${named.join(', ')}], got [${states.join(', ')}]`;
    return [{ id, path: ['areas', index, 'states'], of: 'value', message }];
  });
}

/** A metropolitan area cannot have more jobs than its states. */
export function areaJobsMisfits({ id, areas, states: rows }: Table): Misfit[] {
  return areas.flatMap(({ jobs, states }, index): Misfit[] => {
    const most = jobsIn(states, rows);
    if (jobs === null || jobs <= most) return [];
    const message = `expected no more jobs than in ${states.join(' and ')}, which ${states.length === 1 ? 'has' : 'have'} ${most}, got ${jobs}`;
    return [{ id, path: ['areas', index, 'jobs'], of: 'value', message }];
  });
}

/** "New York-Newark, NY-NJ" → NY and NJ */
function statesNamed(area: string): string[] {
  return area.match(/, ([A-Z]{2}(?:-[A-Z]{2})*)$/)?.[1]?.split('-') ?? [];
}

/** The jobs of some states together; without limit if BLS does not publish one. */
function jobsIn(codes: readonly string[], rows: StatePay['states']): number {
  return codes.reduce(
    (sum, code) => sum + (rows.find(({ state }) => state === code)?.jobs ?? Number.POSITIVE_INFINITY),
    0,
  );
}
