import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { answer } from '../answer/answer.ts';
import { REPORT_FIELDS, REPORT_LENGTHS, reportForm, reportThanks } from '../answer/report-form.ts';
import { type Command, type Options, ROOT, textOptionsOf } from '../command/command.ts';
import { cut } from '../cut.ts';
import { MemberError, OLD_BUTTON, OLD_FORM } from '../errors.ts';
import { parseIntent } from '../intent/intent-text.ts';
import { LIMITS } from '../limits.ts';
import { readCustomId } from '../message/owner.ts';
import { reportFault } from './faults.ts';
import type { HandlerContext } from './handler-context.ts';
import { MESSAGE_COMMANDS } from './message-commands.ts';
import { replace, respond } from './respond.ts';

/** Shown to a member who uses a command of an older version. */
const OLD_COMMAND = `I do not know that command any more. Try ${ROOT} help.`;

/** Answers any interaction that Discord sends. Never throws: what goes wrong is told privately and logged. */
export async function handleInteraction(interaction: Interaction, context: HandlerContext): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, context);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, context);
    else if (interaction.isMessageContextMenuCommand()) await runMessageCommand(interaction, context);
    else if (interaction.isMessageComponent()) await press(interaction, context);
    else if (interaction.isModalSubmit()) await submit(interaction, context);
    // What is left are commands of kinds that this bot does not register.
    else throw new MemberError(OLD_COMMAND);
  } catch (error) {
    if (error instanceof MemberError) error.notUnderstood.forEach(context.choices.notUnderstood);
    await reportFault(error, interaction, context.log);
  }
}

async function complete(interaction: AutocompleteInteraction, { app }: HandlerContext): Promise<void> {
  const command = commandOf(interaction, app.commands);
  const { name, value } = interaction.options.getFocused(true);
  const given = command && textsIn(interaction, command);
  const choices = command?.complete?.(name, typed(value) ?? '', app.store.current(), given) ?? [];
  await interaction.respond(choices.slice(0, LIMITS.choices));
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  { app, log, choices }: HandlerContext,
): Promise<void> {
  const command = commandOf(interaction, app.commands);
  if (!command) throw new MemberError(OLD_COMMAND);
  const knowledge = app.store.current();
  const options = textsIn(interaction, command);
  const reply = answer(command.intent(options, knowledge), knowledge, app.about);
  const messageId = await respond(
    interaction,
    reply,
    {
      askerId: interaction.user.id,
      // Nobody is to be pinged for nothing.
      forId: reply.outcome === 'unknown' ? undefined : interaction.options.getUser('for')?.id,
      private: command.private ?? interaction.options.getBoolean('private') ?? false,
    },
    log,
  );
  choices.sent(reply, Object.values(options).filter(Boolean).join(' '), messageId);
}

/** A command of a message's context menu. */
async function runMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  context: HandlerContext,
): Promise<void> {
  const command = MESSAGE_COMMANDS.find(({ name }) => name === interaction.commandName);
  if (!command) throw new MemberError(OLD_COMMAND);
  await command.run(interaction, context);
}

function commandOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  commands: readonly Command[],
): Command | undefined {
  const name = interaction.options.getSubcommand(false);
  return commands.find(({ data }) => data.name === name);
}

function textsIn(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  { data }: Command,
): Options {
  return Object.fromEntries(
    textOptionsOf(data).map(({ name }) => [name, typed(interaction.options.get(name)?.value)]),
  );
}

/** The value of an option as text: only Discord's own app is sure to send one where it was asked for one. */
function typed(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A button or menu: the asker's press changes the message, anybody else gets an answer of their own. */
async function press(
  interaction: MessageComponentInteraction,
  { app, log, choices }: HandlerContext,
): Promise<void> {
  const { text, isOwner } = readCustomId(interaction.customId);
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : text;
  const knowledge = app.store.current();
  const intent = chosen === undefined ? undefined : parseIntent(chosen, knowledge);
  if (!intent) throw new MemberError(OLD_BUTTON);
  if (intent.kind === 'report') return interaction.showModal(reportForm(intent.id, knowledge));
  const reply = answer(intent, knowledge, app.about);
  const askerId = interaction.user.id;
  if (isOwner(askerId)) {
    choices.pressed(interaction.message.id);
    await replace(interaction, reply, askerId, log);
  } else await respond(interaction, reply, { askerId, private: true }, log);
}

/** The form behind "Report a mistake" comes back filled in. */
async function submit(
  interaction: ModalSubmitInteraction,
  { app, log, reports }: HandlerContext,
): Promise<void> {
  const knowledge = app.store.current();
  const intent = parseIntent(interaction.customId, knowledge);
  if (intent?.kind !== 'report') throw new MemberError(OLD_FORM);
  const wrong = written(interaction, REPORT_FIELDS.wrong);
  if (!SEEN.test(wrong)) throw new MemberError('Please say in a few words what is wrong; nothing was sent.');
  const report = {
    wrong: cut(wrong, REPORT_LENGTHS.wrong),
    link: cut(written(interaction, REPORT_FIELDS.link), REPORT_LENGTHS.link),
  };
  await reports({ entry: intent.id, ...report }, interaction.user.id);
  const delivery = { askerId: interaction.user.id, private: true };
  await respond(interaction, reportThanks(intent.id, knowledge), delivery, log);
}

/** Something visible: not only spaces, controls, combining or invisible characters, or empty braille. */
const SEEN = /[^\p{C}\p{Z}\p{M}\p{DI}\u2800]/u;

/** What was written in a form field; empty if the field is missing, since the library would throw and lose the rest. */
function written({ fields }: ModalSubmitInteraction, name: string): string {
  const field = fields.fields.get(name);
  return field && 'value' in field && typeof field.value === 'string' ? field.value.trim() : '';
}
