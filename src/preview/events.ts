import type { ServerResponse } from 'node:http';

/** Pages that listen for news (server-sent events). */
export type Listeners = {
  readonly add: (response: ServerResponse, first: unknown) => void;
  readonly tell: (news: unknown) => void;
  readonly stop: () => void;
};

/** How often (ms) an empty comment is sent, so that a lost connection is noticed. */
const HEARTBEAT = 25_000;

/** Keeps the open connections and sends every event to each of them. */
export function createListeners(): Listeners {
  const open = new Set<ServerResponse>();
  const send = (text: string): void => {
    for (const response of open) response.write(text);
  };
  const heartbeat = setInterval(() => send(':\n\n'), HEARTBEAT);
  return {
    add: (response, first) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: 1000\n\n${eventOf(first)}`);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tell: (news) => send(eventOf(news)),
    stop: () => {
      clearInterval(heartbeat);
      for (const response of open) response.end();
    },
  };
}

function eventOf(data: unknown): string {
  return `event: knowledge\ndata: ${JSON.stringify(data)}\n\n`;
}
