import { KINDS, type Kind } from '../../knowledge/kinds.ts';
import { softmax } from '../learned/chances.ts';
import { type Classifier, classScores } from '../learned/classify.ts';

/** By kind of entry, the logarithm of the chance that a text with these features asks for one of that kind. */
export function kindChances(features: readonly string[], kinds: Classifier): ReadonlyMap<Kind, number> {
  const scoreOf = classScores(kinds, features);
  const chances = softmax(KINDS.map(scoreOf));
  return new Map(KINDS.map((kind, at) => [kind, Math.log(chances[at] ?? 0)]));
}
