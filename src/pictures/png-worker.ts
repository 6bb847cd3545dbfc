import { parentPort } from 'node:worker_threads';
import { drawSvg } from './draw.ts';

/** What the worker is given and gives back; `id` tells which drawing it is. */
export type Order = { readonly id: number; readonly svg: string };
export type Delivery = { readonly id: number } & (
  | { readonly png: Uint8Array }
  | { readonly failure: string }
);

parentPort?.on('message', ({ id, svg }: Order) => {
  try {
    const png = drawSvg(svg);
    parentPort?.postMessage({ id, png } satisfies Delivery, [png.buffer]);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ id, failure } satisfies Delivery);
  }
});
