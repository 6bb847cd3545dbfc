import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, DELIVERY_OPTIONS, nameOption } from '../src/command/command.ts';
import { repeated } from '../src/cut.ts';
import { MemberError } from '../src/errors.ts';
import type { Intent } from '../src/intent/intent.ts';
import { findState } from '../src/knowledge/find-state.ts';
import type { Kind } from '../src/knowledge/kinds.ts';
import { DEFAULT_OCCUPATION, type Knowledge, occupationOf } from '../src/knowledge/knowledge.ts';
import { readNames } from '../src/search/names/read-names.ts';
import { resolveName } from '../src/search/names/resolve-name.ts';
import { suggestNames } from '../src/search/names/suggest-names.ts';
import { suggestStates } from '../src/search/names/suggest-states.ts';

/** What BLS counts: occupations, and the roles and credentials counted in them. */
const COUNTED: readonly Kind[] = ['outlook', 'roles', 'credentials'];

/** Pay, growth and jobs of an occupation, nationwide or in one state; without an occupation, the table of all. */
export const outlook: Command = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'outlook',
    description: 'Pay, growth and number of jobs, from the Bureau of Labor Statistics',
    options: [
      nameOption('occupation', 'Name of the occupation; leave it out to see all', false),
      nameOption('state', 'A state, such as Texas or TX', false),
      ...DELIVERY_OPTIONS,
    ],
  },
  example: '/him outlook occupation: medical records specialists state: TX',
  complete: (option, typed, knowledge) =>
    option === 'state' ? suggestStates(typed) : suggestNames(typed, knowledge, ['outlook']),
  intent: ({ occupation, state }, knowledge) => {
    const place = state === undefined ? undefined : stateFor(state);
    if (occupation === undefined) return place === undefined ? { kind: 'overview' } : inState(place);
    const typedState = place === undefined ? stateInPlaceOf(occupation, knowledge) : undefined;
    return typedState === undefined ? outlookOf(occupation, place, knowledge) : inState(typedState);
  },
};

function inState(state: string): Intent {
  return { kind: 'states', id: DEFAULT_OCCUPATION, states: [state] };
}

/** "/him outlook texas": a state typed in place of the occupation, unless it is the name of one. */
function stateInPlaceOf(typed: string, knowledge: Knowledge): string | undefined {
  return 'sure' in resolveName(typed, knowledge, COUNTED) ? undefined : findState(typed);
}

/** The figures asked for: of an occupation, or of the one in which BLS counts a role or a credential's holders. */
function outlookOf(typed: string, state: string | undefined, knowledge: Knowledge): Intent {
  const { ids, near } = readNames([{ typed, kinds: COUNTED }], knowledge);
  const [named] = ids;
  const counted = (named === undefined ? near : [named]).flatMap(
    (id) => occupationOf(knowledge.entries.get(id), knowledge)?.id ?? [],
  );
  const [occupation] = counted;
  if (occupation === undefined) throw uncounted(typed);
  if (named === undefined)
    return { kind: 'choose', ids: [...new Set(counted)], ...(state ? { states: [state] } : {}) };
  return state === undefined
    ? { kind: 'entry', id: occupation }
    : { kind: 'states', id: named, states: [state] };
}

function uncounted(typed: string): MemberError {
  return new MemberError(
    `I know no BLS occupation for “${repeated(typed)}”: choose one while you type, or leave it out to see all.`,
    [typed],
  );
}

/** The postal code of a state as typed. Throws a MemberError if there is no such state. */
function stateFor(typed: string): string {
  const state = findState(typed);
  if (state !== undefined) return state;
  throw new MemberError(
    `I know no state “${repeated(typed)}”: try its name or code, such as Texas or TX. BLS covers the states, DC and Puerto Rico.`,
  );
}
