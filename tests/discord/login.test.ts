import { GatewayIntentBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { startBot } from '../../src/discord/client.ts';
import { loginProblem } from '../../src/discord/login-problem.ts';
import { IDS } from '../discord-double/payloads/users.ts';
import type { DoubleOptions } from '../discord-double/types.ts';
import { ALONE, memoryLog, openDouble, PATIENCE, run, smallApp, TOKEN } from './bot.ts';

test('the bot logs in with its token and asks for no more than the messages that concern it', async () => {
  const { double, bot, lines } = await run({ app: smallApp() });
  expect(bot.client.user.id).toBe(IDS.bot);
  expect(double.gateway.identifies.map(({ token, intents }) => ({ token, intents }))).toEqual([
    { token: TOKEN, intents: GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages },
  ]);
  expect(double.requests.map(({ headers }) => headers.authorization)).toContain(`Bot ${TOKEN}`);
  expect(lines.map(({ msg }) => msg)).toContain('logged in as him-bot#0001');
  expect(JSON.stringify(lines)).not.toContain(TOKEN);
});

test('a bot that is stopped leaves with code 1000, and does not say that the gateway was lost', async () => {
  const { double, bot, lines } = await run({ app: smallApp() });
  const left = double.gateway.waitFor('close', { timeoutMs: PATIENCE });
  await bot.stop();
  expect(await left).toEqual({ kind: 'close', code: 1000 });
  expect(lines.map(({ msg }) => msg)).not.toContain('the gateway was lost; reconnecting');
});

/** What a person reads where the login fails at a Discord that behaves like this. */
async function problemAt(how: DoubleOptions, closeCode?: number): Promise<string> {
  const double = await openDouble(how);
  if (closeCode !== undefined) double.closeWith(closeCode);
  const lost: number[] = [];
  const options = {
    ...ALONE,
    token: TOKEN,
    apiUrl: double.api,
    onLost: (code: number) => void lost.push(code),
  };
  const problem = await startBot(smallApp(), options, memoryLog().log).then(
    () => 'logged in',
    (error: unknown) => loginProblem(error),
  );
  // Told twice, the program would take it for being asked to end at once.
  expect(lost).toEqual([]);
  return problem;
}

test.for<[what: string, options: DoubleOptions, closeCode: number | undefined, says: RegExp]>([
  [
    'the token is wrong',
    { token: 'another' },
    undefined,
    /does not accept the token.*Reset Token.*DISCORD_TOKEN/,
  ],
  ['the gateway closes with 4004', {}, 4004, /does not accept the token/],
  ['the gateway closes with 4011', {}, 4011, /4011.*sharded/],
  ['the gateway closes with 4013', {}, 4013, /4013.*not valid/],
  ['the gateway closes with 4014', {}, 4014, /4014.*none that are privileged.*right application/],
  [
    'the guild messages are disallowed',
    { disallowedIntents: GatewayIntentBits.GuildMessages },
    undefined,
    /4014.*right application/,
  ],
])('where %s, the login fails and the reason helps', async ([, options, closeCode, says]) => {
  const problem = await problemAt(options, closeCode);
  expect(problem).toMatch(says);
  expect(problem).not.toContain(TOKEN);
});

test('where what answers has another form than Discord’s, the login fails and the reason helps', async () => {
  const double = await openDouble();
  double.failNext('/gateway/bot', { status: 200, body: { url: double.gatewayUrl } });
  const login = startBot(smallApp(), { ...ALONE, token: TOKEN, apiUrl: double.api }, memoryLog().log);
  expect(await login.catch(loginProblem)).toMatch(/What answers is not Discord.*DISCORD_API_URL/);
});

test('where nothing listens, the login fails and the reason helps', async () => {
  const double = await openDouble();
  const { api } = double;
  await double.close();
  const login = startBot(smallApp(), { ...ALONE, token: TOKEN, apiUrl: api }, memoryLog().log);
  expect(await login.catch(loginProblem)).toMatch(/cannot be reached.*DISCORD_API_URL/);
});

test.for([
  ['an error that nobody foresaw', new Error('the moon is full')],
  ['something that is no error', 'the moon is full'],
  ['nothing', undefined],
])('%s sends the reader to the log', ([, error]) => {
  expect(loginProblem(error)).toBe('The login to Discord failed; the log above says why.');
});
