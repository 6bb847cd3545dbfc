import type { GatewayResumeData } from 'discord-api-types/v10';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { snowflake } from '../snowflake.ts';
import type { World } from '../world.ts';
import { guildCreate } from './guild.ts';
import { seenThrough } from './intents.ts';

/** One gateway session. It outlives its connection, so that a RESUME can replay what was missed. */
export interface Session {
  id: string;
  intents: number;
  socket: WebSocket | undefined;
  log: { t: string; d: unknown }[];
}

/** Sends one gateway payload. */
export function sendOp(
  socket: WebSocket | undefined,
  op: GatewayOpcodes,
  d: unknown,
  more: object = {},
): void {
  if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify({ op, d, s: null, t: null, ...more }));
}

/** Gives an event the next sequence number and sends it; without a connection it waits for the RESUME. */
export function sendEvent(session: Session, t: string, d: unknown): void {
  session.log.push({ t, d });
  sendOp(session.socket, GatewayOpcodes.Dispatch, d, { s: session.log.length, t });
}

/** Sends an event if the session's intents cover it, and tells whether it did. */
export function sendIfSeen(session: Session, t: string, d: unknown, botId: string): boolean {
  const seen = seenThrough(session.intents, t, d, botId);
  if (seen === undefined) return false;
  sendEvent(session, t, seen);
  return true;
}

/** Starts a session: READY, and with the Guilds intent one GUILD_CREATE a guild. */
export function startSession(
  socket: WebSocket,
  intents: number,
  shard: unknown,
  resumeUrl: string,
  world: World,
): Session {
  const session: Session = { id: `session-${snowflake()}`, intents, socket, log: [] };
  const ready = {
    v: 10,
    user: { ...world.user, verified: true, mfa_enabled: true, email: null },
    guilds: world.guilds.map((id) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: resumeUrl,
    ...(Array.isArray(shard) ? { shard: shard as [number, number] } : {}),
    application: { id: world.applicationId, flags: 0, flags_new: '0' },
  };
  sendEvent(session, 'READY', ready);
  if ((intents & GatewayIntentBits.Guilds) !== 0) {
    for (const id of world.guilds) {
      const channels = [...world.channels.values()].filter((one) => 'guild_id' in one && one.guild_id === id);
      sendEvent(session, 'GUILD_CREATE', guildCreate(id, world.user, channels));
    }
  }
  return session;
}

/** Goes on with a session on a new connection: what was missed since `seq`, then RESUMED. */
export function resumeSession(session: Session, socket: WebSocket, { seq }: GatewayResumeData): void {
  session.socket = socket;
  session.log.slice(seq).forEach(({ t, d }, index) => {
    sendOp(socket, GatewayOpcodes.Dispatch, d, { s: seq + index + 1, t });
  });
  sendEvent(session, 'RESUMED', {});
}
