import {
  type APIAttachment,
  type APIMessage,
  type APIUser,
  ComponentType,
  EmbedType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { walkComponents } from '../limits/layout-problems.ts';
import { fields, items, type Json } from '../limits/problem.ts';
import { snowflake } from '../snowflake.ts';
import type { RecordedFile } from '../types.ts';
import { type MentionKind, pings } from './mentions.ts';
import { IDS, makeBotUser, makeUser } from './users.ts';

const CHANGEABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
const PREFIX = 'attachment://';

function attachment(
  { name, bytes, contentType, description }: RecordedFile,
  channelId: string,
): APIAttachment {
  const id = snowflake();
  const url = `https://cdn.discordapp.com/attachments/${channelId}/${id}/${name}`;
  const described = description === undefined ? {} : { description };
  return {
    id,
    filename: name,
    size: bytes.length,
    url,
    proxy_url: url,
    content_type: contentType,
    ...described,
  };
}

function withUrls<T>(value: T, attachments: readonly APIAttachment[]): T {
  const text = JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'string' || !inner.startsWith(PREFIX)) return inner;
    return attachments.find(({ filename }) => filename === inner.slice(PREFIX.length))?.url ?? inner;
  });
  return JSON.parse(text) as T;
}

function embedsOf(body: Json, attachments: readonly APIAttachment[]): APIMessage['embeds'] {
  return withUrls(items(body.embeds), attachments).map((embed) => ({
    type: EmbedType.Rich,
    ...fields(embed),
  }));
}

/** All text that can ping: the content and the text displays, not the embeds. */
function pingingText({ content, components }: Json): string {
  const displays = walkComponents('', components).map(([, item]) => fields(item));
  const texts = displays.filter(({ type }) => type === ComponentType.TextDisplay).map((item) => item.content);
  return [content, ...texts].filter((text) => typeof text === 'string').join('\n');
}

/** What a message keeps of the body that made it. */
function shownBy(body: Json, attachments: APIAttachment[], byDefault: readonly MentionKind[]) {
  const { users, roles, everyone } = pings(pingingText(body), body.allowed_mentions, byDefault);
  return {
    content: typeof body.content === 'string' ? body.content.trim() : '',
    embeds: embedsOf(body, attachments),
    components: withUrls(items(body.components), attachments) as NonNullable<APIMessage['components']>,
    attachments,
    mentions: users.map((id) => (id === IDS.bot ? makeBotUser() : makeUser(id))),
    mention_roles: roles,
    mention_everyone: everyone,
  };
}

export interface Posting {
  channelId: string;
  author: APIUser;
  byDefault: readonly MentionKind[];
  /** Fields that depend on why the message was posted. */
  more?: Partial<APIMessage>;
}

/** The message that a body makes. */
export function newMessage(body: Json, files: readonly RecordedFile[], posting: Posting): APIMessage {
  const attachments = files.map((file) => attachment(file, posting.channelId));
  return {
    id: snowflake(),
    channel_id: posting.channelId,
    author: posting.author,
    ...shownBy(body, attachments, posting.byDefault),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: body.tts === true,
    pinned: false,
    type: MessageType.Default,
    flags: (typeof body.flags === 'number' ? body.flags : 0) as MessageFlags,
    ...posting.more,
  };
}

/**
 * A message after an edit: what the body does not name stays; its ephemeral state never changes; the flag of
 * Components V2 is never lost; a list of attachments keeps those it names.
 */
export function editedMessage(message: APIMessage, body: Json, files: readonly RecordedFile[]): APIMessage {
  const keeps = items(body.attachments).map((one) => String(fields(one).id));
  const kept =
    body.attachments === undefined
      ? message.attachments
      : message.attachments.filter(({ id }) => keeps.includes(id));
  const attachments = [...kept, ...files.map((file) => attachment(file, message.channel_id))];
  const all = shownBy({ ...message, ...body }, attachments, []);
  const old = message.flags ?? 0;
  const asked = typeof body.flags === 'number' ? body.flags & CHANGEABLE : old & CHANGEABLE;
  const flags = (old & ~MessageFlags.Loading & ~MessageFlags.SuppressEmbeds) | asked;
  const { mentions, mention_roles, mention_everyone, ...shown } = all;
  return { ...message, ...shown, flags: flags as MessageFlags, edited_timestamp: new Date().toISOString() };
}
