import { InteractionContextType, MessageFlags } from 'discord-api-types/v10';
import { beforeAll, expect, test } from 'vitest';
import { slash } from '../discord-double/payloads/commands.ts';
import { button, select } from '../discord-double/payloads/components.ts';
import { IDS, makeUser } from '../discord-double/payloads/users.ts';
import type { Where } from '../discord-double/payloads/where.ts';
import { answered, buttonId, failures, menuOf, PATIENCE, realStore, run } from './bot.ts';

beforeAll(() => void realStore());

const RHIT = { name: 'RHIT' };
const FRIEND = makeUser(IDS.otherUser);

test.for<[what: string, path: string, options: Record<string, string | boolean>, isPrivate: boolean]>([
  ['by default', 'him credential', RHIT, false],
  ['with private: False', 'him credential', { ...RHIT, private: false }, false],
  ['with private: True', 'him credential', { ...RHIT, private: true }, true],
  ['to /him help', 'him help', {}, true],
  ['to /him about', 'him about', {}, true],
  ['to /him browse', 'him browse', {}, true],
])('an answer %s is seen by whom it should be', async ([, path, options, isPrivate]) => {
  const { double } = await run();
  const outcome = await double.send(slash(path, options));
  await answered(Promise.resolve(outcome));
  expect(outcome.ephemeral).toBe(isPrivate);
});

test('a private answer stays private when its buttons are pressed', async () => {
  const { double } = await run();
  const message = await answered(double.send(slash('him credential', { ...RHIT, private: true })));
  const pressed = await double.send(button(message, buttonId(message, 'Sources')));
  expect((await pressed.answer(PATIENCE)).id).toBe(message.id);
  expect((pressed.message?.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
});

test('an answer for a member names and pings that member, and nobody else', async () => {
  const { double } = await run();
  const outcome = await double.send(slash('him credential', { ...RHIT, for: { user: FRIEND } }));
  const message = await answered(Promise.resolve(outcome));
  expect(message.content).toBe(`For <@${IDS.otherUser}>:`);
  expect(message.mentions.map(({ id }) => id)).toEqual([IDS.otherUser]);
  expect(outcome.data.allowed_mentions).toMatchObject({ parse: [], users: [IDS.otherUser] });

  const pressed = await double.send(button(message, buttonId(message, 'Sources')));
  const shown = await pressed.answer(PATIENCE);
  expect(shown.content).toBe(`For <@${IDS.otherUser}>:`);
  expect(pressed.data.allowed_mentions).toEqual({ parse: [] });
});

test('a question that is not understood pings nobody, whomever its answer was for', async () => {
  const { double } = await run();
  const question = 'where is the best pizza in town';
  const message = await answered(double.send(slash('him ask', { question, for: { user: FRIEND } })));
  expect(message.content).toBe('');
  expect(message.mentions).toEqual([]);
});

test('an answer for nobody in particular pings nobody', async () => {
  const { double } = await run();
  const outcome = await double.send(slash('him credential', RHIT));
  expect(outcome.data.allowed_mentions).toEqual({ parse: [] });
  expect(outcome.message?.content).toBe('');
  expect(outcome.message?.mentions).toEqual([]);
});

test('a private answer names nobody whom it is for: they could not see it', async () => {
  const { double } = await run();
  const outcome = await double.send(
    slash('him credential', { ...RHIT, for: { user: FRIEND }, private: true }),
  );
  expect(outcome.ephemeral).toBe(true);
  expect(outcome.message?.content).toBe('');
});

const PLACES: [place: string, where: Where][] = [
  ['a server', {}],
  ['a server where the member installed the app', { installedBy: 'user' }],
  ['a server with both installations', { installedBy: 'both' }],
  ['a direct message to the bot', { context: InteractionContextType.BotDM }],
  [
    'a direct message to the bot, installed by the member',
    { context: InteractionContextType.BotDM, installedBy: 'user' },
  ],
  ['a private channel of others', { context: InteractionContextType.PrivateChannel }],
];

test.for(PLACES)('in %s a command, its buttons and its menu are answered', async ([, where]) => {
  const { double, lines } = await run();
  const message = await answered(
    double.send(slash('him credential', { ...RHIT, for: { user: FRIEND } }, where)),
  );
  const here = { ...where, channelId: message.channel_id };
  const pressed = await double.send(button(message, buttonId(message, 'Sources'), here));
  expect((await pressed.answer(PATIENCE)).id).toBe(message.id);
  const menu = menuOf(message);
  const chosen = await double.send(select(message, menu.id, [menu.values[0] ?? ''], here));
  expect((await chosen.answer(PATIENCE)).id).toBe(message.id);
  const others = await double.send(
    button(message, buttonId(message, 'Sources'), { ...here, userId: IDS.otherUser }),
  );
  expect(others.ephemeral).toBe(true);
  expect(failures(lines)).toEqual([]);
});

test('what the bot needs comes with the interaction: it never asks Discord for channels, members or servers', async () => {
  const { double } = await run();
  const from = double.requests.length;
  await answered(double.send(slash('him credential', RHIT, { installedBy: 'user' })));
  expect(double.requests.slice(from).map(({ method, path }) => `${method} ${path}`)).toEqual([
    expect.stringMatching(/^POST \/interactions\/\d+\/[\w-]+\/callback$/),
  ]);
});

test('a picture goes along with its description, and the next answer brings its own instead', async () => {
  const { double } = await run();
  const options = { occupation: 'medical records specialists', state: 'TX' };
  const message = await answered(double.send(slash('him outlook', options)));
  expect(message.attachments).toHaveLength(1);
  expect(message.attachments[0]?.description).toBeTruthy();
  expect(message.embeds[0]?.image?.url).toBe(message.attachments[0]?.url);

  const nation = await answered(double.send(button(message, buttonId(message, 'All states'))));
  expect(nation.attachments).toHaveLength(1);
  expect(nation.attachments[0]?.id).not.toBe(message.attachments[0]?.id);
  expect(nation.embeds[0]?.image?.url).toBe(nation.attachments[0]?.url);

  const sources = await answered(double.send(button(nation, buttonId(nation, 'Sources'))));
  expect(sources.attachments).toEqual([]);
});
