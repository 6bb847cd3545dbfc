import type { APIGuildMember, APIUser, GuildMemberFlags } from 'discord-api-types/v10';

/** The ids of the double's world. The application and its bot user differ, as they do for older apps. */
export const IDS = {
  application: '1100000000000000001',
  bot: '1100000000000000002',
  guild: '1100000000000000010',
  /** A guild that has the app only through a member's own installation: the bot is not in it. */
  foreignGuild: '1100000000000000011',
  channel: '1100000000000000020',
  foreignChannel: '1100000000000000021',
  privateChannel: '1100000000000000022',
  user: '1100000000000000030',
  otherUser: '1100000000000000031',
  otherBot: '1100000000000000032',
  webhook: '1100000000000000040',
} as const;

/** A user as Discord sends it. */
export function makeUser(id: string = IDS.user, overrides: Partial<APIUser> = {}): APIUser {
  return {
    id,
    username: `user-${id.slice(-4)}`,
    global_name: `User ${id.slice(-4)}`,
    discriminator: '0',
    avatar: null,
    ...overrides,
  };
}

/** The bot's own user. */
export function makeBotUser(id: string = IDS.bot): APIUser {
  return makeUser(id, { username: 'him-bot', global_name: null, discriminator: '0001', bot: true });
}

/** A guild member without its user, as it comes along with messages. */
export function makeMember(overrides: Partial<APIGuildMember> = {}): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: false,
    communication_disabled_until: null,
    ...overrides,
  };
}

/** The id of the channel for direct messages between the bot and a user. */
export function dmChannelId(userId: string): string {
  return (BigInt(userId) + 5_000_000_000_000n).toString();
}
