import { parseArgs } from 'node:util';

/** How a program is called: its full usage, its flags, and whether it takes words after them. */
type Usage<F extends string> = {
  readonly usage: string;
  readonly flags?: readonly F[];
  /** Any words, or one of these. */
  readonly words?: 'any' | readonly string[];
};

/** The flags and words that a program was called with. */
export type Given<F extends string> = { readonly flags: ReadonlySet<F>; readonly words: readonly string[] };

/** What was given, or what to print instead: the usage on `--help`, or after it what was not understood. */
export type Read<F extends string> =
  | { ok: true; given: Given<F> }
  | { ok: false; text: string; mistaken: boolean };

/** Reads the arguments of a program (`process.argv.slice(2)`). */
export function readArguments<F extends string>(
  args: readonly string[],
  { usage, flags = [], words = [] }: Usage<F>,
): Read<F> {
  const mistaken = (what: string): Read<F> => ({ ok: false, text: `${what}\n\n${usage}`, mistaken: true });
  const names: readonly string[] = ['help', ...flags];
  const { values, tokens } = parseArgs({
    // An argument with a space in it is not a flag, whatever it begins with: "-ish jobs, are there any?"
    args: args.map((arg) => (words === 'any' && /\s/.test(arg) ? 'a phrase' : arg)),
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
    // Its own error messages speak of "positional arguments".
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const unknown = options.find(({ name, value }) => !names.includes(name) || value !== undefined);
  const known = names.map((name) => `--${name}`).join(', ');
  if (unknown) return mistaken(`expected ${known}, got "${unknown.rawName}"`);
  if (values.help) return { ok: false, text: usage, mistaken: false };
  const given = tokens.flatMap((token) => (token.kind === 'positional' ? (args[token.index] ?? '') : []));
  const strange = words === 'any' ? undefined : given.find((word) => !words.includes(word));
  if (strange !== undefined) {
    return mistaken(
      `expected ${words.length > 0 ? [...words].join(', ') : 'nothing more'}, got "${strange}"`,
    );
  }
  return { ok: true, given: { flags: new Set(flags.filter((flag) => values[flag])), words: given } };
}

/** This program's arguments; on `--help` or a mistake, prints the usage and ends the program. */
export function programArguments<F extends string>(usage: Usage<F>): Given<F> {
  const read = readArguments(process.argv.slice(2), usage);
  if (read.ok) return read.given;
  if (read.mistaken) console.error(read.text);
  else console.log(read.text);
  process.exit(read.mistaken ? 1 : 0);
}
