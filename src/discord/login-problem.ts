/** What a failed login means and what to do about it, by a part of its message or its code. */
const PROBLEMS: readonly [RegExp, string][] = [
  [
    /disallowed intents|\b4014\b/i,
    'Discord refused the connection (4014): the application asks for intents that it may not use. This bot needs none that are privileged; check that the token belongs to the right application.',
  ],
  [
    /invalid token|TokenInvalid|authentication failed|\b(401|4004)\b/i,
    'Discord does not accept the token. Copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN; an old token stops working when it is reset.',
  ],
  [/invalid intents|\b4013\b/i, 'Discord refused the connection (4013): the intents are not valid.'],
  [
    /sharding (is )?required|\b4011\b/i,
    'Discord refused the connection (4011): the bot is in so many servers that it must be sharded.',
  ],
  [
    /invalid shard|invalid api version|\b(4010|4012)\b/i,
    'Discord refused the connection (4010 or 4012): it no longer speaks the version that discord.js speaks. Update the bot, and check DISCORD_API_URL if it is set.',
  ],
  [
    /not enough sessions remaining/i,
    'The bot has logged in too often today, and Discord takes no more logins until the time in the log above. Do not start it again before.',
  ],
  [
    // The library cannot read an answer that has the right form for somebody else.
    /HTTPError|Cannot read properties|\b(404|5\d\d)\b/,
    'What answers is not Discord, or Discord is out of order. Check DISCORD_API_URL if it is set (it ends in /api), else https://discordstatus.com.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|fetch failed|UND_ERR/i,
    'Discord cannot be reached. Check the network, and DISCORD_API_URL if it is set.',
  ],
];

function detail(error: Error, name: string): string {
  return String(Reflect.get(error, name) ?? '');
}

/** A login error in words that help; the details are in the log. */
export function loginProblem(error: unknown): string {
  const text =
    error instanceof Error
      ? `${error.name} ${error.message} ${detail(error, 'code')} ${detail(error, 'status')}`
      : String(error);
  return (
    PROBLEMS.find(([pattern]) => pattern.test(text))?.[1] ??
    'The login to Discord failed; the log above says why.'
  );
}
