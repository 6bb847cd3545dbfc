import {
  type APIBaseInteraction,
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { snowflake } from '../snowflake.ts';
import { dmChannelId, IDS, makeBotUser, makeMember, makeUser } from './users.ts';

/** Who uses the app, where, and through which installation. */
export interface Where {
  userId?: string;
  /** The whole user, if the id is not enough. */
  user?: APIUser;
  /** Default: `Guild`. */
  context?: InteractionContextType;
  /** Default: the guild's installation; in a private channel the user's own. */
  installedBy?: 'guild' | 'user' | 'both';
  guildId?: string;
  channelId?: string;
  locale?: Locale;
  guildLocale?: Locale;
  /** The member's permissions in the channel, as a bit field in digits. Default: an ordinary member's. */
  permissions?: string;
  memberRoles?: string[];
}

type Common = Omit<APIBaseInteraction<InteractionType, unknown>, 'type' | 'data' | 'message'>;
type Place = Pick<Common, 'guild' | 'guild_id' | 'guild_locale' | 'channel' | 'member' | 'user'>;

const MEMBER_PERMISSIONS = '2248473465835073';
const BOT_PERMISSIONS = '2248473465835073';
const TEN_MEBIBYTES = 10 * 1024 * 1024;

function inGuild(where: Where, user: APIUser): Place {
  const foreign = where.installedBy === 'user';
  const id = where.guildId ?? (foreign ? IDS.foreignGuild : IDS.guild);
  const locale = where.guildLocale ?? Locale.EnglishUS;
  const channelId = where.channelId ?? (foreign ? IDS.foreignChannel : IDS.channel);
  const permissions = where.permissions ?? MEMBER_PERMISSIONS;
  return {
    guild: { id, locale, features: [] },
    guild_id: id,
    guild_locale: locale,
    channel: {
      id: channelId,
      type: ChannelType.GuildText,
      name: 'careers',
      guild_id: id,
      position: 0,
      nsfw: false,
    },
    member: { ...makeMember({ roles: where.memberRoles ?? [] }), user, permissions },
  };
}

function inDirectMessage(where: Where, user: APIUser): Place {
  const id = where.channelId ?? dmChannelId(user.id);
  return { user, channel: { id, type: ChannelType.DM, recipients: [makeBotUser()] } };
}

function inPrivateChannel(where: Where, user: APIUser): Place {
  const id = where.channelId ?? IDS.privateChannel;
  return { user, channel: { id, type: ChannelType.DM, recipients: [makeUser(IDS.otherUser)] } };
}

const PLACES = {
  [InteractionContextType.Guild]: inGuild,
  [InteractionContextType.BotDM]: inDirectMessage,
  [InteractionContextType.PrivateChannel]: inPrivateChannel,
};

/** The part that all interactions share: ids, token, place, person, locale, installation. */
export function interactionBase(where: Where): Common {
  const user = where.user ?? makeUser(where.userId ?? IDS.user);
  const context = where.context ?? InteractionContextType.Guild;
  const place = PLACES[context](where, user);
  const by = where.installedBy ?? (context === InteractionContextType.PrivateChannel ? 'user' : 'guild');
  // In a DM with the bot Discord gives '0' as the owner of a guild installation.
  const guildOwner = place.guild_id ?? '0';
  return {
    id: snowflake(),
    application_id: IDS.application,
    token: `token-${snowflake()}`,
    version: 1,
    ...place,
    ...(place.channel === undefined ? {} : { channel_id: place.channel.id }),
    app_permissions: BOT_PERMISSIONS,
    locale: where.locale ?? Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: {
      ...(by === 'user' ? {} : { [ApplicationIntegrationType.GuildInstall]: guildOwner }),
      ...(by === 'guild' ? {} : { [ApplicationIntegrationType.UserInstall]: user.id }),
    },
    context,
    attachment_size_limit: TEN_MEBIBYTES,
  };
}
