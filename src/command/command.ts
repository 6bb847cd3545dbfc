import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Intent } from '../intent/intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { MAX_NAME } from '../knowledge/name-length.ts';
import type { Suggestion } from '../search/names/suggest-names.ts';

/** The command that all others are subcommands of. */
export const ROOT_NAME = 'him';
/** That command as members write it. */
export const ROOT = `/${ROOT_NAME}`;

/** The text options of a command as typed, by name. */
export type Options = Readonly<Record<string, string | undefined>>;

/**
 * `between`: separators between options given in order; the first one found is used. `nameWords`: option names read
 * as prepositions and need no colon.
 */
type WrittenForm = { readonly between: readonly RegExp[] } | { readonly nameWords: true };

/** A subcommand of `/him`: what Discord shows of it, what it suggests while typing, and what it means. */
export type Command = {
  readonly data: APIApplicationCommandSubcommandOption;
  /** A complete example, for `/him help`. */
  readonly example: string;
  /** Choices for the option being typed, at most 25; `given` holds the options already filled in. */
  readonly complete?: (option: string, typed: string, knowledge: Knowledge, given?: Options) => Suggestion[];
  /** How its options may be written if the command is typed as text, besides "name: value" and commas. */
  readonly written?: WrittenForm;
  /** Always shown only to the asker. */
  readonly private?: boolean;
  readonly intent: (options: Options, knowledge: Knowledge) => Intent;
};

/** The options that make up a command's Intent: all except those on delivery. */
export function textOptionsOf({
  options = [],
}: Command['data']): readonly APIApplicationCommandBasicOption[] {
  return options.filter(({ name }) => !DELIVERY_OPTIONS.some((delivery) => delivery.name === name));
}

/** An option that takes the name of an entry: any text may arrive, whatever was suggested. */
export function nameOption(
  name: string,
  description: string,
  required = true,
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required,
    autocomplete: true,
    max_length: MAX_NAME,
  };
}

/** Options of every command that answers; the transport reads them, not the Intent. */
export const DELIVERY_OPTIONS: APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.User,
    name: 'for',
    description: 'Address the answer to somebody',
    required: false,
  },
  {
    type: ApplicationCommandOptionType.Boolean,
    name: 'private',
    description: 'Show the answer only to me',
    required: false,
  },
];
