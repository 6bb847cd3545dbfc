import { FACETS } from '../../knowledge/facets.ts';
import { KINDS, type Kind } from '../../knowledge/kinds.ts';
import type { Reading } from '../reading/reading.ts';
import { type AddFeature, featureNames } from './features.ts';
import { type NameEvidence, namedKinds } from './name-features.ts';

/** Asks for the name of a thing, not for the thing: "what is the word for that". */
const NAME_WANTED =
  /\b(word|term|name|acronym|abbreviation) (for|of)\b|\bgeneric name\b|\bwhat is (it|that|this|each) called\b|\bcalled\b(?! (me|him|her|us|back))/;

const KIND = featureNames('kind');
const NAMING = featureNames('naming');
const FACET = new Map(
  [...FACETS, undefined].map((facet) => [facet, featureNames(`facet:${facet ?? 'none'}`)]),
);
const IGNORES = new Map(
  KINDS.map((other) => [other, { any: `ignores:${other}`, by: featureNames(`ignores:${other}`) }]),
);

/** Passes on the features that a candidate shares with all of its kind; `own`: how it is named itself. */
export function kindFeatures(
  { words, facet }: Reading,
  named: ReadonlyMap<string, NameEvidence>,
): (kind: Kind, own: NameEvidence | undefined, say: AddFeature) => void {
  const nameWanted = NAME_WANTED.test(words.join(' '));
  const ignored = [...namedKinds(named)].flatMap(([other, sure]) => {
    const names = IGNORES.get(other);
    return names ? [{ names, sure }] : [];
  });
  const byFacet = FACET.get(facet);
  return (kind, own, say) => {
    say(KIND[kind], 1);
    if (byFacet) say(byFacet[kind], 1);
    if (nameWanted) say(NAMING[kind], 1);
    // An entry that is named itself is not charged with ignoring other names: "what score passes the RHIT" is not about
    // results in general.
    if (own && own.own + own.passed > 0) return;
    for (const { names, sure } of ignored) {
      say(names.any, sure);
      say(names.by[kind], sure);
    }
  };
}
