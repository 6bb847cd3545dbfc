import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { applicationCommands, sameCommands } from '../../src/discord/command-definitions.ts';
import { rateLimited } from '../discord-double/http/faults.ts';
import { slash } from '../discord-double/payloads/commands.ts';
import { IDS } from '../discord-double/payloads/users.ts';
import type { Double } from '../discord-double/types.ts';
import {
  answered,
  commandsWith,
  failures,
  logged,
  openDouble,
  PATIENCE,
  type RunOptions,
  run,
  runAt,
  smallApp,
} from './bot.ts';

const SMALL: RunOptions = { app: smallApp() };

function writes({ requests }: Double): string[] {
  return requests.filter(({ method }) => method === 'PUT').map(({ path, status }) => `${path} → ${status}`);
}

test('the first start registers the commands, the second finds them and writes nothing', async () => {
  const double = await openDouble();
  const first = await runAt(double, SMALL);
  expect(sameCommands(applicationCommands(COMMANDS), [...double.commands()])).toBe(true);
  expect(first.lines.map(({ msg }) => msg)).toContain('the commands were registered globally');
  await first.bot.stop();

  const second = await runAt(double, SMALL);
  expect(writes(double)).toEqual([`/applications/${IDS.application}/commands → 200`]);
  expect(second.lines.map(({ msg }) => msg)).toContain('the commands are registered globally already');
});

test('a command that changed is written, and keeps its id', async () => {
  const double = await openDouble();
  const first = await runAt(double, SMALL);
  const before = double.commands().map(({ name, id }) => ({ name, id }));
  await first.bot.stop();
  const role = COMMANDS.find(({ data }) => data.name === 'role')?.data;
  if (!role) throw new Error('there is no role command');
  const changed = commandsWith('role', { data: { ...role, description: 'Another description' } });
  await runAt(double, { app: smallApp(changed) });
  expect(writes(double)).toHaveLength(2);
  expect(JSON.stringify(double.commands())).toContain('Another description');
  expect(double.commands().map(({ name, id }) => ({ name, id }))).toEqual(before);
});

test('with a server set, the commands are registered there and nowhere else', async () => {
  const double = await openDouble();
  const inGuild = { ...SMALL, guildId: IDS.guild };
  const { bot, lines } = await runAt(double, inGuild);
  await bot.stop();
  await runAt(double, inGuild);
  expect(writes(double)).toEqual([`/applications/${IDS.application}/guilds/${IDS.guild}/commands → 200`]);
  expect(double.commands()).toEqual([]);
  expect(double.commands(IDS.guild).map(({ name }) => name)).toContain('him');
  expect(lines.map(({ msg }) => msg)).toContain(`the commands were registered in server ${IDS.guild}`);
});

test('what was tried out in a server goes from there once it is registered everywhere', async () => {
  const double = await openDouble();
  const tried = await runAt(double, { ...SMALL, guildId: IDS.guild });
  await tried.bot.stop();
  const { lines } = await runAt(double, SMALL);
  await logged(lines, `the commands of server ${IDS.guild} were removed`);
  expect(double.commands(IDS.guild)).toEqual([]);
  expect(double.commands().map(({ name }) => name)).toContain('him');
});

const PUT = 'PUT /applications';
const GET = 'GET /applications';

test.for<[what: string, prepare: (double: Double) => void, log: RegExp]>([
  [
    'refuses the commands',
    (double) =>
      double.failNext(PUT, {
        status: 400,
        body: {
          code: 50035,
          message: 'Invalid Form Body',
          errors: { 0: { name: { _errors: [{ code: 'X', message: 'Command name is odd' }] } } },
        },
      }),
    /Invalid Form Body[\s\S]*Command name is odd/,
  ],
  [
    'denies access',
    (double) => double.failNext(PUT, { status: 403, body: { code: 50001, message: 'Missing Access' } }),
    /Missing Access/,
  ],
  [
    'counts too many new commands today',
    (double) =>
      double.failNext(PUT, {
        status: 400,
        body: {
          code: 30034,
          message: 'Max number of daily application command creates has been reached (200)',
        },
      }),
    /Max number of daily application command creates/,
  ],
  [
    'cannot tell which commands there are',
    (double) => double.failNext(GET, { status: 500, times: 9 }),
    /Internal Server Error|500/,
  ],
])('where Discord %s, its words are logged and the bot answers all the same', async ([, prepare, log]) => {
  const double = await openDouble();
  prepare(double);
  const { lines } = await runAt(double, SMALL);
  const failed = lines.find(({ msg }) => msg.startsWith('the commands could not be registered'));
  expect(JSON.stringify(failed?.err)).toMatch(log);
  const message = await answered(double.send(slash('him credential', { name: 'rhit' })));
  expect(message.embeds[0]?.title).toBe('RHIT · Registered Health Information Technician');
});

test.for<[what: string, list: unknown]>([
  ['null', null],
  ['an object', {}],
  ['a list of nothing', [null]],
  ['a command whose options are none', [{ name: 'him', options: [null] }]],
])('where a server lists %s as its commands, they are written all the same', async ([, list]) => {
  const double = await openDouble();
  double.failNext(GET, { status: 200, body: list, times: 2 });
  const { lines } = await runAt(double, SMALL);
  expect(lines.map(({ msg }) => msg)).toContain('the commands were registered globally');
  expect(double.commands().map(({ name }) => name)).toContain('him');
  expect(failures(lines)).toEqual([]);
});

test('a server that the bot is not in is logged in Discord’s words', async () => {
  const { double, lines } = await run({ ...SMALL, guildId: IDS.foreignGuild });
  expect(JSON.stringify(lines)).toContain('Missing Access');
  await answered(double.send(slash('him credential', { name: 'rhit' })));
});

test('a rate limit on the registration is waited for, and members are answered meanwhile', async () => {
  const double = await openDouble();
  double.failNext(PUT, rateLimited(0.3));
  const starting = runAt(double, SMALL);
  await double.waitForRequest(PUT, { timeoutMs: PATIENCE });
  await answered(double.send(slash('him credential', { name: 'rhit' })));
  await starting;
  expect(writes(double).map((line) => line.slice(-3))).toEqual(['429', '200']);
});
