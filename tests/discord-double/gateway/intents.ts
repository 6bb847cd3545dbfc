import { type GatewayMessageCreateDispatchData, GatewayIntentBits as Intent } from 'discord-api-types/v10';

/** The intents that an app must be granted in the Developer Portal. */
export const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

const KNOWN = Object.values(Intent).reduce<number>(
  (sum, bit) => (typeof bit === 'number' ? sum | bit : sum),
  0,
);

/** True if a number has bits that mean no intent (close code 4013). */
export function hasUnknownIntents(intents: number): boolean {
  return !Number.isInteger(intents) || (intents & ~KNOWN) !== 0;
}

function readsContent(message: GatewayMessageCreateDispatchData, intents: number, botId: string): boolean {
  const free = message.guild_id === undefined || message.author.id === botId;
  return free || (intents & Intent.MessageContent) !== 0 || message.mentions.some(({ id }) => id === botId);
}

/**
 * The data of an event as a client with these intents receives it: as it is, without the content of a message
 * that is none of its business, or not at all (undefined). Only messages are filtered; other events pass.
 */
export function seenThrough(intents: number, event: string, data: unknown, botId: string): unknown {
  if (event !== 'MESSAGE_CREATE' && event !== 'MESSAGE_UPDATE') return data;
  const message = data as GatewayMessageCreateDispatchData;
  const needed = message.guild_id === undefined ? Intent.DirectMessages : Intent.GuildMessages;
  if ((intents & needed) === 0) return undefined;
  if (readsContent(message, intents, botId)) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
