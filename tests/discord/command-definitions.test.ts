import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { applicationCommands, sameCommands } from '../../src/discord/command-definitions.ts';

const OURS = applicationCommands(COMMANDS);

type Json = Record<string, unknown>;

/** An option as Discord gives it back: what is false or empty is left out, translations are null. */
function returned(option: Json): Json {
  const { options, required, ...rest } = option;
  return {
    ...rest,
    name_localizations: null,
    description_localizations: null,
    ...(required === true ? { required } : {}),
    ...(Array.isArray(options) && options.length > 0 ? { options: options.map(returned) } : {}),
  };
}

/** The commands as Discord gives them back, newest first. */
function theirs(commands: RESTPutAPIApplicationCommandsJSONBody = OURS): APIApplicationCommand[] {
  const held = commands.map((command, at) => ({
    ...returned({ ...command }),
    id: `${900 + at}`,
    application_id: '1100000000000000001',
    version: `${7000 + at}`,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    description: 'description' in command ? command.description : '',
    contexts: [...(command.contexts ?? [])].reverse(),
    integration_types: [...(command.integration_types ?? [])].reverse(),
  }));
  return structuredClone(held).reverse() as unknown as APIApplicationCommand[];
}

test('what Discord adds of its own is no change', () => {
  expect(sameCommands(OURS, theirs())).toBe(true);
});

/** The subcommand of `/him` with this name. */
function sub(commands: APIApplicationCommand[], name: string): Json & { options: Json[] } {
  const him = commands.find((command) => command.name === 'him');
  const found = him?.options?.find((option) => option.name === name);
  return found as unknown as Json & { options: Json[] };
}

function him(commands: APIApplicationCommand[]): Json & { options: Json[] } {
  return commands.find((command) => command.name === 'him') as unknown as Json & { options: Json[] };
}

test.for<[what: string, change: (commands: APIApplicationCommand[]) => void]>([
  ['no commands at all', (commands) => commands.splice(0)],
  ['a command that is missing', (commands) => commands.pop()],
  [
    'a command that we do not have',
    (commands) => commands.push({ ...(commands[0] as APIApplicationCommand), name: 'old' }),
  ],
  ['another description', (commands) => Object.assign(him(commands), { description: 'Careers' })],
  ['a subcommand that is missing', (commands) => him(commands).options.pop()],
  ['subcommands in another order', (commands) => him(commands).options.reverse()],
  [
    'another description of a subcommand',
    (commands) => Object.assign(sub(commands, 'role'), { description: 'x' }),
  ],
  ['an option that is missing', (commands) => sub(commands, 'role').options.pop()],
  [
    'an option more',
    (commands) =>
      sub(commands, 'role').options.push({
        type: ApplicationCommandOptionType.String,
        name: 'x',
        description: 'x',
      }),
  ],
  [
    'another kind of option',
    (commands) => Object.assign(sub(commands, 'role').options[0] ?? {}, { type: 4 }),
  ],
  ['an option that is no longer required', (commands) => delete sub(commands, 'role').options[0]?.required],
  ['an option without autocomplete', (commands) => delete sub(commands, 'role').options[0]?.autocomplete],
  ['another length', (commands) => Object.assign(sub(commands, 'role').options[0] ?? {}, { max_length: 99 })],
  ['a least length', (commands) => Object.assign(sub(commands, 'role').options[0] ?? {}, { min_length: 1 })],
  [
    'another choice',
    (commands) =>
      Object.assign(sub(commands, 'browse').options[0] ?? {}, { choices: [{ name: 'a', value: 'a' }] }),
  ],
  ['no direct messages', (commands) => Object.assign(him(commands), { contexts: [0] })],
  ['contexts left to the default', (commands) => Object.assign(him(commands), { contexts: null })],
  ['servers only', (commands) => Object.assign(him(commands), { integration_types: [0] })],
  ['administrators only', (commands) => Object.assign(him(commands), { default_member_permissions: '0' })],
  ['adults only', (commands) => Object.assign(him(commands), { nsfw: true })],
])('%s on the side of Discord is a change', ([, change]) => {
  const held = theirs();
  change(held);
  expect(sameCommands(OURS, held)).toBe(false);
});
