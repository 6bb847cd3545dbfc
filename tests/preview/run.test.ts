import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Command } from '../../src/command/command.ts';
import type { Modal } from '../../src/preview/wire.ts';
import type { Reply } from '../../src/reply.ts';
import { messageProblems } from '../discord-double/limits/message-problems.ts';
import { modalProblems } from '../discord-double/limits/modal-problems.ts';
import { knowledgeFolder } from '../knowledge/folder.ts';
import { replacing } from '../knowledge/small.ts';
import { appOf, send, startTestPreview } from './preview-fixture.ts';

const FORM: Modal = {
  custom_id: 'report credentials/rhit',
  title: 'Report a mistake',
  components: [
    {
      type: 18,
      label: 'What is wrong?',
      component: { type: 4, custom_id: 'what', style: 2, required: true },
    },
  ],
};

function replyOf(description: string, more: Partial<Reply> = {}): Reply {
  const embeds = [{ title: 'Thank you', description }];
  return { embeds, components: [], pictures: [], outcome: 'answer', entries: [], ...more };
}

test('a command is answered in the JSON that Discord would get, with the Intent as its permalink', async () => {
  const { run } = await startTestPreview();
  const ran = await run({ command: 'credential', options: { name: 'credentials/rhit' } });
  expect(ran.intent).toBe('entry credentials/rhit');
  expect(ran.problems).toEqual([]);
  expect(ran.message).toMatchObject({
    flags: 0,
    embeds: [{ title: 'RHIT · Registered Health Information Technician', url: 'https://www.ahima.org/rhit' }],
  });
  expect(ran.message).not.toHaveProperty('content');
});

test('the permalink and every button lead where they say', async () => {
  const { run } = await startTestPreview();
  const asked = await run({ text: 'rhit or rhia' });
  const again = await run({ intent: asked.intent });
  expect(again).toEqual(asked);
  const buttons = asked.message?.components.flatMap((row) => row.components) ?? [];
  const ids = buttons.flatMap((button) =>
    'custom_id' in button && button.type === 2 ? [button.custom_id] : [],
  );
  expect(ids.length).toBeGreaterThan(1);
  for (const intent of ids) {
    const { message, modal } = await run({ intent });
    expect(modal ?? message?.embeds[0], intent).toHaveProperty('title');
  }
});

test('"for" addresses a member and "private" hides the answer, from that member too', async () => {
  const { run } = await startTestPreview();
  const options = { name: 'DRG', for: '100000000000000002' };
  const open = await run({ command: 'term', options });
  expect(open.message).toMatchObject({ content: 'For <@100000000000000002>:' });
  const hidden = await run({ command: 'term', options: { ...options, private: true } });
  expect(hidden.message).toMatchObject({ flags: 64 });
  expect(hidden.message).not.toHaveProperty('content');
});

test('a command that is always private is so without being told', async () => {
  const { run } = await startTestPreview();
  expect((await run({ command: 'help', options: {} })).message?.flags).toBe(64);
});

test('a command that is written out in the message box is understood as one', async () => {
  const { run } = await startTestPreview();
  expect((await run({ text: '/him compare RHIT vs RHIA' })).intent).toBe(
    'compare credentials/rhit credentials/rhia',
  );
  expect((await run({ text: '/him nonsense' })).message).toMatchObject({ flags: 64, embeds: [] });
});

test.each<[what: string, body: { command: string; options: object }, expected: RegExp]>([
  ['an unknown command', { command: 'pizza', options: {} }, /one of the commands ask, role/],
  ['a required option left out', { command: 'role', options: {} }, /a value for the option "name"/],
  ['a required option left empty', { command: 'role', options: { name: '' } }, /a value/],
  ['an unknown option', { command: 'role', options: { name: 'x', size: 'xl' } }, /got "size"/],
  [
    'a choice not on the list',
    { command: 'browse', options: { kind: 'pizza' } },
    /one of roles, credentials/,
  ],
  ['a text that is too long', { command: 'role', options: { name: 'x'.repeat(101) } }, /at most 100/],
  ['a stranger', { command: 'role', options: { name: 'x', for: '1' } }, /a member in the preview/],
  ['a text for yes or no', { command: 'role', options: { name: 'x', private: 'yes' } }, /true or false/],
  ['yes for a text', { command: 'role', options: { name: true } }, /a text/],
])('%s is refused, as Discord itself would', async (_, body, expected) => {
  const { url } = await startTestPreview();
  const got = await send(url, { path: '/api/run', body });
  expect(got.status).toBe(400);
  expect(JSON.parse(got.text).error).toMatch(expected);
});

test('a permalink that leads nowhere is told as the bot tells it', async () => {
  const { run } = await startTestPreview();
  expect((await run({ intent: 'no such thing' })).message).toMatchObject({ flags: 64, embeds: [] });
  expect((await run({ intent: 'entry terms/gone' })).message?.embeds[0]?.title).toBe('That entry is gone');
});

test('an Intent that has a form opens it, and the form is answered privately', async () => {
  const sent: unknown[] = [];
  const { run } = await startTestPreview({
    openForm: (intent) => (intent.kind === 'report' ? FORM : undefined),
    onForm: (...args) => {
      sent.push(args);
      return replyOf('Noted.');
    },
  });
  const opened = await run({ intent: 'report credentials/rhit' });
  expect(opened).toEqual({ intent: 'report credentials/rhit', modal: FORM, problems: [] });
  expect(modalProblems(FORM)).toEqual([]);
  const answered = await run({ form: { custom_id: FORM.custom_id, values: { what: 'The fee' } } });
  expect(answered.message).toMatchObject({ flags: 64, embeds: [{ description: 'Noted.' }] });
  expect(sent).toEqual([[FORM.custom_id, { what: 'The fee' }]]);
});

