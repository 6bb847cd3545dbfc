import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { answer } from '../answer/answer.ts';
import { LIMITS } from '../answer/limits.ts';
import type { App } from '../app.ts';
import type { Command, Options } from '../command.ts';
import { MemberError } from '../errors.ts';
import { parseIntent } from '../intent.ts';
import type { Log } from '../log.ts';
import { understand } from '../search/understand.ts';
import { reportFault } from './faults.ts';
import { readCustomId } from './owner.ts';
import { replace, respond } from './respond.ts';

/** Answers any interaction that Discord sends. Never throws: what goes wrong is told privately and logged. */
export async function handleInteraction(interaction: Interaction, app: App, log: Log): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, app);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, app, log);
    else if (interaction.isMessageContextMenuCommand()) await answerMessage(interaction, app, log);
    else if (interaction.isMessageComponent()) await press(interaction, app, log);
    else log.warn({ type: interaction.type }, 'an interaction of a kind that I do not know');
  } catch (error) {
    await reportFault(error, interaction, log);
  }
}

async function complete(interaction: AutocompleteInteraction, app: App): Promise<void> {
  const command = commandOf(interaction, app);
  const { name, value } = interaction.options.getFocused(true);
  const choices = command?.complete?.(name, value, app.store.current()) ?? [];
  await interaction.respond(choices.slice(0, LIMITS.choices));
}

async function runCommand(interaction: ChatInputCommandInteraction, app: App, log: Log): Promise<void> {
  const command = commandOf(interaction, app);
  if (!command) throw new MemberError('I do not know that command any more. Try /him help.');
  const knowledge = app.store.current();
  const intent = command.intent(textOptions(interaction, command), knowledge);
  await respond(
    interaction,
    answer(intent, knowledge, app.about),
    {
      askerId: interaction.user.id,
      forId: interaction.options.getUser('for')?.id,
      private: command.private ?? interaction.options.getBoolean('private') ?? false,
    },
    log,
  );
}

function commandOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  app: App,
): Command | undefined {
  const name = interaction.options.getSubcommand(false);
  return app.commands.find(({ data }) => data.name === name);
}

function textOptions(interaction: ChatInputCommandInteraction, { data }: Command): Options {
  const texts = (data.options ?? []).filter(({ name }) => name !== 'for' && name !== 'private');
  return Object.fromEntries(
    texts.map(({ name }) => [name, interaction.options.getString(name) ?? undefined]),
  );
}

/** "Answer with HIM facts" on somebody's message: answered in public, addressed to its author. */
async function answerMessage(
  interaction: MessageContextMenuCommandInteraction,
  app: App,
  log: Log,
): Promise<void> {
  const { content, author } = interaction.targetMessage;
  if (content.trim() === '') throw new MemberError('That message has no text that I could answer.');
  const knowledge = app.store.current();
  const reply = answer(understand(content, knowledge).intent, knowledge, app.about);
  const misread = reply.outcome !== 'answer';
  const forId = author.bot || misread ? undefined : author.id;
  await respond(interaction, reply, { askerId: interaction.user.id, forId, private: misread }, log);
}

/** A button or menu: the asker's press changes the message, anybody else gets an answer of their own. */
async function press(interaction: MessageComponentInteraction, app: App, log: Log): Promise<void> {
  const { text, isOwner } = readCustomId(interaction.customId);
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : text;
  const knowledge = app.store.current();
  const intent = chosen === undefined ? undefined : parseIntent(chosen, knowledge);
  if (!intent) throw new MemberError('I do not know that button any more. Ask again and you get fresh ones.');
  const reply = answer(intent, knowledge, app.about);
  const askerId = interaction.user.id;
  if (isOwner(askerId)) await replace(interaction, reply, askerId, log);
  else await respond(interaction, reply, { askerId, private: true }, log);
}
