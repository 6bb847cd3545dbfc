import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startPreview } from '../../src/preview/server.ts';
import { appOf, send, silent, startTestPreview } from './preview-fixture.ts';

test('the page and all that it names are served, with a policy that lets nothing else in', async () => {
  const { url } = await startTestPreview();
  const page = await send(url, {});
  expect(page.status).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  const named = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(5);
  for (const path of named) expect((await send(url, { path })).status, path).toBe(200);
  expect(page.text).not.toMatch(/<style|style=|<script(?![^>]*src)|\son\w+=/);
});

test.each(['/', '/main.js', '/api/knowledge', '/nothing', '/inter-400.ttf'])(
  'the response to %s carries the safe headers',
  async (path) => {
    const { url } = await startTestPreview();
    const { headers } = await send(url, { path });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  },
);

test.each(['evil.example', 'evil.example:PORT', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example:PORT'])(
  'the Host %s is refused: another name leads here (DNS rebinding)',
  async (host) => {
    const { url } = await startTestPreview();
    const { port } = new URL(url);
    const got = await send(url, { headers: { host: host.replace('PORT', port) } });
    expect(got.status).toBe(403);
  },
);

test('localhost is as good as 127.0.0.1', async () => {
  const { url } = await startTestPreview();
  const { port } = new URL(url);
  const host = `localhost:${port}`;
  expect((await send(url, { headers: { host, origin: `http://${host}` } })).status).toBe(200);
});

test.each([
  'https://evil.example',
  'null',
  'http://127.0.0.1',
  'https://127.0.0.1:PORT',
  'http://localhost:1',
])('the Origin %s is refused: another page sends that', async (origin) => {
  const { url } = await startTestPreview();
  const { port } = new URL(url);
  const headers = { origin: origin.replace('PORT', port) };
  const got = await send(url, { path: '/api/run', headers, body: { text: 'rhit' } });
  expect(got.status).toBe(403);
});

test.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/package.json',
  '/page/../../server.ts',
  '/..\\server.ts',
  '//evil.example/',
  '/main.js/',
  '/main.js%00.html',
  '/tsconfig.json',
  '/constructor',
  '/__proto__',
  '/api/pictures/',
  '/api/pictures/../../../package.json',
  '/api/pictures/00000000000000000000000000000000.png',
  '/api',
  '/api/run/',
  '/favicon.ico',
])('there is nothing at %s', async (path) => {
  const { url } = await startTestPreview();
  const got = await send(url, { path });
  expect(got.status).toBe(404);
  expect(got.headers['content-type']).toContain('application/json');
});

test.each([
  ['GET', '/api/run', 405],
  ['POST', '/api/knowledge', 405],
  ['DELETE', '/', 405],
  ['OPTIONS', '/api/run', 405],
  ['HEAD', '/', 200],
])('%s %s is answered by %i', async (method, path, status) => {
  const { url } = await startTestPreview();
  expect((await send(url, { method, path })).status).toBe(status);
});

test('a body of more than 64 kB is refused, announced or not, and the server goes on', async () => {
  const { url } = await startTestPreview();
  const body = JSON.stringify({ text: 'x'.repeat(70_000) });
  expect((await send(url, { path: '/api/run', body })).status).toBe(413);
  const chunked = { 'transfer-encoding': 'chunked' };
  expect((await send(url, { path: '/api/run', body, headers: chunked })).status).toBe(413);
  expect((await send(url, { path: '/api/run', body: { text: 'rhit' } })).status).toBe(200);
});

test.each<[what: string, body: unknown]>([
  ['text that is not JSON', '{"text": '],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['an empty object', {}],
  ['an empty text', { text: '  ' }],
  ['two wishes at once', { text: 'rhit', intent: 'help' }],
  ['a number for a text', { text: 5 }],
  ['options that nest', { command: 'role', options: { name: { deep: true } } }],
  ['an endless text', { text: 'x'.repeat(4001) }],
])('a body of %s is refused and told what was expected', async (_, body) => {
  const { url } = await startTestPreview();
  const got = await send(url, { path: '/api/run', body });
  expect(got.status).toBe(400);
  expect(JSON.parse(got.text).error).toContain('expected one of {"command"');
});

test('a body that does not say that it is JSON is refused: a form of another page could send it', async () => {
  const { url } = await startTestPreview();
  const headers = { 'content-type': 'text/plain' };
  expect((await send(url, { path: '/api/run', body: '{"text":"rhit"}', headers })).status).toBe(415);
});

test('a port that is taken is passed over for the next', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const { url } = await startTestPreview({ port });
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  expect((await send(url, {})).status).toBe(200);
  taken.close();
});

test('it listens on this machine only', async () => {
  const { url } = await startTestPreview();
  expect(new URL(url).hostname).toBe('127.0.0.1');
});

test('closing ends open connections and frees the port', async () => {
  const { folder } = await startTestPreview();
  const options = { app: appOf(folder), port: 0, knowledgeDir: folder, log: silent };
  const first = await startPreview(options);
  const events = await fetch(`${first.url}/api/events`);
  await first.close();
  await expect(events.text()).resolves.toContain('event: knowledge');
  const second = await startPreview({ ...options, port: Number(new URL(first.url).port) });
  expect(second.url).toBe(first.url);
  await second.close();
});
