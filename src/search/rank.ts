/**
 * How well an entry (by its number) fits a question, 0 (nothing in common) to about 1 (asked in these words before): over its best
 * passages, and in the best one alone.
 */
export type Hit = { readonly entry: number; readonly score: number; readonly best: number };

/** What the best passages of an entry add to its score: several that fit say more than a single one. */
const SHARES = [1, 0.6, 0.5, 0.4, 0.3] as const;
/** Brings the sum of all shares back to about 1. */
const SCALE = 1 / (SHARES.reduce((sum: number, share) => sum + share, 0) * 0.6);

/** Entries ranked by their best passages. */
export function rankEntries(found: readonly { entry: number; score: number }[], limit: number): Hit[] {
  const best = new Map<number, number[]>();
  for (const { entry, score } of found) {
    const top = best.get(entry);
    if (!top) best.set(entry, [score]);
    else if (top.length < SHARES.length || score > (top.at(-1) ?? 0)) insert(top, score);
  }
  return [...best]
    .map(([entry, top]): Hit => {
      const sum = SHARES.reduce((total, share, rank) => total + share * (top[rank] ?? 0), 0);
      return { entry, score: sum * SCALE, best: top[0] ?? 0 };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, limit);
}

/** Keeps the best scores of an entry, the best first. */
function insert(top: number[], score: number): void {
  const at = top.findIndex((other) => score > other);
  top.splice(at < 0 ? top.length : at, 0, score);
  if (top.length > SHARES.length) top.pop();
}
