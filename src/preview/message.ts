import { MessageFlags } from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import { type Delivery, drawFiles, messagePayload } from '../message/payload.ts';
import type { Reply } from '../reply.ts';
import { type PictureStore, pngSize } from './picture-store.ts';
import type { Message } from './wire.ts';

/** A Reply as the message that Discord would show, from the same payload that the bot sends. */
export async function messageOf(
  reply: Reply,
  delivery: Delivery,
  pictures: PictureStore,
  log: Log,
): Promise<Message> {
  const files = await drawFiles(reply, log);
  const { content, embeds, components } = messagePayload(reply, delivery, files);
  return {
    ...(content === undefined ? {} : { content }),
    flags: delivery.private ? MessageFlags.Ephemeral : 0,
    embeds,
    components,
    attachments: files.map(({ attachment, name, description }, index) => ({
      id: String(index),
      filename: name,
      description,
      content_type: 'image/png',
      url: pictures.keep(attachment),
      ...pngSize(attachment),
    })),
  };
}

/** A plain text that only the asker sees: how the bot reports mistakes and faults. */
export function notice(content: string): Message {
  return { content, flags: MessageFlags.Ephemeral, embeds: [], components: [], attachments: [] };
}
