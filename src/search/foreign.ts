import { classScores } from './classify.ts';
import { learned } from './in-force.ts';

/** How much a text with these features sounds like one that is not for us (above 0) or like one that is (below), as log odds. */
export function foreignness(features: readonly string[]): number {
  return classScores(learned().scope, features).get('foreign') ?? 0;
}
