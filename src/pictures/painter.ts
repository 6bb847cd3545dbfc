import type { Worker } from 'node:worker_threads';
import type { Painted, ToPaint } from './png-worker.ts';

type Waiting = { resolve: (png: Uint8Array) => void; reject: (reason: Error) => void };
/** `timer`: when the drawing that the worker is at has taken too long. */
type Painter = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  given: number;
  timer?: NodeJS.Timeout;
};

type PainterOptions = {
  readonly start: () => Worker;
  /** A worker is replaced after this many drawings: the library holds on to memory until its worker ends. */
  readonly recycleAfter: number;
  /** A drawing that takes longer is abandoned, along with its worker. */
  readonly timeoutMs: number;
};

/**
 * Draws in a worker thread, so that answers are not held up. The worker starts with the first drawing and keeps the
 * process alive only while it draws.
 */
export function createPainter({
  start,
  recycleAfter,
  timeoutMs,
}: PainterOptions): (svg: string) => Promise<Uint8Array> {
  let current: Painter | undefined;
  let orders = 0;

  const lose = (painter: Painter, reason: Error): void => {
    if (current === painter) current = undefined;
    clearTimeout(painter.timer);
    for (const { reject } of painter.waiting.values()) reject(reason);
    painter.waiting.clear();
    void painter.worker.terminate();
  };

  // The worker draws one at a time: those that wait for their turn take no time yet.
  const watch = (painter: Painter): void => {
    clearTimeout(painter.timer);
    if (painter.waiting.size === 0) return;
    const late = new Error(`a drawing took over ${timeoutMs} ms`);
    painter.timer = setTimeout(() => lose(painter, late), timeoutMs);
  };

  const receive = (painter: Painter, painted: Painted): void => {
    const order = painter.waiting.get(painted.id);
    if (!order) return;
    painter.waiting.delete(painted.id);
    watch(painter);
    if ('png' in painted) order.resolve(painted.png);
    else order.reject(new Error(painted.failure));
    if (painter.waiting.size > 0) return;
    if (painter.given >= recycleAfter) lose(painter, new Error('the worker was replaced'));
    else painter.worker.unref();
  };

  const startPainter = (): Painter => {
    const painter: Painter = { worker: start(), waiting: new Map(), given: 0 };
    painter.worker.on('message', (painted: Painted) => receive(painter, painted));
    painter.worker.on('error', (error: Error) => lose(painter, error));
    painter.worker.on('exit', () => lose(painter, new Error('the drawing worker ended')));
    return painter;
  };

  return (svg) =>
    new Promise((resolve, reject) => {
      if (!current || current.given >= recycleAfter) current = startPainter();
      const painter = current;
      const id = orders++;
      painter.waiting.set(id, { resolve, reject });
      if (painter.waiting.size === 1) watch(painter);
      painter.given += 1;
      painter.worker.ref();
      painter.worker.postMessage({ id, svg } satisfies ToPaint);
    });
}
