import {
  type APIMessage,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { discordError, formError, type HttpReply, UNKNOWN_CHANNEL, UNKNOWN_MESSAGE } from '../http/errors.ts';
import { type Route, route } from '../http/route.ts';
import { fields, isJson, type Problem, problem } from '../limits/problem.ts';
import { BY_DEFAULT } from '../payloads/mentions.ts';
import { newMessage } from '../payloads/message.ts';
import type { RecordedRequest } from '../types.ts';
import { directChannel, type World } from '../world.ts';
import { applyEdit, applyPost, findEditProblems, findPostProblems, noteOpenMentions } from './posting.ts';

const NOT_YOURS = discordError(
  403,
  RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
  'Cannot edit a message authored by another user',
);

function referenceProblems(reference: unknown, target: APIMessage | undefined): Problem[] {
  const { fail_if_not_exists } = fields(reference);
  if (!isJson(reference) || target !== undefined || fail_if_not_exists === false) return [];
  return [
    problem(
      'message_reference',
      'REPLIES_UNKNOWN_MESSAGE',
      `Unknown message (found ${String(reference.message_id)}).`,
    ),
  ];
}

/** The fields that make a message a reply. A reply pings its target unless `replied_user` is off. */
function replyFields(body: Record<string, unknown>, target: APIMessage | undefined): Partial<APIMessage> {
  if (target === undefined) return {};
  return {
    type: MessageType.Reply,
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: target.id,
      channel_id: target.channel_id,
    },
    referenced_message: target,
    ...(repliedUser(body) ? { mentions: [target.author] } : {}),
  };
}

function repliedUser({ allowed_mentions }: Record<string, unknown>): boolean {
  return isJson(allowed_mentions) ? allowed_mentions.replied_user === true : true;
}

function post(world: World, request: RecordedRequest, channelId: string): HttpReply {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return UNKNOWN_CHANNEL;
  const body = fields(request.body);
  const target = world.messages.get(String(fields(body.message_reference).message_id));
  const problems = [
    ...findPostProblems(request, request.body),
    ...referenceProblems(body.message_reference, target),
  ];
  if (problems.length > 0) return formError(problems);
  noteOpenMentions(world, request, body);
  const nonce = body.enforce_nonce === true ? String(body.nonce) : undefined;
  const before = nonce === undefined ? undefined : world.nonces.get(nonce);
  if (before) return { status: 200, body: before };
  const guildId = 'guild_id' in channel ? channel.guild_id : undefined;
  const recipient = 'recipients' in channel ? channel.recipients?.[0]?.id : undefined;
  const more = replyFields(body, target);
  const message = newMessage(body, request.files, {
    channelId,
    author: world.user,
    byDefault: BY_DEFAULT.channel,
    more,
  });
  if (nonce !== undefined) world.nonces.set(nonce, message);
  return { status: 200, body: applyPost(world, message, guildId, recipient ?? '0') };
}

/** Channels and the messages in them. Ephemeral messages cannot be reached this way. */
export function channelRoutes(world: World): Route[] {
  const withMessage = (handle: (message: APIMessage, request: RecordedRequest) => HttpReply) => {
    return (request: RecordedRequest, channelId = '', id = '') => {
      const message = world.messages.get(id);
      const hidden = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      return message === undefined || hidden || message.channel_id !== channelId
        ? UNKNOWN_MESSAGE
        : handle(message, request);
    };
  };
  const path = '/channels/:channel/messages/:message';
  return [
    route('GET /channels/:channel', (_request, id = '') => {
      const body = world.channels.get(id);
      return body === undefined ? UNKNOWN_CHANNEL : { status: 200, body };
    }),
    route('POST /channels/:channel/messages', (request, id = '') => post(world, request, id)),
    route('POST /channels/:channel/typing', (_request, id = '') =>
      world.channels.has(id) ? { status: 204 } : UNKNOWN_CHANNEL,
    ),
    route(
      `GET ${path}`,
      withMessage((message) => ({ status: 200, body: message })),
    ),
    route(
      `PATCH ${path}`,
      withMessage((message, request) => {
        if (message.author.id !== world.user.id) return NOT_YOURS;
        const problems = findEditProblems(message, request, request.body);
        if (problems.length > 0) return formError(problems);
        return { status: 200, body: applyEdit(world, message, request, fields(request.body)) };
      }),
    ),
    route(
      `DELETE ${path}`,
      withMessage((message) => {
        world.messages.delete(message.id);
        return { status: 204 };
      }),
    ),
    route('POST /users/@me/channels', (request) => {
      const channel = directChannel(String(fields(request.body).recipient_id));
      world.channels.set(channel.id, channel);
      return { status: 200, body: channel };
    }),
  ];
}