test('the form of "Report a mistake" is the bot’s own', async () => {
  const { run } = await startTestPreview();
  const { modal, problems } = await run({ intent: 'report credentials/rhit' });
  expect(modal?.title).toBe('Report a mistake: RHIT');
  expect(problems).toEqual([]);
  const form = { custom_id: modal?.custom_id, values: { wrong: 'The fee is old.', link: '' } };
  expect((await run({ form })).message).toMatchObject({ flags: 64, embeds: [{ title: 'Thank you' }] });
  expect((await run({ form: { ...form, custom_id: 'pizza' } })).message?.content).toMatch(
    /do not know that form/,
  );
});

test('what Discord would refuse is shown together with the reason', async () => {
  const { run } = await startTestPreview({ onForm: () => replyOf('x'.repeat(5000)) });
  const { message, problems } = await run({ form: { custom_id: 'report', values: {} } });
  expect(message?.embeds[0]?.description).toHaveLength(5000);
  expect(problems).toEqual(['the description has 5000 characters, Discord allows 4096']);
});

test('a fault of the program is told with an id, and to the moderator with its message', async () => {
  const broken: Command = {
    data: { type: 1, name: 'broken', description: 'Breaks' },
    example: '/him broken',
    intent: () => {
      throw new Error('a bug');
    },
  };
  const folder = knowledgeFolder();
  const app = { ...appOf(folder), commands: [broken] };
  const { run } = await startTestPreview({ app, knowledgeDir: folder });
  const { message, problems } = await run({ command: 'broken', options: {} });
  expect(message?.content).toMatch(/something went wrong on my side.*`\w{6}`/);
  expect(problems).toEqual(['a bug']);
});

test('pictures come as PNG files with their alt text and size', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';
  const embeds = [{ title: 'Pay', image: { url: 'attachment://pay.png' } }];
  const pictures = [{ name: 'pay', svg, alt: 'A bar of 8 by 4' }];
  const { url, run } = await startTestPreview({ onForm: () => replyOf('', { embeds, pictures }) });
  const { message, problems } = await run({ form: { custom_id: 'report', values: {} } });
  expect(problems).toEqual([]);
  const [file] = message?.attachments ?? [];
  expect(file).toMatchObject({
    filename: 'pay.png',
    description: 'A bar of 8 by 4',
    content_type: 'image/png',
  });
  expect((file?.width ?? 0) / (file?.height ?? 1)).toBe(2);
  const got = await send(url, { path: file?.url ?? '' });
  expect(got.status).toBe(200);
  expect(got.headers).toMatchObject({
    'content-type': 'image/png',
    'cache-control': expect.stringMatching(/immutable/),
  });
});

test('text of the knowledge that looks like HTML is passed on as text', async () => {
  const evil = '<img src=x onerror=alert(1)> & <script>alert(2)</script> is what it says.';
  const changes = {
    'terms/drg.yaml': replacing('A group of hospital stays that are paid the same.', `'${evil}'`),
  };
  const { url } = await startTestPreview({ changes });
  const got = await send(url, { path: '/api/run', body: { intent: 'entry terms/drg' } });
  expect(got.headers['content-type']).toBe('application/json; charset=utf-8');
  const shown: string = JSON.parse(got.text).message.embeds[0].description;
  expect(shown.replaceAll('\\', '')).toContain(evil);
});

test('suggestions while typing are those of the bot', async () => {
  const { url, app } = await startTestPreview();
  const body = { command: 'credential', option: 'name', value: 'rhi', options: {} };
  const got = await send(url, { path: '/api/complete', body });
  const credential = COMMANDS.find(({ data }) => data.name === 'credential');
  expect(JSON.parse(got.text).choices).toEqual(credential?.complete?.('name', 'rhi', app.store.current()));
  expect((await send(url, { path: '/api/complete', body: { ...body, command: 'x' } })).status).toBe(400);
  expect((await send(url, { path: '/api/complete', body: { command: 'role' } })).status).toBe(400);
});

test('suggestions fit the options that are filled in already', async () => {
  const { url } = await startTestPreview();
  const choicesFor = async (kind: string): Promise<string[]> => {
    const body = { command: 'browse', option: 'filter', value: 'from', options: { kind, filter: 'from' } };
    const { choices } = JSON.parse((await send(url, { path: '/api/complete', body })).text);
    return choices.map(({ name }: { name: string }) => name);
  };
  expect(await choicesFor('credentials')).toEqual(['from AHIMA']);
  expect(await choicesFor('terms')).toEqual([]);
});

test('the list of commands is the one that Discord gets', async () => {
  const { url } = await startTestPreview();
  const { root, commands } = JSON.parse((await send(url, { path: '/api/commands' })).text);
  expect(root).toBe('him');
  expect(commands.map(({ name }: { name: string }) => name)).toEqual(COMMANDS.map(({ data }) => data.name));
});

test.each(COMMANDS.map((command) => command.example))(
  '"%s" passes every limit of Discord',
  async (example) => {
    const { run } = await startTestPreview();
    const { message, problems } = await run({ text: example });
    expect(problems).toEqual([]);
    const files = message?.attachments.map(({ filename }) => filename) ?? [];
    expect(messageProblems({ ...message, attachments: undefined }, { files })).toEqual([]);
  },
);
