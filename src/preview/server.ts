import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { App } from '../app.ts';
import { codeOf } from '../errors.ts';
import { createLog, type Log } from '../log.ts';
import { createListeners } from './events.ts';
import { type Forms, previewForms } from './forms.ts';
import { refuseForeign, setSafeHeaders } from './guard.ts';
import { sendJson } from './json.ts';
import { watchLive } from './live-knowledge.ts';
import { pageFiles } from './page-files.ts';
import { createPictureStore } from './picture-store.ts';
import { Refusal } from './refusal.ts';
import { handlerFor, type Served } from './routes.ts';

/** Forms other than the bot's own may be passed in. */
export type PreviewOptions = Partial<Forms> & {
  readonly app: App;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  readonly knowledgeDir: string;
  readonly log?: Log;
};

export type Preview = { readonly url: string; readonly close: () => Promise<void> };

const HOST = '127.0.0.1';
/** How many ports are tried, starting with the wanted one. */
const PORTS = 20;

/** Serves the page to this machine only, and watches the knowledge for it. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { app, knowledgeDir } = options;
  const log = options.log ?? createLog({ logLevel: 'warn', token: undefined });
  const server = createServer();
  const port = await listen(server, options.port);
  const listeners = createListeners();
  const forms = previewForms(app.store);
  const served: Served = {
    runner: {
      app,
      log,
      pictures: createPictureStore(),
      openForm: options.openForm ?? forms.openForm,
      onForm: options.onForm ?? forms.onForm,
    },
    live: watchLive(knowledgeDir, app.store, listeners.tell),
    listeners,
    page: pageFiles(),
  };
  server.on('request', (request, response) => void serve(request, response, port, served, log));
  const close = async (): Promise<void> => {
    served.live.stop();
    listeners.stop();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://${HOST}:${port}`, close };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  served: Served,
  log: Log,
): Promise<void> {
  setSafeHeaders(response);
  try {
    refuseForeign(request, port);
    const path = request.url?.split('?')[0] ?? '/';
    await handlerFor(request.method ?? 'GET', path, served)(request, response);
  } catch (error) {
    const known = error instanceof Refusal;
    if (!known) log.error({ err: error, path: request.url }, 'a request of the preview failed');
    if (response.headersSent) return void response.destroy();
    // The rest of an unwanted body is not read either.
    if (!request.complete) response.setHeader('connection', 'close');
    sendJson(response, known ? error.status : 500, {
      error: known ? error.message : 'something went wrong in the preview; its terminal says more',
    });
  }
}

/** Listens on the wanted port or the next free one. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      const taken = codeOf(error) === 'EADDRINUSE';
      if (!taken || wanted === 0 || port + 1 >= Math.min(wanted + PORTS, 65_536)) throw error;
    }
  }
}
