import { DiscordAPIError, type REST, Routes } from 'discord.js';
import {
  type GatewayMessageCreateDispatchData,
  MessageType,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { answer } from '../answer/answer.ts';
import { drawFiles, type File, messagePayload } from '../message/payload.ts';
import type { Reply } from '../reply.ts';
import { questionIntent } from '../search/question-intent.ts';
import type { Desk } from './desk.ts';
import { reportMessageFault } from './faults.ts';
import { textOf } from './text-of.ts';

/**
 * A message as the gateway brings it. discord.js itself drops those from servers that the bot joined after its login, and
 * those without a kind of channel; neither matters to an answer.
 */
type Message = GatewayMessageCreateDispatchData;

/** The typing sign is only shown where an answer takes longer than this (ms). */
const QUICK = 500;
const ANSWERED_TYPES: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/**
 * Answers a message that mentions the bot, replies to it with a ping, or is sent to it directly. Everything else is left
 * alone: other bots, webhooks, system messages, @everyone. Its author is told of a fault. Never throws.
 */
export async function handleMessage(message: Message, botId: string, rest: REST, desk: Desk): Promise<void> {
  try {
    if (!isForUs(message, botId)) return;
  } catch (error) {
    // Not a whole message: nobody knows whether it is for the bot.
    desk.log.error({ err: error }, 'a message could not be read');
    return;
  }
  const tell = (content: string) =>
    rest.post(Routes.channelMessages(message.channel_id), { body: { content, ...asReply(message) } });
  await reply(message, rest, desk).catch((error: unknown) => reportMessageFault(error, tell, desk.log));
}

function isForUs({ author, webhook_id, type, guild_id, mentions }: Message, botId: string): boolean {
  if (author.bot || webhook_id !== undefined || !ANSWERED_TYPES.includes(type)) return false;
  return guild_id === undefined || mentions.some(({ id }) => id === botId);
}

async function reply(message: Message, rest: REST, { app, log, offers }: Desk): Promise<void> {
  const knowledge = app.store.current();
  const text = textOf(message);
  const said = answer(questionIntent(text, knowledge), knowledge, app.about);
  const typing = setTimeout(() => rest.post(Routes.channelTyping(message.channel_id)).catch(() => {}), QUICK);
  try {
    const files = await drawFiles(said, log);
    const sent = await post(rest, message, said, files).catch((error: unknown) => {
      if (files.length === 0 || !isForbidden(error)) throw error;
      log.info('pictures may not be sent in that channel; the answer goes without');
      return post(rest, message, said, []);
    });
    offers.sent(said, text, messageIdOf(sent));
  } finally {
    clearTimeout(typing);
  }
}

/** Posts the answer below the question. */
function post(rest: REST, message: Message, said: Reply, files: readonly File[]) {
  const {
    allowedMentions: _,
    files: __,
    ...body
  } = messagePayload(said, { askerId: message.author.id }, files);
  return rest.post(Routes.channelMessages(message.channel_id), {
    body: {
      ...body,
      ...asReply(message),
      attachments: files.map(({ name, description }, at) => ({ id: at, filename: name, description })),
    },
    files: files.map(({ name, attachment }) => ({ name, data: attachment })),
  });
}

/**
 * What makes a message the one reply to another, without a ping. The nonce keeps it from standing there twice when a
 * receipt got lost, and an apology from standing there beside the answer.
 */
function asReply({ id, channel_id }: Message) {
  return {
    allowed_mentions: { parse: [], replied_user: false },
    message_reference: { message_id: id, channel_id, fail_if_not_exists: false },
    nonce: id,
    enforce_nonce: true,
  };
}

function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingPermissions;
}

function messageIdOf(sent: unknown): string | undefined {
  const id = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
