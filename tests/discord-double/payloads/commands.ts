import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionDataResolved,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIUser,
  ApplicationCommandType,
  InteractionType,
  type InteractionType as Kind,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { snowflake } from '../snowflake.ts';
import { makeMember } from './users.ts';
import { interactionBase, type Where } from './where.ts';

/** A value a member gave: a text, a number, true or false, a user, or any option written out. */
export type OptionValue = string | number | boolean | { user: APIUser } | { type: OptionType; value: string };
export type OptionValues = Record<string, OptionValue>;

export interface CommandWhere extends Where {
  commandId?: string;
  resolved?: APIInteractionDataResolved;
}

function typeAndValue(value: OptionValue): { type: OptionType; value: string | number | boolean } {
  if (typeof value === 'string') return { type: OptionType.String, value };
  if (typeof value === 'boolean') return { type: OptionType.Boolean, value };
  if (typeof value === 'number')
    return { type: Number.isInteger(value) ? OptionType.Integer : OptionType.Number, value };
  return 'user' in value ? { type: OptionType.User, value: value.user.id } : value;
}

function resolve(options: OptionValues, given: APIInteractionDataResolved = {}): APIInteractionDataResolved {
  const users = { ...given.users };
  const members = { ...given.members };
  for (const value of Object.values(options)) {
    if (typeof value !== 'object' || !('user' in value)) continue;
    users[value.user.id] = value.user;
    members[value.user.id] = { ...makeMember(), permissions: '0' };
  }
  const named = Object.keys(users).length > 0 ? { users, members } : {};
  return { ...given, ...named };
}

/** Splits 'him role' into the command's name and the levels below it, and puts the options at the bottom. */
function nest<K extends Kind>(path: string, leaves: APIApplicationCommandInteractionDataBasicOption<K>[]) {
  const [name = '', ...levels] = path.split(' ');
  const [first, second] = levels;
  const sub = (below: string): APIApplicationCommandInteractionDataOption<K> => {
    return { type: OptionType.Subcommand, name: below, options: leaves };
  };
  let options: APIApplicationCommandInteractionDataOption<K>[] = leaves;
  if (first !== undefined) options = [sub(first)];
  if (first !== undefined && second !== undefined) {
    options = [{ type: OptionType.SubcommandGroup, name: first, options: [sub(second)] }] as typeof options;
  }
  return { name, options };
}

function commandData<K extends Kind>(
  path: string,
  values: OptionValues,
  where: CommandWhere,
  focused?: string,
) {
  const leaves = Object.entries(values).map(([name, value]) => {
    return { name, ...typeAndValue(value), ...(name === focused ? { focused: true } : {}) };
  }) as APIApplicationCommandInteractionDataBasicOption<K>[];
  const resolved = resolve(values, where.resolved);
  return {
    id: where.commandId ?? snowflake(),
    type: ApplicationCommandType.ChatInput as const,
    ...nest(path, leaves),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

/**
 * A member runs a slash command.
 *
 * @example slash('him role', { name: 'coder' }, { context: InteractionContextType.BotDM })
 */
export function slash(
  commandPath: string,
  options: OptionValues = {},
  where: CommandWhere = {},
): APIChatInputApplicationCommandInteraction {
  const data = commandData<InteractionType.ApplicationCommand>(commandPath, options, where);
  return {
    ...interactionBase(where),
    type: InteractionType.ApplicationCommand,
    data,
  } as APIChatInputApplicationCommandInteraction;
}

/** A member types into an option with autocomplete. Options not yet filled in are simply left out. */
export function autocomplete(
  commandPath: string,
  options: OptionValues,
  focusedName: string,
  where: CommandWhere = {},
): APIApplicationCommandAutocompleteInteraction {
  if (!(focusedName in options)) throw new Error(`autocomplete: no option is named ${focusedName}`);
  const data = commandData<InteractionType.ApplicationCommandAutocomplete>(
    commandPath,
    options,
    where,
    focusedName,
  );
  return { ...interactionBase(where), type: InteractionType.ApplicationCommandAutocomplete, data };
}

/** A member uses a message command from the context menu of a message. */
export function messageCommand(
  name: string,
  target: APIMessage,
  where: CommandWhere = {},
): APIMessageApplicationCommandInteraction {
  const data = {
    id: where.commandId ?? snowflake(),
    type: ApplicationCommandType.Message as const,
    name,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return {
    ...interactionBase({ channelId: target.channel_id, ...where }),
    type: InteractionType.ApplicationCommand,
    data,
  } as APIMessageApplicationCommandInteraction;
}
