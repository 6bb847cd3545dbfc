import {
  InteractionResponseType as Answer,
  type APIMessage,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { discordError, formError, type HttpReply, UNKNOWN_INTERACTION } from '../http/errors.ts';
import { type Route, route } from '../http/route.ts';
import { fields, type Json, toLines } from '../limits/problem.ts';
import { answerFields } from '../payloads/interaction-metadata.ts';
import { BY_DEFAULT } from '../payloads/mentions.ts';
import { newMessage } from '../payloads/message.ts';
import type { RecordedRequest } from '../types.ts';
import type { Ticket, World } from '../world.ts';
import { findCallbackProblems, sourceOf } from './callback-problems.ts';
import { applyEdit, applyPost, noteOpenMentions } from './posting.ts';

const ALREADY = discordError(
  400,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  'Interaction has already been acknowledged.',
);
function post(
  world: World,
  ticket: Ticket,
  request: RecordedRequest,
  data: Json,
  loading: boolean,
): APIMessage {
  const { interaction } = ticket;
  const flags = Number(data.flags ?? 0) | (loading ? MessageFlags.Loading : 0);
  const message = newMessage({ ...data, flags }, request.files, {
    channelId: interaction.channel?.id ?? '',
    author: world.user,
    byDefault: BY_DEFAULT.interaction,
    more: answerFields(interaction),
  });
  if (!loading) noteOpenMentions(world, request, data);
  const user = interaction.user ?? interaction.member?.user;
  return applyPost(world, message, interaction.guild_id, user?.id ?? '0');
}

/** Does what the answer says and gives the message it leaves, if it leaves one. */
function carryOut(world: World, ticket: Ticket, request: RecordedRequest, type: unknown, data: Json) {
  const source = sourceOf(world, ticket);
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return post(world, ticket, request, data, false);
    case Answer.DeferredChannelMessageWithSource:
      ticket.loading = true;
      return post(world, ticket, request, data, true);
    case Answer.UpdateMessage:
      return source && applyEdit(world, source, request, data);
    case Answer.DeferredMessageUpdate:
      return source;
    default:
      return undefined;
  }
}

function acknowledgement({ interaction }: Ticket, type: Answer, message: APIMessage | undefined): HttpReply {
  const flags = message?.flags ?? 0;
  const about = message && {
    response_message_id: message.id,
    response_message_loading: (flags & MessageFlags.Loading) !== 0,
    response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
  };
  const resource = { type, ...(message ? { message } : {}) };
  return {
    status: 200,
    body: { interaction: { id: interaction.id, type: interaction.type, ...about }, resource },
  };
}

function answer(world: World, request: RecordedRequest, id: string, token: string): HttpReply {
  const ticket = world.tickets.get(token);
  if (ticket === undefined || ticket.interaction.id !== id) return UNKNOWN_INTERACTION;
  if (ticket.callbacks.items.length > 0) return ALREADY;
  if (ticket.expired || Date.now() - ticket.openedAt > world.answerWithinMs) return UNKNOWN_INTERACTION;

  const problems = findCallbackProblems(world, ticket, request);
  if (problems.length > 0) {
    ticket.refusals.push(...toLines(problems));
    return formError(problems);
  }
  const { type, data } = fields(request.body);
  const message = carryOut(world, ticket, request, type, fields(data));
  if (message !== undefined) ticket.originalId = message.id;
  ticket.callbacks.push({ type: type as Answer, data: fields(data), files: request.files });
  return request.query.get('with_response') === 'true'
    ? acknowledgement(ticket, type as Answer, message)
    : { status: 204 };
}

/** The first answer to an interaction. */
export function callbackRoutes(world: World): Route[] {
  return [
    route(
      'POST /interactions/:id/:token/callback',
      (request, id = '', token = '') => answer(world, request, id, token),
      true,
    ),
  ];
}
