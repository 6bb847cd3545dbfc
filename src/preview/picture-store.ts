import { createHash } from 'node:crypto';
import { createByteCache } from '../pictures/cache.ts';

/** The pictures of the messages on the page, by a hash of their bytes. */
export type PictureStore = {
  /** Keeps a PNG and returns its path on the page. */
  readonly keep: (png: Buffer) => string;
  readonly find: (path: string) => Uint8Array | undefined;
};

const FOLDER = '/api/pictures/';
const CACHE_BYTES = 32 * 1024 * 1024;

/** Keeps the pictures shown last; those dropped from memory are still in the browser's cache. */
export function createPictureStore(): PictureStore {
  const kept = createByteCache(CACHE_BYTES);
  return {
    keep: (png) => {
      const path = `${FOLDER}${createHash('sha256').update(png).digest('hex').slice(0, 32)}.png`;
      kept.set(path, png);
      return path;
    },
    find: (path) => kept.get(path),
  };
}

/** Width and height of a PNG, which are at a fixed position in it. */
export function pngSize(png: Buffer): { width: number; height: number } {
  return png.length < 24
    ? { width: 0, height: 0 }
    : { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
