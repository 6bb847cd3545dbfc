import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command } from '../src/command/command.ts';

/** What the bot knows, how fresh it is, what it keeps. */
export const about: Command = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'about',
    description: 'What this bot knows, how fresh it is, and what it keeps about you',
    options: [],
  },
  example: '/him about',
  private: true,
  intent: () => ({ kind: 'about' }),
};
