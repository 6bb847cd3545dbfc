import type { Knowledge } from '../knowledge/knowledge.ts';
import { newestYear } from '../knowledge/periods-in.ts';
import { searchIndex } from './index/search-index.ts';
import { typedNames } from './names/typed-names.ts';

/**
 * Prepares what a knowledge needs to understand members, so that nobody waits for it: the index at once, the rest as soon as
 * the program waits for something else, such as its login.
 */
export function prepareSearch(knowledge: Knowledge): void {
  searchIndex(knowledge);
  setImmediate(() => {
    typedNames(knowledge);
    newestYear(knowledge);
  });
}
