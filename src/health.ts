import { createServer, type Server } from 'node:http';

/** Answers health checks: 200 while the bot is connected, 503 while it is not. `failed`: no checks, as when the port is taken. */
export function serveHealth(port: number, isReady: () => boolean, failed: (error: Error) => void): Server {
  return createServer((_request, response) => {
    const ready = isReady();
    response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json' });
    response.end(`${JSON.stringify({ ready })}\n`);
  })
    .on('error', failed)
    .listen(port);
}
