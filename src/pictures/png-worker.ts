import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { errorText } from '../errors.ts';
import { drawSvg } from './draw.ts';

/** What the worker receives and returns; `id` identifies the drawing. */
export type ToPaint = { readonly id: number; readonly svg: string };
export type Painted = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly failure: string });

// The library's pictures live outside V8's heap, so V8 sees no reason to collect them: left alone the process grows
// by hundreds of megabytes; collecting after each drawing keeps it near 100.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

parentPort?.on('message', ({ id, svg }: ToPaint) => {
  try {
    const png = drawSvg(svg);
    parentPort?.postMessage({ id, png } satisfies Painted, [png.buffer]);
  } catch (error) {
    const failure = errorText(error);
    parentPort?.postMessage({ id, failure } satisfies Painted);
  }
  setImmediate(collect);
});
