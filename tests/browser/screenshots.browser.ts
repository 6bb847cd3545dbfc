import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KNOWLEDGE_DIR, PROJECT_ROOT } from '../../src/folders.ts';
import { startTestPreview } from '../preview/preview-fixture.ts';
import { newestTitle, openPage, say, useBrowser } from './browser.ts';

useBrowser();

const DOCS = join(PROJECT_ROOT, 'docs');
/** Written only when asked for (`npm run screenshots`): a test run must not change files. */
const IS_WANTED = process.env.SCREENSHOTS === 'write';

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(DOCS, { recursive: true });
  const picture = await page.screenshot(IS_WANTED ? { path: join(DOCS, name) } : {});
  expect(picture.length).toBeGreaterThan(20_000);
}

/** The page over the real knowledge, at a time that does not change from one picture to the next. */
async function open(context: BrowserContextOptions): Promise<Page> {
  const { url } = await startTestPreview({ knowledgeDir: KNOWLEDGE_DIR });
  const page = await openPage(url, context);
  await page.clock.setFixedTime(new Date('2026-11-22T14:14:00'));
  return page;
}

test('the picture of the page in the README, dark', async () => {
  const page = await open({ colorScheme: 'dark', viewport: { width: 1280, height: 1226 } });
  await say(page, 'rhit or rhia?');
  await newestTitle(page, /^RHIT vs\. RHIA/);
  await shoot(page, 'preview-dark.png');
});

test('the picture of the page on a phone, light', async () => {
  const phone = {
    viewport: { width: 390, height: 920 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  };
  const page = await open({ colorScheme: 'light', ...phone });
  await page.locator('.message-box').tap();
  await say(page, '/him path from: receptionist to: health data analyst');
  await newestTitle(page, /→ Health data analyst/);
  await shoot(page, 'preview-light-phone.png');
});
