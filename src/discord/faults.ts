import { DiscordAPIError, type Interaction, type REST, type RepliableInteraction, Routes } from 'discord.js';
import {
  type APIInteraction,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { apology, faultId, MemberError } from '../errors.ts';
import type { Log } from '../log.ts';

/** Discord's codes for an interaction that is over (too late, or answered already): nobody is left to be told. */
const OVER: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
];

/** After one of these (no token, no permission, no channel), nothing else can be sent either. */
const CLOSED: readonly number[] = [401, 403, 404];

/** The permission that is probably missing if even plain text is refused, by Discord's code. */
const NEEDED: ReadonlyMap<number | string, string> = new Map([
  [RESTJSONErrorCodes.MissingAccess, 'View Channels'],
  [RESTJSONErrorCodes.MissingPermissions, 'Send Messages'],
]);

/** Tells the member privately about a fault; an interaction that is over is dropped. Never throws. */
export async function reportFault(error: unknown, interaction: Interaction, log: Log): Promise<void> {
  if (error instanceof DiscordAPIError && OVER.includes(error.code)) {
    log.info({ code: error.code }, 'an interaction was over before it could be answered');
    return;
  }
  await convert(error, 'an interaction failed', (content) => tell(interaction, content), log);
}

/** Tells the member privately about an interaction that discord.js could not read. Never throws. */
export async function reportUnread(
  { id, token, type }: Pick<APIInteraction, 'id' | 'token' | 'type'>,
  rest: REST,
  log: Log,
): Promise<void> {
  const error = new Error(`an interaction of type ${type} did not get through the Discord library`);
  const say = (content: string) => {
    const data = { content, allowed_mentions: { parse: [] }, flags: MessageFlags.Ephemeral };
    const body = { type: InteractionResponseType.ChannelMessageWithSource, data };
    return rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  };
  await convert(error, 'an interaction could not be read', say, log);
}

/** Tells the author of a message about a fault by `reply`, if that can succeed. Never throws. */
export async function reportMessageFault(
  error: unknown,
  channel: string,
  reply: (content: string) => Promise<unknown>,
  log: Log,
): Promise<void> {
  const refusal = error instanceof DiscordAPIError ? error : undefined;
  const say = refusal && CLOSED.includes(refusal.status) ? async () => {} : reply;
  const missing = NEEDED.get(refusal?.code ?? '');
  const fields = { channel, ...(missing ? { permissions: [missing] } : {}) };
  await convert(error, 'a message could not be answered', say, log, fields);
}

/**
 * The one place where an error becomes what a member sees: their own mistake is explained; a fault gets a short id that is
 * also in the log.
 */
async function convert(
  error: unknown,
  what: string,
  say: (content: string) => Promise<unknown>,
  log: Log,
  fields: object = {},
): Promise<void> {
  const id = faultId();
  const known = error instanceof MemberError;
  if (!known) log.error({ err: error, fault: id, ...fields }, what);
  try {
    await say(known ? error.message : apology(id));
  } catch (failure) {
    log.warn({ err: failure, fault: id }, 'the member could not be told about a fault');
  }
}

async function tell(interaction: Interaction, content: string): Promise<void> {
  const message = { content, allowedMentions: { parse: [] }, flags: MessageFlags.Ephemeral as const };
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  if (!interaction.isRepliable()) return;
  if (isThinkingInPublic(interaction)) await interaction.deleteReply().catch(() => {});
  if (interaction.replied || interaction.deferred) await interaction.followUp(message);
  else await interaction.reply(message);
}

/**
 * Whether everybody sees "thinking": the first follow-up would take its place and be as public. After `deferUpdate`,
 * which leaves `ephemeral` unset, there is none, and the original is the message that was pressed.
 */
function isThinkingInPublic({ deferred, replied, ephemeral }: RepliableInteraction): boolean {
  return deferred && !replied && ephemeral === false;
}
