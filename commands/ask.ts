import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, DELIVERY_OPTIONS } from '../src/command/command.ts';
import { questionIntent } from '../src/search/question-intent.ts';
import { suggestQuestions } from '../src/search/suggest-questions.ts';

/** A question in the member's own words. */
export const ask: Command = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'ask',
    description: 'Ask about HIM careers in your own words',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Your question, such as: rhit or rhia if I already have an associate degree?',
        required: true,
        autocomplete: true,
        max_length: 1000,
      },
      ...DELIVERY_OPTIONS,
    ],
  },
  example: '/him ask question: rhit or rhia if I already have an associate degree?',
  complete: (_option, typed, knowledge) => suggestQuestions(typed, knowledge),
  intent: ({ question = '' }, knowledge) => questionIntent(question, knowledge),
};
