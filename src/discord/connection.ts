import {
  Client,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  Options,
  RESTEvents,
  Status,
} from 'discord.js';
import { codeOf } from '../errors.ts';
import type { Log } from '../log.ts';

const UNAUTHORIZED = 401;
const TOO_MANY = 429;
/** How long (s) is waited where a 429 does not say it. */
const PAUSE = 1;

/** A client that receives only what the bot answers and caches almost nothing. */
export function createClient(apiUrl: string): Client {
  return new Client({
    // None of them privileged: the text of a message that mentions the bot comes without MessageContent.
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    makeCache: Options.cacheWithLimits({ MessageManager: 0, UserManager: 100, GuildMemberManager: 0 }),
    rest: { api: apiUrl, makeRequest },
    allowedMentions: { parse: [] },
  });
}

/**
 * Makes dropped connections recognizable: the library retries ECONNRESET, but not what undici calls "other side closed".
 * Retrying is safe: messages carry a nonce, and a repeated callback gets 40060.
 */
const makeRequest: typeof DefaultRestOptions.makeRequest = async (url, init) => {
  try {
    return withPause(await DefaultRestOptions.makeRequest(url, init));
  } catch (error) {
    if (codeOf(error) !== 'UND_ERR_SOCKET') throw error;
    throw new Error('the connection was dropped (ECONNRESET)', { cause: error });
  }
};

type Response = Awaited<ReturnType<typeof DefaultRestOptions.makeRequest>>;

/** The library asks again at once, for ever, where a 429 (of a proxy, say) names no time to wait, or none that it can read. */
function withPause(response: Response): Response {
  const { status, headers } = response;
  if (status === TOO_MANY && !(Number(headers.get('retry-after')) > 0))
    headers.set('retry-after', String(PAUSE));
  return response;
}

/** Logs the state of the connection; `lost` is called once, when it is over for good, with the close code or 401. */
export function followConnection(client: Client, log: Log, lost: (code: number) => void): void {
  let isLost = false;
  const lose = (code: number, why: string): void => {
    if (isLost) return;
    isLost = true;
    log.error({ code }, why);
    lost(code);
  };
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reported an error'));
  // Of a broken socket and a failed connection; the library tries again.
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the gateway connection failed'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardReconnecting, () => log.info('the gateway was lost; reconnecting'));
  client.on(Events.ShardResume, () => log.info('the gateway session was resumed'));
  client.on(Events.ShardReady, () => log.info('the gateway session began'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    // Until it is logged in, the login itself is rejected.
    if (client.isReady()) lose(code, 'the gateway closed for good');
  });
  client.rest.on(RESTEvents.Response, ({ data, route }, { status, headers }) => {
    // The library waits silently for as long as it is told, even an hour.
    if (status === TOO_MANY) log.warn({ route, seconds: headers.get('retry-after') }, 'Discord asks to wait');
    // Without an accepted token no request can succeed any more, and too many such answers get the address banned.
    if (status === UNAUTHORIZED && data.auth !== false && client.isReady())
      lose(UNAUTHORIZED, 'Discord no longer accepts the token');
  });
}

/** Logs in and returns the client once it is ready. Rejects if Discord refuses the login. */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token).catch(async (error: unknown) => {
    await client.destroy();
    throw error;
  });
  return ready;
}

/** Whether events arrive: not while the gateway is lost. */
export function isConnected(client: Client): boolean {
  return client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
}
