import type { Facet } from '../knowledge/facets.ts';
import { type Kind, kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { learned } from './in-force.ts';
import { kindChances } from './kind-of-text.ts';
import type { Reading } from './reading.ts';
import { standsFor } from './related.ts';
import type { SearchIndex } from './search-index.ts';
import { STOPWORDS } from './stopwords.ts';
import { termsOf } from './terms.ts';

/** One piece of evidence for an entry: what it is called in the table of weights, and how strong it is. */
export type Feature = readonly [name: string, value: number];

/** An entry with what speaks for it. */
export type Candidate = {
  readonly id: string;
  readonly score: number;
  /** The share of the question's weight that the entry's words explain, 0 to 1. */
  readonly coverage: number;
  readonly features: readonly Feature[];
};

/** The name of a thing is asked for, not the thing: "what is the word for that". */
const NAME_WANTED =
  /\b(word|term|name|acronym|abbreviation) (for|of)\b|\bgeneric name\b|\b(what is|whats) (it|that|this|each) called\b|\bcalled\b(?! (me|him|her|us|back))/;

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
  const words = index.words.of(reading.words);
  const pairs = index.pairs.of(reading.words);
  const ofKind = featuresByKind(reading, named);
  const weights = learned().ranking;
  return [...coverage]
    .map(([entry, covered]): Candidate => {
      const id = index.ids[entry] ?? '';
      const kind = kindOf(id) ?? 'terms';
      const own = named.get(id);
      const { always, unnamed } = ofKind(kind);
      const features: Feature[] = [
        ['likeness', hits.get(entry)?.score ?? 0],
        ['best', hits.get(entry)?.best ?? 0],
        ['coverage', covered],
        ['words', (words[entry] ?? 0) / SCALE],
        ['pairs', (pairs[entry] ?? 0) / SCALE],
        ...always,
        ...nameFeatures(kind, own),
        ...sideFeatures(knowledge.entries.get(id), named),
        ...facetFeatures(knowledge.entries.get(id), reading.facet),
        ...(own && own.own + own.passed > 0 ? [] : unnamed),
      ];
      return {
        id,
        coverage: covered,
        features,
        score: features.reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0),
      };
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, LOOKED_AT);
}

/** The features that all candidates of a kind share: always, and where the question does not name the candidate. */
type OfKind = { readonly always: readonly Feature[]; readonly unnamed: readonly Feature[] };

function featuresByKind(
  { words, features, facet }: Reading,
  named: ReadonlyMap<string, Named>,
): (kind: Kind) => OfKind {
  const nameWanted = NAME_WANTED.test(words.join(' '));
  const chances = kindChances(features);
  const namedKinds = kindsNamed(named);
  const known = new Map<Kind, OfKind>();
  return (kind) => {
    const found = known.get(kind);
    if (found) return found;
    const made: OfKind = {
      always: [
        [`kind:${kind}`, 1],
        ['kind', (chances.get(kind) ?? 0) / KIND_SCALE],
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

/** The kinds of what is named, and how surely. */
function kindsNamed(named: ReadonlyMap<string, Named>): ReadonlyMap<Kind, number> {
  const kinds = new Map<Kind, number>();
  for (const [id, { own }] of named) {
    const kind = kindOf(id);
    if (kind && own > 0) kinds.set(kind, Math.max(kinds.get(kind) ?? 0, own));
  }
  return kinds;
}

/** How a name in the question speaks for an entry: named itself, or stood for by a term or body that is named. */
type Named = { own: number; whole: number; passed: number };

function nameFeatures(kind: Kind, named: Named | undefined): Feature[] {
  if (!named) return [];
  return [
    [`named:${kind}`, named.own],
    [`covers:${kind}`, named.whole],
    [`passed:${kind}`, named.passed],
  ];
}

/**
 * How far what an entry is about is named: a comparison of two of which only one is named is hardly meant, a worry about
 * the very thing that is named all the more.
 */
function sideFeatures(entry: Entry | undefined, named: ReadonlyMap<string, Named>): Feature[] {
  const sides = entry?.kind === 'comparisons' ? entry.of : entry?.kind === 'questions' ? entry.about : [];
  if (!entry || !sides || sides.length === 0) return [];
  const share = sides.filter((id) => (named.get(id)?.own ?? 0) > 0).length / sides.length;
  return [
    [`sides:${entry.kind}`, share],
    [`one side:${entry.kind}`, share > 0 && share < 1 ? 1 : 0],
  ];
}

/** Whether an entry has something to say on the facet that is asked for. */
function facetFeatures(entry: Entry | undefined, facet: Facet | undefined): Feature[] {
  if (!entry || !facet || !('facts' in entry) || !entry.facts) return [];
  const said = entry.facts.filter((fact) => 'facet' in fact && fact.facet === facet).length;
  return [[`says:${entry.kind}`, said / entry.facts.length]];
}

/** `own`: it is named; `whole`: the share of the question's weight that the name covers; `passed`: what names it passes on. */
function namedShares(
  { words, links }: Reading,
  index: SearchIndex,
  knowledge: Knowledge,
): Map<string, Named> {
  const mass = (part: readonly string[]): number =>
    part
      .filter((word) => !STOPWORDS.has(word))
      .reduce((sum, word) => sum + index.passages.idf(termsOf([word]).at(-1) ?? word), 0);
  const all = Math.max(mass(words), 1);
  const shares = new Map<string, Named>();
  const add = (id: string, part: Partial<Named>): void => {
    const known = shares.get(id) ?? { own: 0, whole: 0, passed: 0 };
    shares.set(id, {
      own: Math.max(known.own, part.own ?? 0),
      whole: Math.max(known.whole, part.whole ?? 0),
      passed: Math.max(known.passed, part.passed ?? 0),
    });
  };
  for (const { ids, from, to, edits } of links) {
    const covered = Math.min(1, mass(words.slice(from, to)) / all);
    const sure = (edits > 0 ? 0.7 : 1) / Math.sqrt(ids.length);
    for (const id of ids) {
      add(id, { own: sure, whole: sure * covered });
      for (const other of standsFor(id, knowledge)) add(other, { passed: sure * covered });
    }
  }
  return shares;
}
