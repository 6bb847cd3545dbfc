import { KINDS, type Kind } from '../../knowledge/kinds.ts';
import { softmax } from '../learned/chances.ts';
import { classScores } from '../learned/classify.ts';
import { learned } from '../learned/in-force.ts';

/** By kind of entry, the logarithm of the chance that a text with these features asks for one of that kind. */
export function kindChances(features: readonly string[]): ReadonlyMap<Kind, number> {
  const scoreOf = classScores(learned().kinds, features);
  const chances = softmax(KINDS.map(scoreOf));
  return new Map(KINDS.map((kind, at) => [kind, Math.log(chances[at] ?? 0)]));
}
