import { ELSEWHERE, NEAR_STARTS } from '../../callings.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { type Knowledge, namesOf, ofKind, shortName } from '../../knowledge/knowledge.ts';
import { onward, type Way, waysBetween, waysFromStarts, waysIn } from '../../knowledge/paths.ts';
import type { Place, Step } from '../../knowledge/routes.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import { footerActions, onwardActions, openAction, pathAction, waysInActions } from '../actions.ts';
import type { Action, Card, Line, Section } from '../card.ts';
import { plural } from '../format.ts';
import { onwardPicture, waysInPicture } from '../pictures/path-for-card.ts';
import { stepLine, wayFrom, wayInLine, waySize, wayThrough } from './path-lines.ts';

/** A longer section would not fit on a phone at a glance. */
const MAX_LINES = 6;

/** What comes next from a place, and how far the top is. */
export function onwardCard(from: Place, knowledge: Knowledge): Card {
  const steps = onward(knowledge, from.id);
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
        ? [{ name: 'Further ahead', lines: ahead.map(({ role, way }) => wayLine(role, way)) }]
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
        ...ahead.map(({ role, way }) => wayAction(from, role, way)),
        ...(from.kind === 'roles' ? waysInActions(`What leads to ${name}`, from.id, knowledge) : []),
      ],
    },
    ...(steps.length > 0 ? { pictures: [onwardPicture(from, steps, knowledge)] } : {}),
    entries: [from.id, ...steps.map(({ role }) => role.id)],
  };
}

/**
 * How people get to a role: the last steps, and the shortest path from each starting point. Who comes from `elsewhere` is told
 * first that no path of ours starts there.
 */
export function leadingCard(to: Role, knowledge: Knowledge, elsewhere?: string): Card {
  const ways = waysIn(knowledge, to.id);
  const nearest = NEAR_STARTS.get(elsewhere ?? '');
  const all = waysFromStarts(knowledge, to.id);
  const near = all.find(({ start }) => namesOf(start).some((name) => foldName(name) === nearest));
  const starts = near ? [near, ...all.filter((one) => one !== near)] : all;
  const name = shortName(to);
  return {
    kind: 'roles',
    title: `How people get to ${name}`,
    lead: [
      ...(elsewhere === undefined ? [] : [{ text: unknownStart(elsewhere, name, near?.start) }]),
      { text: leadingText(name, ways.length, elsewhere === undefined ? starts[0] : undefined) },
    ],
    sections: [
      {
        name: 'The last step',
        lines: ways.slice(0, MAX_LINES).flatMap((way) => wayInLine(way, knowledge)),
      },
      {
        name: 'The shortest path from each start',
        lines: starts.slice(0, MAX_LINES).map(({ start, way }) => ({
          ...wayLine(start, way),
          text: wayThrough(way),
        })),
      },
    ].filter(({ lines }) => lines.length > 0),
    actions: [
      ...starts
        .slice(0, 2)
        .map(({ start }) => pathAction(`From ${shortName(start)}`, { from: start.id, to: to.id })),
      ...openAction(to.id, knowledge),
      ...footerActions([to.id, ...ways.map(({ from }) => from.id)].slice(0, 6)),
    ],
    menu: {
      placeholder: 'See the path from a starting point, or open a role',
      actions: [
        ...starts.map(({ start, way }) => wayAction(start, to, way)),
        ...ways.flatMap(({ from }) => openAction(from.id, knowledge)),
        ...onwardActions(`What comes after ${name}`, to.id, knowledge),
      ],
    },
    ...(ways.length > 0 ? { pictures: [waysInPicture(to, ways, knowledge)] } : {}),
    entries: [to.id, ...ways.map(({ from }) => from.id)],
  };
}

/** "I have no path from paralegal to Compliance officer, though …"; `near`: the starting point that comes near to that. */
function unknownStart(elsewhere: string, name: string, near: Place | undefined): string {
  const from = `from ${elsewhere === ELSEWHERE ? 'there' : elsewhere}`;
  return near
    ? `I have no path to ${name} ${from} in particular; of the starting points I know, “${shortName(near)}” is the most like it.`
    : `I have no path ${from} to ${name}, though people may have made that move. These are the ways in that I know.`;
}

function leadingText(name: string, ways: number, nearest: { start: Place; way: Way } | undefined): string {
  if (ways === 0) return `I know no step that leads to ${name}.`;
  const first = nearest
    ? ` Of the starting points I know, “${shortName(nearest.start)}” is the nearest to it.`
    : '';
  const from = ways === 1 ? 'One role or starting point leads' : `${ways} roles and starting points lead`;
  return `${from} straight to ${name}${ways > MAX_LINES ? `; ${MAX_LINES} of them are listed` : ''}.${first}`;
}

/** Executive roles within reach, the nearest first. */
function topRoles(from: Place, knowledge: Knowledge): { role: Role; way: Way }[] {
  return ofKind(knowledge, 'roles')
    .filter(({ level, id }) => level === 'master' && id !== from.id)
    .flatMap((role) => {
      const [way] = waysBetween(knowledge, from.id, role.id);
      return way && way.steps.length > 1 ? [{ role, way }] : [];
    })
    .sort((a, b) => a.way.steps.length - b.way.steps.length)
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

function wayLine(place: Place, way: Way): Line {
  return { head: shortName(place), text: waySize(way), ...wayFrom(way) };
}

function wayAction(from: Place, to: Role, way: Way): Action {
  const label = `${shortName(from)} → ${shortName(to)}`;
  return pathAction(label, { from: from.id, to: to.id, hint: waySize(way) });
}
