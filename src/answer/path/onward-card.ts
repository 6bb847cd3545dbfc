import { nextSteps, type Place, type Step } from '../../knowledge/career-graph.ts';
import { type CareerPath, pathsBetween } from '../../knowledge/career-paths.ts';
import { type Knowledge, ofKind, shortName } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import { plural } from '../../wording.ts';
import { footerActions, leadingActions, openAction, pathAction } from '../actions.ts';
import type { Card, Section } from '../card.ts';
import { onwardPicture } from '../pictures/path-pictures.ts';
import { MAX_LINES, pathLine, stepLine, wholePathAction } from './path-lines.ts';

/** What comes next from a place, and how far the top is. */
export function onwardCard(from: Place, knowledge: Knowledge): Card {
  const steps = nextSteps(knowledge, from.id);
  const ahead = topRoles(from, knowledge);
  const name = shortName(from);
  const lead =
    steps.length > 0
      ? `${plural(steps.length, 'next step')} from here, and what each takes.`
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
