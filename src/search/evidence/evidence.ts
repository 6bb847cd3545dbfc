import type { Facet } from '../../knowledge/facets.ts';
import type { Kind } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { learned } from '../learned/in-force.ts';
import type { Reading } from '../reading/reading.ts';
import { kindChances } from './kind-of-text.ts';
import { type Measured, measured } from './measures.ts';
import {
  type Feature,
  kindsNamed,
  type Named,
  namedShares,
  nameFeatures,
  namesByKind,
  sideFeatures,
} from './named.ts';

/** An entry with what speaks for it. */
export type Candidate = {
  readonly id: string;
  readonly score: number;
  /** All of it; worked out when asked for, which few candidates are. */
  readonly features: () => readonly Feature[];
};

/** The name of a thing is asked for, not the thing: "what is the word for that". */
const NAME_WANTED =
  /\b(word|term|name|acronym|abbreviation) (for|of)\b|\bgeneric name\b|\bwhat is (it|that|this|each) called\b|\bcalled\b(?! (me|him|her|us|back))/;

/** Brings likelihoods, which grow with the question, near the size of the other features. */
const SCALE = 10;
const KIND_SCALE = 3;

/** Entries looked at closely; those that hardly share a word are not worth it. */
const LOOKED_AT = 40;

/** The entries that something speaks for, the best first, at most `limit`. */
export function weigh(
  reading: Reading,
  index: SearchIndex,
  knowledge: Knowledge,
  limit = LOOKED_AT,
): Candidate[] {
  const named = namedShares(reading, index, knowledge);
  const { entries, scores, featuresAt } = lookedAt(reading, named, index, limit);
  const ofKind = featuresByKind(reading, named);
  return entries
    .map((number, at): Candidate => {
      const id = index.ids[number] ?? '';
      const entry = knowledge.entries.get(id);
      const kind = index.kinds[number] ?? 'terms';
      const own = named.get(id);
      const { always, unnamed } = ofKind(kind);
      const passedOver = own && own.own + own.passed > 0 ? NOTHING : unnamed;
      const byName = nameFeatures(kind, own);
      const bySides = sideFeatures(entry, named);
      const byFacts = factFeatures(entry, reading.facet);
      return {
        id,
        score:
          (scores[at] ?? 0) +
          always.score +
          passedOver.score +
          weightOf(byName) +
          weightOf(bySides) +
          weightOf(byFacts),
        features: () =>
          [featuresAt(at), always.features, byName, bySides, byFacts, passedOver.features].flat(),
      };
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, limit);
}

/** The entries (by number) that share most with a question or are named in it, with how like it they are. */
function lookedAt(
  { words, terms, features }: Reading,
  named: ReadonlyMap<string, Named>,
  index: SearchIndex,
  limit: number,
): Measured & { readonly entries: readonly number[] } {
  const hits = new Map(index.passages.search(terms, limit).map((hit) => [hit.entry, hit]));
  const numbers = [...named.keys()].flatMap((id) => index.numbers.get(id) ?? []);
  const coverage = index.bags.coverage(terms, [...hits.keys(), ...numbers], limit);
  const entries = [...coverage.keys()];
  const ofWords = index.words.of(words, entries);
  const ofPairs = index.pairs.of(words, entries);
  const chances = kindChances(features);
  const alike = measured(entries, {
    likeness: (entry) => hits.get(entry)?.score ?? 0,
    best: (entry) => hits.get(entry)?.best ?? 0,
    coverage: (entry) => coverage.get(entry) ?? 0,
    words: (_, at) => (ofWords[at] ?? 0) / SCALE,
    pairs: (_, at) => (ofPairs[at] ?? 0) / SCALE,
    kind: (entry) => (chances.get(index.kinds[entry] ?? 'terms') ?? 0) / KIND_SCALE,
  });
  return { ...alike, entries };
}

/** Pieces of evidence with what they count for together. */
type Weighed = { readonly features: readonly Feature[]; readonly score: number };
const NOTHING: Weighed = { features: [], score: 0 };

function weighed(features: readonly Feature[]): Weighed {
  return { features, score: weightOf(features) };
}

function weightOf(features: readonly Feature[]): number {
  const weights = learned().ranking;
  let score = 0;
  for (const [name, value] of features) score += value * (weights.get(name) ?? 0);
  return score;
}

/** The features that all candidates of a kind share: always, and where the question does not name the candidate. */
type OfKind = { readonly always: Weighed; readonly unnamed: Weighed };

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
      always: weighed([
        [`kind:${kind}`, 1],
        [`facet:${facet ?? 'none'}:${kind}`, 1],
        ...(nameWanted ? [[`naming:${kind}`, 1] as const] : []),
      ]),
      // What is named for certain is hardly passed over: "what score passes the RHIT" is not about results in general.
      unnamed: weighed(
        [...namedKinds].flatMap(([other, own]): Feature[] => [
          [`ignores:${other}`, own],
          [`ignores:${other}:${kind}`, own],
        ]),
      ),
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
  return [[SAYS[entry.kind], said / entry.facts.length]];
}
const SAYS = namesByKind('says');
