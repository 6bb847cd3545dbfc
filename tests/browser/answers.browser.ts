import { expect, test } from 'vitest';
import { replacing } from '../knowledge/small.ts';
import { newestTitle, openPage, openPreview, say, useBrowser } from './browser.ts';

useBrowser();

test('a question in plain words is answered as a mention', async () => {
  const { page } = await openPreview();
  await say(page, 'what is the rhit?');
  await newestTitle(page, /^RHIT/);
  expect(await page.locator('.message.member .content').textContent()).toBe(
    '@HIM Career Bot what is the rhit?',
  );
  expect(await page.locator('.cause').last().textContent()).toContain('what is the rhit?');
});

test('an off-topic question is told what the bot can answer', async () => {
  const { page } = await openPreview();
  await say(page, 'who won the football match last night');
  const embed = page.locator('.embed').last();
  await embed.waitFor();
  expect(await embed.textContent()).toMatch(/health information/i);
});

test('a button changes the message it stands under', async () => {
  const { page } = await openPreview({ hash: '#entry%20credentials/rhit' });
  await newestTitle(page, /^RHIT/);
  await page.getByRole('button', { name: 'Compare with RHIA' }).press('Enter');
  await newestTitle(page, /^RHIT vs\. RHIA/);
  expect(await page.locator('.message').count()).toBe(1);
  expect(new URL(page.url()).hash).toBe('#compare%20credentials/rhit%20credentials/rhia');
});

test('a menu is opened, searched and chosen from by keyboard', async () => {
  const { page } = await openPreview({ hash: '#entry%20credentials/rhit' });
  const menu = page.getByRole('combobox', { name: /^More about RHIT/ });
  await menu.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('listbox');
  await list.waitFor();
  const count = await list.getByRole('option').count();
  await page.keyboard.press('End');
  expect(
    await list
      .getByRole('option')
      .nth(count - 1)
      .getAttribute('aria-selected'),
  ).toBe('true');
  await page.keyboard.press('Escape');
  expect(await list.isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('medical coder');
  await page.keyboard.press('Enter');
  await newestTitle(page, 'Medical coder');
  expect(await page.locator('.message').count()).toBe(1);
});

test('a form: focus stays inside, Escape closes, what is missing is asked for, and it is answered privately', async () => {
  const { page } = await openPreview({ hash: '#entry%20credentials/rhit' });
  const report = page.getByRole('button', { name: 'Report a mistake' });
  await report.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Report a mistake: RHIT' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  expect(await report.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('Enter');
  await dialog.waitFor();
  for (let stop = 0; stop < 7; stop += 1) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Shift+Tab');
  await dialog.getByLabel('What is wrong?').focus();
  await page.keyboard.type('No.');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  expect(await dialog.locator('.field-hint.wrong').textContent()).toBe('Enter at least 5 characters.');
  await page.keyboard.type(' The fee is old.');
  await dialog.getByRole('button', { name: 'Submit' }).press('Enter');
  await newestTitle(page, 'Thank you');
  expect(await page.locator('.only-you').last().isVisible()).toBe(true);
});

test('a permalink opens the answer again, and the back and forward of the address bar too', async () => {
  const { page, url } = await openPreview();
  await say(page, '/him term DRG');
  await newestTitle(page, /^DRG/);
  const again = await openPage(page.url());
  await newestTitle(again, /^DRG/);
  await again.goto(`${url}/#help`);
  await newestTitle(again, 'How to ask');
  expect(await again.locator('.message').count()).toBe(2);
});

test('a broken permalink is told, not fatal', async () => {
  const { page } = await openPreview({ hash: '#%E0%A4%A' });
  expect(await page.locator('.message .content').textContent()).toContain('I do not know that button');
});

test('HTML and scripts in the knowledge or in a question are shown as text', async () => {
  const evil =
    '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script> [a](javascript:hacked=3) is what it says.';
  const { page } = await openPreview({
    hash: '#entry%20terms/drg',
    changes: {
      'terms/drg.yaml': (text) =>
        replacing(
          'A group of hospital stays that are paid the same.',
          `'${evil}'`,
        )(text).replace('Medicare pays hospital stays by it.', `'${evil} Again.'`),
    },
  });
  await newestTitle(page, /^DRG/);
  expect(await page.locator('.embed-description').last().textContent()).toBe(evil);
  expect(await page.locator('.embed-field-value').first().textContent()).toContain('<script>');
  expect(await page.locator('.embed a[href^="javascript"], .embed script, .embed img[src="x"]').count()).toBe(
    0,
  );
  await say(page, evil);
  await expect.poll(() => page.locator('.message.member').count()).toBe(1);
  expect(await page.locator('.message.member .content').last().textContent()).toContain('<script>');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('what Discord would refuse is shown with the reason', async () => {
  const { page } = await openPreview({
    hash: '#report',
    onForm: () => ({
      embeds: [{ title: 'Too much', description: 'x'.repeat(4200) }],
      components: [],
      pictures: [],
      outcome: 'answer',
      entries: [],
    }),
  });
  await page.getByLabel('What is wrong?').fill('Everything.');
  await page.getByRole('button', { name: 'Submit' }).click();
  const box = page.getByRole('alert').filter({ hasText: 'Discord would refuse this' });
  await box.waitFor();
  expect(await box.textContent()).toContain('4200 characters, Discord allows 4096');
});
