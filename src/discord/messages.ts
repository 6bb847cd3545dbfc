import { type REST, Routes } from 'discord.js';
import { type GatewayMessageCreateDispatchData, MessageType } from 'discord-api-types/v10';
import { answer } from '../answer/answer.ts';
import { drawFiles, type File, messagePayload } from '../message/payload.ts';
import { plainContent } from '../message/plain-content.ts';
import type { Reply } from '../reply.ts';
import { questionIntent } from '../search/question-intent.ts';
import { reportMessageFault } from './faults.ts';
import type { HandlerContext } from './handler-context.ts';
import { type Form, postBelow } from './post.ts';
import { textOf } from './text-of.ts';

/**
 * A message as the gateway sends it. discord.js itself drops messages from servers joined after login and from unknown
 * channel types; an answer needs neither.
 */
type Message = GatewayMessageCreateDispatchData;

/** The typing indicator is shown only if an answer takes longer than this (ms). */
const QUICK = 500;
const ANSWERED_TYPES: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/**
 * Answers a message that mentions the bot, replies to it with a ping, or is sent to it directly. Everything else is ignored:
 * other bots, webhooks, system messages, @everyone. Its author is told about a fault. Never throws.
 */
export async function handleMessage(
  message: Message,
  botId: string,
  rest: REST,
  context: HandlerContext,
): Promise<void> {
  try {
    if (!isForUs(message, botId)) return;
  } catch (error) {
    // Not a whole message: nobody knows whether it is for the bot.
    context.log.error({ err: error }, 'a message could not be read');
    return;
  }
  const tell = (content: string) => postBelow(message, [textForm(content)], rest, context.log);
  await reply(message, rest, context).catch((error: unknown) =>
    reportMessageFault(error, message.channel_id, tell, context.log),
  );
}

function isForUs({ author, webhook_id, type, guild_id, mentions }: Message, botId: string): boolean {
  if (author.bot || webhook_id || !ANSWERED_TYPES.includes(type)) return false;
  return !guild_id || mentions.some(({ id }) => id === botId);
}

async function reply(message: Message, rest: REST, { app, log, choices }: HandlerContext): Promise<void> {
  const knowledge = app.store.current();
  const text = textOf(message);
  const said = answer(questionIntent(text, knowledge), knowledge, app.about);
  const typing = setTimeout(() => rest.post(Routes.channelTyping(message.channel_id)).catch(() => {}), QUICK);
  try {
    const files = await drawFiles(said, log);
    const sent = await postBelow(message, formsOf(said, message.author.id, files), rest, log);
    choices.sent(said, text, messageIdOf(sent));
  } finally {
    clearTimeout(typing);
  }
}

/** An answer as it should be sent, then without pictures, then as plain text. */
function formsOf(said: Reply, askerId: string, files: readonly File[]): [Form, ...Form[]] {
  const form = (shown: readonly File[], needs: string): Form => {
    const { allowedMentions: _, files: __, ...body } = messagePayload(said, { askerId }, shown);
    return { body, files: shown, needs };
  };
  const simpler = [form([], 'Embed Links'), textForm(plainContent(said))] as const;
  return files.length > 0 ? [form(files, 'Attach Files'), ...simpler] : [...simpler];
}

function textForm(content: string): Form {
  return { body: { content }, files: [], needs: 'Send Messages' };
}

function messageIdOf(sent: unknown): string | undefined {
  const id = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
