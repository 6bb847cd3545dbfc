import {
  ChannelType,
  GatewayIntentBits,
  InteractionResponseType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { beforeAll, expect, test } from 'vitest';
import type { Unanswered } from '../../src/data/unanswered.ts';
import { messageProblems } from '../discord-double/limits/message-problems.ts';
import { messageCommand } from '../discord-double/payloads/commands.ts';
import { button } from '../discord-double/payloads/components.ts';
import { type MessageOptions, mentioning, messageCreate } from '../discord-double/payloads/message-create.ts';
import { IDS, makeUser } from '../discord-double/payloads/users.ts';
import type { Double, Fault, RecordedRequest } from '../discord-double/types.ts';
import {
  ANSWER_COMMAND,
  answered,
  buttonId,
  buttonsOf,
  failures,
  logged,
  PATIENCE,
  realStore,
  run,
  smallApp,
  until,
} from './bot.ts';

beforeAll(() => void realStore());

/** Sends a message and gives the request by which the bot answers it. */
async function answerTo(double: Double, options: MessageOptions, retries = 0): Promise<RecordedRequest> {
  const message = messageCreate(options);
  const after = double.requests.length;
  double.dispatch('MESSAGE_CREATE', message);
  const answer = `POST /channels/${message.channel_id}/messages`;
  const sent = (): RecordedRequest[] =>
    double.requests.slice(after).filter(({ method, path }) => answer === `${method} ${path}`);
  await expect.poll(() => sent().length, { timeout: PATIENCE }).toBe(retries + 1);
  const request = sent()[retries] as RecordedRequest;
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

test.for<[what: string, change: object]>([
  ['in a server that the bot joined after its login', { guild_id: '1100000000000000777' }],
  ['without a kind of channel', { channel_type: undefined }],
  ['in a forum', { channel_type: ChannelType.GuildForum }],
  ['sent directly without a kind of channel', { channel_type: undefined, guild_id: undefined }],
])('a message %s, which discord.js itself passes over, is answered', async ([, change]) => {
  const { double } = await run({ app: smallApp() });
  const message = { ...messageCreate({ content: mentioning('RHIT') }), ...change };
  double.dispatch('MESSAGE_CREATE', JSON.parse(JSON.stringify(message)));
  await double.waitForRequest(`POST /channels/${message.channel_id}/messages`, { timeoutMs: PATIENCE });
});

const GAPS = { webhook_id: null, embeds: null, components: null, poll: null, message_snapshots: null };

test.for<[what: string, options: MessageOptions, change: object]>([
  ['a message', { content: mentioning('RHIT') }, GAPS],
  ['a direct message', { content: 'RHIT', dm: true }, { ...GAPS, guild_id: null }],
])('%s of a server that writes null for what is not there is answered', async ([, options, change]) => {
  const { double, lines } = await run({ app: smallApp() });
  const message = { ...messageCreate(options), ...change };
  double.dispatch('MESSAGE_CREATE', message);
  await double.waitForRequest(`POST /channels/${message.channel_id}/messages`, { timeoutMs: PATIENCE });
  expect(failures(lines)).toEqual([]);
});

test('what somebody forwards to the bot is read', async () => {
  const { double } = await run();
  const forwarded = { message: { ...messageCreate({ content: 'what is the RHIT' }) } };
  const message = { ...messageCreate({ content: '', dm: true }), message_snapshots: [forwarded] };
  double.dispatch('MESSAGE_CREATE', message);
  const answer = `POST /channels/${message.channel_id}/messages`;
  const { body } = await double.waitForRequest(answer, { timeoutMs: PATIENCE });
  expect(body).toMatchObject({ embeds: [{ title: expect.stringContaining('RHIT') }] });
});

test.for<[what: string, fault: Fault]>([
  ['was lost', { reset: true, after: true }],
  ['was lost as the connection ended', { reset: 'politely', after: true }],
  ['came as a fault of the gateway before Discord', { status: 502, after: true }],
])('an answer whose receipt %s stands there once', async ([, fault]) => {
  const { double } = await run();
  double.failNext('/messages', fault);
  await answerTo(double, { content: mentioning('what is the RHIT') }, 1);
  expect(double.messages(IDS.channel).filter(({ author }) => author.id === IDS.bot)).toHaveLength(1);
});

const FORBIDDEN: Fault = { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
const NO_HISTORY: Fault = {
  status: 400,
  body: { code: 160002, message: 'Cannot reply without permission to read message history' },
};

test('where pictures may not be sent, the answer goes without', async () => {
  const { double, lines } = await run();
  double.failNext('/messages', FORBIDDEN);
  const { body, files } = await answerTo(double, { content: mentioning('coder pay') }, 1);
  expect(files).toEqual([]);
  expect(body).toMatchObject({ embeds: [expect.not.objectContaining({ image: expect.anything() })] });
  expect(failures(lines)).toEqual([]);
  expect(await logged(lines, 'miss permissions')).toMatchObject({
    channel: IDS.channel,
    permissions: ['Attach Files'],
  });
});

test('where embeds may not be sent, the answer goes as nothing but text', async () => {
  const { double, lines } = await run();
  double.failNext('/messages', { ...FORBIDDEN, times: 2 });
  const { body, files } = await answerTo(double, { content: mentioning('coder pay') }, 2);
  expect(files).toEqual([]);
  expect(body).not.toHaveProperty('embeds');
  expect(body).toMatchObject({ content: expect.stringMatching(/^\*\*.*coder.*\$/is) });
  expect(failures(lines)).toEqual([]);
  expect(await logged(lines, 'miss permissions')).toMatchObject({ permissions: ['Embed Links'] });
});

/** The last request by which the bot posted something, once it did so many times. */
async function posted(double: Double, times: number): Promise<RecordedRequest | undefined> {
  const posts = () =>
    double.requests.filter(({ method, path }) => /^POST .*\/messages$/.test(`${method} ${path}`));
  await expect.poll(() => posts().filter(({ status }) => status).length, { timeout: PATIENCE }).toBe(times);
  return posts().at(-1);
}

test('where the bot may not reply to messages, the answer goes without the reference', async () => {
  const { double, lines } = await run({ app: smallApp() });
  double.failNext('/messages', NO_HISTORY);
  double.dispatch('MESSAGE_CREATE', messageCreate({ content: mentioning('RHIT') }));
  const sent = await posted(double, 2);
  expect(sent?.body).not.toHaveProperty('message_reference');
  expect(sent?.body).toMatchObject({ embeds: [{ title: expect.stringContaining('RHIT') }] });
  expect(failures(lines)).toEqual([]);
  expect(await logged(lines, 'miss permissions')).toMatchObject({ permissions: ['Read Message History'] });
});

test('where the bot may neither reply to messages nor send embeds, the answer is still there', async () => {
  const { double, lines } = await run({ app: smallApp() });
  double.failNext('/messages', FORBIDDEN);
  double.failNext('/messages', NO_HISTORY);
  double.dispatch('MESSAGE_CREATE', messageCreate({ content: mentioning('RHIT') }));
  const { body, status } = (await posted(double, 3)) ?? {};
  expect(status).toBe(200);
  expect(body).toMatchObject({ content: expect.stringContaining('RHIT') });
  expect(await logged(lines, 'miss permissions')).toMatchObject({
    permissions: ['Read Message History', 'Embed Links'],
  });
});

test('an apology does without the reference too', async () => {
  const app = smallApp();
  const broken = (): never => {
    throw new Error('a detail of the program');
  };
  const { double } = await run({ app: { ...app, store: { ...app.store, current: broken } } });
  double.failNext('/messages', NO_HISTORY);
  double.dispatch('MESSAGE_CREATE', messageCreate({ content: mentioning('RHIT') }));
  const sent = await posted(double, 2);
  expect(sent?.body).toMatchObject({ content: expect.stringMatching(APOLOGY) });
});

test('once Discord no longer accepts the token, the bot asks to be ended', async () => {
  const lost: number[] = [];
  const { double } = await run({ app: smallApp(), onLost: (code) => void lost.push(code) });
  double.failNext('/messages', { status: 401, body: { code: 0, message: '401: Unauthorized' } });
  double.dispatch('MESSAGE_CREATE', messageCreate({ content: mentioning('RHIT') }));
  await expect.poll(() => lost, { timeout: PATIENCE }).toEqual([401]);
});

test('however many requests Discord refuses for the token, the bot asks to be ended once', async () => {
  const lost: number[] = [];
  const { double, lines } = await run({ app: smallApp(), onLost: (code) => void lost.push(code) });
  double.failNext('/messages', { status: 401, body: { code: 0, message: '401: Unauthorized' }, times: 2 });
  for (let count = 0; count < 2; count += 1)
    double.dispatch('MESSAGE_CREATE', messageCreate({ content: mentioning('RHIT') }));
  await until(
    () => failures(lines).filter(({ msg }) => msg === 'a message could not be answered').length === 2,
  );
  expect(lost).toEqual([401]);
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
  double.failNext('/messages', { ...FORBIDDEN, times: 2 });
  const refused = messageCreate({ content: mentioning('DRG') });
  double.dispatch('MESSAGE_CREATE', refused);
  expect(await logged(lines, 'a message could not be answered')).toMatchObject({
    channel: IDS.channel,
    permissions: ['Send Messages'],
  });
  await answerTo(double, { content: mentioning('RHIT') });
  expect(JSON.stringify(failures(lines))).toContain('Missing Permissions');
});

const APOLOGY = /^Sorry, something went wrong on my side\. .* this id: `([a-z0-9]{6})`$/;
const REFUSED: Fault = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };

test.for<[what: string, options: MessageOptions]>([
  ['mentions the bot', { content: mentioning('RHIT') }],
  ['is sent to the bot directly', { content: 'RHIT', dm: true }],
])(
  'where Discord refuses the answer to a message that %s, its author reads an id that the log holds',
  async ([, options]) => {
    const { double, lines } = await run({ app: smallApp() });
    double.failNext('/messages', REFUSED);
    const { body } = await answerTo(double, options, 1);
    const [, id] = APOLOGY.exec(String(Reflect.get(Object(body), 'content'))) ?? [];
    expect(failures(lines)).toMatchObject([{ fault: id, msg: 'a message could not be answered' }]);
  },
);

test('a fault of the program’s own while a mention is answered is told by an id and nothing else', async () => {
  const app = smallApp();
  const broken = (): never => {
    throw new Error('a detail of the program');
  };
  const { double, lines } = await run({ app: { ...app, store: { ...app.store, current: broken } } });
  const { body } = await answerTo(double, { content: mentioning('RHIT') });
  expect(body).toMatchObject({ content: expect.stringMatching(APOLOGY) });
  expect(JSON.stringify(body)).not.toContain('a detail of the program');
  expect(failures(lines)).toMatchObject([{ err: { message: 'a detail of the program' } }]);
});

test('an apology that cannot be sent either ends in the log, and the next mention is answered', async () => {
  const { double, lines } = await run({ app: smallApp() });
  double.failNext('/messages', { ...REFUSED, times: 2 });
  double.dispatch('MESSAGE_CREATE', messageCreate({ content: mentioning('RHIT') }));
  const fault = await logged(lines, 'a message could not be answered');
  expect(await logged(lines, 'could not be told')).toMatchObject({ level: 40, fault: fault.fault });
  await answerTo(double, { content: mentioning('RHIT') });
});

test('“Answer with HIM facts” answers a message in public and names its author', async () => {
  const { double } = await run();
  const author = makeUser(IDS.otherUser);
  const target = messageCreate({ content: 'RHIT', author });
  const outcome = await double.send(messageCommand(ANSWER_COMMAND, target));
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
  const outcome = await double.send(messageCommand(ANSWER_COMMAND, messageCreate(options)));
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

test('the bot asks for messages in guilds and direct ones and for nothing privileged', async () => {
  const { double } = await run();
  expect(double.gateway.identifies.map(({ intents }) => intents)).toEqual([
    GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages,
  ]);
});

/** A list of what would be kept as unanswered. */
function noting(): { unanswered: Unanswered; noted: string[] } {
  const noted: string[] = [];
  return { noted, unanswered: { note: (question) => void noted.push(question), flush: async () => {} } };
}

test.for<[what: string, content: string]>([
  ['only the mention', `<@${IDS.bot}>`],
  ['the mention and a line break', `<@${IDS.bot}>\n`],
  ['the mention twice', `<@${IDS.bot}> <@!${IDS.bot}>`],
  ['the mention and invisible characters', `<@${IDS.bot}>\u200b\u202e`],
  ['the mention and everyone', `<@${IDS.bot}> @everyone`],
  ['the mention and empty markdown', `<@${IDS.bot}> **\u200b**`],
])('a message of %s is answered by the help and counts as no question', async ([, content]) => {
  const { unanswered, noted } = noting();
  const { double } = await run({ unanswered });
  expect((await answerTo(double, { content })).body).toMatchObject({ embeds: [{ title: 'How to ask' }] });
  expect(noted).toEqual([]);
});

test.for<[what: string, content: string]>([
  ['markdown that never ends', '**__~~||`rhit'],
  ['masked links', '[rhit](https://evil.example/@everyone) <@&1100000000000000003> @everyone'],
  ['a heap of mentions', `${'<@1100000000000000031> '.repeat(60)}rhit`],
  ['code', '```js\nrhit\n```'],
  ['right-to-left marks', '\u202erhit\u202c \u2066or\u2069 rhia'],
  ['the longest text that Discord lets through', 'what about rhit and its exam '.repeat(130).slice(0, 3900)],
  ['words of JavaScript', 'constructor __proto__ toString hasOwnProperty'],
])('%s is answered by a message that Discord takes and that pings nobody', async ([, content]) => {
  const { double, lines } = await run();
  const { body } = await answerTo(double, { content: mentioning(content), author: makeUser(IDS.otherUser) });
  expect(JSON.stringify(body)).not.toMatch(/@everyone|<@&?\d+>|evil\.example/);
  const sent = double.messages(IDS.channel).at(-1);
  expect(sent?.mentions).toEqual([]);
  expect(sent?.mention_everyone).toBe(false);
  expect(failures(lines)).toEqual([]);
});

test('what is sent has nothing that Discord refuses, and a description for every picture', async () => {
  const { double } = await run();
  for (const content of ['rhit or rhia', 'what do medical coders make', 'coder pay in texas', 'hello']) {
    const { body, files } = await answerTo(double, { content: mentioning(content) });
    expect(messageProblems(body, { files: files.map(({ name }) => name) })).toEqual([]);
    for (const { description = '' } of files) expect(description.length).toBeGreaterThan(10);
  }
});

test('a message that only names another bot, a role or everyone is left alone, and so is a reply without a ping', async () => {
  const { double, lines } = await run();
  await answerTo(double, { content: mentioning('RHIT') });
  const ours = double.messages(IDS.channel).at(-1);
  if (!ours) throw new Error('there is no message');
  const from = double.requests.length;
  const ignored: MessageOptions[] = [
    { content: `<@${IDS.otherBot}> RHIT` },
    { content: '<@&1100000000000000003> RHIT' },
    { content: '@here RHIT' },
    { content: 'RHIA', replyTo: ours, ping: false },
    { content: 'RHIT', dm: true, bot: true },
    { content: mentioning('RHIT'), type: MessageType.UserJoin },
    { content: mentioning('RHIT'), type: MessageType.ThreadStarterMessage },
  ];
  for (const options of ignored) double.dispatch('MESSAGE_CREATE', messageCreate(options));
  await answerTo(double, { content: mentioning('CPC') });
  expect(double.requests.slice(from).filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(failures(lines)).toEqual([]);
});

test('the bot does not answer itself, although its own messages come back to it', async () => {
  const { double } = await run();
  await answerTo(double, { content: 'RHIT', dm: true });
  const from = double.requests.length;
  await answerTo(double, { content: 'RHIA', dm: true });
  expect(double.requests.slice(from).filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test.for([
  [50001, 1],
  [50013, 2],
  [10003, 1],
  [10008, 1],
] as const)(
  'a channel in which nothing can be posted (%i) ends in the log, and the question is not lost on the bot',
  async ([code, times]) => {
    const { double, lines } = await run();
    double.failNext('/messages', { status: 403, body: { code, message: 'refused for a test' }, times });
    double.dispatch('MESSAGE_CREATE', messageCreate({ content: mentioning('DRG') }));
    await logged(lines, 'a message could not be answered');
    await answerTo(double, { content: mentioning('RHIT') });
  },
);

test('many mentions at once are all answered, each to its own message', async () => {
  const { double, lines } = await run();
  const from = double.requests.length;
  const asked = Array.from({ length: 12 }, () => messageCreate({ content: mentioning('RHIT') }));
  for (const message of asked) double.dispatch('MESSAGE_CREATE', message);
  await expect
    .poll(() => double.requests.slice(from).filter(({ status }) => status === 200).length, {
      timeout: PATIENCE,
    })
    .toBe(asked.length);
  const replied = double.requests.slice(from).map(({ body }) => referenceOf(body));
  expect(replied.sort()).toEqual(asked.map(({ id }) => id).sort());
  expect(failures(lines)).toEqual([]);
});

function referenceOf(body: unknown): string {
  const reference =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'message_reference') : undefined;
  return String(Reflect.get(Object(reference), 'message_id'));
}

test('a press by the asker changes the reply, in a guild and in direct messages', async () => {
  const { double } = await run();
  for (const dm of [false, true]) {
    const { response } = await answerTo(double, { content: dm ? 'RHIT' : mentioning('RHIT'), dm });
    const message = double.messages().find(({ id }) => id === Reflect.get(Object(response), 'id'));
    if (!message) throw new Error('there is no message');
    const outcome = await double.send(button(message, buttonId(message, 'Sources')));
    expect([InteractionResponseType.UpdateMessage, InteractionResponseType.DeferredMessageUpdate]).toContain(
      outcome.type,
    );
    expect((await outcome.answer(PATIENCE)).embeds[0]?.title).toMatch(/^Sources/);
  }
});

test('a question that is not understood is noted, one that is answered is not', async () => {
  const { unanswered, noted } = noting();
  const { double } = await run({ unanswered });
  await answerTo(double, { content: mentioning('RHIT') });
  await answerTo(double, { content: mentioning('best pizza in chicago') });
  await expect.poll(() => noted).toEqual([mentioning('best pizza in chicago')]);
});

test('a “did you mean” that is pressed is not noted; one that nobody pressed is, when the bot stops', async () => {
  const { unanswered, noted } = noting();
  const { double, bot } = await run({ unanswered });
  await answerTo(double, { content: mentioning('CDM') });
  const pressed = double.messages(IDS.channel).at(-1);
  if (!pressed) throw new Error('there is no message');
  await answerTo(double, { content: mentioning('registrar') });
  await answered(double.send(button(pressed, buttonsOf(pressed)[0]?.id ?? '')));
  expect(noted).toEqual([]);
  await bot.stop();
  expect(noted).toEqual([mentioning('registrar')]);
});
