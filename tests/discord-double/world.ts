import {
  type APIApplicationCommand,
  type APIChannel,
  type APIInteraction,
  type APIMessage,
  type APIUser,
  ChannelType,
  type InteractionResponseType,
} from 'discord-api-types/v10';
import type { Json } from './limits/problem.ts';
import { createLog, type Log } from './log.ts';
import { dmChannelId, IDS, makeBotUser, makeUser } from './payloads/users.ts';
import type { Change, DoubleOptions, RecordedFile } from './types.ts';

/** The first answer to an interaction. */
export interface Callback {
  type: InteractionResponseType;
  data: Json;
  files: RecordedFile[];
}

/** What the double remembers of one interaction. */
export interface Ticket {
  interaction: APIInteraction;
  openedAt: number;
  expired: boolean;
  callbacks: Log<Callback>;
  changes: Log<Change>;
  /** Why answers were refused, for the message of a time-out. */
  refusals: string[];
  originalId?: string;
  /** The original message still shows "thinking". */
  loading: boolean;
  followUps: number;
}

/** Everything the double knows besides connections. */
export interface World {
  applicationId: string;
  user: APIUser;
  guilds: string[];
  channels: Map<string, APIChannel>;
  messages: Map<string, APIMessage>;
  /** Messages by the nonce that was to be enforced. */
  nonces: Map<string, APIMessage>;
  tickets: Map<string, Ticket>;
  commands: Map<string, APIApplicationCommand[]>;
  violations: string[];
  strict: boolean;
  answerWithinMs: number;
  /** Sends an event to the client, if one is connected. */
  emit(event: string, data: unknown): void;
}

/** The text channel of a guild, or the channel of another id in it. */
export function guildChannel(guildId: string, id: string = IDS.channel): APIChannel {
  const channel = { id, type: ChannelType.GuildText, guild_id: guildId, name: 'careers', position: 0 };
  return { ...channel, permission_overwrites: [], nsfw: false } as unknown as APIChannel;
}

/** The channel for direct messages between the bot and a user. */
export function directChannel(userId: string, id: string = dmChannelId(userId)): APIChannel {
  return {
    id,
    type: ChannelType.DM,
    recipients: [makeUser(userId)],
    last_message_id: null,
  } as unknown as APIChannel;
}

/** Builds the world that the options describe. */
export function createWorld(options: DoubleOptions): World {
  const guilds = options.guilds ?? [IDS.guild];
  const [firstGuild] = guilds;
  const channels = firstGuild === undefined ? [] : [guildChannel(firstGuild)];
  return {
    applicationId: options.applicationId ?? IDS.application,
    user: options.user ?? makeBotUser(),
    guilds,
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    messages: new Map(),
    nonces: new Map(),
    tickets: new Map(),
    commands: new Map(),
    violations: [],
    strict: options.strict ?? true,
    answerWithinMs: options.answerWithinMs ?? 3000,
    emit: () => {},
  };
}

/** Begins the three seconds of an interaction. */
export function openTicket(world: World, interaction: APIInteraction): Ticket {
  const ticket: Ticket = {
    interaction,
    openedAt: Date.now(),
    expired: false,
    callbacks: createLog(),
    changes: createLog(),
    refusals: [],
    loading: false,
    followUps: 0,
  };
  world.tickets.set(interaction.token, ticket);
  const source = 'message' in interaction ? interaction.message : undefined;
  if (source !== undefined && !world.messages.has(source.id)) world.messages.set(source.id, source);
  return ticket;
}
