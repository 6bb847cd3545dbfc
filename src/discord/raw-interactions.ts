import { type Client, Events } from 'discord.js';
import {
  type APIMessage,
  ApplicationCommandType,
  GatewayDispatchEvents,
  type GatewayInteractionCreateDispatchData,
  InteractionType,
  MessageType,
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
      fillIn(raw);
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
 * What discord.js reads of every interaction and throws over if it is missing or odd, as from a server other than Discord's.
 * The bot needs none of it.
 */
const UNUSED = { app_permissions: '0', entitlements: [], authorizing_integration_owners: {} };

function fillIn(raw: Raw): void {
  Object.assign(raw, UNUSED);
  if (raw.member) raw.member.permissions = '0';
}

/** A message that has nothing but its author and text. */
const NOTHING_ELSE = {
  type: MessageType.Default,
  timestamp: '',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
} satisfies Partial<APIMessage>;

/**
 * Reduces the target of a message command to its author and text: discord.js throws on a poll in an uncached channel (and
 * without the Guilds intent no channel is cached), and on whatever else it expects in another form.
 */
function simplifyTarget({ type, data }: Raw): void {
  if (type !== InteractionType.ApplicationCommand || data.type !== ApplicationCommandType.Message) return;
  const { messages } = data.resolved;
  for (const [id, message] of Object.entries(messages)) {
    const { channel_id, author } = message;
    messages[id] = { ...NOTHING_ELSE, id, channel_id, author, content: textOf(message) };
  }
}
