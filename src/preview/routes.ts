import type { IncomingMessage, ServerResponse } from 'node:http';
import { ROOT_NAME } from '../command/command.ts';
import { LIMITS } from '../limits.ts';
import type { Listeners } from './events.ts';
import { readJson, sendJson } from './json.ts';
import type { LiveKnowledge } from './live-knowledge.ts';
import { MEMBERS, YOU } from './members.ts';
import { commandNamed, optionTexts } from './options.ts';
import type { PageFile } from './page-files.ts';
import { Refusal } from './refusal.ts';
import {
  COMPLETE_EXPECTED,
  type CompleteRequest,
  completeRequest,
  RUN_EXPECTED,
  runRequest,
} from './requests.ts';
import { type Runner, run } from './run.ts';
import type { CommandList, Completed } from './wire.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export type Served = {
  readonly runner: Runner;
  readonly live: LiveKnowledge;
  readonly listeners: Listeners;
  readonly page: ReadonlyMap<string, PageFile>;
};

/** Finds the handler for a request; refuses an unknown path (404) and a wrong method (405). */
export function handlerFor(method: string, path: string, served: Served): Handler {
  const found = pictureOrFile(path, served) ?? api(served)[path];
  if (!found) throw new Refusal(404, 'expected a path that exists here');
  const asked = method === 'HEAD' ? 'GET' : method;
  if (asked !== found.method) throw new Refusal(405, `expected the method ${found.method}`);
  return found.handle;
}

type Route = { readonly method: 'GET' | 'POST'; readonly handle: Handler };

function api(served: Served): Partial<Record<string, Route>> {
  const { runner, live, listeners } = served;
  return {
    '/api/commands': get((_, response) => sendJson(response, 200, commandList(runner))),
    '/api/knowledge': get((_, response) => sendJson(response, 200, live.state())),
    '/api/events': get((_, response) => listeners.add(response, live.state())),
    '/api/complete': post(async (request, response) => {
      sendJson(response, 200, completed(await readJson(request, completeRequest, COMPLETE_EXPECTED), runner));
    }),
    '/api/run': post(async (request, response) => {
      sendJson(response, 200, await run(await readJson(request, runRequest, RUN_EXPECTED), runner));
    }),
  };
}

function get(handle: Handler): Route {
  return { method: 'GET', handle };
}

function post(handle: Handler): Route {
  return { method: 'POST', handle };
}

function commandList({ app }: Runner): CommandList {
  const commands = app.commands.map(({ data, example }) => ({ ...data, example }));
  return { root: ROOT_NAME, commands, you: YOU, members: MEMBERS };
}

function completed({ command: name, option, value, options }: CompleteRequest, { app }: Runner): Completed {
  const command = commandNamed(name, app);
  const given = optionTexts(command, options);
  const choices = command.complete?.(option, value, app.store.current(), given) ?? [];
  return { choices: choices.slice(0, LIMITS.choices) };
}

function pictureOrFile(path: string, { runner, page }: Served): Route | undefined {
  const picture = runner.pictures.find(path);
  if (picture)
    return get((_, response) => {
      // The path contains a hash of the picture: it never changes.
      response.setHeader('cache-control', 'max-age=31536000, immutable');
      sendBytes(response, 'image/png', picture);
    });
  const file = page.get(path);
  return file && get((_, response) => sendBytes(response, file.type, file.read()));
}

function sendBytes(response: ServerResponse, type: string, bytes: Uint8Array): void {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.byteLength });
  response.end(bytes);
}
