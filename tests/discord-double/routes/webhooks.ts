import { type APIMessage, ApplicationIntegrationType, RESTJSONErrorCodes } from 'discord-api-types/v10';
import {
  discordError,
  formError,
  type HttpReply,
  INVALID_TOKEN,
  UNKNOWN_MESSAGE,
  UNKNOWN_WEBHOOK,
} from '../http/errors.ts';
import { type Route, route } from '../http/route.ts';
import { fields } from '../limits/problem.ts';
import { answerFields } from '../payloads/interaction-metadata.ts';
import { BY_DEFAULT } from '../payloads/mentions.ts';
import { newMessage } from '../payloads/message.ts';
import type { RecordedRequest } from '../types.ts';
import type { Ticket, World } from '../world.ts';
import { applyEdit, applyPost, findEditProblems, findPostProblems, noteOpenMentions } from './posting.ts';

const TOKEN_LIFE_MS = 15 * 60 * 1000;
const TOO_MANY = discordError(
  400,
  RESTJSONErrorCodes.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
  'This interaction has hit the maximum number of follow-up messages',
);

function isReply(value: Ticket | HttpReply): value is HttpReply {
  return 'status' in value;
}

function findTicket(world: World, applicationId: string, token: string): Ticket | HttpReply {
  const ticket = world.tickets.get(token);
  if (ticket === undefined || ticket.expired || Date.now() - ticket.openedAt > TOKEN_LIFE_MS)
    return INVALID_TOKEN;
  if (applicationId !== world.applicationId || ticket.callbacks.items.length === 0) return UNKNOWN_WEBHOOK;
  return ticket;
}

/** Finds one of the interaction's own messages: the original answer, or a follow-up by its id. */
function findMessage(world: World, ticket: Ticket, id: string): APIMessage | undefined {
  const message = world.messages.get(id === '@original' ? (ticket.originalId ?? '') : id);
  const own =
    message?.id === ticket.originalId || message?.interaction_metadata?.id === ticket.interaction.id;
  return own ? message : undefined;
}

function edit(
  world: World,
  ticket: Ticket,
  message: APIMessage,
  request: RecordedRequest,
  kind: 'edit' | 'followUp',
) {
  const problems = findEditProblems(message, request, request.body);
  if (problems.length > 0) {
    ticket.refusals.push(...problems.map(({ path, message: why }) => `${path}: ${why}`));
    return formError(problems);
  }
  const edited = applyEdit(world, message, request, fields(request.body));
  if (message.id === ticket.originalId) ticket.loading = false;
  ticket.changes.push({ kind, body: request.body, files: request.files, message: edited });
  return { status: 200, body: edited };
}

function followUp(world: World, ticket: Ticket, request: RecordedRequest): HttpReply {
  const loading = ticket.loading ? findMessage(world, ticket, '@original') : undefined;
  // Discord lets the first follow-up take the place of "thinking".
  if (loading !== undefined) return edit(world, ticket, loading, request, 'followUp');
  const { interaction } = ticket;
  const guildOwner = interaction.authorizing_integration_owners[ApplicationIntegrationType.GuildInstall];
  if (guildOwner === undefined && ticket.followUps >= 5) return TOO_MANY;
  const problems = findPostProblems(request, request.body);
  if (problems.length > 0) return formError(problems);
  const message = newMessage(fields(request.body), request.files, {
    channelId: interaction.channel?.id ?? '',
    author: world.user,
    byDefault: BY_DEFAULT.interaction,
    more: answerFields(interaction, ticket.originalId),
  });
  ticket.followUps += 1;
  noteOpenMentions(world, request, request.body);
  const user = interaction.user ?? interaction.member?.user;
  applyPost(world, message, interaction.guild_id, user?.id ?? '0');
  ticket.changes.push({ kind: 'followUp', body: request.body, files: request.files, message });
  return { status: 200, body: message };
}

/** Follow-ups and later edits, by an interaction's token. */
export function webhookRoutes(world: World): Route[] {
  const withTicket = (handle: (ticket: Ticket, request: RecordedRequest, message: string) => HttpReply) => {
    return (request: RecordedRequest, app = '', token = '', message = '') => {
      const ticket = findTicket(world, app, token);
      return isReply(ticket) ? ticket : handle(ticket, request, message);
    };
  };
  const withMessage = (
    handle: (message: APIMessage, ticket: Ticket, request: RecordedRequest) => HttpReply,
  ) =>
    withTicket((ticket, request, id) => {
      const message = findMessage(world, ticket, id);
      return message === undefined ? UNKNOWN_MESSAGE : handle(message, ticket, request);
    });
  const path = '/webhooks/:app/:token/messages/:message';
  return [
    route(
      'POST /webhooks/:app/:token',
      withTicket((ticket, request) => followUp(world, ticket, request)),
      true,
    ),
    route(
      `GET ${path}`,
      withMessage((message) => ({ status: 200, body: message })),
      true,
    ),
    route(
      `PATCH ${path}`,
      withMessage((message, ticket, request) => edit(world, ticket, message, request, 'edit')),
      true,
    ),
    route(
      `DELETE ${path}`,
      withMessage((message, ticket) => {
        world.messages.delete(message.id);
        ticket.changes.push({ kind: 'delete', body: undefined, files: [], message });
        return { status: 204 };
      }),
      true,
    ),
  ];
}
