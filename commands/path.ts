import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, DELIVERY_OPTIONS, nameOption } from '../src/command.ts';
import type { Kind } from '../src/knowledge/kinds.ts';
import { nameIntent } from '../src/search/name-intent.ts';
import { suggestNames } from '../src/search/names.ts';

const PLACES: readonly Kind[] = ['starts', 'roles'];

/** Ways from one place in a career to another; either end may be left out. */
export const path: Command = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'path',
    description: 'Career steps from where you are to where you want to be',
    options: [
      nameOption('from', 'Where you are: a role, or a start such as front desk or nurse', false),
      nameOption('to', 'Where you want to be, such as HIM director', false),
      ...DELIVERY_OPTIONS,
    ],
  },
  example: '/him path from: front desk to: health data analyst',
  complete: (option, typed, knowledge) =>
    suggestNames(typed, knowledge, option === 'from' ? PLACES : ['roles']),
  intent: ({ from, to }, knowledge) => {
    const start = from === undefined ? undefined : nameIntent(from, knowledge, PLACES);
    const end = to === undefined ? undefined : nameIntent(to, knowledge, ['roles']);
    const unclear = [start, end].find((intent) => intent !== undefined && intent.kind !== 'entry');
    if (unclear) return unclear;
    if (start?.kind !== 'entry' && end?.kind !== 'entry') return { kind: 'browse', of: 'starts', page: 1 };
    return {
      kind: 'path',
      ...(start?.kind === 'entry' ? { from: start.id } : {}),
      ...(end?.kind === 'entry' ? { to: end.id } : {}),
      way: 1,
    };
  },
};
