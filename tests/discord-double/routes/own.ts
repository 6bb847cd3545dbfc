import { type Route, route } from '../http/route.ts';
import type { DoubleOptions } from '../types.ts';
import type { World } from '../world.ts';

/** What the bot asks about itself: its user, its application, its gateway. */
export function ownRoutes(
  world: World,
  options: DoubleOptions,
  gateway: { url(): string; identifies(): number },
): Route[] {
  const application = () => ({
    status: 200,
    body: {
      id: world.applicationId,
      name: world.user.username,
      icon: null,
      description: '',
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: '0'.repeat(64),
      flags: 0,
      owner: {
        id: '1100000000000000099',
        username: 'owner',
        discriminator: '0',
        global_name: null,
        avatar: null,
      },
      team: null,
      bot: world.user,
    },
  });
  return [
    route('GET /users/@me', () => ({ status: 200, body: world.user })),
    route('GET /applications/@me', application),
    route('GET /oauth2/applications/@me', application),
    route('GET /gateway/bot', () => {
      const limit = {
        total: 1000,
        remaining: 1000,
        reset_after: 14_400_000,
        max_concurrency: 1,
        ...options.sessionStartLimit,
      };
      const remaining = Math.max(0, limit.remaining - gateway.identifies());
      return {
        status: 200,
        body: { url: gateway.url(), shards: 1, session_start_limit: { ...limit, remaining } },
      };
    }),
  ];
}
