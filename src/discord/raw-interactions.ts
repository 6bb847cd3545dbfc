import { type Client, Events } from 'discord.js';
import {
  ApplicationCommandType,
  GatewayDispatchEvents,
  type GatewayInteractionCreateDispatchData,
  InteractionType,
} from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import { reportUnread } from './faults.ts';
import { textOf } from './text-of.ts';

type Raw = GatewayInteractionCreateDispatchData;

/** The kinds for which a member waits for a message; missing suggestions go unnoticed. */
const AWAITED: readonly InteractionType[] = [
  InteractionType.ApplicationCommand,
  InteractionType.MessageComponent,
  InteractionType.ModalSubmit,
];

/**
 * Handles interactions that discord.js cannot read: removes what makes it throw, and if it throws anyway, tells the member
 * (through `add`). The library reads an event right after the raw listeners.
 */
export function followRawInteractions(client: Client, add: (answer: Promise<void>) => void, log: Log): void {
  const unread = new Set<string>();
  client.on(Events.InteractionCreate, ({ id }) => void unread.delete(id));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: Raw | null) => {
    if (!raw) return;
    try {
      simplifyTarget(raw);
    } catch (error) {
      log.error({ err: error }, 'an interaction is of an unexpected form');
    }
    if (!client.isReady() || !AWAITED.includes(raw.type)) return;
    unread.add(raw.id);
    queueMicrotask(() => {
      if (unread.delete(raw.id)) add(reportUnread(raw, client.rest, log));
    });
  });
}

/**
 * Reduces the target of a message command to its author and text: discord.js throws on a poll in an uncached channel, and
 * without the Guilds intent no channel is cached.
 */
function simplifyTarget({ type, data }: Raw): void {
  if (type !== InteractionType.ApplicationCommand || data.type !== ApplicationCommandType.Message) return;
  const { messages } = data.resolved;
  for (const [id, message] of Object.entries(messages)) {
    const { poll: _, components: __, message_snapshots: ___, ...rest } = message;
    messages[id] = { ...rest, content: textOf(message), embeds: [] };
  }
}
