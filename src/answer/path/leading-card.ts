import { ELSEWHERE, NEAR_STARTS } from '../../callings.ts';
import { lastSteps, type Place } from '../../knowledge/career-graph.ts';
import { type CareerPath, pathsFromStarts } from '../../knowledge/career-paths.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { type Knowledge, namesOf, shortName } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import { footerActions, onwardActions, openAction, pathAction } from '../actions.ts';
import type { Card } from '../card.ts';
import { leadingPicture } from '../pictures/path-pictures.ts';
import { lastStepLine, MAX_LINES, pathLine, pathStops, wholePathAction } from './path-lines.ts';

/**
 * How people get to a role: the last steps, and the usual path from each starting point. Somebody from `elsewhere` is
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
        name: 'The path from each start, the nearest first',
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
  count: number,
  nearest: { start: Place; path: CareerPath } | undefined,
): string {
  if (count === 0) return `I know no step that leads to ${name}.`;
  const first = nearest
    ? ` Of the starting points I know, “${shortName(nearest.start)}” is the nearest to it.`
    : '';
  const from = count === 1 ? 'One role or starting point leads' : `${count} roles and starting points lead`;
  return `${from} straight to ${name}${count > MAX_LINES ? `; ${MAX_LINES} of them are listed` : ''}.${first}`;
}
