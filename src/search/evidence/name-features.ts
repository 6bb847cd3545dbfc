import { type Kind, kindOf } from '../../knowledge/kinds.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Reading } from '../reading/reading.ts';
import { relatedIds } from '../reading/related-ids.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { termsOf } from '../text/terms.ts';
import { type AddFeature, featureNames } from './features.ts';

/** How the names in a question support an entry: as its own name, or through a term or organization that stands for it. */
export type NameEvidence = { own: number; whole: number; passed: number };

/**
 * The evidence from the names in a reading. `own`: the entry is named; `whole`: the share of the question's weight that its
 * name covers; `passed`: what related names pass on to it.
 */
export function nameEvidence({ words, mentions }: Reading, index: SearchIndex): Map<string, NameEvidence> {
  const mass = (part: readonly string[]): number =>
    part
      .filter((word) => !STOPWORDS.has(word))
      .reduce((sum, word) => sum + index.passages.idf(termsOf([word]).at(-1) ?? word), 0);
  const all = Math.max(mass(words), 1);
  const shares = new Map<string, NameEvidence>();
  const add = (id: string, part: Partial<NameEvidence>): void => {
    const known = shares.get(id) ?? { own: 0, whole: 0, passed: 0 };
    shares.set(id, {
      own: Math.max(known.own, part.own ?? 0),
      whole: Math.max(known.whole, part.whole ?? 0),
      passed: Math.max(known.passed, part.passed ?? 0),
    });
  };
  for (const { ids, from, to, edits } of mentions) {
    const covered = Math.min(1, mass(words.slice(from, to)) / all);
    const sure = (edits > 0 ? 0.7 : 1) / Math.sqrt(ids.length);
    for (const id of ids) {
      add(id, { own: sure, whole: sure * covered });
      for (const other of relatedIds(id, index.knowledge)) add(other, { passed: sure * covered });
    }
  }
  return shares;
}

/** The kinds of the entries that are named, each with the certainty of its surest name. */
export function namedKinds(named: ReadonlyMap<string, NameEvidence>): ReadonlyMap<Kind, number> {
  const kinds = new Map<Kind, number>();
  for (const [id, { own }] of named) {
    const kind = kindOf(id);
    if (kind && own > 0) kinds.set(kind, Math.max(kinds.get(kind) ?? 0, own));
  }
  return kinds;
}

const NAMED = featureNames('named');
const COVERS = featureNames('covers');
const PASSED = featureNames('passed');
const SIDES = featureNames('sides');
const ONE_SIDE = featureNames('one side');

/** Passes on how the names in the question support an entry. */
export function addNameFeatures(
  named: NameEvidence | undefined,
  entry: Entry | undefined,
  say: AddFeature,
): void {
  if (!named || !entry) return;
  say(NAMED[entry.kind], named.own);
  say(COVERS[entry.kind], named.whole);
  say(PASSED[entry.kind], named.passed);
}

/**
 * How much of what an entry is about is named: a comparison of which one side is named is hardly meant; a question about the
 * very thing that is named is.
 */
export function addSideFeatures(
  entry: Entry | undefined,
  named: ReadonlyMap<string, NameEvidence>,
  say: AddFeature,
): void {
  const sides = entry?.kind === 'comparisons' ? entry.of : entry?.kind === 'questions' ? entry.about : [];
  if (!entry || !sides || sides.length === 0) return;
  let count = 0;
  for (const id of sides) if ((named.get(id)?.own ?? 0) > 0) count += 1;
  const share = count / sides.length;
  say(SIDES[entry.kind], share);
  say(ONE_SIDE[entry.kind], share > 0 && share < 1 ? 1 : 0);
}
