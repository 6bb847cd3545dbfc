import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startTestPreview, type TestPreview } from '../preview/preview-fixture.ts';

/** Keeps the browser itself quiet and at home; whatever it still looks up leads nowhere. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];
const NET_LOG = join(tmpdir(), `him-net-log-${process.pid}.json`);

let browser: Browser;
const open: Page[] = [];
const complaints: string[] = [];

/** Chromium's own services, which not every flag silences; the rule above leads them nowhere. */
const CHROMIUM_ITSELF = /(^|\.)(google|googleapis|gvt1)\.com$/;

/** Starts the browser for the tests of a file; at the end its own network log must hold this machine only. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [...FLAGS, `--log-net-log=${NET_LOG}`],
    });
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    const hosts = hostsIn(readFileSync(NET_LOG, 'utf8'));
    expect(hosts.filter((host) => !CHROMIUM_ITSELF.test(host))).toEqual(['127.0.0.1']);
    rmSync(NET_LOG);
  });
}

/** Every host that the browser's network log speaks of. */
function hostsIn(log: string): string[] {
  const urls = [...log.matchAll(/"url":"((?:https?|wss?):[^"]*)"/g)].map(
    ([, url = '']) => new URL(url).hostname,
  );
  return [...new Set(urls)].sort();
}

/** Opens the page of a preview; what the console reports of errors fails the test. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    colorScheme: 'dark',
    ...options,
  });
  const page = await context.newPage();
  open.push(page);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForSelector('[data-ready]');
  return page;
}

export type Opened = TestPreview & { readonly page: Page };

/** A preview over the small files, and its page. */
export async function openPreview({
  hash = '',
  context = {},
  ...options
}: Parameters<typeof startTestPreview>[0] & {
  hash?: string;
  context?: BrowserContextOptions;
} = {}): Promise<Opened> {
  const preview = await startTestPreview(options);
  return { ...preview, page: await openPage(`${preview.url}/${hash}`, context) };
}

/** Types a text into whatever has the focus and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Types into an option and waits for what is suggested for it. */
export async function typeAndWait(page: Page, text: string): Promise<void> {
  const suggested = page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/complete') && response.request().postDataJSON().value === text,
  );
  await page.keyboard.type(text);
  await (await suggested).finished();
  // The page still has to read it and to draw the list.
  await page.waitForTimeout(50);
}

/** The text of the title of the newest answer, once there is one that says this. */
export async function newestTitle(page: Page, expected: string | RegExp): Promise<void> {
  await expect
    .poll(() => page.locator('.embed-title').last().textContent(), { timeout: 10_000 })
    .toMatch(expected);
}
