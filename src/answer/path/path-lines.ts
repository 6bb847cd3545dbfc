import type { LastStep, Place, Step } from '../../knowledge/career-graph.ts';
import type { CareerPath } from '../../knowledge/career-paths.ts';
import { type Knowledge, shortName } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import { listing, plural } from '../../wording.ts';
import { pathAction } from '../actions.ts';
import type { Action, Line } from '../card.ts';
import { edgeLine } from '../facets/role.ts';
import { yearsInAll } from '../format.ts';
import { ESTIMATE } from '../lines.ts';

/** A longer section would not fit on a phone at a glance. */
export const MAX_LINES = 6;

/** "in 2–4 years: RHIT", under the name of the role that the step leads to. */
export function stepLine({ role, edge }: Step, knowledge: Knowledge, journey?: CareerPath['journey']): Line {
  const [line] = edge ? edgeLine(edge, knowledge) : [];
  if (line) return line;
  const described = journey?.steps.find((step) => step.role === role.id);
  return {
    head: shortName(role),
    text: described ? `${described.when}: ${described.what}` : 'no source says how long',
    from: journey ?? ESTIMATE,
    timeless: true,
  };
}

/** The same, under the name of the place that the step starts from. */
export function lastStepLine({ from, edge }: LastStep, knowledge: Knowledge): Line[] {
  return edgeLine(edge, knowledge).map((line) => ({ ...line, head: shortName(from) }));
}

/** "4 steps, 8–15 years in all" */
export function pathSize({ steps, years }: CareerPath): string {
  return `${plural(steps.length, 'step')}, ${yearsInAll(years)}`;
}

/** "Coding specialist → Coding auditor → Coding manager" */
export function pathRoles({ steps }: CareerPath): string {
  return steps.map(({ role }) => shortName(role)).join(' → ');
}

/** "3 steps, 5–9 years in all, through Coding specialist and Coding auditor" */
export function pathStops(path: CareerPath): string {
  const between = path.steps.slice(0, -1).map(({ role }) => shortName(role));
  return between.length > 0 ? `${pathSize(path)}, through ${listing(between)}` : pathSize(path);
}

/** How sure a whole path is: an estimate if any of its steps is. */
export function pathSource({ steps }: CareerPath): Pick<Line, 'from'> {
  return steps.every(({ edge }) => edge?.sure === 'confirmed') ? {} : { from: ESTIMATE };
}

/** The place at the other end of a path, and how long the path is. */
export function pathLine(place: Place, path: CareerPath): Line {
  return { head: shortName(place), text: pathSize(path), ...pathSource(path) };
}

/** A menu line that shows the whole path. */
export function wholePathAction(from: Place, to: Role, path: CareerPath): Action {
  const label = `${shortName(from)} → ${shortName(to)}`;
  return pathAction(label, { from: from.id, to: to.id, hint: pathSize(path) });
}
