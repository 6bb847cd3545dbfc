import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rateLimited } from '../discord-double/http/faults.ts';
import { messageCommand, slash } from '../discord-double/payloads/commands.ts';
import { messageCreate } from '../discord-double/payloads/message-create.ts';
import type { Double } from '../discord-double/types.ts';
import { replacing } from '../knowledge/small.ts';
import { ANSWER_COMMAND, answered, openDouble, PATIENCE, until } from './bot.ts';
import { build, type Program, project, removeAll, start, TOKEN, tidy } from './project.ts';

let built = '';
let home = '';

beforeAll(() => {
  built = build();
  home = project(built);
});
afterEach(tidy);
afterAll(removeAll);

const REGISTERED = 'the commands were registered globally';
const RHIT = { name: 'rhit' };

/** The program, logged in at a double. */
async function online(env: NodeJS.ProcessEnv = {}): Promise<{ double: Double; program: Program }> {
  const double = await openDouble({ token: TOKEN });
  const program = start(home, { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: double.api, ...env });
  await program.says(REGISTERED);
  return { double, program };
}

test('without a token it says in one paragraph what is missing and opens the preview on this machine', async () => {
  const program = start(home, { PREVIEW_PORT: '3987' });
  await program.says('The preview is at http://127.0.0.1:');
  const [paragraph = ''] = program.out().trim().split('\n');
  expect(paragraph).toMatch(
    /DISCORD_TOKEN.*https:\/\/discord\.com\/developers\/applications.*Reset Token.*npm run ask/,
  );
  const url = program.out().match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
  expect((await fetch(url)).status).toBe(200);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('all mistakes of the configuration are told at once, and it ends with 1', async () => {
  const program = start(home, {
    DISCORD_TOKEN: `${TOKEN} ${TOKEN}`,
    DISCORD_GUILD_ID: 'my server',
    DISCORD_API_URL: 'discord.com',
    HEALTH_PORT: '0',
    LOG_LEVEL: 'loud',
  });
  expect(await program.ended).toBe(1);
  const [heading, ...lines] = program.err().trim().split('\n');
  expect(heading).toBe('The configuration needs attention:');
  expect(lines.map((line) => line.trim().split(':')[0])).toEqual([
    'DISCORD_TOKEN',
    'DISCORD_GUILD_ID',
    'DISCORD_API_URL',
    'HEALTH_PORT',
    'LOG_LEVEL',
  ]);
});

test('with broken knowledge it does not log in, lists every mistake and ends with 1', async () => {
  const double = await openDouble();
  const broken = project(built, {
    'credentials/rhit.yaml': replacing('minutes: 210', 'minutes: three hours'),
    'terms/drg.yaml': replacing('category: Payment', 'category: 5'),
  });
  const program = start(broken, { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: double.api });
  expect(await program.ended).toBe(1);
  expect(
    program
      .err()
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    'The knowledge needs attention:',
    'knowledge/credentials/rhit.yaml:29:12 exam.minutes: expected a whole number, got "three hours"',
    'knowledge/terms/drg.yaml:6:11 category: expected a text, got 5: write "5", with the quotation marks',
  ]);
  expect(double.requests).toEqual([]);
});

test('on SIGTERM the answers under way go out, then the gateway is left with 1000 and it ends with 0', async () => {
  const { double, program } = await online({ LOG_LEVEL: 'trace' });
  double.failNext('/callback', { delayMs: 300, times: 2 });
  const sending = ['rhit', 'rhia'].map((name) => double.send(slash('him credential', { name })));
  const answers = () => double.requests.filter(({ path }) => path.endsWith('/callback'));
  await until(() => answers().length === 2);
  const before = double.gateway
    .waitFor('close', { timeoutMs: PATIENCE })
    .then(() => answers().map(({ status }) => status));
  program.child.kill('SIGTERM');
  const messages = await Promise.all(sending.map((one) => answered(one)));
  expect(messages.map(({ embeds }) => embeds[0]?.title?.slice(0, 4))).toEqual(['RHIT', 'RHIA']);
  expect(await program.ended).toBe(0);
  expect(await before).toEqual([200, 200]);
  expect(double.gateway.closeCodes).toEqual([1000]);
  expect(program.out()).toContain('SIGTERM: finishing the answers under way');
  expect(program.err()).toBe('');
});

test('on SIGTERM while Discord still thinks about the commands, the gateway is left with 1000 too', async () => {
  const double = await openDouble({ token: TOKEN });
  double.failNext('PUT /applications', { delayMs: 2000 });
  const program = start(home, { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: double.api });
  await until(() => double.requests.some(({ method }) => method === 'PUT'));
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(double.gateway.closeCodes).toEqual([1000]);
});

test('what breaks the Discord library itself does not end the program, whose token may stand in .env', async () => {
  const double = await openDouble({ token: TOKEN });
  const own = project(built);
  writeFileSync(join(own, '.env'), `DISCORD_TOKEN=${TOKEN}\nDISCORD_API_URL="${double.api}"\n`);
  const program = start(own);
  await program.says(REGISTERED);
  const good = slash('him credential', RHIT);
  const broken: unknown[] = [
    { ...good, id: '1', token: 'broken-1', data: undefined },
    { ...good, id: '2', token: 'broken-2', data: { ...good.data, options: 'text' } },
    { ...good, id: '3', token: 'broken-3', user: undefined, member: undefined },
    { ...good, id: '4', token: 'broken-4', data: { ...good.data, resolved: { users: [null] } } },
  ];
  for (const data of broken) double.dispatch('INTERACTION_CREATE', data);
  double.sendRaw('{"op":0,"t":"INTERACTION_CREATE","s":50,"d":null}');
  double.sendRaw('{"op":0,"t":"MESSAGE_CREATE","s":51,"d":{"id":"1"}}');
  await program.says('an unexpected rejection');
  await answered(double.send(slash('him credential', RHIT)));
  program.child.kill('SIGINT');
  expect(await program.ended).toBe(0);
  expect(double.gateway.closeCodes).toEqual([1000]);
});

/** Makes the program throw an error that nobody catches whenever it gets SIGUSR2. */
const FRAGILE = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `process.on('SIGUSR2', () => { throw new Error('out of luck'); })`,
  )}`,
};

test.for<[what: string, unreadable: object]>([
  ['a command', { ...slash('him credential', RHIT), member: null }],
  ['a message', messageCommand(ANSWER_COMMAND, { ...messageCreate(), author: null } as never)],
])(
  'a member who uses %s that the Discord library cannot read is told privately, by an id that the log holds',
  async ([, unreadable]) => {
    const { double, program } = await online();
    const { ephemeral, message } = await double.send(unreadable as APIInteraction, PATIENCE);
    expect(ephemeral).toBe(true);
    const [, id] = /something went wrong .* `(\w{6})`/.exec(message?.content ?? '') ?? [];
    await program.says(`"fault":"${id}","msg":"an interaction could not be read"`);
  },
);

test('an error that nobody caught is logged, the answers under way go out, and it ends with 1', async () => {
  const { double, program } = await online(FRAGILE);
  double.failNext('/callback', { delayMs: 300 });
  const sending = double.send(slash('him credential', RHIT));
  await until(() => double.requests.some(({ path }) => path.endsWith('/callback')));
  program.child.kill('SIGUSR2');
  await answered(sending);
  expect(await program.ended).toBe(1);
  expect(program.out()).toMatch(/"level":60.*out of luck/);
  expect(double.gateway.closeCodes).toEqual([1000]);
});

test.for(['SIGTERM', 'SIGUSR2'] as const)(
  'asked to end (by %s) a second time, it waits for no answer and ends with 1',
  async (signal) => {
    const { double, program } = await online(FRAGILE);
    double.failNext('/callback', { delayMs: 4000 });
    const interaction = slash('him credential', RHIT);
    double.dispatch('INTERACTION_CREATE', interaction);
    const answer = () => double.requests.find(({ path }) => path.includes(interaction.id));
    await until(() => answer() !== undefined);
    program.child.kill(signal);
    await program.says('finishing the answers under way');
    program.child.kill(signal);
    expect(await program.ended).toBe(1);
    expect(answer()?.status).toBeUndefined();
  },
);

test('where nobody reads its log any more it goes on answering, and ends when it is asked to', async () => {
  const { double, program } = await online();
  program.child.stdout?.destroy();
  double.drop();
  await double.gateway.waitFor('resume', { timeoutMs: PATIENCE });
  await answered(double.send(slash('him credential', RHIT)));
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('an error that nobody caught ends it with 1 where nobody reads its log either', async () => {
  const { program } = await online(FRAGILE);
  program.child.stdout?.destroy();
  program.child.kill('SIGUSR2');
  expect(await program.ended).toBe(1);
});

/** A port on which nothing listens. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return String(typeof address === 'object' ? address?.port : '');
}

async function health(port: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}`)).status;
}

