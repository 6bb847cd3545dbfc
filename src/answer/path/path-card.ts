import type { Intent } from '../../intent.ts';
import { type Place, placeOf } from '../../knowledge/career-graph.ts';
import { onward, type Way, waysBetween, waysIn } from '../../knowledge/career-paths.ts';
import { type Knowledge, ofKind, shortName } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import {
  footerActions,
  onwardActions,
  openAction,
  pathAction,
  reportAction,
  waysInActions,
} from '../actions.ts';
import type { Action, Card, Section } from '../card.ts';
import { wayPicture } from '../pictures/path-for-card.ts';
import { needsText } from './needs-text.ts';
import { leadingCard, onwardCard } from './path-ends.ts';
import { stepLine, wayFrom, wayInLine, wayLabel, wayRoles, waySize, wayTitle } from './path-lines.ts';

type PathIntent = Extract<Intent, { kind: 'path' }>;

/** Paths from one place to another along the roles' career edges; with one end left out, what is next to the other. */
export function pathCard(intent: PathIntent, knowledge: Knowledge): Card {
  const [from, to] = [placeOf(knowledge, intent.from), placeOf(knowledge, intent.to)];
  if ((intent.from !== undefined && !from) || (intent.to !== undefined && !to) || (!from && !to)) {
    return unknownCard(from ?? to, knowledge);
  }
  if (to?.kind === 'starts') return startCard(to, knowledge);
  if (from && to) return betweenCard(from, to, intent.way, knowledge);
  if (to) return leadingCard(to, knowledge, intent.elsewhere);
  return from ? onwardCard(from, knowledge) : unknownCard(undefined, knowledge);
}

function betweenCard(from: Place, to: Role, wanted: number, knowledge: Knowledge): Card {
  if (from.id === to.id) return sameCard(to, knowledge);
  const ways = waysBetween(knowledge, from.id, to.id);
  const at = Math.min(Math.max(1, wanted), ways.length) - 1;
  const way = ways[at];
  if (!way) return noWayCard(from, to, knowledge);
  const others = ways.filter((other) => other !== way);
  const ids = [from.id, ...way.steps.map(({ role }) => role.id)];
  return {
    kind: 'roles',
    title: `${shortName(from)} → ${shortName(to)}`,
    lead: [
      { text: `${wayTitle(way)}: ${waySize(way)}.`, ...wayFrom(way) },
      { text: needsText(way) },
      ...(way.journey
        ? [{ text: `This is the path of the journey “${way.journey.title}”.`, from: way.journey }]
        : []),
    ],
    sections: [stepsSection(way, knowledge), ...otherSections(others)],
    actions: [...otherActions(from, to, ways, at), ...openAction(to.id, knowledge), ...footerActions(ids)],
    menu: {
      placeholder: 'Open a role on this path, or look further',
      actions: [
        ...ids.flatMap((id) => openAction(id, knowledge)),
        ...(way.journey ? openAction(way.journey.id, knowledge) : []),
        ...onwardActions(`What comes after ${shortName(to)}`, to.id, knowledge),
        pathAction(`Everything that leads to ${shortName(to)}`, { to: to.id }),
      ],
    },
    pictures: [wayPicture(from, way, others, knowledge)],
    entries: [to.id, from.id, ...ids.slice(1, -1)],
  };
}

function stepsSection(way: Way, knowledge: Knowledge): Section {
  const lines = way.steps.map((step, index) => {
    const line = stepLine(step, knowledge, way.journey);
    return { ...line, head: `${index + 1}. ${line.head}` };
  });
  return { name: 'The steps', lines };
}

function otherSections(others: readonly Way[]): Section[] {
  if (others.length === 0) return [];
  return [
    {
      name: 'Other paths',
      lines: others.map((way) => ({
        head: wayLabel(way),
        text: `${waySize(way)}: ${wayRoles(way)}`,
        ...wayFrom(way),
      })),
    },
  ];
}

function otherActions(from: Place, to: Role, ways: readonly Way[], at: number): Action[] {
  return ways.flatMap((way, index) =>
    index === at ? [] : [pathAction(wayLabel(way), { from: from.id, to: to.id, way: index + 1 })],
  );
}

function noWayCard(from: Place, to: Role, knowledge: Knowledge): Card {
  const next = onward(knowledge, from.id).slice(0, 6);
  const before = waysIn(knowledge, to.id).slice(0, 6);
  return {
    kind: 'roles',
    title: `${shortName(from)} → ${shortName(to)}`,
    lead: [
      {
        text: `I know no path of up to six steps from ${shortName(from)} to ${shortName(to)}; people may still have made that move.`,
      },
    ],
    sections: [
      {
        name: `What comes next from ${shortName(from)}`,
        lines: next.map((step) => stepLine(step, knowledge)),
      },
      { name: `What leads to ${shortName(to)}`, lines: before.flatMap((way) => wayInLine(way, knowledge)) },
    ].filter(({ lines }) => lines.length > 0),
    actions: [
      ...onwardActions(`From ${shortName(from)}`, from.id, knowledge),
      ...waysInActions(`To ${shortName(to)}`, to.id, knowledge),
      ...footerActions([from.id, to.id]),
    ],
    menu: {
      placeholder: 'Open a role',
      actions: [
        from.id,
        to.id,
        ...next.map(({ role }) => role.id),
        ...before.map((way) => way.from.id),
      ].flatMap((id) => openAction(id, knowledge)),
    },
    entries: [to.id, from.id],
  };
}

function sameCard(role: Role, knowledge: Knowledge): Card {
  const card = onwardCard(role, knowledge);
  return { ...card, lead: [{ text: `From and to are the same: ${shortName(role)}.` }, ...card.lead] };
}

function startCard(start: Exclude<Place, Role>, knowledge: Knowledge): Card {
  const card = onwardCard(start, knowledge);
  const text = `${shortName(start)} is where people begin: no path leads there, but several lead on.`;
  return { ...card, lead: [{ text }, ...card.lead] };
}

/** Paths are known between roles and starting points only; offers what is known, and guesses nothing. */
function unknownCard(known: Place | undefined, knowledge: Knowledge): Card {
  const starts = ofKind(knowledge, 'starts');
  const [which, offer] = known
    ? [`I know ${shortName(known)}, but not the other place.`, 'Choose a role or a starting point']
    : ['I do not know that place.', 'Choose a starting point'];
  return {
    kind: 'bot',
    title: 'Which path?',
    lead: [
      {
        text: `${which} I know paths from starting points, such as high school or nursing, and between roles.`,
      },
    ],
    sections: [],
    actions: [
      ...(known?.kind === 'roles' ? waysInActions(`To ${shortName(known)}`, known.id, knowledge) : []),
      ...(known ? onwardActions(`From ${shortName(known)}`, known.id, knowledge) : []),
      { label: 'All roles', intent: { kind: 'browse', of: 'roles', page: 1 } },
      reportAction(),
    ],
    menu: {
      placeholder: offer,
      actions: starts.map((start) => pathAction(shortName(start), { from: start.id })),
    },
    entries: known ? [known.id] : [],
    outcome: 'suggestions',
  };
}
