import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Fault, RecordedRequest } from '../types.ts';
import { readBody } from './body.ts';
import { discordError, type HttpReply } from './errors.ts';
import type { Route } from './route.ts';

export interface HttpOptions {
  routes: readonly Route[];
  requests: RecordedRequest[];
  answered: Log<RecordedRequest>;
  unknownRoutes: string[];
  token: string | undefined;
  takeFault(request: RecordedRequest): Fault | undefined;
}

const UNAUTHORIZED = discordError(401, 0, '401: Unauthorized');
const NOT_FOUND = discordError(404, 0, '404: Not Found');
const NO_JSON = discordError(400, 50109, 'The request body contains invalid JSON.');

async function record(
  message: IncomingMessage,
  requests: RecordedRequest[],
): Promise<RecordedRequest | undefined> {
  const url = new URL(message.url ?? '/', 'http://double');
  const path = decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, '');
  const { method = 'GET', headers } = message;
  try {
    const request = { method, path, query: url.searchParams, headers, ...(await readBody(message)) };
    requests.push(request);
    return request;
  } catch {
    return undefined;
  }
}

function isAllowed({ headers }: RecordedRequest, token: string | undefined): boolean {
  const given = headers.authorization ?? '';
  return token === undefined ? /^Bot \S+/.test(given) : given === `Bot ${token}`;
}

function answer(request: RecordedRequest, options: HttpOptions): HttpReply {
  for (const { method, pattern, open, handle } of options.routes) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (match === null) continue;
    return open || isAllowed(request, options.token) ? handle(request, ...match.slice(1)) : UNAUTHORIZED;
  }
  options.unknownRoutes.push(`${request.method} ${request.path}`);
  return NOT_FOUND;
}

async function answerWithFaults(
  request: RecordedRequest,
  options: HttpOptions,
): Promise<HttpReply | 'reset' | 'end'> {
  const fault = options.takeFault(request);
  if (fault === undefined) return answer(request, options);
  if (fault.delayMs !== undefined && !fault.after) await sleep(fault.delayMs);
  const onlyLate = fault.status === undefined && !fault.reset;
  const done = fault.after || onlyLate ? answer(request, options) : undefined;
  if (fault.delayMs !== undefined && fault.after) await sleep(fault.delayMs);
  if (fault.reset) return fault.reset === 'politely' ? 'end' : 'reset';
  if (fault.status === undefined) return done ?? NOT_FOUND;
  const body =
    fault.body ?? (fault.status >= 400 ? { message: `${fault.status}: injected`, code: 0 } : undefined);
  return { status: fault.status, body, headers: fault.headers ?? {} };
}

function write(response: ServerResponse, { status, body, headers = {} }: HttpReply): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function serve(
  message: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  const request = await record(message, options.requests);
  if (request === undefined) return write(response, NO_JSON);
  const reply = await answerWithFaults(request, options);
  request.status = typeof reply === 'string' ? 0 : reply.status;
  if (reply === 'reset') message.socket.resetAndDestroy();
  else if (reply === 'end') message.socket.destroy();
  else {
    request.response = reply.body;
    write(response, reply);
  }
  options.answered.push(request);
}

/** The HTTP side: reads and records each request, then lets a fault or a route answer it. */
export function createHttpServer(options: HttpOptions): Server {
  return createServer((message, response) => {
    serve(message, response, options).catch((error: unknown) => {
      const text = error instanceof Error ? error.stack : String(error);
      write(response, discordError(500, 0, `The double itself failed: ${text}`));
    });
  });
}
