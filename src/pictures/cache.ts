/** Keeps what was used last, up to a number of bytes. */
export type ByteCache = {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly set: (key: string, value: Uint8Array) => void;
  readonly bytes: () => number;
};

/** A cache of at most `maxBytes`; what was not asked for longest goes first. */
export function createByteCache(maxBytes: number): ByteCache {
  // A Map keeps the order of insertion: the first key is the one that was used longest ago.
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
