import {
  GatewayCloseCodes,
  type GatewayIdentifyData,
  GatewayOpcodes,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { fields, isJson, type Json } from '../limits/problem.ts';
import type { Log } from '../log.ts';
import type { GatewayRecord } from '../types.ts';
import { hasUnknownIntents } from './intents.ts';
import { resumeSession, type Session, sendOp } from './session.ts';

/** What a connection needs of the gateway around it. */
export interface Hub {
  received: Log<GatewayRecord>;
  sessions: Map<string, Session>;
  token: string | undefined;
  disallowedIntents: number;
  acknowledges: boolean;
  /** A close code waiting for the next IDENTIFY. */
  armedClose: number | undefined;
  start(socket: WebSocket, data: GatewayIdentifyData): Session;
}

function refusal(hub: Hub, { token, intents }: GatewayIdentifyData): number | undefined {
  if (hub.armedClose !== undefined) return hub.armedClose;
  if (hub.token !== undefined && token !== hub.token) return GatewayCloseCodes.AuthenticationFailed;
  if (hasUnknownIntents(intents)) return GatewayCloseCodes.InvalidIntents;
  if ((intents & hub.disallowedIntents) !== 0) return GatewayCloseCodes.DisallowedIntents;
  return undefined;
}

function identify(hub: Hub, socket: WebSocket, data: GatewayIdentifyData): number | undefined {
  hub.received.push({ kind: 'identify', data });
  const code = refusal(hub, data);
  hub.armedClose = undefined;
  if (code !== undefined) return code;
  const session = hub.start(socket, data);
  hub.sessions.set(session.id, session);
  return undefined;
}

function resume(hub: Hub, socket: WebSocket, data: GatewayResumeData): void {
  hub.received.push({ kind: 'resume', data });
  const session = hub.sessions.get(data.session_id);
  if (session === undefined) sendOp(socket, GatewayOpcodes.InvalidSession, false);
  else resumeSession(session, socket, data);
}

function parse(frame: string): Json | undefined {
  try {
    const payload: unknown = JSON.parse(frame);
    return isJson(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** Answers one frame of the client's. Returns the close code if the frame costs it the connection. */
export function answerFrame(hub: Hub, socket: WebSocket, frame: string): number | undefined {
  const payload = parse(frame);
  if (payload === undefined) return GatewayCloseCodes.DecodeError;
  const { op, d } = payload;
  const known = [...hub.sessions.values()].some((session) => session.socket === socket);
  switch (op) {
    case GatewayOpcodes.Heartbeat:
      hub.received.push({ kind: 'heartbeat', sequence: typeof d === 'number' ? d : null });
      if (hub.acknowledges) sendOp(socket, GatewayOpcodes.HeartbeatAck, null);
      return undefined;
    case GatewayOpcodes.Identify:
      if (known) return GatewayCloseCodes.AlreadyAuthenticated;
      return identify(hub, socket, fields(d) as unknown as GatewayIdentifyData);
    case GatewayOpcodes.Resume:
      resume(hub, socket, fields(d) as unknown as GatewayResumeData);
      return undefined;
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestGuildMembers:
      if (!known) return GatewayCloseCodes.NotAuthenticated;
      hub.received.push({ kind: 'other', op, data: d });
      return undefined;
    default:
      return GatewayCloseCodes.UnknownOpcode;
  }
}
