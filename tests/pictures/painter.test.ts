import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { createPainter } from '../../src/pictures/painter.ts';

/** A worker that answers with its own number of the orders so far, and does what an order says. */
const SCRIPT = `
  const { parentPort } = require('node:worker_threads');
  let orders = 0;
  parentPort.on('message', ({ id, svg }) => {
    orders += 1;
    if (svg === 'crash') throw new Error('out of ink');
    if (svg === 'exit') process.exit(3);
    if (svg === 'sleep') return;
    if (svg === 'fail') return parentPort.postMessage({ id, failure: 'not a picture' });
    parentPort.postMessage({ id, png: Uint8Array.of(orders) });
  });
`;

const started: Worker[] = [];

function painter({ recycleAfter = 100, timeoutMs = 5000 } = {}) {
  const before = started.length;
  const paint = createPainter({
    start: () => {
      const worker = new Worker(SCRIPT, { eval: true });
      started.push(worker);
      return worker;
    },
    recycleAfter,
    timeoutMs,
  });
  return { paint, workers: () => started.length - before };
}

afterEach(async () => {
  await Promise.all(started.map((worker) => worker.terminate()));
});

const number = async (png: Promise<Uint8Array>): Promise<number | undefined> => (await png)[0];

test('starts no worker before the first drawing, and one for all of them', async () => {
  const { paint, workers } = painter();
  expect(workers()).toBe(0);
  expect(await Promise.all([number(paint('a')), number(paint('b'))])).toEqual([1, 2]);
  expect(await number(paint('c'))).toBe(3);
  expect(workers()).toBe(1);
});

test('replaces the worker after so many drawings, and finishes what the old one has under way', async () => {
  const { paint, workers } = painter({ recycleAfter: 3 });
  const drawn = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((svg) => number(paint(svg))));
  expect(drawn).toEqual([1, 2, 3, 1, 2, 3, 1]);
  expect(workers()).toBe(3);
});

test('a drawing that fails does not touch the others', async () => {
  const { paint, workers } = painter();
  const all = await Promise.allSettled([paint('a'), paint('fail'), paint('b')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(workers()).toBe(1);
});

test.each([
  ['crash', 'out of ink'],
  ['exit', 'the drawing worker ended'],
])(
  'a worker that ends (%s) fails what waits for it, and the next drawing gets a new one',
  async (order, says) => {
    const { paint, workers } = painter();
    await number(paint('a'));
    await expect(paint(order)).rejects.toThrow(says);
    expect(await number(paint('b'))).toBe(1);
    expect(workers()).toBe(2);
  },
);

test('a drawing that does not end is given up', async () => {
  const { paint } = painter({ timeoutMs: 5000 });
  await number(paint('a'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const endless = expect(paint('sleep')).rejects.toThrow('a drawing took over 5000 ms');
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  await endless;
  expect(await number(paint('a'))).toBe(1);
});

test('a drawing that waits for its turn is not late yet', async () => {
  vi.useFakeTimers();
  const worker = Object.assign(new EventEmitter(), {
    ref: () => {},
    unref: () => {},
    postMessage: () => {},
    terminate: async () => 0,
  });
  const paint = createPainter({
    start: () => worker as unknown as Worker,
    recycleAfter: 100,
    timeoutMs: 100,
  });
  const drawn = [paint('a'), paint('b')];
  for (const [id] of drawn.entries()) {
    vi.advanceTimersByTime(80);
    worker.emit('message', { id, png: Uint8Array.of(id) });
  }
  vi.useRealTimers();
  expect(await Promise.all(drawn.map(number))).toEqual([0, 1]);
});
