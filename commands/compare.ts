import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, DELIVERY_OPTIONS, nameOption, ROOT } from '../src/command/command.ts';
import { MemberError } from '../src/errors.ts';
import { COMPARABLE } from '../src/knowledge/kinds.ts';
import { compareIntent } from '../src/search/names/name-intent.ts';
import { suggestNames } from '../src/search/names/suggest-names.ts';

/** Two or three things side by side, the differences first. */
export const compare: Command = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'compare',
    description: 'Two or three things side by side: credentials, roles, schooling, occupations, terms',
    options: [
      nameOption('first', 'The first, such as RHIT'),
      nameOption('second', 'The second, such as RHIA'),
      nameOption('third', 'A third, if you like', false),
      ...DELIVERY_OPTIONS,
    ],
  },
  example: '/him compare first: RHIT second: RHIA',
  written: { between: [/ (?:vs\.?|versus) /i, / (?:and|or|&) /i] },
  complete: (_option, typed, knowledge) => suggestNames(typed, knowledge, COMPARABLE),
  intent: ({ first, second, third }, knowledge) => {
    const names = [first, second, third].filter((name) => name !== undefined);
    // Discord asks for both, but an old or broken client may send neither.
    if (names.length === 0)
      throw new MemberError(`${ROOT} compare needs first and second: two names, such as RHIT and RHIA.`);
    return compareIntent(names, knowledge, COMPARABLE);
  },
};
