import { type Client, Events, type REST } from 'discord.js';
import { GatewayDispatchEvents, type GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { App } from '../app.ts';
import type { Reports } from '../data/reports.ts';
import type { Unanswered } from '../data/unanswered.ts';
import type { Log } from '../log.ts';
import { createClient, followConnection, isConnected, logIn } from './connection.ts';
import type { HandlerContext } from './handler-context.ts';
import { handleInteraction } from './interactions.ts';
import { handleMessage } from './messages.ts';
import { followChoices } from './open-choices.ts';
import { followRawInteractions } from './raw-interactions.ts';
import { registerCommands } from './register-commands.ts';

/** What a bot is started with, besides the app. */
export type BotOptions = {
  token: string;
  apiUrl: string;
  guildId: string | undefined;
  unanswered: Unanswered;
  /** Called as soon as the bot answers, while it may still be registering its commands. */
  onReady: (bot: Bot) => void;
  /** Called when Discord will not accept this bot any more, with the gateway's close code or 401. */
  onLost: (code: number) => void;
  /** Where reports go besides the file; gets the client's own REST. */
  reports: (rest: REST) => Reports;
};

/** A running bot. */
export type Bot = {
  readonly client: Client<true>;
  /** Whether events arrive: not while the gateway is lost. */
  readonly isConnected: () => boolean;
  /** Lets pending answers finish, then closes the gateway with code 1000. */
  readonly stop: () => Promise<void>;
};

/** How long (ms) pending answers may take once the bot is asked to stop. */
const LAST_ANSWERS = 5000;

/** Logs in, registers the commands and answers until it is stopped. Rejects if Discord refuses the login. */
export async function startBot(
  app: App,
  { token, apiUrl, guildId, reports, unanswered, onReady, onLost }: BotOptions,
  log: Log,
): Promise<Bot> {
  const client = createClient(apiUrl);
  const answers = followAnswers();
  const context: HandlerContext = {
    app,
    log,
    choices: followChoices(unanswered),
    reports: reports(client.rest),
  };
  const stop = async (): Promise<void> => {
    client.removeAllListeners(Events.InteractionCreate);
    client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
    client.ws.removeAllListeners(GatewayDispatchEvents.MessageCreate);
    await answers.done(LAST_ANSWERS);
    context.choices.settle();
    await unanswered.flush();
    // The library calls its own leaving a reconnection.
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  };

  followConnection(client, log, onLost);
  followRawInteractions(client, answers.add, log);
  client.on(Events.InteractionCreate, (interaction) => answers.add(handleInteraction(interaction, context)));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (client.isReady()) answers.add(handleMessage(message, client.user.id, client.rest, context));
  });

  const readyClient = await logIn(client, token);
  log.info(`logged in as ${readyClient.user.tag}`);
  const bot: Bot = { client: readyClient, isConnected: () => isConnected(client), stop };
  onReady(bot);
  await registerCommands(
    client.rest,
    app.commands,
    { applicationId: readyClient.application.id, guildId, joined: [...client.guilds.cache.keys()] },
    log,
  );
  return bot;
}

/** Tracks pending answers; `done` waits for them, at most this many ms. */
function followAnswers(): { add: (answer: Promise<void>) => void; done: (within: number) => Promise<void> } {
  const underWay = new Set<Promise<void>>();
  return {
    add: (answer) => {
      underWay.add(answer);
      answer.finally(() => underWay.delete(answer));
    },
    done: async (within) => {
      const timeout = new Promise((resolve) => setTimeout(resolve, within).unref());
      await Promise.race([Promise.allSettled(underWay), timeout]);
    },
  };
}