test('a login that Discord holds up is in the log, and health checks say 503 meanwhile', async () => {
  const double = await openDouble({ token: TOKEN });
  double.failNext('/gateway/bot', rateLimited(3600));
  const HEALTH_PORT = await freePort();
  const program = start(home, { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: double.api, HEALTH_PORT });
  await program.says('"route":"/gateway/bot","seconds":"3600","msg":"Discord asks to wait"');
  expect(await health(HEALTH_PORT)).toBe(503);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('once it is connected, health checks say 200', async () => {
  const HEALTH_PORT = await freePort();
  await online({ HEALTH_PORT });
  expect(await health(HEALTH_PORT)).toBe(200);
});

test('a data folder that cannot be written is told at the start, and it answers all the same', async () => {
  const { double, program } = await online({ DATA_DIR: '/proc/nowhere' });
  await program.says('nothing can be written in /proc/nowhere (DATA_DIR, ENOENT)');
  await answered(double.send(slash('him credential', RHIT)));
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('a disk that hangs does not keep it where it is asked to end twice', async () => {
  const DATA_DIR = project(built);
  const { double, program } = await online({ DATA_DIR });
  execFileSync('mkfifo', [join(DATA_DIR, 'unanswered.json.tmp')]);
  await answered(double.send(slash('him ask', { question: 'best pizza in chicago' })));
  program.child.kill('SIGTERM');
  await program.says('finishing the answers under way');
  program.child.kill('SIGTERM');
  // Node itself would wait for the file, so only a signal is left.
  expect(await program.ended).toBe('SIGKILL');
});

test('an error that the Discord library throws outside of a promise does not end it', async () => {
  const broken = `process.on('SIGUSR2', () => {
    const error = new TypeError('no such\\nguild');
    error.stack = 'TypeError: no such\\nguild\\n    at handle (/bot/node_modules/discord.js/src/client/x.js:1:2)\\n    at listen (/bot/dist/src/x.js:1:2)';
    throw error;
  })`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(broken)}`;
  const { double, program } = await online({ NODE_OPTIONS });
  program.child.kill('SIGUSR2');
  await program.says('an unexpected error of the Discord library');
  await answered(double.send(slash('him credential', RHIT)));
  program.child.kill('SIGINT');
  expect(await program.ended).toBe(0);
});

test.for<[code: number, says: RegExp]>([
  [4004, /^Discord does not accept the token\. .*when it is reset\.$/],
  [4013, /^Discord refused the connection \(4013\).*not valid\.$/],
  [4014, /^Discord refused the connection \(4014\).*right application\.$/],
])(
  'where Discord refuses the login by %i it says what to do in one line and ends with 1',
  async ([code, says]) => {
    const double = await openDouble();
    double.closeWith(code);
    const program = start(home, { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: double.api, LOG_LEVEL: 'trace' });
    expect(await program.ended).toBe(1);
    expect(program.err().trim()).toMatch(says);
  },
);
