import { Client, Events, GatewayIntentBits, Options, type REST, RESTEvents, Status } from 'discord.js';
import { GatewayDispatchEvents, type GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { App } from '../app.ts';
import type { Reports } from '../data/reports.ts';
import { KEEP_NOTHING, type Unanswered } from '../data/unanswered.ts';
import type { Log } from '../log.ts';
import type { Desk } from './desk.ts';
import { handleInteraction } from './interactions.ts';
import { handleMessage } from './messages.ts';
import { followOffers } from './offers.ts';
import { registerCommands } from './register.ts';

export type BotOptions = {
  token: string;
  apiUrl: string;
  guildId: string | undefined;
  unanswered?: Unanswered;
  /** Called as soon as the bot answers, while it may still be registering its commands. */
  onReady?: (bot: Bot) => void;
  /** Called when Discord wants no more of this bot, with the close code of the gateway or 401: `stop` is due. */
  onLost?: (code: number, stop: Bot['stop']) => void;
  /** Where reports go, besides the file: told with the client's own REST. */
  reports?: (rest: REST) => Reports;
};

/** A running bot. */
export type Bot = {
  readonly client: Client<true>;
  /** Whether events arrive: not while the gateway is lost. */
  readonly isConnected: () => boolean;
  /** Lets answers under way finish, then closes the gateway with code 1000. */
  readonly stop: () => Promise<void>;
};

const UNAUTHORIZED = 401;
/** How long (ms) answers under way may take once the bot is asked to stop. */
const LAST_ANSWERS = 5000;

/** Logs in, registers the commands and answers until it is stopped. Rejects where Discord refuses the login. */
export async function startBot(
  app: App,
  {
    token,
    apiUrl,
    guildId,
    reports = () => async () => {},
    unanswered = KEEP_NOTHING,
    onReady = () => {},
    onLost = () => {},
  }: BotOptions,
  log: Log,
): Promise<Bot> {
  const client = createClient(apiUrl);
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    underWay.add(work);
    work.finally(() => underWay.delete(work));
  };

  const desk: Desk = { app, log, offers: followOffers(unanswered), reports: reports(client.rest) };
  const stop = async (): Promise<void> => {
    client.removeAllListeners(Events.InteractionCreate);
    client.ws.removeAllListeners(GatewayDispatchEvents.MessageCreate);
    const timeout = new Promise((resolve) => setTimeout(resolve, LAST_ANSWERS).unref());
    await Promise.race([Promise.allSettled(underWay), timeout]);
    desk.offers.settle();
    await unanswered.flush();
    await client.destroy();
  };

  followConnection(client, log, (code) => onLost(code, stop));
  client.on(Events.InteractionCreate, (interaction) => track(handleInteraction(interaction, desk)));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (client.isReady()) track(handleMessage(message, client.user.id, client.rest, desk));
  });

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token).catch(async (error: unknown) => {
    await client.destroy();
    throw error;
  });
  const readyClient = await ready;
  log.info(`logged in as ${readyClient.user.tag}`);
  const isConnected = (): boolean =>
    client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
  const bot: Bot = { client: readyClient, isConnected, stop };
  onReady(bot);
  await registerCommands(
    client.rest,
    app.commands,
    { applicationId: readyClient.application.id, guildId, joined: [...client.guilds.cache.keys()] },
    log,
  );
  return bot;
}

function createClient(apiUrl: string): Client {
  return new Client({
    // None of them privileged: the text of a message that mentions the bot comes without MessageContent.
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    makeCache: Options.cacheWithLimits({ MessageManager: 0, UserManager: 100, GuildMemberManager: 0 }),
    rest: { api: apiUrl },
    allowedMentions: { parse: [] },
  });
}

/** Logs how the connection fares; `lost` is called once where it is over, with the close code or 401. */
function followConnection(client: Client, log: Log, lost: (code: number) => void): void {
  let isLost = false;
  const lose = (code: number, why: string): void => {
    if (isLost) return;
    isLost = true;
    log.error({ code }, why);
    lost(code);
  };
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardReconnecting, () => log.info('the gateway was lost; reconnecting'));
  client.on(Events.ShardResume, () => log.info('the gateway session was resumed'));
  client.on(Events.ShardDisconnect, ({ code }) => lose(code, 'the gateway closed for good'));
  // Without a token that is accepted no request can go well any more, and too many such answers get the address banned.
  client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
    if (status === UNAUTHORIZED && data.auth !== false && client.isReady())
      lose(UNAUTHORIZED, 'Discord no longer accepts the token');
  });
}
