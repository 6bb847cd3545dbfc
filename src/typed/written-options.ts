import { type Command, DELIVERY_OPTIONS, textOptionsOf } from '../command/command.ts';

/** The values written for the options, and what is left over. */
type Written = { readonly values: readonly [name: string, value: string][]; readonly left: string };

/** Reads the text after a command, option by option: by name, else in order; delivery options are dropped. */
export function writtenOptions(text: string, { data, written }: Command): Written {
  const names = textOptionsOf(data).map(({ name }) => name);
  const line = withoutDelivery(text.trim().replace(/\s+/g, ' '), names);
  const named = namedOptions(line, names, ': ?');
  if (named) return named;
  if (written && 'nameWords' in written) return wordedOptions(line, names);
  return orderedOptions(line, names, written?.between);
}

/**
 * "credential rhit private: true for: maya", as Discord shows a command: where it is typed, there is nobody to
 * deliver it to.
 */
function withoutDelivery(line: string, names: readonly string[]): string {
  const delivery = DELIVERY_OPTIONS.map(({ name }) => name);
  const all = [...names, ...delivery].join('|');
  const option = new RegExp(`(?:^|(?<= ))(?:${delivery.join('|')}):.*?(?=(?<= )(?:${all}):|$)`, 'gi');
  return line.replace(option, '').trim();
}

/**
 * "first: RHIT second: RHIA", where `sign` follows a name; undefined if no option is named. A repeated name belongs
 * to the value.
 */
function namedOptions(line: string, names: readonly string[], sign: string): Written | undefined {
  const named = new RegExp(`(?:^|(?<= ))(${names.join('|') || '(?!)'})${sign}`, 'gi');
  const all = [...line.matchAll(named)].map(({ 0: whole, 1: name = '', index }) => ({
    name: name.toLowerCase(),
    from: index,
    to: index + whole.length,
  }));
  const marks = all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
  if (marks.length === 0) return undefined;
  const values = marks.map(({ name, to }, at): [string, string] => [
    name,
    line.slice(to, marks[at + 1]?.from).trim(),
  ]);
  return { values, left: line.slice(0, marks[0]?.from).trim() };
}

/** "from coder to auditor"; text before all names goes to the unnamed option, as in "coder to auditor". */
function wordedOptions(line: string, names: readonly string[]): Written {
  const worded = namedOptions(line, names, '(?: |$)');
  if (!worded) return orderedOptions(line, names);
  const open = names.find((name) => worded.values.every(([other]) => other !== name));
  return worded.left === '' || open === undefined
    ? worded
    : { values: [...worded.values, [open, worded.left]], left: '' };
}

/** Options in their order, separated by commas and by `between`, or else by spaces. */
function orderedOptions(line: string, names: readonly string[], between?: readonly RegExp[]): Written {
  const parts = names.length < 2 ? [line] : partsOf(line, between);
  const values = between && parts.length === 1 ? line.split(' ') : parts;
  return {
    values: names.map((name, at) => [name, values[at] ?? '']),
    left: values.slice(names.length).join(', '),
  };
}

function partsOf(line: string, between: readonly RegExp[] = []): string[] {
  const found = between.find((words) => words.test(line));
  const parts = found ? line.split(found) : [line];
  return parts.flatMap((part) => part.split(/ ?, ?/)).filter((part) => part !== '');
}
