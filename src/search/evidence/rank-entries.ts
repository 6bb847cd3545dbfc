import type { Facet } from '../../knowledge/facets.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Reading } from '../reading/reading.ts';
import { entryLogProbabilities } from './entry-probabilities.ts';
import { type AddFeature, collectFeatures, type Feature, featureNames } from './features.ts';
import { kindFeatures } from './kind-features.ts';
import { addNameFeatures, addSideFeatures, type NameEvidence, nameEvidence } from './name-features.ts';
import { addMeasureFeatures, type Columns, emptyColumns, scoresOf } from './similarity-features.ts';

/** A candidate entry and its score. */
export type Candidate = {
  readonly id: string;
  readonly score: number;
  /** Its features, computed on demand: few candidates are ever asked for them. */
  readonly features: () => readonly Feature[];
};

/** Scale likelihoods, which grow with the length of the question, to about the size of the other features. */
const SCALE = 10;
const CHANCE_SCALE = 5;

/** How many entries are scored; those that share hardly a word with the question are not worth it. */
const LOOKED_AT = 40;

/** The entries that share anything with the question, best first, at most `limit`. */
export function rankEntries(reading: Reading, index: SearchIndex, limit = LOOKED_AT): Candidate[] {
  const named = nameEvidence(reading, index);
  const { entries, columns } = entriesToScore(reading, named, index, limit);
  const addKindFeatures = kindFeatures(reading, named);
  const addFeatures = (number: number, say: AddFeature): void => {
    const id = index.ids[number] ?? '';
    const entry = index.knowledge.entries.get(id);
    const own = named.get(id);
    addKindFeatures(index.kinds[number] ?? 'terms', own, say);
    addNameFeatures(own, entry, say);
    addSideFeatures(entry, named, say);
    addFactFeatures(entry, reading.facet, say);
  };
  const weights = index.learned.ranking;
  const scores = scoresOf(columns, entries.length, weights);
  let own = 0;
  const addUp: AddFeature = (name, value) => {
    own += value * (weights.get(name) ?? 0);
  };
  for (let at = 0; at < entries.length; at++) {
    own = 0;
    addFeatures(entries[at] ?? 0, addUp);
    scores[at] = (scores[at] ?? 0) + own;
  }
  const features = (at: number): Feature[] =>
    collectFeatures((say) => {
      addMeasureFeatures(columns, at, say);
      addFeatures(entries[at] ?? 0, say);
    });
  const idAt = (at: number): string => index.ids[entries[at] ?? 0] ?? '';
  return entries
    .map((_, at) => at)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || idAt(a).localeCompare(idAt(b)))
    .slice(0, limit)
    .map((at) => ({ id: idAt(at), score: scores[at] ?? 0, features: () => features(at) }));
}

/** The entries to score, by number: those most similar to the question and those it names; with their measures. */
function entriesToScore(
  { words, terms }: Reading,
  named: ReadonlyMap<string, NameEvidence>,
  index: SearchIndex,
  limit: number,
): { readonly entries: readonly number[]; readonly columns: Columns } {
  const hits = index.passages.search(terms, limit);
  const found = hits.map(({ entry }) => entry);
  for (const id of named.keys()) found.push(index.numbers.get(id) ?? 0);
  // What is found comes first and in its order, so the first entries are the hits.
  const { entries, shares } = index.bags.coverage(terms, found, limit);
  const likelihoods = index.likelihood.of(words, entries);
  const ids = entries.map((entry) => index.ids[entry] ?? '');
  const chances = entryLogProbabilities(words, terms, ids, index.learned.entries);
  const columns = emptyColumns(entries.length);
  for (let at = 0; at < entries.length; at++) {
    columns.likeness[at] = hits[at]?.score ?? 0;
    columns.coverage[at] = shares[at] ?? 0;
    columns.pairs[at] = (likelihoods[at] ?? 0) / SCALE;
    columns.chance[at] = (chances[at] ?? 0) / CHANCE_SCALE;
  }
  return { entries, columns };
}

/** Passes on the share of an entry's facts that are on the facet asked for. */
function addFactFeatures(entry: Entry | undefined, facet: Facet | undefined, say: AddFeature): void {
  if (!entry || !facet || !('facts' in entry) || !entry.facts) return;
  let said = 0;
  for (const fact of entry.facts) if ('facet' in fact && fact.facet === facet) said += 1;
  say(FACTS[entry.kind], said / entry.facts.length);
}
const FACTS = featureNames('says');
