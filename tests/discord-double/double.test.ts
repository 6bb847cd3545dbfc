import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Partials,
} from 'discord.js';
import { expect, test } from 'vitest';
import { code, login, start, startBot, startReplying, until } from './bot-fixture.ts';
import { autocomplete, messageCommand, slash } from './payloads/commands.ts';
import { button, modalSubmit, select } from './payloads/components.ts';
import { mentioning, messageCreate } from './payloads/message-create.ts';
import { IDS, makeUser } from './payloads/users.ts';

test('a slash command with its options is answered by a message that names the asker', async () => {
  const { double, failures } = await startBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options } = interaction;
    const target = options.getUser('for', true);
    const text = `${interaction.commandName} ${options.getSubcommand()} ${options.getString('name', true)} ${target.id}`;
    await interaction.reply({ content: text, flags: MessageFlags.Ephemeral });
  });
  const other = makeUser(IDS.otherUser);
  const outcome = await double.send(slash('him role', { name: 'coder', for: { user: other } }));

  expect(failures).toEqual([]);
  expect(outcome.type).toBe(InteractionResponseType.ChannelMessageWithSource);
  expect(outcome.data.content).toBe(`him role coder ${IDS.otherUser}`);
  expect(outcome.ephemeral).toBe(true);
  expect(outcome.message?.interaction_metadata?.user.id).toBe(IDS.user);
  expect(outcome.message?.interaction_metadata?.type).toBe(InteractionType.ApplicationCommand);
  expect(double.violations).toEqual([]);
});

test.for([
  { name: 'a guild', where: {}, guild: IDS.guild, owners: { '0': IDS.guild } },
  {
    name: 'a DM with the bot',
    where: { context: InteractionContextType.BotDM },
    guild: null,
    owners: { '0': '0' },
  },
  {
    name: 'a private channel',
    where: { context: InteractionContextType.PrivateChannel },
    guild: null,
    owners: { '1': IDS.user },
  },
  {
    name: 'a guild the bot is not in',
    where: { installedBy: 'user' as const },
    guild: IDS.foreignGuild,
    owners: { '1': IDS.user },
  },
])('a command used in $name carries what Discord sends there', async ({ where, guild, owners }) => {
  let seen: Interaction | undefined;
  const { double } = await startBot(async (interaction) => {
    seen = interaction;
    if (interaction.isRepliable()) await interaction.reply('hello');
  });
  const sent = slash('help', {}, where);
  await double.send(sent);
  expect(seen?.user.id).toBe(IDS.user);
  expect(seen?.guildId).toBe(guild);
  expect(seen?.inGuild()).toBe(guild !== null);
  expect(sent.authorizing_integration_owners).toEqual(owners);
});

