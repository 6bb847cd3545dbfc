import { BROWSE_EVERYTHING, reportAction } from './actions.ts';
import type { Card } from './card.ts';

/** A command as `/him help` shows it, built from the list in `commands/`. */
export type CommandHelp = { readonly usage: string; readonly description: string; readonly example: string };

/** The commands, each with an example. */
export function helpCard(commands: readonly CommandHelp[]): Card {
  return {
    kind: 'bot',
    title: 'How to ask',
    lead: [
      {
        text: 'I answer questions about health information management careers in the US, with sources and dates. Ask in your own words with /him ask, mention me, or use a command:',
      },
    ],
    sections: commands.map(({ usage, description, example }) => ({
      name: usage,
      lines: [{ text: description }, { text: `Example: ${example}` }],
    })),
    actions: [BROWSE_EVERYTHING, { label: 'About me', intent: { kind: 'about' } }, reportAction()],
    entries: [],
  };
}
