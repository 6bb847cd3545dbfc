import { type APIInteraction, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { fields } from './limits/problem.ts';
import type { Change, InteractionOutcome } from './types.ts';
import type { Ticket, World } from './world.ts';

/** An interaction in words, for messages: `slash "him role"`. */
export function describe(interaction: APIInteraction): string {
  const { name, custom_id, options } = fields(interaction.data);
  const words = [name ?? custom_id];
  for (let list = options; Array.isArray(list); list = fields(list[0]).options) {
    const { name: sub, type } = fields(list[0]);
    if (type === 1 || type === 2) words.push(sub);
  }
  return `interaction of type ${interaction.type} ${JSON.stringify(words.join(' '))}`;
}

function explain(ticket: Ticket, what: string, timeoutMs: number): string {
  const refused = ticket.refusals.length > 0 ? ` Refused answers: ${ticket.refusals.join(' | ')}` : '';
  return `No ${what} to the ${describe(ticket.interaction)} within ${timeoutMs} ms.${refused}`;
}

/** Waits for the first answer to an interaction and builds the handle on it. */
export async function awaitOutcome(
  world: World,
  ticket: Ticket,
  timeoutMs: number,
): Promise<InteractionOutcome> {
  const { type, data, files } = await ticket.callbacks.next(() => true, {
    timeoutMs,
    explain: () => explain(ticket, 'answer', timeoutMs),
  });
  const current = () => world.messages.get(ticket.originalId ?? '');
  const handedOut = new Set<Change>();

  async function next(kind?: Change['kind'], waitMs = 3000): Promise<Change> {
    const isNew = (change: Change) => !handedOut.has(change) && (kind === undefined || change.kind === kind);
    const wait = { timeoutMs: waitMs, explain: () => explain(ticket, kind ?? 'change', waitMs) };
    const change = await ticket.changes.next(isNew, wait);
    handedOut.add(change);
    return change;
  }

  return {
    interaction: ticket.interaction,
    type,
    data,
    files,
    ephemeral: ((current()?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    get message() {
      return current();
    },
    get changes() {
      return ticket.changes.items;
    },
    next,
    async answer(waitMs = 3000) {
      const deferred =
        type === InteractionResponseType.DeferredChannelMessageWithSource ||
        type === InteractionResponseType.DeferredMessageUpdate;
      const wait = { timeoutMs: waitMs, explain: () => explain(ticket, 'message', waitMs) };
      const message = deferred ? (await ticket.changes.next(() => true, wait)).message : current();
      if (message === undefined)
        throw new Error(`The answer to the ${describe(ticket.interaction)} is not a message.`);
      return message;
    },
  };
}
