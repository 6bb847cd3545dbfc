import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { put } from '../knowledge/folder.ts';
import { newestTitle, openPreview, useBrowser } from './browser.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What axe-core finds that would keep somebody out. */
async function seriousProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
    );
}

test.each(['dark', 'light'] as const)(
  'nobody is kept out of the %s page, whatever is open',
  async (colorScheme) => {
    const { page, folder } = await openPreview({
      hash: '#entry%20credentials/rhit',
      context: { colorScheme },
    });
    await newestTitle(page, /^RHIT/);
    expect(await seriousProblems(page)).toEqual([]);

    await page.keyboard.type('/him compare ');
    await page.getByRole('option', { name: /RHIT/ }).waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.getByRole('combobox', { name: /^More about RHIT/ }).press('Enter');
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    put(folder, 'terms/drg.yaml', 'title: 5\n');
    await page.locator('.problem').first().waitFor();
    await page.getByLabel(/Application ID/).fill('123456789012345678');
    expect(await seriousProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Report a mistake' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'Submit' }).click();
    expect(await seriousProblems(page)).toEqual([]);
  },
);

test('on a phone nothing is wider than the screen, and the panel is a drawer', async () => {
  const { page } = await openPreview({
    hash: '#compare%20credentials/rhit%20credentials/rhia',
    context: PHONE,
  });
  await newestTitle(page, /^RHIT vs/);
  const overflow = () =>
    page.evaluate(() => {
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1);
      });
      return wide.map((element) => element.outerHTML.slice(0, 80));
    });
  expect(await overflow()).toEqual([]);
  const fields = await page
    .locator('.embed-field')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(new Set(fields).size).toBe(1);

  await page.locator('#slash').tap();
  await page.getByRole('option', { name: /him compare/ }).tap();
  await page.getByRole('option').first().waitFor();
  expect(await overflow()).toEqual([]);
  await page.keyboard.press('Escape');

  expect(await page.locator('#panel').isVisible()).toBe(false);
  await page.locator('#panel-toggle').tap();
  expect(await page.locator('#panel').isVisible()).toBe(true);
  expect(await page.locator('#channel').getAttribute('inert')).toBe('');
  expect(await overflow()).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.locator('#panel').isVisible()).toBe(false);
  expect(await seriousProblems(page)).toEqual([]);
});

test('the theme follows the system until one is chosen, which is kept', async () => {
  const { page } = await openPreview({ context: { colorScheme: 'light' } });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  expect(await background()).toBe('rgb(49, 51, 56)');
  await page.reload();
  await page.waitForSelector('[data-ready]');
  expect(await background()).toBe('rgb(49, 51, 56)');
  await page.getByRole('button', { name: 'Use the light theme' }).click();
  expect(await background()).toBe('rgb(255, 255, 255)');
});

test('the panel of a wide screen can be folded away and stays so', async () => {
  const { page } = await openPreview();
  expect(await page.locator('#panel').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Knowledge and setup' }).click();
  expect(await page.locator('#panel').isVisible()).toBe(false);
  await page.reload();
  await page.waitForSelector('[data-ready]');
  expect(await page.locator('#panel').isVisible()).toBe(false);
});

test('inline fields stand in rows of three, a picture has its alt text', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="300"><rect width="800" height="300" fill="#0072b2"/></svg>';
  const { page } = await openPreview({
    hash: '#report',
    onForm: () => ({
      embeds: [
        {
          title: 'Exam',
          color: 0x0072b2,
          fields: ['Questions', 'Time', 'Score', 'Fee', 'Renewal'].map((name) => ({
            name,
            value: '1',
            inline: true,
          })),
          image: { url: 'attachment://pay.png' },
        },
      ],
      components: [],
      pictures: [{ name: 'pay', svg, alt: 'A blue bar.' }],
      outcome: 'answer',
      entries: [],
    }),
  });
  await page.getByLabel('What is wrong?').fill('Everything.');
  await page.getByRole('button', { name: 'Submit' }).click();
  await newestTitle(page, 'Exam');
  const tops = await page
    .locator('.embed-field')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops.map((top) => tops.indexOf(top))).toEqual([0, 0, 0, 3, 3]);
  const image = page.getByRole('img', { name: 'A blue bar.' });
  expect(
    await image.evaluate((element: HTMLImageElement) => element.decode().then(() => element.naturalWidth)),
  ).toBeGreaterThan(0);
});
