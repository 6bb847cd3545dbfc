/**
 * How well an entry (by its number) fits a question, 0 (nothing in common) to about 1 (asked in these words before): over its best
 * passages, and in the best one alone.
 */
export type Hit = { readonly entry: number; readonly score: number; readonly best: number };

/** What the best passages of an entry add to its score: several that fit say more than a single one. */
const SHARES = [1, 0.6, 0.5, 0.4, 0.3] as const;
/** Brings the sum of all shares back to about 1. */
const SCALE = 1 / (SHARES.reduce((sum: number, share) => sum + share, 0) * 0.6);

/** Entries ranked by their best passages; `passages` must be in order, those with the highest scores first. */
export function rankEntries(
  passages: Uint32Array,
  scores: Float32Array,
  entryOf: Uint32Array,
  limit: number,
): Hit[] {
  const hits = new Map<number, { entry: number; score: number; best: number; found: number }>();
  for (const passage of passages) {
    const entry = entryOf[passage] ?? 0;
    const score = (scores[passage] ?? 0) * SCALE;
    const hit = hits.get(entry);
    if (!hit) hits.set(entry, { entry, score, best: scores[passage] ?? 0, found: 1 });
    else hit.score += score * (SHARES[hit.found++] ?? 0);
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || a.entry - b.entry).slice(0, limit);
}
