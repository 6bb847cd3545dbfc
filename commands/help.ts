import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command } from '../src/command/command.ts';

/** The commands, each with an example. */
export const help: Command = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'help',
    description: 'How to ask this bot, with examples',
    options: [],
  },
  example: '/him help',
  private: true,
  intent: () => ({ kind: 'help' }),
};
