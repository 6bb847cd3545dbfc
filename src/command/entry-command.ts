import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Kind } from '../knowledge/kinds.ts';
import { nameIntent } from '../search/names/name-intent.ts';
import { suggestNames } from '../search/names/suggest-names.ts';
import { type Command, DELIVERY_OPTIONS, nameOption, ROOT } from './command.ts';

/** What differs between the commands that open an entry. */
type EntryCommand = {
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
  /** The option that takes the entry's name, its hint, and an example of what to type. */
  readonly option: string;
  readonly hint: string;
  readonly sample: string;
};

/** A subcommand that opens one entry of one kind by its name. */
export function entryCommand({ name, kind, description, option, hint, sample }: EntryCommand): Command {
  return {
    data: {
      type: ApplicationCommandOptionType.Subcommand,
      name,
      description,
      options: [nameOption(option, hint), ...DELIVERY_OPTIONS],
    },
    example: `${ROOT} ${name} ${option}: ${sample}`,
    complete: (_option, typed, knowledge) => suggestNames(typed, knowledge, [kind]),
    intent: (options, knowledge) => nameIntent(options[option] ?? '', knowledge, [kind]),
  };
}
