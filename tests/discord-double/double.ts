import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { createGateway } from './gateway/server.ts';
import { createFaults, matches } from './http/faults.ts';
import { createHttpServer } from './http/server.ts';
import { createLog } from './log.ts';
import { awaitOutcome } from './outcome.ts';
import { callbackRoutes } from './routes/callbacks.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes, GLOBAL } from './routes/commands.ts';
import { ownRoutes } from './routes/own.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import type { Double, DoubleOptions, RecordedRequest } from './types.ts';
import { createWorld, directChannel, guildChannel, openTicket, type World } from './world.ts';

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Lets the world know the message of an event and the channel it came from. */
function learnMessage(world: World, message: GatewayMessageCreateDispatchData): void {
  const { channel_id, guild_id, author } = message;
  world.messages.set(message.id, message);
  if (world.channels.has(channel_id)) return;
  const channel =
    guild_id === undefined ? directChannel(author.id, channel_id) : guildChannel(guild_id, channel_id);
  world.channels.set(channel_id, channel);
}

/**
 * Starts a loopback Discord on 127.0.0.1 for a real discord.js client.
 *
 * @example
 * const double = await startDouble();
 * const client = new Client({ intents: [], rest: { api: double.api } });
 * const ready = once(client, 'clientReady');
 * await client.login('any');
 * await ready; // what comes earlier is queued by discord.js and may be late
 * const outcome = await double.send(slash('him role', { name: 'coder' }));
 */
export async function startDouble(options: DoubleOptions = {}): Promise<Double> {
  const world = createWorld(options);
  const requests: RecordedRequest[] = [];
  const answered = createLog<RecordedRequest>();
  const unknownRoutes: string[] = [];
  const faults = createFaults();
  let gatewayUrl = '';
  const own = { url: () => gatewayUrl, identifies: () => gateway.view.identifies.length };
  const routes = [
    ...ownRoutes(world, options, own),
    ...commandRoutes(world),
    ...callbackRoutes(world),
    ...webhookRoutes(world),
    ...channelRoutes(world),
  ];
  const { token } = options;
  const server = createHttpServer({
    routes,
    requests,
    answered,
    unknownRoutes,
    token,
    takeFault: faults.take,
  });
  const gateway = createGateway(
    server,
    world,
    options,
    () => options.resumeGatewayUrl ?? `${gatewayUrl}/resume`,
  );
  world.emit = gateway.dispatch;
  const port = await listen(server);
  gatewayUrl = `ws://127.0.0.1:${port}`;

  function dispatch(event: string, data: unknown): void {
    if (!gateway.hasSession()) throw new Error(`Cannot dispatch ${event}: no client has identified yet.`);
    if (event === 'MESSAGE_CREATE') learnMessage(world, data as GatewayMessageCreateDispatchData);
    if (event === 'INTERACTION_CREATE') openTicket(world, data as APIInteraction);
    gateway.dispatch(event, data);
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    gatewayUrl,
    applicationId: world.applicationId,
    botUser: world.user,
    requests,
    unknownRoutes,
    violations: world.violations,
    gateway: gateway.view,
    commands: (guildId = GLOBAL) => world.commands.get(guildId) ?? [],
    messages: (channelId) =>
      [...world.messages.values()].filter((one) => !channelId || one.channel_id === channelId),
    dispatch,
    sendRaw: gateway.sendRaw,
    drop: gateway.drop,
    closeWith: gateway.closeWith,
    failNext: faults.failNext,
    expire({ token: interactionToken }) {
      const ticket = world.tickets.get(interactionToken);
      if (ticket === undefined) throw new Error('expire: this interaction was never dispatched.');
      ticket.expired = true;
    },
    async send(interaction, timeoutMs = world.answerWithinMs) {
      const own = { ...interaction, application_id: world.applicationId } as APIInteraction;
      dispatch('INTERACTION_CREATE', own);
      const ticket = world.tickets.get(own.token);
      if (ticket === undefined) throw new Error('send: the interaction got no ticket.');
      return awaitOutcome(world, ticket, timeoutMs);
    },
    waitForRequest(matcher, { after = 0, timeoutMs = 3000 } = {}) {
      const late = new Set(requests.slice(0, after));
      const explain = () => {
        const seen = requests
          .slice(after)
          .map(({ method, path, status }) => `${method} ${path} → ${status ?? 'pending'}`);
        return `No request matched ${String(matcher)} within ${timeoutMs} ms. Seen: ${seen.join(', ') || 'none'}.`;
      };
      return answered.next((request) => !late.has(request) && matches(matcher, request), {
        timeoutMs,
        explain,
      });
    },
    async close() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
