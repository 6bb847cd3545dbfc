import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { MessageFlags, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import { type Delivery, drawFiles, messagePayload } from '../message/payload.ts';
import type { Reply } from '../reply.ts';

/** Drawing may take this long (ms) before the answer is deferred; Discord gives up on an interaction after 3 seconds. */
const PATIENCE = 1500;

type Answerable =
  | ModalSubmitInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

/** Sends a Reply as a new message and returns its id; defers first if a picture takes long. */
export async function respond(
  interaction: Answerable,
  reply: Reply,
  delivery: Delivery,
  log: Log,
): Promise<string | undefined> {
  const visibility = delivery.private ? { flags: MessageFlags.Ephemeral as const } : {};
  const drawing = drawFiles(reply, log);
  const files = await atMost(drawing, PATIENCE);
  if (files) {
    const payload = { ...messagePayload(reply, delivery, files), ...visibility, withResponse: true as const };
    const sent = await interaction.reply(payload).catch((error: unknown) => {
      // The answer is there; a server other than Discord's may send no receipt, and the library throws over that.
      if (!interaction.replied) throw error;
      return undefined;
    });
    return sent?.resource?.message?.id;
  }
  await deferred(interaction, interaction.deferReply(visibility));
  const { id } = await interaction.editReply(messagePayload(reply, delivery, await drawing));
  return id;
}

/** Replaces the message of a button or menu by a Reply; its text and addressee stay. */
export async function replace(
  interaction: MessageComponentInteraction,
  reply: Reply,
  askerId: string,
  log: Log,
): Promise<void> {
  const drawing = drawFiles(reply, log);
  const files = await atMost(drawing, PATIENCE);
  const payload = (drawn: Awaited<typeof drawing>) => ({
    ...messagePayload(reply, { askerId }, drawn),
    attachments: [],
  });
  if (files) {
    await interaction.update(payload(files));
    return;
  }
  await deferred(interaction, interaction.deferUpdate());
  await interaction.editReply(payload(await drawing));
}

/** Waits for a deferral. If its receipt was lost, the retry gets 40060, which means it worked. */
async function deferred(interaction: Answerable, deferral: Promise<unknown>): Promise<void> {
  try {
    await deferral;
  } catch (error) {
    if (
      !(error instanceof DiscordAPIError) ||
      error.code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
    )
      throw error;
    interaction.deferred = true;
  }
}

/** The value if it comes within this many milliseconds. */
async function atMost<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
