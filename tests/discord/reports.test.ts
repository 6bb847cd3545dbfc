import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReports, REPORTS_FILE } from '../../src/data/reports.ts';
import { tellChannel } from '../../src/discord/report-channel.ts';
import { modalProblems } from '../discord-double/limits/modal-problems.ts';
import { slash } from '../discord-double/payloads/commands.ts';
import { button, modalSubmit } from '../discord-double/payloads/components.ts';
import { IDS } from '../discord-double/payloads/users.ts';
import type { Double, InteractionOutcome } from '../discord-double/types.ts';
import { answered, buttonId, failures, PATIENCE, realStore, run } from './bot.ts';

beforeAll(() => void realStore());

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const WRITTEN = { wrong: 'The fee is old.', link: 'https://www.ahima.org/' };

/** The bot with reports in a folder of its own, and in the channel of the double. */
async function reporting() {
  const folder = mkdtempSync(join(tmpdir(), 'him-reports-'));
  folders.push(folder);
  const running = await run({
    reports: (rest) => createReports(folder, { tell: tellChannel(rest, IDS.channel) }),
  });
  const kept = (): unknown[] =>
    readFileSync(join(folder, REPORTS_FILE), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { ...running, folder, kept };
}

async function openForm(
  double: Double,
  name = 'RHIT',
): Promise<{ message: APIMessage; form: InteractionOutcome }> {
  const message = await answered(double.send(slash('him credential', { name })));
  const form = await double.send(button(message, buttonId(message, 'Report a mistake')));
  return { message, form };
}

async function report(double: Double, values: { wrong: string; link: string } = WRITTEN) {
  return double.send(modalSubmit('report credentials/rhit', values));
}

test('the button opens a form about the entry that was shown', async () => {
  const { double } = await reporting();
  const { form } = await openForm(double);
  expect(form.type).toBe(InteractionResponseType.Modal);
  expect(form.data).toMatchObject({ custom_id: 'report credentials/rhit', title: 'Report a mistake: RHIT' });
  expect(modalProblems(form.data)).toEqual([]);
});

test('somebody who did not ask may report as well', async () => {
  const { double } = await reporting();
  const message = await answered(double.send(slash('him credential', { name: 'RHIT' })));
  const form = await double.send(
    button(message, buttonId(message, 'Report a mistake'), { userId: IDS.otherUser }),
  );
  expect(form.type).toBe(InteractionResponseType.Modal);
});

test('what is written is kept, told in the channel, and thanked for privately', async () => {
  const { double, kept, lines } = await reporting();
  const { message, form } = await openForm(double);
  const thanks = await double.send(modalSubmit(String(form.data.custom_id), WRITTEN, { message }));
  expect(thanks.ephemeral).toBe(true);
  expect(thanks.message?.embeds[0]?.title).toBe('Thank you');
  expect(kept()).toMatchObject([{ entry: 'credentials/rhit', ...WRITTEN }]);
  expect(JSON.stringify(kept())).not.toContain(IDS.user);
  const told = await double.waitForRequest(`POST /channels/${IDS.channel}/messages`, {
    timeoutMs: PATIENCE,
  });
  expect(told).toMatchObject({
    status: 200,
    path: `/channels/${IDS.channel}/messages`,
    body: {
      embeds: [{ title: 'A mistake was reported: credentials/rhit', description: WRITTEN.wrong }],
      allowed_mentions: { parse: [] },
    },
  });
  expect(JSON.stringify(told?.body)).not.toContain(IDS.user);
  expect(failures(lines)).toEqual([]);
});

test('a report without a link, and one about no entry, are taken', async () => {
  const { double, kept } = await reporting();
  await report(double, { wrong: 'The fee is old.', link: '' });
  const outcome = await double.send(modalSubmit('report', WRITTEN));
  expect(outcome.message?.embeds[0]?.title).toBe('Thank you');
  expect(kept()).toHaveLength(2);
});

test('a report whose link did not come back is taken without one', async () => {
  const { double, kept, lines } = await reporting();
  const outcome = await double.send(modalSubmit('report', { wrong: WRITTEN.wrong }));
  expect(outcome.message?.embeds[0]?.title).toBe('Thank you');
  expect(kept()).toMatchObject([{ wrong: WRITTEN.wrong, link: '' }]);
  expect(failures(lines)).toEqual([]);
});

test('the fourth report within ten minutes is refused privately and kept nowhere', async () => {
  const { double, kept, lines } = await reporting();
  for (let count = 0; count < 3; count += 1) await report(double);
  const fourth = await report(double);
  expect(fourth.ephemeral).toBe(true);
  expect(fourth.message?.content).toMatch(/plenty for now/);
  expect(kept()).toHaveLength(3);
  expect(failures(lines)).toEqual([]);
});

test.for([50001, 50013, 10003])(
  'a channel that refuses the report (%i) loses nothing, and the member is thanked all the same',
  async (code) => {
    const { double, kept } = await reporting();
    double.failNext(`/channels/${IDS.channel}/messages`, {
      status: 403,
      body: { code, message: 'refused for a test' },
    });
    const thanks = await report(double);
    expect(kept()).toHaveLength(1);
    expect(thanks.ephemeral).toBe(true);
    expect(thanks.message?.embeds[0]?.title).toBe('Thank you');
  },
);

test('a channel that takes its time does not keep the member waiting', async () => {
  const { double, kept } = await reporting();
  const told = `/channels/${IDS.channel}/messages`;
  double.failNext(told, { delayMs: 1000 });
  const thanks = await report(double);
  expect(thanks.message?.embeds[0]?.title).toBe('Thank you');
  expect(kept()).toHaveLength(1);
  const toldNow = () => double.messages().filter(({ embeds }) => embeds[0]?.title?.startsWith('A mistake'));
  expect(toldNow()).toEqual([]);
  await expect.poll(() => toldNow().length, { timeout: PATIENCE }).toBe(1);
});

test.for([
  ['blanks', '       '],
  ['invisible characters', '\u200b\u3164\u2800\u202e\u00ad\u0301'],
])('a report of nothing but %s is sent back, and does not count', async ([, wrong = '']) => {
  const { double, kept } = await reporting();
  for (let count = 0; count < 4; count += 1) {
    const outcome = await report(double, { wrong, link: '' });
    expect(outcome.message?.content).toMatch(/say in a few words what is wrong/);
  }
  await report(double);
  expect(kept()).toHaveLength(1);
});

test('what a member writes is plain text in the channel and pings nobody', async () => {
  const { double, lines } = await reporting();
  const wrong = '@everyone <@1100000000000000031> **bold** [x](https://evil.example) ```code``` # title';
  await report(double, { wrong, link: '`https://evil.example` @here' });
  await double.waitForRequest(`POST /channels/${IDS.channel}/messages`, { timeoutMs: PATIENCE });
  const told = double.messages(IDS.channel).find(({ embeds }) => embeds[0]?.title?.startsWith('A mistake'));
  expect(told?.mentions).toEqual([]);
  expect(told?.mention_everyone).toBe(false);
  expect(told?.embeds[0]?.description).not.toMatch(/(?<!\\)\*\*|(?<!\\)`|(?<!\\)\[x\]/);
  expect(told?.embeds[0]?.fields?.[0]?.value).toMatch(/^`[^`]*`$/);
  expect(failures(lines)).toEqual([]);
});

test('the longest report that the form lets through still fits into the channel', async () => {
  const { double, kept, lines } = await reporting();
  const outcome = await report(double, { wrong: '*'.repeat(1000), link: '`'.repeat(300) });
  expect(outcome.message?.embeds[0]?.title).toBe('Thank you');
  expect(kept()).toHaveLength(1);
  expect(failures(lines)).toEqual([]);
});

test.for(['him', 'entry credentials/rhit', '', '__proto__'])(
  'a form of another name (%j) is told privately',
  async (customId) => {
    const { double, lines } = await reporting();
    const outcome = await double.send(modalSubmit(customId, WRITTEN));
    expect(outcome.ephemeral).toBe(true);
    expect(outcome.message?.content).toMatch(/I do not know that form any more/);
    expect(failures(lines)).toEqual([]);
  },
);
