import { afterEach, expect, test, vi } from 'vitest';
import { createLog } from '../src/log.ts';

const TOKEN = 'MTEwMDAw.Gabc12.secret-part_of-the-token';

afterEach(() => vi.restoreAllMocks());

/** What is written to standard output while something happens. */
function written(act: () => void): string {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  act();
  vi.restoreAllMocks();
  return lines.join('');
}

function circular(): object {
  const error: Error & { self?: unknown } = new Error(`circle around ${TOKEN}`);
  error.self = error;
  return { err: error };
}

test.for<[where: string, fields: object, message: string]>([
  ['a message', {}, `logging in with ${TOKEN}`],
  ['a field', { token: TOKEN }, 'hello'],
  ['the name of a field', { [TOKEN]: 1 }, 'hello'],
  ['a header deep inside', { options: { headers: { authorization: `Bot ${TOKEN}` } } }, 'hello'],
  ['an error', { err: new Error(`401 for ${TOKEN}`) }, 'hello'],
  ['the cause of an error', { err: new Error('failed', { cause: new Error(TOKEN) }) }, 'hello'],
  ['an error that holds itself', circular(), 'hello'],
  ['one line twice', { a: TOKEN, b: TOKEN }, TOKEN],
])('the token in %s is written as [token]', ([, fields, message]) => {
  const text = written(() => createLog({ logLevel: 'info', token: TOKEN }).error(fields, message));
  expect(text).toContain('[token]');
  expect(text).not.toContain(TOKEN);
});

test.for(['"quoted-token-of-a-docker-env-file"', 'back\\slash\\token'])(
  'the token %s, which JSON writes differently, is hidden too',
  (token) => {
    const bare = token.replace(/^"|"$/g, '').replaceAll('\\', '\\\\');
    const text = written(() => createLog({ logLevel: 'info', token }).info({ token }, `with ${token}`));
    expect(text).not.toContain(bare);
  },
);

test('each line is a JSON object with its level and message, and lower levels are left out', () => {
  const text = written(() => {
    const log = createLog({ logLevel: 'warn', token: undefined });
    log.info('not this');
    log.warn({ code: 4014 }, 'but this');
  });
  const lines = text.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 40, time: expect.any(Number), code: 4014, msg: 'but this' },
  ]);
});

test('of a refused request neither its body, which holds texts of members, nor the token of an interaction is written', () => {
  const refused = Object.assign(new Error('Missing Permissions'), {
    code: 50013,
    status: 403,
    method: 'POST',
    url: 'https://discord.com/api/v10/interactions/1/aW50ZXJhY3Rpb24/callback',
    requestBody: { json: { content: 'my boss Jane Doe' }, files: [{ data: Buffer.alloc(9) }] },
  });
  const text = written(() =>
    createLog({ logLevel: 'info', token: TOKEN }).error({ err: refused }, 'refused'),
  );
  expect(JSON.parse(text)).toMatchObject({
    err: { code: 50013, status: 403, message: 'Missing Permissions' },
  });
  expect(text).not.toMatch(/Jane|aW50|data/);
});

test.for<[thrown: unknown, message: string]>([
  [null, 'null'],
  [undefined, 'undefined'],
  ['no more', 'no more'],
  [404, '404'],
  [Object.create(null), '[Object: null prototype] {}'],
])('%j, which is no error but was thrown like one, is told', ([thrown, message]) => {
  const log = createLog({ logLevel: 'info', token: TOKEN });
  const text = written(() => log.error({ err: thrown }, 'an unexpected rejection'));
  expect(JSON.parse(text)).toMatchObject({ msg: 'an unexpected rejection' });
  if (thrown !== undefined) expect(JSON.parse(text)).toMatchObject({ err: { message } });
});

test('silent writes nothing', () => {
  expect(written(() => createLog({ logLevel: 'silent', token: TOKEN }).fatal('help'))).toBe('');
});
