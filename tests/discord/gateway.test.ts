import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import { createClient, followConnection } from '../../src/discord/connection.ts';
import { slash } from '../discord-double/payloads/commands.ts';
import { answered, failures, logged, memoryLog, PATIENCE, run, smallApp, until } from './bot.ts';

const RHIT = { name: 'rhit' };

test('a connection that drops is resumed, and what was asked meanwhile is answered', async () => {
  const { double, lines } = await run({ app: smallApp() });
  const registered = double.requests.length;
  double.drop();
  const sending = double.send(slash('him credential', RHIT));
  await double.gateway.waitFor('resume', { timeoutMs: PATIENCE });
  await answered(sending);
  expect(double.gateway.identifies).toHaveLength(1);
  expect(lines.map(({ msg }) => msg)).toEqual(
    expect.arrayContaining(['the gateway was lost; reconnecting', 'the gateway session was resumed']),
  );
  const paths = double.requests.slice(registered).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('commands'))).toEqual([]);
  expect(failures(lines)).toEqual([]);
});

test('a connection that closes with 4000 is resumed', async () => {
  const { double } = await run({ app: smallApp() });
  double.drop(4000);
  await double.gateway.waitFor('resume', { timeoutMs: PATIENCE });
  await answered(double.send(slash('him credential', RHIT)));
  expect(double.gateway.identifies).toHaveLength(1);
});

test('a session that Discord has forgotten begins anew, and the log says so', async () => {
  const { double, lines } = await run({ app: smallApp() });
  double.gateway.forgetSessions();
  const after = double.gateway.received.length;
  double.drop();
  await double.gateway.waitFor('identify', { after, timeoutMs: PATIENCE });
  await until(() => lines.filter(({ msg }) => msg === 'the gateway session began').length === 2);
  expect(failures(lines)).toEqual([]);
});

test('a connection that fails is in the log', () => {
  const { log, lines } = memoryLog();
  const client = createClient('http://127.0.0.1:1/api');
  followConnection(client, log, () => {});
  client.emit(Events.ShardError, new Error('connect ECONNREFUSED'), 0);
  expect(lines).toMatchObject([
    { level: 40, msg: 'the gateway connection failed', err: { message: 'connect ECONNREFUSED' } },
  ]);
});

test('a gateway that falls silent is left and the session resumed', async () => {
  const { double, lines } = await run({ app: smallApp() }, { heartbeatIntervalMs: 60 });
  await double.gateway.waitFor('heartbeat', { timeoutMs: PATIENCE });
  double.gateway.acknowledgeHeartbeats(false);
  await double.gateway.waitFor('close', { timeoutMs: PATIENCE });
  double.gateway.acknowledgeHeartbeats(true);
  await double.gateway.waitFor('resume', { timeoutMs: PATIENCE });
  await answered(double.send(slash('him credential', RHIT)));
  expect(double.gateway.closeCodes).not.toContain(1000);
  expect(failures(lines)).toEqual([]);
});

test('while the gateway is away, the bot counts as not connected', async () => {
  const { double, bot } = await run({ app: smallApp() });
  expect(bot.isConnected()).toBe(true);
  double.drop();
  await until(() => !bot.isConnected());
  await double.gateway.waitFor('resume', { timeoutMs: PATIENCE });
  await until(() => bot.isConnected());
});

test('while the gateway is away, an answer under way still goes out', async () => {
  const { double } = await run({ app: smallApp() });
  double.failNext('/callback', { delayMs: 100 });
  const sending = double.send(slash('him credential', RHIT));
  await until(() => double.requests.some(({ path }) => path.endsWith('/callback')));
  double.drop();
  await answered(sending);
  await double.gateway.waitFor('resume', { timeoutMs: PATIENCE });
});

test('a gateway that closes for good while the bot runs is in the log', async () => {
  const { double, lines } = await run({ app: smallApp() });
  double.closeWith(4004);
  expect(await logged(lines, 'the gateway closed for good')).toMatchObject({ code: 4004 });
});
