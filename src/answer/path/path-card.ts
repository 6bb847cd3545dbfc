import type { Intent } from '../../intent.ts';
import { lastSteps, nextSteps, type Place, placeOf } from '../../knowledge/career-graph.ts';
import { type CareerPath, pathsBetween } from '../../knowledge/career-paths.ts';
import { type Knowledge, ofKind, shortName } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import {
  footerActions,
  leadingActions,
  onwardActions,
  openAction,
  pathAction,
  reportAction,
} from '../actions.ts';
import type { Action, Card, Section } from '../card.ts';
import { betweenPicture } from '../pictures/path-for-card.ts';
import { needsText } from './needs-text.ts';
import { leadingCard, onwardCard } from './one-end-cards.ts';
import {
  lastStepLine,
  pathLabel,
  pathRoles,
  pathSize,
  pathSource,
  pathTitle,
  stepLine,
} from './path-lines.ts';

type PathIntent = Extract<Intent, { kind: 'path' }>;

/** Paths from one place to another along the roles' career edges; with one end left out, what is next to the other. */
export function pathCard(intent: PathIntent, knowledge: Knowledge): Card {
  const [from, to] = [placeOf(knowledge, intent.from), placeOf(knowledge, intent.to)];
  if ((intent.from !== undefined && !from) || (intent.to !== undefined && !to) || (!from && !to)) {
    return unknownCard(from ?? to, knowledge);
  }
  if (to?.kind === 'starts') return startCard(to, knowledge);
  if (from && to) return betweenCard(from, to, intent.nth, knowledge);
  if (to) return leadingCard(to, knowledge, intent.elsewhere);
  return from ? onwardCard(from, knowledge) : unknownCard(undefined, knowledge);
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

function noPathCard(from: Place, to: Role, knowledge: Knowledge): Card {
  const next = nextSteps(knowledge, from.id).slice(0, 6);
  const before = lastSteps(knowledge, to.id).slice(0, 6);
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
      {
        name: `What leads to ${shortName(to)}`,
        lines: before.flatMap((step) => lastStepLine(step, knowledge)),
      },
    ].filter(({ lines }) => lines.length > 0),
    actions: [
      ...onwardActions(`From ${shortName(from)}`, from.id, knowledge),
      ...leadingActions(`To ${shortName(to)}`, to.id, knowledge),
      ...footerActions([from.id, to.id]),
    ],
    menu: {
      placeholder: 'Open a role',
      actions: [
        from.id,
        to.id,
        ...next.map(({ role }) => role.id),
        ...before.map((step) => step.from.id),
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
      ...(known?.kind === 'roles' ? leadingActions(`To ${shortName(known)}`, known.id, knowledge) : []),
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
