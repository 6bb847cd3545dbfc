import type { IncomingHttpHeaders } from 'node:http';
import type {
  APIApplicationCommand,
  APIInteraction,
  APIMessage,
  APIUser,
  GatewayDispatchEvents,
  GatewayIdentifyData,
  GatewayResumeData,
  InteractionResponseType,
} from 'discord-api-types/v10';

/** A file that came as a part of a multipart body. */
export interface RecordedFile {
  /** The part's name, such as `files[0]`. */
  field: string;
  name: string;
  contentType: string;
  bytes: Buffer;
  /** The alternative text that the message gives for it. */
  description?: string;
}

/** One HTTP request of the bot's. `path` is without `/api/v10` and without the query. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The JSON body; for multipart the JSON in `payload_json`. */
  body: unknown;
  files: RecordedFile[];
  /** How the double answered; 0 when it cut the connection. */
  status?: number;
  response?: unknown;
}

/** Matches `METHOD /path`: a text it contains, a pattern, or a function of the whole request. */
export type RequestMatcher = string | RegExp | ((request: RecordedRequest) => boolean);

/** What goes wrong with a request. Without `status` and `reset` it is only late. */
export interface Fault {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** How many requests it hits. Default: 1. */
  times?: number;
  delayMs?: number;
  /** Cuts the connection instead of answering, or ends it as a server does that shuts down. */
  reset?: boolean | 'politely';
  /** Does the work first: the bot's request counts, only the answer is lost or wrong. */
  after?: boolean;
}

/** What the double heard on the gateway. */
export type GatewayRecord =
  | { kind: 'connect'; url: string }
  | { kind: 'identify'; data: GatewayIdentifyData }
  | { kind: 'resume'; data: GatewayResumeData }
  | { kind: 'heartbeat'; sequence: number | null }
  | { kind: 'other'; op: number; data: unknown }
  | { kind: 'close'; code: number };

/** A later change that the bot made to what it answered. */
export interface Change {
  kind: 'edit' | 'followUp' | 'delete';
  body: unknown;
  files: RecordedFile[];
  /** The message after the change (for `delete`, before it). */
  message: APIMessage;
}

/** The bot's first answer to an interaction, and a handle on what follows. */
export interface InteractionOutcome {
  interaction: APIInteraction;
  type: InteractionResponseType;
  /** The `data` of the callback as the bot sent it. */
  data: Record<string, unknown>;
  files: RecordedFile[];
  ephemeral: boolean;
  /** The message as it stands now: the new one, or the updated one. Absent for choices and modals. */
  readonly message: APIMessage | undefined;
  /** All later edits, follow-ups and deletions so far. */
  readonly changes: readonly Change[];
  /** The next change (of a kind) that this handle has not handed out yet. */
  next(kind?: Change['kind'], timeoutMs?: number): Promise<Change>;
  /** The message that the member finally reads: at once, or after a deferral. */
  answer(timeoutMs?: number): Promise<APIMessage>;
}

export interface DoubleOptions {
  /** Default: an id of its own, different from the bot user's. */
  applicationId?: string;
  user?: APIUser;
  /** Guilds the bot is in. Default: `[IDS.guild]`. */
  guilds?: string[];
  /** Only this token is let in. Default: any. */
  token?: string;
  sessionStartLimit?: Partial<{
    total: number;
    remaining: number;
    reset_after: number;
    max_concurrency: number;
  }>;
  /** Default: the gateway's own address with `/resume`. */
  resumeGatewayUrl?: string;
  heartbeatIntervalMs?: number;
  /** Intents that end in 4014. Default: the three privileged ones, as for a fresh app. */
  disallowedIntents?: number;
  /** Record a violation for every message without `allowed_mentions`. Default: true. */
  strict?: boolean;
  /** How long an interaction waits for its first answer. Default: 3000, like Discord. */
  answerWithinMs?: number;
}

export interface Gateway {
  readonly received: readonly GatewayRecord[];
  readonly identifies: readonly GatewayIdentifyData[];
  readonly resumes: readonly GatewayResumeData[];
  /** Close codes that the client sent. */
  readonly closeCodes: readonly number[];
  /** Events not sent because the client's intents do not cover them. */
  readonly withheld: readonly string[];
  /** Waits for a record of a kind, from index `after` of {@link received}. */
  waitFor(kind: GatewayRecord['kind'], wait?: { after?: number; timeoutMs?: number }): Promise<GatewayRecord>;
  /** Turns the answers to heartbeats off and on, to make a zombie connection. */
  acknowledgeHeartbeats(on: boolean): void;
  /** Forgets all sessions: the next RESUME is answered by "invalid session". */
  forgetSessions(): void;
}

/** A running loopback Discord. */
export interface Double {
  /** For `new Client({ rest: { api } })`. */
  api: string;
  gatewayUrl: string;
  applicationId: string;
  botUser: APIUser;
  readonly requests: readonly RecordedRequest[];
  /** `METHOD /path` of every request that no route took. */
  readonly unknownRoutes: readonly string[];
  /** Breaches of the project's own rules that Discord would let pass. */
  readonly violations: readonly string[];
  gateway: Gateway;
  /** The registered commands, global or of a guild. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  /** Every message there is, in order. */
  messages(channelId?: string): readonly APIMessage[];
  dispatch(event: GatewayDispatchEvents | `${GatewayDispatchEvents}`, data: unknown): void;
  /** Sends a text frame as it is, well formed or not. */
  sendRaw(frame: string): void;
  /** Cuts the connection; with a code, closes it with that. The session stays open for a RESUME. */
  drop(code?: number): void;
  /** Closes live connections with a code; if there is none, the next one when it identifies. */
  closeWith(code: number): void;
  failNext(matcher: RequestMatcher, fault: Fault): void;
  /** Ends the time of an interaction's token now. */
  expire(interaction: APIInteraction): void;
  /** Dispatches an interaction and waits for the bot's first answer. */
  send(interaction: APIInteraction, timeoutMs?: number): Promise<InteractionOutcome>;
  /** The first answered request that matches, from index `after` of {@link requests}, past or future. */
  waitForRequest(
    matcher: RequestMatcher,
    wait?: { after?: number; timeoutMs?: number },
  ): Promise<RecordedRequest>;
  close(): Promise<void>;
}
