/** A growing list whose future items can be waited for. */
export interface Log<T> {
  readonly items: T[];
  push(item: T): void;
  /**
   * The first item at or after index `after` that matches, now or later; rejects after `timeoutMs` with the
   * message that `explain` gives at that moment.
   */
  next(
    match: (item: T) => boolean,
    wait: { timeoutMs: number; after?: number; explain: () => string },
  ): Promise<T>;
}

/** Starts an empty {@link Log}. */
export function createLog<T>(): Log<T> {
  const items: T[] = [];
  const waiting = new Set<(item: T) => void>();

  return {
    items,
    push(item) {
      items.push(item);
      for (const offer of [...waiting]) offer(item);
    },
    next(match, { timeoutMs, after = 0, explain }) {
      const past = items.slice(after).find(match);
      if (past !== undefined) return Promise.resolve(past);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(offer);
          reject(new Error(explain()));
        }, timeoutMs);
        const offer = (item: T) => {
          if (!match(item)) return;
          waiting.delete(offer);
          clearTimeout(timer);
          resolve(item);
        };
        waiting.add(offer);
      });
    },
  };
}
