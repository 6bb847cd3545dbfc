import type { Position } from './position.ts';
import type { Stop } from './yaml-stop.ts';

/** A mistake in how a file is written: how to recognize it, what to say, and where, if not where the parser stopped. */
export type Slip = {
  readonly when: (stop: Stop) => boolean;
  readonly say: (stop: Stop) => string;
  readonly where?: (stop: Stop) => Position;
};

/** Recognizes a mistake by what the YAML parser said of it. */
export function said(pattern: RegExp): (stop: Stop) => boolean {
  return ({ error }) => pattern.test(error.message);
}
