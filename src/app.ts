import type { Program } from './answer/about-card.ts';
import type { About } from './answer/answer.ts';
import type { CommandHelp } from './answer/help-card.ts';
import { type Command, ROOT, textOptionsOf } from './command/command.ts';
import type { Store } from './knowledge/store.ts';

/** What every transport works with: the commands, the current knowledge, and facts about the program. */
export type App = {
  readonly commands: readonly Command[];
  readonly store: Store;
  readonly about: About;
};

/** Puts an app together; the help is built from the registered commands themselves. */
export function createApp(commands: readonly Command[], store: Store, program: Program): App {
  return { commands, store, about: { ...program, commands: commands.map(helpOf) } };
}

function helpOf({ data, example }: Command): CommandHelp {
  const usage = textOptionsOf(data).map(({ name, required }) => (required ? name : `[${name}]`));
  return { usage: [ROOT, data.name, ...usage].join(' '), description: data.description, example };
}
