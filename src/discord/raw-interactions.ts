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

/** The kinds whose member waits for a message; choices that do not come are not missed for long. */
const AWAITED: readonly InteractionType[] = [
  InteractionType.ApplicationCommand,
  InteractionType.MessageComponent,
  InteractionType.ModalSubmit,
];

/**
 * Looks after interactions that discord.js cannot read: what it throws over is taken out before, and where it throws all the
 * same the member is told, as an answer to `add`. It reads an event right after those who listen to the gateway have seen it.
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
 * Leaves of a message that somebody uses a command on what is read of it: its author and its text. discord.js throws over a
 * poll in a channel that it does not hold, and without the intent for guilds it holds none.
 */
function simplifyTarget({ type, data }: Raw): void {
  if (type !== InteractionType.ApplicationCommand || data.type !== ApplicationCommandType.Message) return;
  const { messages } = data.resolved;
  for (const [id, message] of Object.entries(messages)) {
    const { poll: _, components: __, message_snapshots: ___, ...rest } = message;
    messages[id] = { ...rest, content: textOf(message), embeds: [] };
  }
}
