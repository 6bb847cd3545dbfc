import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type Command, type Options, ROOT, textOptionsOf } from '../command/command.ts';
import { chosenValue, textExpectation } from '../command/option-value.ts';
import { repeated } from '../cut.ts';
import { MemberError } from '../errors.ts';
import { writtenOptions } from './written-options.ts';

/** A typed command: which one, and its options by name. */
type CommandLine = { command: Command; options: Options };

const BEGINNING = new RegExp(`^\\s*${ROOT}\\b`, 'i');
const LINE = new RegExp(`^${ROOT}(?:\\s+(\\S+))?\\s*(.*)$`, 'is');

/** Whether a text is a command written out; phones may capitalize it. */
export function isCommandLine(text: string): boolean {
  return BEGINNING.test(text);
}

/**
 * Reads "/him role coder", "/him role name: coder" or "/him compare RHIT vs RHIA" as Discord would pass it.
 * Throws a MemberError that says what was expected.
 */
export function readCommandLine(line: string, commands: readonly Command[]): CommandLine {
  const [, name = '', rest = ''] = line.trim().match(LINE) ?? [];
  const command = commands.find(({ data }) => data.name === name.toLowerCase());
  const known = commands.map(({ data }) => data.name).join(', ');
  if (!command) throw new MemberError(`Expected ${ROOT} and one of ${known}; got "${repeated(line)}".`);
  const { values, left } = writtenOptions(rest, command);
  if (left !== '') throw leftOver(command, left);
  const given = new Map(values);
  const options = textOptionsOf(command.data).flatMap((option): [string, string][] => {
    const value = valueFor(option, given.get(option.name) ?? '', command);
    return value === '' ? [] : [[option.name, value]];
  });
  return { command, options: Object.fromEntries(options) };
}

/** The value of an option as Discord would pass it; empty if the option is optional and left out. */
function valueFor(
  option: APIApplicationCommandBasicOption,
  typed: string,
  { data, example }: Command,
): string {
  const { name, description, required } = option;
  if (typed === '' && required) {
    const needed = description.replace(/[.?!]$/, '');
    throw new MemberError(`${ROOT} ${data.name} needs ${name}: ${needed}.`);
  }
  const value = chosenValue(option, typed);
  const expected = value === '' ? '' : textExpectation(option, value);
  if (expected === '') return value;
  throw new MemberError(`Expected ${expected} for ${name}; got "${repeated(typed)}". An example: ${example}`);
}

function leftOver({ data, example }: Command, left: string): MemberError {
  const names = textOptionsOf(data).map(({ name }) => name);
  const takes = names.length === 0 ? 'nothing more' : `only ${names.join(', ')}`;
  return new MemberError(
    `${ROOT} ${data.name} takes ${takes}; I do not know what to do with "${repeated(left)}". An example: ${example}`,
  );
}
