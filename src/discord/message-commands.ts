import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { answer } from '../answer/answer.ts';
import { MemberError } from '../errors.ts';
import { questionIntent } from '../search/question-intent.ts';
import { cleanText } from '../search/text/clean.ts';
import type { HandlerContext } from './handler-context.ts';
import { respond } from './respond.ts';

/** A command in the context menu of a message: its name there, and what it does. Throws a MemberError. */
type MessageCommand = {
  readonly name: string;
  readonly run: (interaction: MessageContextMenuCommandInteraction, context: HandlerContext) => Promise<void>;
};

/** Every command of the context menu of a message, for registration and dispatch. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [
  { name: 'Answer with HIM facts', run: answerWithFacts },
];

/** Answers somebody's message in public, addressed to its author. Its text is not kept: its author asked the bot nothing. */
async function answerWithFacts(
  interaction: MessageContextMenuCommandInteraction,
  { app, log }: HandlerContext,
): Promise<void> {
  const { author, content: text } = interaction.targetMessage;
  if (cleanText(text) === '') throw new MemberError('That message has no text that I could answer.');
  const knowledge = app.store.current();
  const reply = answer(questionIntent(text, knowledge), knowledge, app.about);
  // Only an answer is worth addressing to somebody who did not ask for it.
  const answered = reply.outcome === 'answer';
  const forId = answered && !author.bot && author.id !== interaction.user.id ? author.id : undefined;
  await respond(interaction, reply, { askerId: interaction.user.id, forId, private: !answered }, log);
}
