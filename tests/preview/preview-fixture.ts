import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { afterEach } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { type App, createApp } from '../../src/app.ts';
import { createLog } from '../../src/log.ts';
import { type Preview, type PreviewOptions, startPreview } from '../../src/preview/server.ts';
import type { KnowledgeState, Ran } from '../../src/preview/wire.ts';
import { knowledgeFolder, storeOf } from '../knowledge/folder.ts';
import type { Changes } from '../knowledge/small.ts';

const previews: Preview[] = [];

afterEach(async () => {
  for (const preview of previews.splice(0)) await preview.close();
});

export const silent = createLog({ logLevel: 'silent', token: undefined });

export function appOf(folder: string): App {
  return createApp(COMMANDS, storeOf(folder), { version: '1.0.0', keepsUnanswered: true });
}

/** A preview over the small files (or over a folder), on a free port; it ends with the test. */
export async function startTestPreview(
  options: Partial<PreviewOptions> & { changes?: Changes } = {},
): Promise<TestPreview> {
  const { changes, ...rest } = options;
  const folder = rest.knowledgeDir ?? knowledgeFolder(changes);
  const app = rest.app ?? appOf(folder);
  const preview = await startPreview({ port: 0, log: silent, ...rest, app, knowledgeDir: folder });
  previews.push(preview);
  const { url } = preview;
  return {
    url,
    folder,
    app,
    close: preview.close,
    run: async (body) => JSON.parse((await send(url, { path: '/api/run', body })).text),
    knowledge: async () => JSON.parse((await send(url, { path: '/api/knowledge' })).text),
  };
}

export type TestPreview = Preview & {
  readonly folder: string;
  readonly app: App;
  readonly run: (body: unknown) => Promise<Ran>;
  readonly knowledge: () => Promise<KnowledgeState>;
};

type Sent = {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON by POST; a text is sent as it is. */
  body?: unknown;
};

type Got = { status: number; headers: IncomingHttpHeaders; text: string };

/** Sends a request exactly as written: `fetch` would mend the path and refuse to fake a Host. */
export function send(url: string, { path = '/', method, headers = {}, body }: Sent): Promise<Got> {
  const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        hostname,
        port,
        path,
        method: method ?? (payload === undefined ? 'GET' : 'POST'),
        headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(payload);
  });
}
