import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const PORT = 'expected a port number from 1 to 65535';
const TOKEN =
  'expected the bot token, of plain letters, digits and signs, without spaces or quotes (Developer Portal → your application → Bot → Reset Token)';
const ID = 'expected an id of 17 to 20 digits (in Discord: right click, Copy ID)';

function config(env: NodeJS.ProcessEnv) {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problems(env: NodeJS.ProcessEnv): string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
}

test('an empty environment gives the defaults', () => {
  expect(config({})).toEqual({
    token: undefined,
    guildId: undefined,
    apiUrl: 'https://discord.com/api',
    reportChannelId: undefined,
    healthPort: undefined,
    previewPort: 3000,
    dataDir: 'data',
    keepUnanswered: true,
    logLevel: 'info',
  });
});

test('everything that can be set arrives under its name', () => {
  const env = {
    DISCORD_TOKEN: 'MTEw.abc-def_ghi',
    DISCORD_GUILD_ID: '1100000000000000010',
    DISCORD_API_URL: 'http://127.0.0.1:8080/api',
    REPORT_CHANNEL_ID: '1100000000000000012',
    HEALTH_PORT: '8081',
    PREVIEW_PORT: '8082',
    DATA_DIR: '/var/lib/him',
    KEEP_UNANSWERED: 'no',
    LOG_LEVEL: 'debug',
    PATH: '/usr/bin',
  };
  expect(config(env)).toEqual({
    token: 'MTEw.abc-def_ghi',
    guildId: '1100000000000000010',
    apiUrl: 'http://127.0.0.1:8080/api',
    reportChannelId: '1100000000000000012',
    healthPort: 8081,
    previewPort: 8082,
    dataDir: '/var/lib/him',
    keepUnanswered: false,
    logLevel: 'debug',
  });
});

test('a variable that is empty or blank counts as not set', () => {
  const names = [
    'DISCORD_TOKEN',
    'DISCORD_GUILD_ID',
    'DISCORD_API_URL',
    'REPORT_CHANNEL_ID',
    'HEALTH_PORT',
    'PREVIEW_PORT',
    'DATA_DIR',
    'KEEP_UNANSWERED',
    'LOG_LEVEL',
  ];
  for (const blank of ['', ' \t'])
    expect(config(Object.fromEntries(names.map((name) => [name, blank])))).toEqual(config({}));
});

test('blanks around a value, such as the line end of a file, do not count', () => {
  expect(config({ DISCORD_TOKEN: ' abc.def \r\n', LOG_LEVEL: ' warn ' })).toMatchObject({
    token: 'abc.def',
    logLevel: 'warn',
  });
});

test.for([
  ['Bot abc.def', 'abc.def'],
  ['bot  abc.def', 'abc.def'],
  ['Botabc.def', 'Botabc.def'],
])('the token %j is read as %j, as people paste it from an Authorization header', ([given, token]) => {
  expect(config({ DISCORD_TOKEN: given }).token).toBe(token);
});

test.for([
  ['https://discord.com/api', 'https://discord.com/api'],
  ['https://discord.com/api/', 'https://discord.com/api'],
  ['https://discord.com/api/v10', 'https://discord.com/api'],
  ['https://discord.com/api/v10/', 'https://discord.com/api'],
  ['http://127.0.0.1:3000/api//', 'http://127.0.0.1:3000/api'],
  ['http://proxy', 'http://proxy'],
  ['http://proxy/v10x', 'http://proxy/v10x'],
])('the address %s is used as %s: discord.js adds the version itself', ([given, used]) => {
  expect(config({ DISCORD_API_URL: given }).apiUrl).toBe(used);
});

test.for([
  ['DISCORD_TOKEN', 'my secret', TOKEN],
  ['DISCORD_TOKEN', '"abc.def"', TOKEN],
  ['DISCORD_TOKEN', "'abc.def'", TOKEN],
  ['DISCORD_TOKEN', 'abc…def', TOKEN],
  ['DISCORD_TOKEN', 'abс.def', TOKEN],
  ['DISCORD_GUILD_ID', 'my server', ID],
  ['DISCORD_GUILD_ID', '12345', ID],
  ['REPORT_CHANNEL_ID', '#reports', ID],
  ['DISCORD_API_URL', 'discord.com/api', 'expected a web address such as https://discord.com/api'],
  ['DISCORD_API_URL', 'ftp://discord.com', 'expected a web address such as https://discord.com/api'],
  ['HEALTH_PORT', 'eighty', PORT],
  ['HEALTH_PORT', '0', PORT],
  ['HEALTH_PORT', '65536', PORT],
  ['PREVIEW_PORT', '80.5', PORT],
  ['PREVIEW_PORT', '-1', PORT],
  ['KEEP_UNANSWERED', 'maybe', 'expected yes or no'],
  ['LOG_LEVEL', 'verbose', 'expected one of trace, debug, info, warn, error, fatal, silent'],
] as const)('%s=%s is told by name, with what is expected', ([name, value, expected]) => {
  expect(problems({ [name]: value })).toEqual([`${name}: ${expected}`]);
});

test('all mistakes are told at once', () => {
  const found = problems({
    DISCORD_TOKEN: 'a b',
    DISCORD_GUILD_ID: 'x',
    DISCORD_API_URL: 'x',
    HEALTH_PORT: 'x',
    LOG_LEVEL: 'x',
  });
  expect(found.map((line) => line.split(':')[0])).toEqual([
    'DISCORD_TOKEN',
    'DISCORD_GUILD_ID',
    'DISCORD_API_URL',
    'HEALTH_PORT',
    'LOG_LEVEL',
  ]);
});

test('whatever is set, and wherever the token was pasted by mistake, no message repeats it', () => {
  const names = ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'HEALTH_PORT', 'LOG_LEVEL'];
  const secret = fc.stringMatching(/^[A-Za-z0-9]{24}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9 _-]{27}$/);
  fc.assert(
    fc.property(secret, (token) => {
      const lines = problems(Object.fromEntries(names.map((name) => [name, `${token} `])));
      expect(lines.length).toBeGreaterThan(0);
      for (const part of token.split(/[. ]/).filter((one) => one.length > 5))
        expect(lines.join('\n')).not.toContain(part);
    }),
  );
});

test('the configuration cannot be changed afterwards', () => {
  expect(Object.isFrozen(config({}))).toBe(true);
});
