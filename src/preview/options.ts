import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { App } from '../app.ts';
import { type Command, type Options, ROOT, textOptionsOf } from '../command/command.ts';
import { textExpectation } from '../command/option-value.ts';
import { MEMBERS } from './members.ts';
import { Refusal } from './refusal.ts';
import type { CommandRequest } from './requests.ts';

/** A command's options as the bot gets them from Discord. */
type ReadOptions = { command: Command; texts: Options; forId: string | undefined; private: boolean };

/** Finds the command of a request; refuses one that does not exist. */
export function commandNamed(name: string, { commands }: App): Command {
  const command = commands.find(({ data }) => data.name === name);
  const known = commands.map(({ data }) => data.name).join(', ');
  if (!command) throw new Refusal(400, `expected one of the commands ${known}`);
  return command;
}

/** Reads the options of a command and refuses whatever Discord itself would reject. */
export function optionsOf({ command: name, options }: CommandRequest, app: App): ReadOptions {
  const command = commandNamed(name, app);
  const declared = command.data.options ?? [];
  const stranger = Object.keys(options).find((key) => !declared.some((option) => option.name === key));
  if (stranger !== undefined) {
    const known = declared.map((option) => option.name).join(', ') || 'none';
    throw new Refusal(400, `expected options of ${ROOT} ${name} (${known}), got "${stranger}"`);
  }
  for (const option of declared) refuseMisfit(option, options[option.name]);
  return {
    command,
    texts: optionTexts(command, options),
    forId: typeof options.for === 'string' ? options.for : undefined,
    private: options.private === true,
  };
}

/** The text options of a command that are filled in. */
export function optionTexts({ data }: Command, options: CommandRequest['options']): Options {
  const texts = textOptionsOf(data).flatMap(({ name }): [string, string][] => {
    const value = options[name];
    return value === undefined || value === '' ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(texts);
}

function refuseMisfit(option: APIApplicationCommandBasicOption, value: string | boolean | undefined): void {
  const expected = expectation(option, value);
  if (expected) throw new Refusal(400, `expected ${expected} for the option "${option.name}"`);
}

function expectation(option: APIApplicationCommandBasicOption, value: string | boolean | undefined): string {
  if (value === undefined || value === '') return option.required ? 'a value' : '';
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? '' : 'true or false';
    case ApplicationCommandOptionType.User:
      return MEMBERS.some(({ id }) => id === value) ? '' : 'the id of a member in the preview';
    case ApplicationCommandOptionType.String:
      return typeof value === 'string' ? textExpectation(option, value) : 'a text';
    default:
      return '';
  }
}
