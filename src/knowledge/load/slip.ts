import type { Position } from './position.ts';
import type { Stop } from './yaml-stop.ts';

/** A mistake in how a file is written: how to recognize it, what to say, and where, if not where the parser stopped. */
export type Slip = {
  readonly when: (stop: Stop) => boolean;
  readonly say: (stop: Stop) => string;
  readonly where?: (stop: Stop) => Position;
};
