import type { APIChannel, APIUser, GatewayGuildCreateDispatchData } from 'discord-api-types/v10';
import { makeMember } from '../payloads/users.ts';

/** The GUILD_CREATE of a small guild that holds the bot and one text channel. */
export function guildCreate(
  id: string,
  bot: APIUser,
  channels: readonly APIChannel[],
): GatewayGuildCreateDispatchData {
  const everyone = {
    id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: '2248473465835073',
    managed: false,
    mentionable: false,
    flags: 0,
  };
  const guild = {
    id,
    name: 'HIM careers',
    icon: null,
    owner_id: '1100000000000000099',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 2,
    features: ['COMMUNITY'],
    mfa_level: 0,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    premium_tier: 0,
    preferred_locale: 'en-US',
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 2,
    roles: [everyone],
    members: [{ ...makeMember(), user: bot }],
    channels,
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
  return guild as unknown as GatewayGuildCreateDispatchData;
}
