import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Command, ROOT_NAME } from '../command/command.ts';
import { MESSAGE_COMMANDS } from './message-commands.ts';

/**
 * For commands that are registered everywhere (only those may say it): usable in servers, in the bot's direct messages and,
 * for people who installed it themselves, anywhere.
 */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/**
 * What is registered with Discord, everywhere or in one server: `/him` with its subcommands, and the commands of a message's
 * context menu.
 */
export function applicationCommands(
  commands: readonly Command[],
  scope: 'everywhere' | 'server' = 'everywhere',
): RESTPutAPIApplicationCommandsJSONBody {
  const usable = scope === 'everywhere' ? EVERYWHERE : {};
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: ROOT_NAME,
      description: 'Careers in health information management: roles, credentials, pay, paths',
      options: commands.map(({ data }) => data),
      ...usable,
    },
    ...MESSAGE_COMMANDS.map(({ name }) => ({
      type: ApplicationCommandType.Message as const,
      name,
      ...usable,
    })),
  ];
}

/** Whether Discord already has exactly these commands, so that a start writes nothing. */
export function sameCommands(
  ours: RESTPutAPIApplicationCommandsJSONBody,
  theirs: APIApplicationCommand[],
): boolean {
  const canonical = (commands: readonly object[]): string =>
    JSON.stringify(commands.map((command) => canonicalCommand(command)).sort());
  return canonical(ours) === canonical(theirs);
}

type Comparable = Partial<APIApplicationCommand>;

/** Only what we declare, with Discord's defaults filled in: Discord adds ids, versions and nulls of its own. */
function canonicalCommand(command: Comparable): string {
  // Whatever Discord says of a server's command, it is used in that server.
  const { contexts, integration_types } = command.guild_id ? {} : command;
  return JSON.stringify({
    type: command.type ?? ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description ?? '',
    options: (command.options ?? []).map(canonicalOption),
    contexts: [...(contexts ?? [])].sort(),
    integration_types: [...(integration_types ?? [])].sort(),
    permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
  });
}

function canonicalOption(option: APIApplicationCommandOption): object {
  const { type, name, description } = option;
  const setting = (key: string): unknown => Reflect.get(option, key) ?? null;
  return {
    type,
    name,
    description,
    required: option.required ?? false,
    autocomplete: setting('autocomplete') ?? false,
    choices: 'choices' in option ? (option.choices ?? []).map(({ name, value }) => ({ name, value })) : [],
    min_length: setting('min_length'),
    max_length: setting('max_length'),
    options: 'options' in option ? (option.options ?? []).map(canonicalOption) : [],
  };
}
