import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Intent } from './intent.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Choice } from './search/names/suggest-names.ts';

/** The command of which all others are subcommands. */
export const ROOT_NAME = 'him';
/** That command as members write it. */
export const ROOT = `/${ROOT_NAME}`;

/** The text options of a command as typed, by name. */
export type Options = Readonly<Record<string, string | undefined>>;

/**
 * `between`: what parts options that stand in their order; the first of these that occurs counts. `nameWords`: the names of
 * the options are prepositions, and part them without a colon.
 */
type WrittenForm = { readonly between: readonly RegExp[] } | { readonly nameWords: true };

/** A subcommand of `/him`: what Discord shows of it, what it suggests while typing, and what it means. */
export type Command = {
  readonly data: APIApplicationCommandSubcommandOption;
  /** A whole use of it, for `/him help`. */
  readonly example: string;
  /** Choices for the option that is being typed, at most 25; `given` are the options that are filled in already. */
  readonly complete?: (option: string, typed: string, knowledge: Knowledge, given?: Options) => Choice[];
  /** How its options may be written out where somebody types the command as a text, besides "name: value" and commas. */
  readonly written?: WrittenForm;
  /** Always shown only to the asker. */
  readonly private?: boolean;
  readonly intent: (options: Options, knowledge: Knowledge) => Intent;
};

/** The options of a command that its Intent is made of: all but how the answer is delivered. */
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
    max_length: 100,
  };
}

/** Options that every answering command has; the transport reads them, not the Intent. */
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
