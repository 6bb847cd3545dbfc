import { type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { beforeAll, expect, test } from 'vitest';
import { slash } from '../discord-double/payloads/commands.ts';
import { button, modalSubmit, select } from '../discord-double/payloads/components.ts';
import { IDS } from '../discord-double/payloads/users.ts';
import type { Double } from '../discord-double/types.ts';
import {
  answered,
  buttonId,
  buttonsOf,
  failures,
  menuOf,
  openDouble,
  PATIENCE,
  realStore,
  run,
  runAt,
} from './bot.ts';

beforeAll(() => void realStore());

const UPDATES = [InteractionResponseType.UpdateMessage, InteractionResponseType.DeferredMessageUpdate];
const OTHER = { userId: IDS.otherUser };

async function askRhit(double: Double): Promise<APIMessage> {
  return answered(double.send(slash('him credential', { name: 'RHIT' })));
}

test('a press by the asker changes the message', async () => {
  const { double } = await run();
  const message = await askRhit(double);
  const outcome = await double.send(button(message, buttonId(message, /^Compare with/)));
  expect(UPDATES).toContain(outcome.type);
  const shown = await outcome.answer(PATIENCE);
  expect(shown.id).toBe(message.id);
  expect(shown.embeds[0]?.title).toMatch(/^RHIT vs\. /);
  expect(outcome.message?.id).toBe(message.id);
});

test('a press by somebody else gets an answer of their own that only they see', async () => {
  const { double } = await run();
  const message = await askRhit(double);
  const outcome = await double.send(button(message, buttonId(message, /^Compare with/), OTHER));
  expect(outcome.ephemeral).toBe(true);
  const own = await answered(Promise.resolve(outcome));
  expect(own.id).not.toBe(message.id);
  expect(own.embeds[0]?.title).toMatch(/^RHIT vs\. /);
  const before = double.messages().find(({ id }) => id === message.id);
  expect(before?.embeds[0]?.title).toBe(message.embeds[0]?.title);

  const next = await double.send(button(own, buttonsOf(own)[0]?.id ?? '', OTHER));
  expect(UPDATES).toContain(next.type);
  expect((await next.answer(PATIENCE)).id).toBe(own.id);
});

test('the menu opens what was chosen: for the asker in the message, for others privately', async () => {
  const { double } = await run();
  const message = await askRhit(double);
  const menu = menuOf(message);
  const [first = '', second = ''] = menu.values;
  const others = await double.send(select(message, menu.id, [first], OTHER));
  expect(others.ephemeral).toBe(true);
  await answered(Promise.resolve(others));
  const own = await double.send(select(message, menu.id, [second]));
  expect(UPDATES).toContain(own.type);
  expect((await own.answer(PATIENCE)).id).toBe(message.id);
});

test('after a restart of the bot the buttons of an old message still know what they ask and whose they are', async () => {
  const double = await openDouble();
  const before = await runAt(double);
  const message = await askRhit(double);
  await before.bot.stop();

  const { lines } = await runAt(double);
  const own = await double.send(button(message, buttonId(message, 'Sources')));
  expect((await own.answer(PATIENCE)).id).toBe(message.id);
  expect(own.message?.embeds[0]?.title).toMatch(/^Sources · RHIT/);
  const others = await double.send(button(message, buttonId(message, 'Sources'), OTHER));
  expect(others.ephemeral).toBe(true);
  const chosen = await double.send(select(message, menuOf(message).id, [menuOf(message).values[0] ?? '']));
  expect((await chosen.answer(PATIENCE)).id).toBe(message.id);
  expect(failures(lines)).toEqual([]);
});

/** Presses every button and chooses every line under a message, as its asker. */
async function pressAll(double: Double, message: APIMessage): Promise<APIMessage[]> {
  const shown: APIMessage[] = [];
  for (const { id } of buttonsOf(message)) {
    const outcome = await double.send(button(message, id));
    if (outcome.type !== InteractionResponseType.Modal) shown.push(await answered(Promise.resolve(outcome)));
  }
  const menu = menuOf(message);
  for (const value of menu.values) shown.push(await answered(double.send(select(message, menu.id, [value]))));
  return shown;
}

test('every button and every line of the menu under an answer leads to an answer', async () => {
  const { double, lines } = await run();
  const message = await askRhit(double);
  const shown = await pressAll(double, message);
  expect(shown.length).toBeGreaterThan(10);
  for (const { embeds, id } of shown) {
    expect(id).toBe(message.id);
    expect(embeds[0]?.title).toBeTruthy();
    expect(embeds[0]?.title).not.toBe('That entry is gone');
  }
  expect(failures(lines)).toEqual([]);
});

test('“did you mean” leads to either, and to a comparison that goes on with the other names', async () => {
  const { double } = await run();
  const message = await answered(double.send(slash('him credential', { name: 'rhti' })));
  const opened = await answered(double.send(button(message, buttonId(message, 'RHIT'))));
  expect(opened.embeds[0]?.title).toMatch(/^RHIT · /);

  const open = await answered(double.send(slash('him compare', { first: 'rhti', second: 'CCS' })));
  const compared = await answered(double.send(button(open, buttonId(open, 'RHIA'))));
  expect(compared.embeds[0]?.title).toBe('RHIA vs. CCS');
});

test.for<[what: string, customId: string, says: RegExp]>([
  ['of an older bot', 'role:coder', /I do not know that button any more/],
  ['without words', '|abc', /I do not know that button any more/],
  ['of markdown', '**bold** <@1>', /I do not know that button any more/],
])('a button %s is told privately', async ([, customId, says]) => {
  const { double, lines } = await run();
  const message = await askRhit(double);
  const outcome = await double.send(button(message, customId, { unchecked: true }));
  expect(outcome.ephemeral).toBe(true);
  expect(outcome.message?.content).toMatch(says);
  expect(outcome.message?.content).not.toContain(customId);
  expect(failures(lines)).toEqual([]);
});

test('a menu from which nothing or nonsense was chosen is told privately', async () => {
  const { double, lines } = await run();
  const message = await askRhit(double);
  for (const values of [[], ['nonsense']]) {
    const outcome = await double.send(select(message, menuOf(message).id, values, { unchecked: true }));
    expect(outcome.ephemeral).toBe(true);
    expect(outcome.message?.content).toMatch(/I do not know that button any more/);
  }
  expect(failures(lines)).toEqual([]);
});

test('a button without the mark of an asker belongs to nobody: whoever presses it gets an answer of their own', async () => {
  const { double } = await run();
  const message = await askRhit(double);
  const outcome = await double.send(button(message, 'entry credentials/rhia', { unchecked: true }));
  expect(outcome.ephemeral).toBe(true);
  expect(outcome.message?.id).not.toBe(message.id);
});

test('a button to an entry that was removed since says so and leads on', async () => {
  const { double } = await run();
  const message = await askRhit(double);
  const [, mark] = buttonId(message, 'Sources').split('|');
  const outcome = await double.send(button(message, `entry credentials/gone|${mark}`, { unchecked: true }));
  expect((await outcome.answer(PATIENCE)).embeds[0]?.title).toBe('That entry is gone');
});

test('“Report a mistake” opens a form, and what is written there reaches the moderators', async () => {
  const reports: unknown[] = [];
  const { double } = await run({ reports: () => async (report) => void reports.push(report) });
  const message = await askRhit(double);
  const form = await double.send(button(message, buttonId(message, 'Report a mistake')));
  expect(form.type).toBe(InteractionResponseType.Modal);
  const written = { wrong: 'The fee is old.', link: 'https://www.ahima.org/' };
  const thanks = await double.send(modalSubmit(String(form.data.custom_id), written, { message }));
  expect(thanks.ephemeral).toBe(true);
  expect(reports).toEqual([{ entry: 'credentials/rhit', ...written }]);
});
