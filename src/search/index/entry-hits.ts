import { createSums } from './sums.ts';
import { top } from './top.ts';

/** How well an entry (by number) fits a question, from 0 (nothing in common) to about 1 (asked in these words before). */
export type Hit = { readonly entry: number; readonly score: number };

/** The weights of an entry's best passages: several that fit say more than one. */
const SHARES = [1, 0.6, 0.5, 0.4, 0.3] as const;
/** Scales the weighted sum back to about 1. */
const SCALE = 1 / (SHARES.reduce((sum: number, share) => sum + share, 0) * 0.6);

/**
 * Ranks entries by their best passages, which must come sorted, highest score first. `entryOf`: by passage, the number of
 * its entry, below `entries`.
 */
export function createRanking(
  entryOf: Uint32Array,
  entries: number,
): (passages: Uint32Array, scores: Float32Array, limit: number) => Hit[] {
  const sums = createSums(entries);
  const found = new Uint8Array(entries);
  return (passages, scores, limit) => {
    for (const passage of passages) {
      const entry = entryOf[passage] ?? 0;
      const nth = found[entry] ?? 0;
      const share = SHARES[nth];
      if (share === undefined) continue;
      found[entry] = nth + 1;
      sums.add(entry, (scores[passage] ?? 0) * SCALE * share);
    }
    const hits: Hit[] = [];
    for (const entry of top(sums.places(), sums.values, limit))
      hits.push({ entry, score: sums.values[entry] ?? 0 });
    for (const entry of sums.places()) found[entry] = 0;
    sums.clear();
    return hits;
  };
}
