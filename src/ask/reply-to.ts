import { answer } from '../answer/answer.ts';
import { plainReply } from '../answer/plain-text.ts';
import type { App } from '../app.ts';
import { MemberError } from '../errors.ts';
import { facetOfIntent } from '../intent/facet-of-intent.ts';
import type { Intent } from '../intent/intent.ts';
import { plainMarkdown } from '../markdown.ts';
import { intentOfText } from '../typed/intent-of-text.ts';

/** One line of `npm run ask -- --json`; other tools rely on these names. */
export type Answered = {
  question: string;
  outcome: 'answer' | 'suggestions' | 'unknown';
  kind: Intent['kind'];
  entries: readonly string[];
  facet: string | null;
  text: string;
};

/** Answers a question or a command as the bot would. A mistake in a command is answered, not thrown. */
export function replyTo(question: string, app: App): Answered {
  try {
    const knowledge = app.store.current();
    const { intent } = intentOfText(question, app);
    const reply = answer(intent, knowledge, app.about);
    return {
      question,
      outcome: reply.outcome,
      kind: intent.kind,
      entries: reply.entries,
      facet: facetOfIntent(intent),
      text: plainReply(reply),
    };
  } catch (error) {
    if (!(error instanceof MemberError)) throw error;
    return {
      question,
      outcome: 'unknown',
      kind: 'unknown',
      entries: [],
      facet: null,
      text: plainMarkdown(error.message),
    };
  }
}
