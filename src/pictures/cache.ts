/** Keeps what was used most recently, up to a number of bytes. */
export type ByteCache = {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly set: (key: string, value: Uint8Array) => void;
  readonly bytes: () => number;
};

/** A cache of at most `maxBytes`; the least recently used goes first. */
export function createByteCache(maxBytes: number): ByteCache {
  // A Map keeps insertion order: the first key is the least recently used.
  const kept = new Map<string, Uint8Array>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= kept.get(key)?.byteLength ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    set: (key, value) => {
      drop(key);
      if (value.byteLength > maxBytes) return;
      kept.set(key, value);
      bytes += value.byteLength;
      for (const oldest of kept.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    bytes: () => bytes,
  };
}
