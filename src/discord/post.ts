import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { type GatewayMessageCreateDispatchData, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import type { File } from '../message/payload.ts';

/** One form of an answer, and the permission it needs beyond the next simpler form. */
export type Form = { readonly body: object; readonly files: readonly File[]; readonly needs: string };

/**
 * Posts an answer below a message in the fullest form that the bot's permissions allow, without the reference if that is
 * refused. Returns Discord's answer; rejects with the last refusal.
 */
export async function postBelow(
  message: GatewayMessageCreateDispatchData,
  forms: readonly [Form, ...Form[]],
  rest: REST,
  log: Log,
): Promise<unknown> {
  let [form, ...simpler] = forms;
  let isReply = true;
  let refused: string | undefined;
  for (;;) {
    try {
      const sent = await post(message, form, isReply, rest);
      tellMissing(
        [...(isReply ? [] : ['Read Message History']), ...(refused ? [refused] : [])],
        message,
        log,
      );
      return sent;
    } catch (error) {
      const [next, ...others] = simpler;
      if (isReply && hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory))
        isReply = false;
      else if (next && hasCode(error, RESTJSONErrorCodes.MissingPermissions)) {
        refused = form.needs;
        form = next;
        simpler = others;
      } else throw error;
    }
  }
}

function tellMissing(
  permissions: readonly string[],
  { channel_id }: GatewayMessageCreateDispatchData,
  log: Log,
): void {
  if (permissions.length === 0) return;
  const fields = { channel: channel_id, permissions };
  log.warn(fields, 'an answer was cut down: the bot seems to miss permissions in that channel');
}

function post(
  { id, channel_id }: GatewayMessageCreateDispatchData,
  { body, files }: Form,
  isReply: boolean,
  rest: REST,
): Promise<unknown> {
  const reference = { message_id: id, channel_id, fail_if_not_exists: false };
  return rest.post(Routes.channelMessages(channel_id), {
    body: {
      ...body,
      ...(isReply ? { message_reference: reference } : {}),
      allowed_mentions: { parse: [], replied_user: false },
      // Prevents a second copy if the receipt was lost, and an apology beside the answer.
      nonce: id,
      enforce_nonce: true,
      attachments: files.map(({ name, description }, at) => ({
        id: String(at),
        filename: name,
        description,
      })),
    },
    files: files.map(({ name, attachment }) => ({ name, data: attachment })),
  });
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
