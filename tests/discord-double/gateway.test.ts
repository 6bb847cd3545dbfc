import { GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { login, start, startReplying } from './bot-fixture.ts';
import { slash } from './payloads/commands.ts';
import { IDS } from './payloads/users.ts';

test('a client logs in, becomes ready and leaves with code 1000', async () => {
  const { double, client } = await start();
  const { user, application } = await login(client);

  expect(user.id).toBe(IDS.bot);
  expect(application.id).toBe(IDS.application);
  expect(double.gateway.identifies.map(({ intents }) => intents)).toEqual([0]);
  const closed = double.gateway.waitFor('close');
  await client.destroy();
  expect(await closed).toEqual({ kind: 'close', code: 1000 });
  expect(double.unknownRoutes).toEqual([]);
});

test('the Guilds intent brings the guild and its channel', async () => {
  const { double, client } = await start({}, { intents: [GatewayIntentBits.Guilds] });
  await login(client);
  expect(client.guilds.cache.get(IDS.guild)?.name).toBe('HIM careers');
  expect(client.channels.cache.get(IDS.channel)?.type).toBe(0);
  expect(double.gateway.identifies[0]?.intents).toBe(GatewayIntentBits.Guilds);
});

test('a dropped connection resumes and what was missed arrives', async () => {
  const { double } = await startReplying('hello');
  double.drop();
  const sending = double.send(slash('missed'));
  await double.gateway.waitFor('resume');
  expect((await sending).data.content).toBe('hello');
  expect(double.gateway.identifies).toHaveLength(1);
  const urls = double.gateway.received.flatMap((one) => (one.kind === 'connect' ? [one.url] : []));
  expect(urls).toEqual(['/?v=10&encoding=json', '/resume?v=10&encoding=json']);
});

test('a malformed frame does no harm', async () => {
  const { double } = await startReplying('hello');
  double.sendRaw('{"op": 0, "t": "INTERACTION_CR');
  expect((await double.send(slash('help'))).data.content).toBe('hello');
});

test('heartbeats are answered, and a silent gateway makes a zombie that resumes', async () => {
  const { double, client } = await start({ heartbeatIntervalMs: 40 });
  await login(client);
  await double.gateway.waitFor('heartbeat');
  double.gateway.acknowledgeHeartbeats(false);
  await double.gateway.waitFor('close');
  double.gateway.acknowledgeHeartbeats(true);
  await double.gateway.waitFor('resume');
  expect(double.gateway.closeCodes).toEqual([4200]);
});

test.for([
  { name: '4014 on request', options: {}, intents: [], arm: 4014, error: 'Used disallowed intents' },
  {
    name: '4014 for a privileged intent',
    options: {},
    intents: [GatewayIntentBits.MessageContent],
    arm: undefined,
    error: 'Used disallowed intents',
  },
  {
    name: 'a wrong token',
    options: { token: 'right' },
    intents: [],
    arm: undefined,
    error: /401|Unauthorized|token/i,
  },
])('login is rejected: $name', async ({ options, intents, arm, error }) => {
  const { double, client } = await start(options, { intents });
  if (arm !== undefined) double.closeWith(arm);
  await expect(client.login('a-token')).rejects.toThrow(error);
});

test('commands are stored when they are right and refused by path when they are not', async () => {
  const { double, client } = await start();
  await login(client);
  const right = { name: 'him', description: 'Careers' };
  const stored = await client.application?.commands.set([right]);
  expect(stored?.first()?.name).toBe('him');
  const firstId = double.commands()[0]?.id;
  await client.application?.commands.set([right], IDS.guild);
  await client.application?.commands.set([right]);
  expect(double.commands()[0]?.id).toBe(firstId);
  expect(double.commands(IDS.guild)).toHaveLength(1);

  const wrong = { name: 'Him', description: 'x'.repeat(101) };
  const refused = client.application?.commands.set([right, wrong]);
  await expect(refused).rejects.toThrow(/1\.name\[APPLICATION_COMMAND_INVALID_NAME\][\s\S]*1\.description/);
  await expect(client.application?.commands.set([right], '999999999999999999')).rejects.toThrow(
    'Missing Access',
  );
});

test('requests that no route takes are recorded', async () => {
  const { double, client } = await start();
  await login(client);
  await expect(client.rest.get('/nowhere')).rejects.toThrow();
  expect(double.unknownRoutes).toEqual(['GET /nowhere']);
});
