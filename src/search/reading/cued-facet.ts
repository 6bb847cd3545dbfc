import type { Facet } from '../../knowledge/facets.ts';
import { FACET_CUES } from './facet-cues.ts';

/** The facet that most cues in a question point to; undefined if it has none. */
export function cuedFacet(words: readonly string[]): Facet | undefined {
  const text = words.join(' ');
  const weights = new Map<Facet, number>();
  for (const [facet, weight, cue] of FACET_CUES) {
    if (cue.test(text)) weights.set(facet, (weights.get(facet) ?? 0) + weight);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  // "which pays more" compares, but asks for pay.
  const [first, second] = ranked;
  return first?.[0] === 'difference' && second && second[0] !== 'definition' ? second[0] : first?.[0];
}

/** The cues, each also as a pattern that finds all its matches in a text. */
const EVERY_CUE = FACET_CUES.map(([facet, , cue]) => ({ facet, cue, every: new RegExp(cue, 'g') }));

/** The places of the words that only ask for this facet: "job market" in "rhit job market". */
export function wordsCuing(words: readonly string[], facet: Facet): Set<number> {
  const text = words.join(' ');
  const places = new Set<number>();
  for (const { facet: cued, cue, every } of EVERY_CUE) {
    if (cued !== facet) continue;
    for (const { index, 0: found } of text.matchAll(every)) {
      const first = text.slice(0, index).split(' ').length - 1;
      found.split(' ').forEach((_, at, all) => {
        // If any other word would match as well, the word is no cue: the auditors in "do auditors make".
        if (!cue.test(all.with(at, 'zzz').join(' '))) places.add(first + at);
      });
    }
  }
  return places;
}
