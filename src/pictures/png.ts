import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Picture } from '../reply.ts';
import { type ByteCache, createByteCache } from './cache.ts';
import { createPainter } from './painter.ts';

type Paint = (svg: string) => Promise<Uint8Array>;

const CACHE_BYTES = 64 * 1024 * 1024;

/** The PNG of a picture. Each is drawn once, however often and by however many it is requested. */
export const drawPng = createDrawer(defaultPaint(), createByteCache(CACHE_BYTES));

/** Draws through a cache; failures are not kept, so that the next request tries again. */
export function createDrawer(
  paint: Paint,
  cache: ByteCache,
): (picture: Pick<Picture, 'svg'>) => Promise<Uint8Array> {
  const underway = new Map<string, Promise<Uint8Array>>();
  return ({ svg }) => {
    const key = createHash('sha256').update(svg).digest('base64');
    const known = cache.get(key);
    if (known) return Promise.resolve(known);
    const shared = underway.get(key);
    if (shared) return shared;
    const drawing = paint(svg)
      .then((png) => {
        cache.set(key, png);
        return png;
      })
      .finally(() => underway.delete(key));
    underway.set(key, drawing);
    return drawing;
  };
}

/**
 * The compiled program draws in a worker. Run from source (in tests), there is no compiled worker, so it draws in
 * this thread.
 */
function defaultPaint(): Paint {
  if (import.meta.url.endsWith('.ts')) return async (svg) => (await import('./draw.ts')).drawSvg(svg);
  // It needs neither the environment (which holds the token) nor the program's own flags.
  const options = { env: {}, execArgv: [] };
  const start = (): Worker => new Worker(new URL('./png-worker.js', import.meta.url), options);
  return createPainter({ start, recycleAfter: 300, timeoutMs: 10_000 });
}
