import type { Facet } from '../knowledge/facets.ts';
import { type Kind, kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { learned } from './in-force.ts';
import { kindChances } from './kind-of-text.ts';
import { type Feature, kindsNamed, type Named, namedShares, nameFeatures, sideFeatures } from './named.ts';
import type { Reading } from './reading.ts';
import type { SearchIndex } from './search-index.ts';

/** An entry with what speaks for it. */
export type Candidate = {
  readonly id: string;
  readonly score: number;
  readonly features: readonly Feature[];
};

/** The name of a thing is asked for, not the thing: "what is the word for that". */
const NAME_WANTED =
  /\b(word|term|name|acronym|abbreviation) (for|of)\b|\bgeneric name\b|\b(what is|whats) (it|that|this|each) called\b|\bcalled\b(?! (me|him|her|us|back))/;

/** How like an entry is to the question, measured in several ways. */
export const MEASURES = ['likeness', 'best', 'coverage', 'words', 'pairs', 'kind'] as const;
type Measure = (typeof MEASURES)[number];

/** What the feature is called that holds the place of an entry by a measure. */
export function placeName(measure: Measure): string {
  return `place:${measure}`;
}

/** Brings likelihoods, which grow with the question, near the size of the other features. */
const SCALE = 10;
const KIND_SCALE = 3;

/** Entries looked at closely; those that hardly share a word are not worth it. */
const LOOKED_AT = 40;

/** Every entry that something speaks for, the best first. */
export function weigh(reading: Reading, index: SearchIndex, knowledge: Knowledge): Candidate[] {
  const { terms } = reading;
  const hits = new Map(index.passages.search(terms, LOOKED_AT).map((hit) => [hit.entry, hit]));
  const named = namedShares(reading, index, knowledge);
  const numbers = [...named.keys()].flatMap((id) => index.numbers.get(id) ?? []);
  const coverage = index.bags.coverage(terms, [...hits.keys(), ...numbers], LOOKED_AT);
  const looked = [...coverage.keys()];
  const words = index.words.of(reading.words, looked);
  const pairs = index.pairs.of(reading.words, looked);
  const ofKind = featuresByKind(reading, named);
  const chances = kindChances(reading.features);
  const kindAt = (entry: number): Kind => kindOf(index.ids[entry] ?? '') ?? 'terms';
  const likeness = withPlaces(looked, {
    likeness: (entry) => hits.get(entry)?.score ?? 0,
    best: (entry) => hits.get(entry)?.best ?? 0,
    coverage: (entry) => coverage.get(entry) ?? 0,
    words: (entry) => (words.get(entry) ?? 0) / SCALE,
    pairs: (entry) => (pairs.get(entry) ?? 0) / SCALE,
    kind: (entry) => (chances.get(kindAt(entry)) ?? 0) / KIND_SCALE,
  });
  const weights = learned().ranking;
  return [...likeness]
    .map(([entry, alike]): Candidate => {
      const id = index.ids[entry] ?? '';
      const kind = kindAt(entry);
      const own = named.get(id);
      const { always, unnamed } = ofKind(kind);
      const features: Feature[] = [
        ...alike,
        ...always,
        ...nameFeatures(kind, own),
        ...sideFeatures(knowledge.entries.get(id), named),
        ...factFeatures(knowledge.entries.get(id), reading.facet),
        ...(own && own.own + own.passed > 0 ? [] : unnamed),
      ];
      return {
        id,
        features,
        score: features.reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0),
      };
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, LOOKED_AT);
}

/**
 * Each measure of the entries, and the place that an entry takes by it (1 for the first, 1/2 for the second, …): to be the
 * one that is most like the question says more than how much.
 */
function withPlaces(
  entries: readonly number[],
  measures: Readonly<Record<Measure, (entry: number) => number>>,
): Map<number, Feature[]> {
  const features = entries.map((): Feature[] => []);
  for (const name of MEASURES) {
    const values = Float64Array.from(entries, measures[name]);
    const place = placeName(name);
    for (const [at, value] of values.entries()) {
      let better = 0;
      for (let other = 0; other < values.length; other++) if ((values[other] ?? 0) > value) better += 1;
      features[at]?.push([name, value], [place, 1 / (1 + better)]);
    }
  }
  return new Map(entries.map((entry, at) => [entry, features[at] ?? []]));
}

/** The features that all candidates of a kind share: always, and where the question does not name the candidate. */
type OfKind = { readonly always: readonly Feature[]; readonly unnamed: readonly Feature[] };

function featuresByKind(
  { words, facet }: Reading,
  named: ReadonlyMap<string, Named>,
): (kind: Kind) => OfKind {
  const nameWanted = NAME_WANTED.test(words.join(' '));
  const namedKinds = kindsNamed(named);
  const known = new Map<Kind, OfKind>();
  return (kind) => {
    const found = known.get(kind);
    if (found) return found;
    const made: OfKind = {
      always: [
        [`kind:${kind}`, 1],
        [`facet:${facet ?? 'none'}:${kind}`, 1],
        ...(nameWanted ? [[`naming:${kind}`, 1] as const] : []),
      ],
      // What is named for certain is hardly passed over: "what score passes the RHIT" is not about results in general.
      unnamed: [...namedKinds].flatMap(([other, own]): Feature[] => [
        [`ignores:${other}`, own],
        [`ignores:${other}:${kind}`, own],
      ]),
    };
    known.set(kind, made);
    return made;
  };
}

/** Whether an entry has something to say on the facet that is asked for. */
function factFeatures(entry: Entry | undefined, facet: Facet | undefined): Feature[] {
  if (!entry || !facet || !('facts' in entry) || !entry.facts) return [];
  let said = 0;
  for (const fact of entry.facts) if ('facet' in fact && fact.facet === facet) said += 1;
  return [[`says:${entry.kind}`, said / entry.facts.length]];
}
