import { type Command, type Options, textOptionsOf } from '../command.ts';
import { MemberError } from '../errors.ts';

/** A typed command: which one, and its options by name. */
export type CommandLine = { command: Command; options: Options };

/**
 * Reads "/him role coder", "/him role name: coder" or "/him compare RHIT vs RHIA" as Discord would hand it over.
 * Throws a MemberError that says what was expected.
 */
export function readCommandLine(line: string, commands: readonly Command[]): CommandLine {
  const [, name = '', rest = ''] = line.trim().match(/^\/him(?:\s+(\S+))?\s*(.*)$/s) ?? [];
  const command = commands.find(({ data }) => data.name === name.toLowerCase());
  const known = commands.map(({ data }) => data.name).join(', ');
  if (!command)
    throw new MemberError(`Expected /him and one of ${known}; got "${line.trim().slice(0, 60)}".`);
  const texts = textOptionsOf(command.data);
  const names = texts.map(({ name }) => name);
  const options = namedOptions(rest, names) ?? orderedOptions(rest, names);
  const missing = texts.find((option) => option.required && !options[option.name]);
  if (missing) throw new MemberError(`/him ${name} needs ${missing.name}: ${missing.description}.`);
  return { command, options };
}

/** "first: RHIT second: RHIA", or undefined where no option is named. */
function namedOptions(text: string, names: readonly string[]): Options | undefined {
  const marks = [...text.matchAll(new RegExp(`(?:^|(?<=\\s))(${names.join('|') || '(?!)'}):\\s*`, 'g'))];
  if (marks.length === 0) return undefined;
  return Object.fromEntries(
    marks.map((mark, at) => {
      const begin = mark.index + mark[0].length;
      return [mark[1] ?? '', text.slice(begin, marks[at + 1]?.index).trim() || undefined];
    }),
  );
}

/** Options in their order, parted by "vs", "to", commas or, where only words are left, by spaces. */
function orderedOptions(text: string, names: readonly string[]): Options {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  const parts = names.length < 2 ? [trimmed] : trimmed.split(/\s+vs\.?\s+|\s+to\s+|\s*,\s*/i);
  const values = parts.length === 1 && names.length > 2 ? trimmed.split(/\s+/) : parts;
  return Object.fromEntries(names.map((name, at) => [name, values[at]]));
}
