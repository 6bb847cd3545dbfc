import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { createLog } from '../log.ts';
import type { DoubleOptions, Gateway, GatewayRecord } from '../types.ts';
import type { World } from '../world.ts';
import { answerFrame, type Hub } from './connection.ts';
import { PRIVILEGED } from './intents.ts';
import { sendIfSeen, sendOp, startSession } from './session.ts';

const NORMAL: readonly number[] = [1000, 1001];

/** The gateway: sessions over WebSocket connections on the HTTP server's port. */
export function createGateway(server: Server, world: World, options: DoubleOptions, resumeUrl: () => string) {
  const sockets = new WebSocketServer({ server });
  const closedHere = new WeakSet<WebSocket>();
  const withheld: string[] = [];
  const hub: Hub = {
    received: createLog<GatewayRecord>(),
    sessions: new Map(),
    token: options.token,
    disallowedIntents: options.disallowedIntents ?? PRIVILEGED,
    acknowledges: true,
    armedClose: undefined,
    start: (socket, { intents, shard }) => startSession(socket, intents, shard, resumeUrl(), world),
  };

  /** Closes from this side, so that the code is not taken for the client's. */
  function shut(socket: WebSocket, code: number): void {
    closedHere.add(socket);
    socket.close(code);
  }

  function left(socket: WebSocket, code: number): void {
    if (!closedHere.has(socket)) hub.received.push({ kind: 'close', code });
    for (const session of hub.sessions.values()) {
      if (session.socket !== socket) continue;
      session.socket = undefined;
      if (NORMAL.includes(code)) hub.sessions.delete(session.id);
    }
  }

  sockets.on('connection', (socket, { url = '' }) => {
    hub.received.push({ kind: 'connect', url });
    socket.on('close', (code) => left(socket, code));
    socket.on('message', (data) => {
      const code = answerFrame(hub, socket, String(data));
      if (code !== undefined) shut(socket, code);
    });
    const version = new URL(url, 'ws://double').searchParams.get('v');
    if (version !== '10') shut(socket, GatewayCloseCodes.InvalidAPIVersion);
    else sendOp(socket, GatewayOpcodes.Hello, { heartbeat_interval: options.heartbeatIntervalMs ?? 41_250 });
  });

  const records = <K extends GatewayRecord['kind']>(kind: K) =>
    hub.received.items.filter((one): one is Extract<GatewayRecord, { kind: K }> => one.kind === kind);

  const view: Gateway = {
    received: hub.received.items,
    withheld,
    get identifies() {
      return records('identify').map(({ data }) => data);
    },
    get resumes() {
      return records('resume').map(({ data }) => data);
    },
    get closeCodes() {
      return records('close').map(({ code }) => code);
    },
    waitFor: (kind, { after = 0, timeoutMs = 3000 } = {}) =>
      hub.received.next((one) => one.kind === kind, {
        after,
        timeoutMs,
        explain: () => `The gateway heard no ${kind} within ${timeoutMs} ms.`,
      }),
    acknowledgeHeartbeats(on) {
      hub.acknowledges = on;
    },
    forgetSessions: () => hub.sessions.clear(),
  };

  return {
    view,
    hasSession: () => hub.sessions.size > 0,
    dispatch(event: string, data: unknown): void {
      for (const session of hub.sessions.values()) {
        if (!sendIfSeen(session, event, data, world.user.id)) withheld.push(event);
      }
    },
    sendRaw(frame: string): void {
      for (const socket of sockets.clients) socket.send(frame);
    },
    drop(code?: number): void {
      for (const socket of sockets.clients) {
        closedHere.add(socket);
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    closeWith(code: number): void {
      const live = [...sockets.clients].filter((socket) => socket.readyState === socket.OPEN);
      if (live.length === 0) hub.armedClose = code;
      for (const socket of live) shut(socket, code);
    },
    stop(): void {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
