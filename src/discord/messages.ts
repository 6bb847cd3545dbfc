import { type Client, type Message, MessageType, type REST, Routes } from 'discord.js';
import { answer } from '../answer/answer.ts';
import type { Intent } from '../intent.ts';
import { cleanText } from '../search/clean.ts';
import { understand } from '../search/understand.ts';
import type { Desk } from './desk.ts';
import { drawFiles, messagePayload } from './payload.ts';

/** The typing sign is only shown where an answer takes longer than this (ms). */
const QUICK = 500;
const ANSWERED_TYPES: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/**
 * Answers a message that mentions the bot, replies to it with a ping, or is sent to it directly. Everything else is left
 * alone: other bots, webhooks, system messages, @everyone. Never throws.
 */
export async function handleMessage(message: Message, client: Client<true>, desk: Desk): Promise<void> {
  try {
    if (!isForUs(message, client.user.id)) return;
    await reply(message, client.rest, desk);
  } catch (error) {
    desk.log.error({ err: error }, 'a message could not be answered');
  }
}

function isForUs({ author, webhookId, type, guildId, mentions }: Message, botId: string): boolean {
  if (author.bot || webhookId !== null || !ANSWERED_TYPES.includes(type)) return false;
  return guildId === null || mentions.users.has(botId);
}

async function reply(
  { id, channelId, content, author }: Message,
  rest: REST,
  { app, log, offers }: Desk,
): Promise<void> {
  const knowledge = app.store.current();
  const question = cleanText(content);
  const intent: Intent = question === '' ? { kind: 'help' } : understand(content, knowledge).intent;
  const said = answer(intent, knowledge, app.about);
  const typing = setTimeout(() => rest.post(Routes.channelTyping(channelId)).catch(() => {}), QUICK);
  try {
    const files = await drawFiles(said, log);
    const { allowedMentions: _, files: __, ...body } = messagePayload(said, { askerId: author.id }, files);
    const sent = await rest.post(Routes.channelMessages(channelId), {
      body: {
        ...body,
        attachments: files.map(({ name, description }, at) => ({ id: at, filename: name, description })),
        allowed_mentions: { parse: [], replied_user: false },
        message_reference: { message_id: id, channel_id: channelId, fail_if_not_exists: false },
      },
      files: files.map(({ name, attachment }) => ({ name, data: attachment })),
    });
    if (question !== '') offers.sent(said, content, messageIdOf(sent));
  } finally {
    clearTimeout(typing);
  }
}

function messageIdOf(sent: unknown): string | undefined {
  const id = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
