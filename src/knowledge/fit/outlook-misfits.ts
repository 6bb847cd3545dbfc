import { type Knowledge, ofKind } from '../knowledge.ts';
import { isOfSurvey } from '../schema/editions-fit.ts';
import type { Occupation } from '../schema/entry.ts';
import { claimedTwice } from './claimed-twice.ts';
import type { Misfit, Spot } from './misfit.ts';

/** Where occupations disagree about the growth of all jobs or share a code, and histories that lack the newest pay. */
export function outlookMisfits(knowledge: Knowledge): Misfit[] {
  return [
    ...averageMisfits(knowledge),
    ...codesTwice(knowledge),
    ...ofKind(knowledge, 'outlook').flatMap(newestMissing),
  ];
}

/** A chart of the history must end with the pay that is shown above it. */
function newestMissing({ id, pay, history }: Occupation): Misfit[] {
  const newest = pay[0]?.asOf;
  const points = history?.flatMap((run) => run.points) ?? [];
  if (newest === undefined || points.length === 0) return [];
  if (points.some(({ asOf }) => isOfSurvey(asOf, newest))) return [];
  const message = `expected the history to have a point for the newest survey too, ${newest}`;
  return [{ id, path: ['pay', 0, 'asOf'], of: 'value', message }];
}

type Claim = { readonly period: string; readonly percent: number; readonly spot: Spot };

/** All jobs grow by one figure in one period; the one that most files give counts as right. */
function averageMisfits(knowledge: Knowledge): Misfit[] {
  const claims = ofKind(knowledge, 'outlook').flatMap(({ id, soc, projections }) =>
    projections.flatMap(({ period, percent, allOccupations }, index): Claim[] => {
      const field = soc === '00-0000' ? 'percent' : 'allOccupations';
      const average = field === 'percent' ? percent : allOccupations;
      const spot = { id, path: ['projections', index, field] };
      return average === undefined ? [] : [{ period, percent: average, spot }];
    }),
  );
  return claims.flatMap(({ period, percent, spot }): Misfit[] => {
    const others = claims.filter((claim) => claim.period === period && claim.percent !== percent);
    const same = claims.filter((claim) => claim.period === period && claim.percent === percent);
    const [first] = others;
    if (!first || same.length > others.length || (same.length === others.length && same[0]?.spot === spot))
      return [];
    const message = `expected one figure for all occupations in ${period}, got ${percent} here and ${first.percent} in ${others.length === 1 ? 'another file' : `${others.length} others`}`;
    return [{ ...spot, of: 'value', message, other: first.spot }];
  });
}

/** A BLS code belongs to one occupation. */
function codesTwice(knowledge: Knowledge): Misfit[] {
  const claims = ofKind(knowledge, 'outlook').map(({ id, soc }) => ({ id, value: soc }));
  const messageOf = (owner: string, soc: string): string =>
    `expected a code of its own, got "${soc}", which ${owner} has`;
  return claimedTwice(knowledge, claims, 'soc', messageOf);
}
