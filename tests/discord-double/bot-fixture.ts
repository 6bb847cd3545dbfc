import {
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import { afterEach, expect } from 'vitest';
import { startDouble } from './double.ts';
import type { Double, DoubleOptions } from './types.ts';

type Answer = (interaction: Interaction) => Promise<unknown>;

export interface Bot {
  double: Double;
  client: Client;
  /** What the handler of an interaction threw, in order. */
  failures: unknown[];
}

const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A double and a bare client for it that is not logged in yet; both end with the test. */
export async function start(options: DoubleOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const double = await startDouble(options);
  const rest = { api: double.api };
  const client = new Client({ intents: [], rest, allowedMentions: { parse: [] }, ...clientOptions });
  cleanups.push(
    () => double.close(),
    () => client.destroy(),
  );
  return { double, client };
}

/**
 * Logs in and waits until the client is ready. Events that come between the two are queued by discord.js and may
 * wait for hundreds of milliseconds, because the queue does not wake an idle process.
 */
export async function login(client: Client): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login('a-token');
  return ready;
}

/** A logged-in client that answers interactions with a function. */
export async function startBot(answer: Answer, options: DoubleOptions = {}): Promise<Bot> {
  const { double, client } = await start(options);
  const failures: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => failures.push(error));
  });
  await login(client);
  return { double, client, failures };
}

/** A logged-in client that answers every interaction with the same message. */
export function startReplying(reply: Parameters<RepliableInteraction['reply']>[0]): Promise<Bot> {
  return startBot(async (interaction) => interaction.isRepliable() && interaction.reply(reply));
}

/** Discord's error code in what a request threw; anything else as it is. */
export function code(error: unknown): unknown {
  return error instanceof DiscordAPIError ? error.code : error;
}

/** Waits until something is so, for at most a second. */
export async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !done(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(done()).toBe(true);
}
