import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { leavesMentionsOpen } from '../limits/mention-problems.ts';
import { findMessageProblems } from '../limits/message-problems.ts';
import { fields, items, type Json, type Problem, problem } from '../limits/problem.ts';
import { editedMessage } from '../payloads/message.ts';
import { dmChannelId } from '../payloads/users.ts';
import type { RecordedRequest } from '../types.ts';
import type { World } from '../world.ts';

const MAX_BYTES = 10 * 1024 * 1024;

function sizeProblems({ files }: RecordedRequest): Problem[] {
  const found = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (found <= MAX_BYTES) return [];
  return [
    problem(
      'files',
      'REQUEST_TOO_LARGE',
      `Files must be ${MAX_BYTES} or fewer bytes together (found ${found}).`,
    ),
  ];
}

/** Notes a breach of the project's own rule: whom a message may ping is always said. */
export function noteOpenMentions(world: World, request: RecordedRequest, body: unknown): void {
  if (world.strict && leavesMentionsOpen(body)) {
    world.violations.push(`${request.method} ${request.path}: allowed_mentions is missing`);
  }
}

/** A listed attachment is a file of this request, by its number, or one that the edited message has, by its id. */
function listedProblems(
  { files }: RecordedRequest,
  body: unknown,
  existing: readonly string[] = [],
): Problem[] {
  const known = [...files.map(({ field }) => field.replace(/\D/g, '')), ...existing];
  return items(fields(body).attachments).flatMap((attachment, index) => {
    const id = String(fields(attachment).id);
    if (known.includes(id)) return [];
    return [
      problem(`attachments[${index}].id`, 'ATTACHMENT_NOT_FOUND', `There is no such file (found ${id}).`),
    ];
  });
}

/** The problems of a new message that a request wants to post. */
export function findPostProblems(request: RecordedRequest, body: unknown): Problem[] {
  const files = request.files.map(({ name }) => name);
  return [
    ...findMessageProblems(body, { files }),
    ...listedProblems(request, body),
    ...sizeProblems(request),
  ];
}

/** The problems of an edit that a request wants to make, also those of the message it would leave. */
export function findEditProblems(message: APIMessage, request: RecordedRequest, body: unknown): Problem[] {
  const files = [
    ...request.files.map(({ name }) => name),
    ...message.attachments.map(({ filename }) => filename),
  ];
  const v2 = ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const existing = message.attachments.map(({ id }) => id);
  const own = [
    ...findMessageProblems(body, { files, v2, edit: true }),
    ...listedProblems(request, body, existing),
    ...sizeProblems(request),
  ];
  if (own.length > 0) return own;
  const { content, embeds, components, attachments } = editedMessage(message, fields(body), request.files);
  const left = { content, embeds, components };
  return findMessageProblems(left, { files: attachments.map(({ filename }) => filename), v2 }).filter(
    ({ code }) => code === 'EMPTY_MESSAGE',
  );
}

/** Carries out an edit that was found to be in order. */
export function applyEdit(
  world: World,
  message: APIMessage,
  request: RecordedRequest,
  body: Json,
): APIMessage {
  const edited = editedMessage(message, body, request.files);
  world.messages.set(edited.id, edited);
  if (typeof body.content === 'string' && body.content.trim() !== '') noteOpenMentions(world, request, body);
  return edited;
}

/** Adds a message, and tells the client of it if the bot sees that channel. */
export function applyPost(
  world: World,
  message: APIMessage,
  guildId: string | undefined,
  userId: string,
): APIMessage {
  world.messages.set(message.id, message);
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const direct = guildId === undefined && message.channel_id === dmChannelId(userId);
  const visible = direct || (guildId !== undefined && world.guilds.includes(guildId));
  if (visible && !ephemeral) {
    world.emit('MESSAGE_CREATE', { ...message, ...(guildId === undefined ? {} : { guild_id: guildId }) });
  }
  return message;
}
