import { foldedWords } from '../knowledge/fold-name.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import type { FacetFact } from '../knowledge/schema/fact.ts';
import type { Line } from './card.ts';

/** With more than this share of its words in the summary, a fact says nothing new. */
const SHARE = 0.5;
const SMALL = new Set(
  'a an the is are of and or to for in on with that which it its by from as at be'.split(' '),
);

/** A term's definition that only repeats the summary in a source's words; one with a figure says more. */
export function restated(entry: Entry): FacetFact | undefined {
  if (entry.kind !== 'terms') return undefined;
  const summary = meaningful(entry.summary);
  return entry.facts.find(({ facet, text }) => {
    const words = [...meaningful(text)];
    const known = words.filter((word) => summary.has(word)).length;
    return facet === 'definition' && !/\d/.test(text) && known >= words.length * SHARE;
  });
}

/** What an entry is, with the source if one of its facts says the same. */
export function summaryLine(entry: Entry): Line {
  const fact = restated(entry);
  return { text: entry.summary, ...(fact ? { from: fact, timeless: true } : {}) };
}

/** The words that carry meaning, without the endings of plurals and verbs. */
function meaningful(text: string): Set<string> {
  const words = foldedWords(text).filter((word) => !SMALL.has(word));
  return new Set(words.map((word) => word.replace(/(?<=...)(?:es|e|s|ed|ing)$/, '')));
}
