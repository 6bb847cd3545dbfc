import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type Command, type Options, textOptionsOf } from '../command.ts';
import { repeated } from '../cut.ts';
import { MemberError } from '../errors.ts';
import { chosenValue, textExpectation } from '../option-value.ts';

/** A typed command: which one, and its options by name. */
export type CommandLine = { command: Command; options: Options };

/** What was written for which option, and what is left over. */
type Written = { readonly values: readonly [name: string, value: string][]; readonly left: string };

/** Whether a text is a command written out; a phone begins it with a capital. */
export function isCommandLine(text: string): boolean {
  return /^\s*\/him\b/i.test(text);
}

/**
 * Reads "/him role coder", "/him role name: coder" or "/him compare RHIT vs RHIA" as Discord would hand it over.
 * Throws a MemberError that says what was expected.
 */
export function readCommandLine(line: string, commands: readonly Command[]): CommandLine {
  const [, name = '', rest = ''] = line.trim().match(/^\/him(?:\s+(\S+))?\s*(.*)$/is) ?? [];
  const command = commands.find(({ data }) => data.name === name.toLowerCase());
  const known = commands.map(({ data }) => data.name).join(', ');
  if (!command) throw new MemberError(`Expected /him and one of ${known}; got "${repeated(line)}".`);
  const texts = textOptionsOf(command.data);
  const names = texts.map((option) => option.name);
  const { values, left } = namedOptions(rest, names) ?? orderedOptions(rest, names);
  if (left !== '') throw leftOver(command, left);
  const given = new Map(values);
  const options = texts.flatMap((option): [string, string][] => {
    const value = valueFor(option, given.get(option.name) ?? '', command);
    return value === '' ? [] : [[option.name, value]];
  });
  return { command, options: Object.fromEntries(options) };
}

/** The value of an option as Discord would hand it over; empty where an option that may be left out is. */
function valueFor(
  option: APIApplicationCommandBasicOption,
  typed: string,
  { data, example }: Command,
): string {
  const { name, description, required } = option;
  if (typed === '' && required) throw new MemberError(`/him ${data.name} needs ${name}: ${description}.`);
  const value = chosenValue(option, typed);
  const expected = value === '' ? '' : textExpectation(option, value);
  if (expected === '') return value;
  throw new MemberError(`Expected ${expected} for ${name}; got "${repeated(typed)}". An example: ${example}`);
}

function leftOver({ data, example }: Command, left: string): MemberError {
  const names = textOptionsOf(data).map(({ name }) => name);
  const takes = names.length === 0 ? 'nothing more' : `only ${names.join(', ')}`;
  return new MemberError(
    `/him ${data.name} takes ${takes}; I do not know what to do with "${repeated(left)}". An example: ${example}`,
  );
}

/** "first: RHIT second: RHIA", or undefined where no option is named. A name that comes again belongs to the value. */
function namedOptions(text: string, names: readonly string[]): Written | undefined {
  const named = new RegExp(`(?:^|(?<=\\s))(${names.join('|') || '(?!)'}):\\s*`, 'gi');
  const all = [...text.matchAll(named)].map(({ 0: whole, 1: name = '', index }) => ({
    name: name.toLowerCase(),
    from: index,
    to: index + whole.length,
  }));
  const marks = all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
  if (marks.length === 0) return undefined;
  const values = marks.map(({ name, to }, at): [string, string] => [
    name,
    text.slice(to, marks[at + 1]?.from).trim(),
  ]);
  return { values, left: text.slice(0, marks[0]?.from).trim() };
}

/** Options in their order, parted by "vs", "to", commas or, where only words are left, by spaces. */
function orderedOptions(text: string, names: readonly string[]): Written {
  const trimmed = text.trim();
  const parts = names.length < 2 ? [trimmed] : trimmed.split(/\s+vs\.?\s+|\s+to\s+|\s*,\s*/i);
  const values = parts.length === 1 && names.length > 2 ? trimmed.split(/\s+/) : parts;
  return {
    values: names.map((name, at) => [name, values[at] ?? '']),
    left: values.slice(names.length).join(', '),
  };
}
