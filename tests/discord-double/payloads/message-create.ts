import {
  type APIMessage,
  type APIUser,
  ChannelType,
  type GatewayMessageCreateDispatchData,
  type MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { snowflake } from '../snowflake.ts';
import { dmChannelId, IDS, makeBotUser, makeMember, makeUser } from './users.ts';

export interface MessageOptions {
  content?: string;
  /** Default: an ordinary user. */
  author?: APIUser;
  guildId?: string;
  channelId?: string;
  /** A direct message to the bot instead of a message in a guild. */
  dm?: boolean;
  /** The message this one replies to. */
  replyTo?: APIMessage;
  /** Whether the reply pings the author it replies to. Default: yes. */
  ping?: boolean;
  /** Posted by a webhook. */
  webhook?: boolean;
  /** Posted by another bot. */
  bot?: boolean;
  type?: MessageType;
  attachments?: APIMessage['attachments'];
  embeds?: APIMessage['embeds'];
}

/** A text that mentions the bot. */
export function mentioning(text: string): string {
  return `<@${IDS.bot}> ${text}`;
}

function authorOf({ author, webhook, bot }: MessageOptions): APIUser {
  if (author !== undefined) return author;
  if (webhook)
    return makeUser(IDS.webhook, { username: 'news', global_name: null, discriminator: '0000', bot: true });
  return bot ? makeUser(IDS.otherBot, { bot: true }) : makeUser();
}

function mentionedUsers({ content = '', replyTo, ping = true }: MessageOptions): APIUser[] {
  const ids = new Set([...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id));
  // Discord does not ping the app for a reply to the answer of a slash command.
  if (replyTo && ping && replyTo.interaction_metadata === undefined) ids.add(replyTo.author.id);
  return [...ids].map((id) => (id === IDS.bot ? makeBotUser() : makeUser(id)));
}

function reference(replyTo: APIMessage, guildId: string | undefined) {
  const place = { channel_id: replyTo.channel_id, ...(guildId === undefined ? {} : { guild_id: guildId }) };
  return {
    message_reference: { type: MessageReferenceType.Default, message_id: replyTo.id, ...place },
    referenced_message: replyTo,
  };
}

/**
 * The data of a MESSAGE_CREATE event. Mentions are read off the content (`<@id>`, `<@&id>`, `@everyone`).
 *
 * @example double.dispatch('MESSAGE_CREATE', messageCreate({ content: mentioning('rhit or rhia?') }))
 */
export function messageCreate(options: MessageOptions = {}): GatewayMessageCreateDispatchData {
  const author = authorOf(options);
  const guildId = options.dm ? undefined : (options.guildId ?? IDS.guild);
  const content = options.content ?? 'hello';
  return {
    id: snowflake(),
    channel_id: options.channelId ?? (options.dm ? dmChannelId(author.id) : IDS.channel),
    channel_type: options.dm ? ChannelType.DM : ChannelType.GuildText,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    ...(guildId === undefined || options.webhook ? {} : { member: makeMember() }),
    author,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: /@(everyone|here)\b/.test(content),
    mentions: mentionedUsers(options),
    mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id),
    attachments: options.attachments ?? [],
    embeds: options.embeds ?? [],
    components: [],
    pinned: false,
    flags: 0 as MessageFlags,
    type: options.type ?? (options.replyTo ? MessageType.Reply : MessageType.Default),
    ...(options.webhook ? { webhook_id: IDS.webhook } : {}),
    ...(options.replyTo ? reference(options.replyTo, guildId) : {}),
  };
}
