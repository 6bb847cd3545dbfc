import type { App } from '../app.ts';
import type { Intent } from '../intent/intent.ts';
import { questionIntent } from '../search/question-intent.ts';
import { isCommandLine, readCommandLine } from './command-line.ts';

/**
 * Reads what somebody types where there are no commands to choose from: a question, or a command written out.
 * `private`: only the asker sees the answer. Throws a MemberError for an invalid command.
 */
export function intentOfText(text: string, app: App): { intent: Intent; private: boolean } {
  const knowledge = app.store.current();
  if (isCommandLine(text)) {
    const { command, options } = readCommandLine(text, app.commands);
    return { intent: command.intent(options, knowledge), private: command.private ?? false };
  }
  return { intent: questionIntent(text, knowledge), private: false };
}
