import { lastSteps, nextSteps, type Place } from '../../knowledge/career-graph.ts';
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
import type { Card } from '../card.ts';
import { onwardCard } from './onward-card.ts';
import { lastStepLine, stepLine } from './path-lines.ts';

/** No path is known: what comes next from one place, and what leads to the other. */
export function noPathCard(from: Place, to: Role, knowledge: Knowledge): Card {
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

/** Both ends are one place: what comes next from there. */
export function sameCard(role: Role, knowledge: Knowledge): Card {
  const card = onwardCard(role, knowledge);
  return { ...card, lead: [{ text: `From and to are the same: ${shortName(role)}.` }, ...card.lead] };
}

/** The end is a starting point, to which no path leads: what comes next from there. */
export function startCard(start: Exclude<Place, Role>, knowledge: Knowledge): Card {
  const card = onwardCard(start, knowledge);
  const text = `${shortName(start)} is where people begin: no path leads there, but several lead on.`;
  return { ...card, lead: [{ text }, ...card.lead] };
}

/** Paths are known between roles and starting points only; offers what is known, and guesses nothing. */
export function unknownPlaceCard(known: Place | undefined, knowledge: Knowledge): Card {
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
