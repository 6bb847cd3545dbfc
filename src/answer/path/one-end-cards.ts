import { ELSEWHERE, NEAR_STARTS } from '../../callings.ts';
import { lastSteps, nextSteps, type Place, type Step } from '../../knowledge/career-graph.ts';
import { type CareerPath, pathsBetween, pathsFromStarts } from '../../knowledge/career-paths.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { type Knowledge, namesOf, ofKind, shortName } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import { footerActions, leadingActions, onwardActions, openAction, pathAction } from '../actions.ts';
import type { Action, Card, Line, Section } from '../card.ts';
import { plural } from '../format.ts';
import { leadingPicture, onwardPicture } from '../pictures/path-for-card.ts';
import { lastStepLine, pathSize, pathSource, pathStops, stepLine } from './path-lines.ts';

/** A longer section would not fit on a phone at a glance. */
const MAX_LINES = 6;

/** What comes next from a place, and how far the top is. */
export function onwardCard(from: Place, knowledge: Knowledge): Card {
  const steps = nextSteps(knowledge, from.id);
  const ahead = topRoles(from, knowledge);
  const name = shortName(from);
  const lead =
    steps.length > 0
      ? `${plural(steps.length, 'next step')} from here, and what each usually takes.`
      : `I know no next step from ${name}: the paths I know end there.`;
  return {
    kind: 'roles',
    title: `From ${name}: what comes next`,
    lead: [{ text: lead }],
    sections: [
      ...stepSection(from.kind === 'starts' ? 'First jobs' : 'A step up', steps, false, knowledge),
      ...stepSection('A step sideways', steps, true, knowledge),
      ...(ahead.length > 0
        ? [{ name: 'Further ahead', lines: ahead.map(({ role, path }) => pathLine(role, path)) }]
        : []),
    ],
    actions: [
      ...ahead
        .slice(0, 2)
        .map(({ role }) => pathAction(`To ${shortName(role)}`, { from: from.id, to: role.id })),
      ...openAction(from.id, knowledge),
      ...footerActions([from.id]),
    ],
    menu: {
      placeholder: 'Open a next role, or see the path further on',
      actions: [
        ...steps.flatMap(({ role }) => openAction(role.id, knowledge)),
        ...ahead.map(({ role, path }) => wholePathAction(from, role, path)),
        ...(from.kind === 'roles' ? leadingActions(`What leads to ${name}`, from.id, knowledge) : []),
      ],
    },
    ...(steps.length > 0 ? { pictures: [onwardPicture(from, steps, knowledge)] } : {}),
    entries: [from.id, ...steps.map(({ role }) => role.id)],
  };
}

/**
 * How people get to a role: the last steps, and the shortest path from each starting point. Somebody from `elsewhere` is
 * told first that no known path starts there.
 */
export function leadingCard(to: Role, knowledge: Knowledge, elsewhere?: string): Card {
  const last = lastSteps(knowledge, to.id);
  const nearest = NEAR_STARTS.get(elsewhere ?? '');
  const all = pathsFromStarts(knowledge, to.id);
  const near = all.find(({ start }) => namesOf(start).some((name) => foldName(name) === nearest));
  const starts = near ? [near, ...all.filter((one) => one !== near)] : all;
  const name = shortName(to);
  return {
    kind: 'roles',
    title: `How people get to ${name}`,
    lead: [
      ...(elsewhere === undefined ? [] : [{ text: unknownStart(elsewhere, name, near?.start) }]),
      { text: leadingText(name, last.length, elsewhere === undefined ? starts[0] : undefined) },
    ],
    sections: [
      {
        name: 'The last step',
        lines: last.slice(0, MAX_LINES).flatMap((step) => lastStepLine(step, knowledge)),
      },
      {
        name: 'The shortest path from each start',
        lines: starts.slice(0, MAX_LINES).map(({ start, path }) => ({
          ...pathLine(start, path),
          text: pathStops(path),
        })),
      },
    ].filter(({ lines }) => lines.length > 0),
    actions: [
      ...starts
        .slice(0, 2)
        .map(({ start }) => pathAction(`From ${shortName(start)}`, { from: start.id, to: to.id })),
      ...openAction(to.id, knowledge),
      ...footerActions([to.id, ...last.map(({ from }) => from.id)].slice(0, 6)),
    ],
    menu: {
      placeholder: 'See the path from a starting point, or open a role',
      actions: [
        ...starts.map(({ start, path }) => wholePathAction(start, to, path)),
        ...last.flatMap(({ from }) => openAction(from.id, knowledge)),
        ...onwardActions(`What comes after ${name}`, to.id, knowledge),
      ],
    },
    ...(last.length > 0 ? { pictures: [leadingPicture(to, last, knowledge)] } : {}),
    entries: [to.id, ...last.map(({ from }) => from.id)],
  };
}

/** "I have no path from paralegal to Compliance officer, though …"; `near`: the starting point that comes near to that. */
function unknownStart(elsewhere: string, name: string, near: Place | undefined): string {
  const from = `from ${elsewhere === ELSEWHERE ? 'there' : elsewhere}`;
  return near
    ? `I have no path to ${name} ${from} in particular; of the starting points I know, “${shortName(near)}” is the most like it.`
    : `I have no path ${from} to ${name}, though people may have made that move. These are the ways in that I know.`;
}

function leadingText(
  name: string,
  lastSteps: number,
  nearest: { start: Place; path: CareerPath } | undefined,
): string {
  if (lastSteps === 0) return `I know no step that leads to ${name}.`;
  const first = nearest
    ? ` Of the starting points I know, “${shortName(nearest.start)}” is the nearest to it.`
    : '';
  const from =
    lastSteps === 1 ? 'One role or starting point leads' : `${lastSteps} roles and starting points lead`;
  return `${from} straight to ${name}${lastSteps > MAX_LINES ? `; ${MAX_LINES} of them are listed` : ''}.${first}`;
}

/** Executive roles within reach, the nearest first. */
function topRoles(from: Place, knowledge: Knowledge): { role: Role; path: CareerPath }[] {
  return ofKind(knowledge, 'roles')
    .filter(({ level, id }) => level === 'master' && id !== from.id)
    .flatMap((role) => {
      const [path] = pathsBetween(knowledge, from.id, role.id);
      return path && path.steps.length > 1 ? [{ role, path }] : [];
    })
    .sort((a, b) => a.path.steps.length - b.path.steps.length)
    .slice(0, 5);
}

function stepSection(
  name: string,
  steps: readonly Step[],
  lateral: boolean,
  knowledge: Knowledge,
): Section[] {
  const lines = steps
    .filter(({ edge }) => (edge?.kind === 'lateral') === lateral)
    .slice(0, MAX_LINES)
    .map((step) => stepLine(step, knowledge));
  return lines.length > 0 ? [{ name, lines }] : [];
}

function pathLine(place: Place, path: CareerPath): Line {
  return { head: shortName(place), text: pathSize(path), ...pathSource(path) };
}

function wholePathAction(from: Place, to: Role, path: CareerPath): Action {
  const label = `${shortName(from)} → ${shortName(to)}`;
  return pathAction(label, { from: from.id, to: to.id, hint: pathSize(path) });
}
