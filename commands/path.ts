import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, DELIVERY_OPTIONS, nameOption } from '../src/command/command.ts';
import type { Kind } from '../src/knowledge/kinds.ts';
import { readNames } from '../src/search/names/read-names.ts';
import { suggestNames } from '../src/search/names/suggest-names.ts';

const ROLES: readonly Kind[] = ['roles'];
const PLACES: readonly Kind[] = ['starts', ...ROLES];

/** Paths from one place in a career to another; either end may be left out. */
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
  written: { nameWords: true },
  complete: (option, typed, knowledge) => suggestNames(typed, knowledge, option === 'from' ? PLACES : ROLES),
  intent: ({ from, to }, knowledge) => {
    if (from === undefined && to === undefined) return { kind: 'browse', of: 'starts', page: 1 };
    const ends = [
      { typed: from, kinds: PLACES },
      { typed: to, kinds: ROLES },
    ];
    const { ids, near } = readNames(ends, knowledge);
    const [start, end] = ids;
    if (near.length > 0) {
      const other = start ?? end;
      const open = from !== undefined && start === undefined ? 'from' : 'to';
      return { kind: 'choose', ids: [...near], end: open, ...(other ? { against: [other] } : {}) };
    }
    return { kind: 'path', ...(start ? { from: start } : {}), ...(end ? { to: end } : {}), nth: 1 };
  },
};
