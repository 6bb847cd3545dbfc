import { MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { beforeAll, expect, test } from 'vitest';
import { MESSAGE_COMMAND_NAME } from '../../src/discord/registration.ts';
import { messageCommand } from '../discord-double/payloads/commands.ts';
import { button } from '../discord-double/payloads/components.ts';
import { type MessageOptions, mentioning, messageCreate } from '../discord-double/payloads/message-create.ts';
import { IDS, makeUser } from '../discord-double/payloads/users.ts';
import type { Double, RecordedRequest } from '../discord-double/types.ts';
import { answered, buttonId, failures, PATIENCE, realStore, run } from './bot.ts';

beforeAll(() => void realStore());

/** Sends a message and gives the request by which the bot answers it. */
async function answerTo(double: Double, options: MessageOptions): Promise<RecordedRequest> {
  const message = messageCreate(options);
  const after = double.requests.length;
  double.dispatch('MESSAGE_CREATE', message);
  const answer = `POST /channels/${message.channel_id}/messages`;
  const request = await double.waitForRequest(answer, { after, timeoutMs: PATIENCE });
  expect(request.body).toMatchObject({
    message_reference: { message_id: message.id, channel_id: message.channel_id, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
  });
  expect(request.status).toBe(200);
  return request;
}

test.for<[what: string, options: MessageOptions]>([
  ['that mentions the bot', { content: mentioning('RHIT') }],
  ['that mentions the bot at its end', { content: `RHIT <@${IDS.bot}>` }],
  ['sent to the bot directly', { content: 'RHIT', dm: true }],
])('a message %s is answered by a reply that pings nobody', async ([, options]) => {
  const { double, lines } = await run();
  const { body } = await answerTo(double, options);
  expect(body).toMatchObject({ embeds: [{ title: expect.stringContaining('RHIT') }] });
  expect(failures(lines)).toEqual([]);
});

test('a mention without a question is answered by the help', async () => {
  const { double } = await run();
  expect((await answerTo(double, { content: mentioning('') })).body).toMatchObject({
    embeds: [{ title: 'How to ask' }],
  });
});

test('the buttons under such an answer belong to the one who asked', async () => {
  const { double } = await run();
  const asker = makeUser(IDS.otherUser);
  await answerTo(double, { content: mentioning('RHIT'), author: asker });
  const message = double.messages(IDS.channel).at(-1);
  if (!message) throw new Error('there is no message');
  const others = await double.send(button(message, buttonId(message, 'Sources')));
  expect(others.ephemeral).toBe(true);
  const own = await double.send(button(message, buttonId(message, 'Sources'), { userId: asker.id }));
  expect((await own.answer(PATIENCE)).id).toBe(message.id);
});

test('messages that are none of its business are left alone', async () => {
  const { double, lines } = await run();
  const from = double.requests.length;
  const ignored: MessageOptions[] = [
    { content: 'RHIT' },
    { content: '@everyone RHIT' },
    { content: `<@${IDS.otherUser}> RHIT` },
    { content: mentioning('RHIT'), bot: true },
    { content: mentioning('RHIT'), webhook: true },
    { content: mentioning('RHIT'), type: MessageType.ChannelPinnedMessage },
  ];
  for (const options of ignored) double.dispatch('MESSAGE_CREATE', messageCreate(options));
  await answerTo(double, { content: mentioning('RHIA') });
  expect(double.requests.slice(from).filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(failures(lines)).toEqual([]);
});

test('a message that cannot be answered is logged, and the next one is answered', async () => {
  const { double, lines } = await run();
  double.failNext('/messages', { status: 403, body: { code: 50013, message: 'Missing Permissions' } });
  const refused = messageCreate({ content: mentioning('RHIT') });
  double.dispatch('MESSAGE_CREATE', refused);
  await double.waitForRequest('/messages', { timeoutMs: PATIENCE });
  await answerTo(double, { content: mentioning('RHIT') });
  expect(JSON.stringify(failures(lines))).toContain('Missing Permissions');
});

test('“Answer with HIM facts” answers a message in public and names its author', async () => {
  const { double } = await run();
  const author = makeUser(IDS.otherUser);
  const target = messageCreate({ content: 'RHIT', author });
  const outcome = await double.send(messageCommand(MESSAGE_COMMAND_NAME, target));
  const message = await answered(Promise.resolve(outcome));
  expect(outcome.ephemeral).toBe(false);
  expect(message.content).toBe(`For <@${IDS.otherUser}>:`);
  expect(message.mentions.map(({ id }) => id)).toEqual([IDS.otherUser]);
});

test.for<[what: string, options: MessageOptions]>([
  ['is not ours to answer', { content: 'where is the best pizza in town', author: makeUser(IDS.otherUser) }],
  ['has no text', { content: '', author: makeUser(IDS.otherUser) }],
])('“Answer with HIM facts” on a message that %s bothers only the one who used it', async ([, options]) => {
  const { double, lines } = await run();
  const outcome = await double.send(messageCommand(MESSAGE_COMMAND_NAME, messageCreate(options)));
  expect(outcome.ephemeral).toBe(true);
  expect(outcome.message?.mentions).toEqual([]);
  expect(failures(lines)).toEqual([]);
});

test('a reply to a message with a ping is answered as well', async () => {
  const { double } = await run();
  await answerTo(double, { content: mentioning('RHIT') });
  const ours = double.messages(IDS.channel).at(-1);
  if (!ours) throw new Error('there is no message');
  expect(ours.message_reference?.type ?? MessageReferenceType.Default).toBe(MessageReferenceType.Default);
  const { body } = await answerTo(double, { content: 'RHIA', replyTo: ours });
  expect(body).toMatchObject({ embeds: [{ title: expect.stringContaining('RHIA') }] });
});
