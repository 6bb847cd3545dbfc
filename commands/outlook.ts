import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, DELIVERY_OPTIONS, nameOption } from '../src/command.ts';
import { MemberError } from '../src/errors.ts';
import { findState, suggestStates } from '../src/knowledge/states.ts';
import { nameIntent } from '../src/search/name-intent.ts';
import { suggestNames } from '../src/search/names.ts';
import { DEFAULT_OCCUPATION } from '../src/search/states-intent.ts';

/** Pay, growth and jobs of an occupation, in the nation or in one state; without an occupation the table of all. */
export const outlook: Command = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'outlook',
    description: 'Pay, growth and number of jobs, from the Bureau of Labor Statistics',
    options: [
      nameOption('occupation', 'Name of the occupation; leave it out for the table of all', false),
      nameOption('state', 'A state, such as Texas or TX', false),
      ...DELIVERY_OPTIONS,
    ],
  },
  example: '/him outlook occupation: medical records specialists state: TX',
  complete: (option, typed, knowledge) =>
    option === 'state' ? suggestStates(typed) : suggestNames(typed, knowledge, ['outlook']),
  intent: ({ occupation, state }, knowledge) => {
    const place = state === undefined ? undefined : stateFor(state);
    if (occupation === undefined && state === undefined) return { kind: 'overview' };
    const intent = nameIntent(occupation ?? DEFAULT_OCCUPATION, knowledge, ['outlook']);
    return intent.kind === 'entry' && place !== undefined
      ? { kind: 'states', id: intent.id, state: place }
      : intent;
  },
};

/** The postal code of a state as typed. Throws a MemberError where there is no such state. */
function stateFor(typed: string): string {
  const state = findState(typed);
  if (state !== undefined) return state;
  throw new MemberError(
    `I know no state “${typed.slice(0, 50)}”: try its name or code, such as Texas or TX. BLS publishes the states, DC and Puerto Rico.`,
  );
}
