import { classScores, featuresOf } from './classify.ts';
import { learned } from './in-force.ts';

/** How much a text sounds like one that is not for us (above 0) or like one that is (below), as log odds. */
export function foreignness(words: readonly string[]): number {
  return classScores(learned().scope, featuresOf(words)).get('foreign') ?? 0;
}