test('autocomplete sees the focused option and its choices arrive', async () => {
  const { double } = await startBot(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name}: ${value}`, value: 'roles/coder' }]);
  });
  const outcome = await double.send(autocomplete('him role', { name: 'cod' }, 'name'));
  expect(outcome.type).toBe(InteractionResponseType.ApplicationCommandAutocompleteResult);
  expect(outcome.data).toEqual({ choices: [{ name: 'name: cod', value: 'roles/coder' }] });
});

test('a deferred answer is edited, followed up and deleted under its token', async () => {
  const { double, failures } = await startBot(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('done');
    const more = await interaction.followUp('more');
    await interaction.deleteReply(more);
    expect((await interaction.fetchReply()).content).toBe('done');
  });
  const outcome = await double.send(slash('help'));
  expect(outcome.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
  expect((await outcome.answer()).content).toBe('done');
  expect((await outcome.next('followUp')).message.interaction_metadata?.original_response_message_id).toBe(
    outcome.message?.id,
  );
  expect((await outcome.next('delete')).message.content).toBe('more');
  expect(outcome.message?.flags).toBe(MessageFlags.Ephemeral);
  await until(() => double.requests.at(-1)?.method === 'GET');
  expect(failures).toEqual([]);
  expect(outcome.changes.map(({ kind }) => kind)).toEqual(['edit', 'followUp', 'delete']);
});

test('buttons and menus update their message; what the message does not have cannot be pressed', async () => {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder({ customId: 'page:2', label: 'Next', style: ButtonStyle.Primary }),
  );
  const menu = {
    type: 1,
    components: [{ type: 3, customId: 'pick', options: [{ label: 'A', value: 'a' }] }],
  };
  const { double, failures } = await startBot(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'page 1', components: [row, menu] });
    if (interaction.isButton()) await interaction.update({ content: 'page 2' });
    if (interaction.isStringSelectMenu())
      await interaction.update({ content: interaction.values.join(), components: [] });
  });
  const { message } = await double.send(slash('list'));
  if (message === undefined) throw new Error('no message');

  const pressed = await double.send(button(message, 'page:2', { userId: IDS.otherUser }));
  expect(pressed.message).toMatchObject({ id: message.id, content: 'page 2', components: [{}, {}] });
  const picked = await double.send(select(message, 'pick', ['a']));
  expect(picked.message).toMatchObject({ id: message.id, content: 'a', components: [] });

  expect(() => button(message, 'page:3')).toThrow('it has: "page:2", "pick"');
  expect(() => select(message, 'pick', ['b'])).toThrow('does not offer b');
  expect(button(message, 'old', { unchecked: true }).data.custom_id).toBe('old');
  expect(failures).toEqual([]);
});

test('a modal is shown and submitted, and cannot answer a modal', async () => {
  const modal = {
    title: 'Ask',
    customId: 'ask',
    components: [{ type: 18, label: 'Q', component: { type: 4, customId: 'q', style: 1 } }],
  };
  const { double, failures } = await startBot(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (interaction.isModalSubmit()) {
      await interaction.client.rest
        .post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type: 9, data: {} },
          auth: false,
        })
        .catch((error: unknown) => failures.push(error));
      await interaction.reply(interaction.fields.getTextInputValue('q'));
    }
  });
  const shown = await double.send(slash('ask'));
  expect(shown.type).toBe(InteractionResponseType.Modal);
  expect(shown.message).toBeUndefined();
  for (const layout of ['label', 'row'] as const) {
    const outcome = await double.send(modalSubmit('ask', { q: 'rhit?' }, { layout }));
    expect(outcome.data.content).toBe('rhit?');
  }
  expect(failures.map(code)).toEqual([50035, 50035]);
});

test('a message command hands over its target', async () => {
  const { double } = await startBot(async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
  });
  const outcome = await double.send(messageCommand('Explain', messageCreate({ content: 'what is a DRG?' })));
  expect(outcome.data.content).toBe('what is a DRG?');
  expect(outcome.message?.interaction_metadata).toHaveProperty('target_message_id');
});

test('a picture travels as multipart and the embed shows it', async () => {
  const embed = new EmbedBuilder().setTitle('Pay').setImage('attachment://pay.png');
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
  const files = [{ attachment: bytes, name: 'pay.png', description: 'Pay by state' }];
  const { double, failures } = await startReplying({ embeds: [embed], files });
  const outcome = await double.send(slash('pay'));

  expect(failures).toEqual([]);
  const [file] = outcome.files;
  expect(file).toMatchObject({
    field: 'files[0]',
    name: 'pay.png',
    contentType: 'image/png',
    description: 'Pay by state',
  });
  expect(file?.bytes.equals(bytes)).toBe(true);
  expect(outcome.message?.embeds[0]?.image?.url).toBe(outcome.message?.attachments[0]?.url);
});

test('a mention is answered by a reply in the channel, and only what the intents show arrives', async () => {
  const { double, client } = await start(
    {},
    { intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.Guilds] },
  );
  const seen: string[] = [];
  client.on(Events.MessageCreate, async (message) => {
    seen.push(message.content);
    if (message.author.bot || !message.mentions.has(IDS.bot)) return;
    await message.channel.sendTyping();
    await message.reply('an answer');
  });
  await login(client);
  const question = messageCreate({ content: mentioning('rhit or rhia?') });
  double.dispatch('MESSAGE_CREATE', messageCreate({ content: 'not for the bot' }));
  double.dispatch('MESSAGE_CREATE', messageCreate({ content: 'private', dm: true }));
  double.dispatch('MESSAGE_CREATE', question);

  const request = await double.waitForRequest(`POST /channels/${IDS.channel}/messages`);
  expect(request.body).toMatchObject({
    message_reference: { message_id: question.id },
    allowed_mentions: { parse: [] },
  });
  await until(() => seen.length === 3);
  expect(seen).toEqual(['', mentioning('rhit or rhia?'), 'an answer']);
  expect(double.gateway.withheld).toEqual(['MESSAGE_CREATE']);
  expect(double.messages(IDS.channel).at(-1)).toMatchObject({
    referenced_message: { id: question.id },
    mentions: [],
  });
});

test('a direct message is answered in its own channel', async () => {
  const { double, client } = await start(
    {},
    { intents: [GatewayIntentBits.DirectMessages], partials: [Partials.Channel] },
  );
  client.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.author.send('hello');
  });
  await login(client);
  const { channel_id, ...rest } = messageCreate({ dm: true, content: 'hi' });
  double.dispatch('MESSAGE_CREATE', { channel_id, ...rest });
  const request = await double.waitForRequest('/messages');
  expect(request.path).toBe(`/channels/${channel_id}/messages`);
});

test('a component can defer its update and then edit the message it is on', async () => {
  const row = { type: 1, components: [{ type: 2, style: 1, label: 'More', customId: 'more' }] };
  const { double, failures } = await startBot(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'short', components: [row] });
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'long', components: [] });
  });
  const { message } = await double.send(slash('help'));
  if (message === undefined) throw new Error('no message');
  const pressed = await double.send(button(message, 'more'));
  expect(pressed.type).toBe(InteractionResponseType.DeferredMessageUpdate);
  expect(await pressed.answer()).toMatchObject({ id: message.id, content: 'long', components: [] });
  expect(failures).toEqual([]);
});

test('withResponse gives the message back, and a follow-up takes the place of "thinking"', async () => {
  const { double, failures } = await startBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource } = await interaction.deferReply({ withResponse: true });
    const followUp = await interaction.followUp('done');
    expect(followUp.id).toBe(resource?.message?.id);
  });
  const outcome = await double.send(slash('help'));
  expect((await outcome.next('followUp')).message.content).toBe('done');
  expect(double.messages()).toHaveLength(1);
  expect(failures).toEqual([]);
});
