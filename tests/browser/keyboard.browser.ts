import { expect, test } from 'vitest';
import { newestTitle, openPreview, say, typeAndWait, useBrowser } from './browser.ts';

useBrowser();

test('a command from "/" to the answer by keyboard alone', async () => {
  const { page } = await openPreview();
  await page.keyboard.type('/');
  const commands = page.getByRole('listbox', { name: 'Commands of HIM Career Bot' });
  await commands.waitFor();
  expect(await commands.getByRole('option').count()).toBe(13);
  expect(await commands.getByRole('option').first().textContent()).toContain('Ask about HIM careers');
  await page.keyboard.type('him cred');
  expect(await commands.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Enter');

  const field = page.getByRole('combobox', { name: /^name: / });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await typeAndWait(page, 'registered');
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await field.inputValue()).toMatch(/^RHI[AT] · Registered/);
  await page.keyboard.press('Enter');
  await newestTitle(page, /^RHI[AT] · Registered/);
  expect(await page.locator('.cause').last().textContent()).toMatch(/^YYouused\/him credential name: RHI/);
});

test('compare RHIT and RHIA, addressed to somebody, only for me', async () => {
  const { page } = await openPreview();
  await page.keyboard.type('/compare ');
  await typeAndWait(page, 'rhit');
  await page.keyboard.press('Tab');
  await typeAndWait(page, 'rhia');
  await page.keyboard.press('Tab');
  await page.keyboard.type('for');
  await page.keyboard.press('Enter');
  await page.keyboard.type('may');
  await page.keyboard.press('Enter');
  await page.keyboard.type('private');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'True' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await newestTitle(page, /^RHIT vs\. RHIA/);
  const message = page.locator('.message').last();
  // Whom it is for could not see it.
  expect(await message.locator('.content').count()).toBe(0);
  expect(await message.locator('.only-you').textContent()).toContain('Only you can see this');
  await message.getByRole('button', { name: 'Dismiss message' }).click();
  expect(await page.locator('.message').count()).toBe(0);
});

test('RHIT, addressed to somebody', async () => {
  const { page } = await openPreview();
  await page.keyboard.type('/credential ');
  await typeAndWait(page, 'rhit');
  await page.keyboard.press('Tab');
  await page.keyboard.type('for');
  await page.keyboard.press('Enter');
  await page.keyboard.type('may');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await newestTitle(page, /^RHIT/);
  expect(await page.locator('.message').last().locator('.content').textContent()).toBe('For @Maya:');
});

test('what was marked before is not sent in place of what is typed now', async () => {
  const { page } = await openPreview();
  await page.keyboard.type('/him credential ');
  await page.getByRole('option', { name: /RHIT/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.popup [aria-selected="true"]').textContent()).toContain('RHIT');
  await typeAndWait(page, 'rhia');
  expect(await page.locator('.popup [aria-selected="true"]').count()).toBe(0);
  await page.keyboard.press('Enter');
  await newestTitle(page, /^RHIA/);
});

test('Backspace takes an option away, and in the end the command; Escape closes the list', async () => {
  const { page } = await openPreview();
  await page.keyboard.type('/him role ');
  await page.keyboard.type('coder');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.type('pri');
  await page.keyboard.press('Enter');
  expect(await page.locator('.option').count()).toBe(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  expect(await page.locator('.option').count()).toBe(1);
  for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('Backspace');
  expect(await page.locator('.option').count()).toBe(0);
  expect(await page.locator('.message-box').inputValue()).toBe('/him role');
  await page.keyboard.press('Escape');
  expect(await page.locator('.popup').isVisible()).toBe(false);
});

test('a whole command can be written with the names of its options', async () => {
  const { page } = await openPreview();
  await page.keyboard.type('/him compare first: rhit second: rhia private: true');
  expect(await page.locator('.option').count()).toBe(3);
  expect(
    await page.locator('.option input').evaluateAll((all) => all.map((one) => Reflect.get(one, 'value'))),
  ).toEqual(['rhit', 'rhia', 'true']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await newestTitle(page, /^RHIT vs/);
  expect(await page.locator('.only-you').count()).toBe(1);
});

test('a required option that is missing is asked for and nothing is sent', async () => {
  const { page } = await openPreview();
  await page.keyboard.type('/him role ');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').filter({ hasText: 'required' }).textContent()).toBe(
    'This option is required.',
  );
  expect(await page.locator('.message').count()).toBe(0);
  await say(page, 'coder');
  await newestTitle(page, 'Medical coder');
});

test('a choice that is on no list is not sent', async () => {
  const { page } = await openPreview();
  await page.keyboard.type('/him browse ');
  await page.keyboard.type('kind');
  await page.keyboard.press('Enter');
  await page.keyboard.type('pizza');
  await page.keyboard.press('Enter');
  expect(await page.locator('.option-error').first().textContent()).toBe('Choose one from the list.');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('cred');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await newestTitle(page, /redentials/);
});

test('what is typed anywhere goes into the message box', async () => {
  const { page } = await openPreview();
  await page.locator('.welcome h2').click();
  await say(page, '/him help');
  await page.keyboard.press('Enter');
  await newestTitle(page, 'How to ask');
});
