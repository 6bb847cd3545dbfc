/** What a failed login means and what to do about it, by a part of its message or its code. */
const PROBLEMS: readonly [RegExp, string][] = [
  [
    /disallowed intents|4014/i,
    'Discord refused the connection (4014): the application asks for intents that it may not use. This bot needs none that are privileged; check that the token belongs to the right application.',
  ],
  [
    /invalid token|TokenInvalid|authentication failed|401/i,
    'Discord does not accept the token. Copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN; an old token stops working when it is reset.',
  ],
  [/invalid intents|4013/i, 'Discord refused the connection (4013): the intents are not valid.'],
  [
    /sharding (is )?required|4011/i,
    'Discord refused the connection (4011): the bot is in so many servers that it must be sharded.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|fetch failed|UND_ERR/i,
    'Discord cannot be reached. Check the network, and DISCORD_API_URL if it is set.',
  ],
];

/** A login error in words that help; the details are in the log. */
export function loginProblem(error: unknown): string {
  const text =
    error instanceof Error
      ? `${error.name} ${error.message} ${String(Reflect.get(error, 'code') ?? '')}`
      : String(error);
  return (
    PROBLEMS.find(([pattern]) => pattern.test(text))?.[1] ??
    'The login to Discord failed; the log above says why.'
  );
}
