import { expect, test } from 'vitest';
import { put } from '../knowledge/folder.ts';
import { FILES } from '../knowledge/small.ts';
import { newestTitle, openPreview, useBrowser } from './browser.ts';

useBrowser();

const DRG = FILES['terms/drg.yaml'] ?? '';
const hash = '#entry%20terms/drg';

test('a save shows in the answer on the screen, marked', async () => {
  const { page, folder } = await openPreview({ hash });
  await newestTitle(page, /^DRG/);
  put(folder, 'terms/drg.yaml', DRG.replace('paid the same', 'paid alike'));
  const marked = page.locator('.embed-description.changed');
  await marked.waitFor();
  expect(await marked.textContent()).toContain('paid alike');
  expect(await page.locator('.embed .changed').count()).toBe(1);
  expect(await page.locator('.save-note').textContent()).toBe('Changed by the last save');
  const change = page.locator('.changes li');
  expect(await change.textContent()).toBe('changedterms/drg');
  expect(await page.locator('.status').textContent()).toContain('Everything is in order');

  put(
    folder,
    'settings/hospital.yaml',
    FILES['settings/hospital.yaml']
      ?.replace('Most', 'Nearly all')
      .replace('Where most', 'Where nearly all') ?? '',
  );
  await expect.poll(() => change.textContent()).toBe('changedsettings/hospital');
  await expect.poll(() => page.locator('.embed .changed').count()).toBe(0);
});

test('a mistake shows at once with its place, the good answer stays, and the repair clears it', async () => {
  const { page, folder } = await openPreview({ hash });
  await newestTitle(page, /^DRG/);
  put(folder, 'terms/drg.yaml', DRG.replace('category:', 'kategory:').replace('paid the same', 'paid alike'));
  const problem = page.locator('.problem').filter({ hasText: 'kategory' });
  await problem.waitFor();
  expect(await problem.textContent()).toContain('knowledge/terms/drg.yaml:6:1');
  expect(await page.locator('#banner').textContent()).toContain('knowledge/terms/drg.yaml:');
  expect(await problem.textContent()).toContain('category');
  // A field with a typo is one cause, and told once.
  expect(await page.locator('#problem-count').textContent()).toBe('1');
  expect(await page.locator('.embed-description').textContent()).toContain('paid the same');
  put(folder, 'terms/drg.yaml', DRG);
  await expect.poll(() => page.locator('.problem').count()).toBe(0);
  expect(await page.locator('#banner').isVisible()).toBe(false);
  expect(await page.locator('.status').textContent()).toContain('Everything is in order');
});

test('an entry that is gone and a field that is gone are told', async () => {
  const { page, folder } = await openPreview({ hash });
  await newestTitle(page, /^DRG/);
  const field = (await page.locator('.embed-field-name').first().textContent()) ?? '';
  put(
    folder,
    'terms/drg.yaml',
    DRG.replace(/text: Medicare.*/, 'text: Medicare pays by it.').replace(
      'facts:\n  - text',
      'facts:\n  - facet: pay\n    text',
    ),
  );
  await expect.poll(() => page.locator('.save-note').textContent()).toContain(`gone: ${field}`);
});

test('a page whose server went away says so', async () => {
  const { page, close } = await openPreview();
  // From here on the browser rightly complains about the server.
  page.removeAllListeners('console');
  await close();
  await page.locator('#offline').waitFor();
  await page.keyboard.type('rhit');
  await page.keyboard.press('Enter');
  await page.locator('.toast.error').waitFor();
  expect(await page.locator('.toast').textContent()).toContain('is not responding');
});

test('the first-run help builds the invite link', async () => {
  const { page } = await openPreview();
  const field = page.getByLabel(/Application ID/);
  await field.fill('12345');
  expect(await page.locator('#invite-hint').textContent()).toContain('17 to 20 digits');
  await field.fill('123456789012345678');
  const link = page.getByRole('link', { name: 'Invite the bot to a server' });
  expect(await link.getAttribute('href')).toMatch(
    /^https:\/\/discord\.com\/oauth2\/authorize\?client_id=123456789012345678&/,
  );
});
