import type { Worker } from 'node:worker_threads';
import type { Delivery, Order } from './png-worker.ts';

type Waiting = { resolve: (png: Uint8Array) => void; reject: (reason: Error) => void; timer: NodeJS.Timeout };
type Painter = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; given: number };

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
    for (const { reject, timer } of painter.waiting.values()) {
      clearTimeout(timer);
      reject(reason);
    }
    painter.waiting.clear();
    void painter.worker.terminate();
  };

  const receive = (painter: Painter, delivery: Delivery): void => {
    const order = painter.waiting.get(delivery.id);
    if (!order) return;
    painter.waiting.delete(delivery.id);
    clearTimeout(order.timer);
    if ('png' in delivery) order.resolve(delivery.png);
    else order.reject(new Error(delivery.failure));
    if (painter.waiting.size > 0) return;
    if (painter.given >= recycleAfter) lose(painter, new Error('the worker was replaced'));
    else painter.worker.unref();
  };

  const hire = (): Painter => {
    const painter: Painter = { worker: start(), waiting: new Map(), given: 0 };
    painter.worker.on('message', (delivery: Delivery) => receive(painter, delivery));
    painter.worker.on('error', (error: Error) => lose(painter, error));
    painter.worker.on('exit', () => lose(painter, new Error('the drawing worker ended')));
    return painter;
  };

  return (svg) =>
    new Promise((resolve, reject) => {
      if (!current || current.given >= recycleAfter) current = hire();
      const painter = current;
      const id = orders++;
      const timer = setTimeout(
        () => lose(painter, new Error(`a drawing took over ${timeoutMs} ms`)),
        timeoutMs,
      );
      painter.waiting.set(id, { resolve, reject, timer });
      painter.given += 1;
      painter.worker.ref();
      painter.worker.postMessage({ id, svg } satisfies Order);
    });
}
