import type { IntentOf } from '../../intent/intent.ts';
import { type Place, placeOf } from '../../knowledge/career-graph.ts';
import { type CareerPath, pathsBetween } from '../../knowledge/career-paths.ts';
import { type Knowledge, shortName } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import { footerActions, onwardActions, openAction, pathAction } from '../actions.ts';
import type { Action, Card, Section } from '../card.ts';
import { pathLabel, pathTitle } from '../path-names.ts';
import { betweenPicture } from '../pictures/path-pictures.ts';
import { leadingCard } from './leading-card.ts';
import { needsText } from './needs-text.ts';
import { noPathCard, sameCard, startCard, unknownPlaceCard } from './no-path-cards.ts';
import { onwardCard } from './onward-card.ts';
import { pathRoles, pathSize, pathSource, stepLine } from './path-lines.ts';

/** Paths from one place to another along the roles' career edges; with one end left out, what is next to the other. */
export function pathCard(intent: IntentOf<'path'>, knowledge: Knowledge): Card {
  const [from, to] = [placeOf(knowledge, intent.from), placeOf(knowledge, intent.to)];
  if ((intent.from !== undefined && !from) || (intent.to !== undefined && !to) || (!from && !to)) {
    return unknownPlaceCard(from ?? to, knowledge);
  }
  if (to?.kind === 'starts') return startCard(to, knowledge);
  if (from && to) return betweenCard(from, to, intent.nth, knowledge);
  if (to) return leadingCard(to, knowledge, intent.elsewhere);
  return from ? onwardCard(from, knowledge) : unknownPlaceCard(undefined, knowledge);
}

function betweenCard(from: Place, to: Role, wanted: number, knowledge: Knowledge): Card {
  if (from.id === to.id) return sameCard(to, knowledge);
  const paths = pathsBetween(knowledge, from.id, to.id);
  const at = Math.min(Math.max(1, wanted), paths.length) - 1;
  const path = paths[at];
  if (!path) return noPathCard(from, to, knowledge);
  const others = paths.filter((other) => other !== path);
  const ids = [from.id, ...path.steps.map(({ role }) => role.id)];
  return {
    kind: 'roles',
    title: `${shortName(from)} → ${shortName(to)}`,
    lead: [
      { text: `${pathTitle(path)}: ${pathSize(path)}.`, ...pathSource(path) },
      { text: needsText(path) },
      ...(path.journey
        ? [{ text: `This is the path of the journey “${path.journey.title}”.`, from: path.journey }]
        : []),
    ],
    sections: [stepsSection(path, knowledge), ...otherSections(others)],
    actions: [...otherActions(from, to, paths, at), ...openAction(to.id, knowledge), ...footerActions(ids)],
    menu: {
      placeholder: 'Open a role on this path, or look further',
      actions: [
        ...ids.flatMap((id) => openAction(id, knowledge)),
        ...(path.journey ? openAction(path.journey.id, knowledge) : []),
        ...onwardActions(`What comes after ${shortName(to)}`, to.id, knowledge),
        pathAction(`Everything that leads to ${shortName(to)}`, { to: to.id }),
      ],
    },
    pictures: [betweenPicture(from, path, others, knowledge)],
    entries: [to.id, from.id, ...ids.slice(1, -1)],
  };
}

function stepsSection(path: CareerPath, knowledge: Knowledge): Section {
  const lines = path.steps.map((step, index) => {
    const line = stepLine(step, knowledge, path.journey);
    return { ...line, head: `${index + 1}. ${line.head}` };
  });
  return { name: 'The steps', lines };
}

function otherSections(others: readonly CareerPath[]): Section[] {
  if (others.length === 0) return [];
  return [
    {
      name: 'Other paths',
      lines: others.map((path) => ({
        head: pathLabel(path),
        text: `${pathSize(path)}: ${pathRoles(path)}`,
        ...pathSource(path),
      })),
    },
  ];
}

function otherActions(from: Place, to: Role, paths: readonly CareerPath[], at: number): Action[] {
  return paths.flatMap((path, index) =>
    index === at ? [] : [pathAction(pathLabel(path), { from: from.id, to: to.id, nth: index + 1 })],
  );
}
