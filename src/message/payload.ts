import { cut } from '../cut.ts';
import { LIMITS } from '../limits.ts';
import type { Log } from '../log.ts';
import { drawPng } from '../pictures/png.ts';
import type { Reply } from '../reply.ts';
import { ownComponents } from './owner.ts';

/** A picture in the form that discord.js uploads; `description` is the alt text. */
export type File = { attachment: Buffer; name: string; description: string };

/** How a reply is sent: whose it is, for whom it is meant, whether only the asker sees it. */
export type Delivery = {
  readonly askerId: string;
  readonly forId?: string | undefined;
  readonly private?: boolean;
};

/** A Reply as a Discord message. `allowedMentions` is always set: only the addressee is pinged. */
export function messagePayload(reply: Reply, delivery: Delivery, files: readonly File[]) {
  // Nobody but the asker sees a private answer.
  const forId = delivery.private ? undefined : delivery.forId;
  const drawn = new Set(files.map(({ name }) => name));
  return {
    ...(forId ? { content: `For <@${forId}>:` } : {}),
    embeds: reply.embeds.map((embed) => withoutMissingImage(embed, drawn)),
    components: ownComponents(reply.components, delivery.askerId),
    files: [...files],
    allowedMentions: forId ? { users: [forId], parse: [] } : { parse: [] },
  };
}

/** An embed must not name an attachment that is not there: Discord would refuse the whole message. */
function withoutMissingImage(
  embed: Reply['embeds'][number],
  drawn: ReadonlySet<string>,
): Reply['embeds'][number] {
  const name = embed.image?.url.replace('attachment://', '');
  if (name === undefined || drawn.has(name)) return embed;
  const { image: _, ...rest } = embed;
  return rest;
}

/** The pictures of a reply as files; one that cannot be drawn is left out and logged, the answer goes out all the same. */
export async function drawFiles(reply: Reply, log: Log): Promise<File[]> {
  const drawn = reply.pictures.map(async (picture): Promise<File[]> => {
    try {
      const png = await drawPng(picture);
      return [
        {
          attachment: Buffer.from(png),
          name: `${picture.name}.png`,
          description: cut(picture.alt, LIMITS.altText),
        },
      ];
    } catch (error) {
      log.error({ err: error, picture: picture.name }, 'a picture could not be drawn');
      return [];
    }
  });
  return (await Promise.all(drawn)).flat();
}
