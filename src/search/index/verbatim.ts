import type { Lexicon } from './lexicon.ts';
import type { Passages } from './passages.ts';
import { rowLength } from './rows.ts';

/** Finds the entry (by number) among whose questions is one of just these words; undefined where there is none. */
export type Verbatim = (words: readonly string[]) => number | undefined;

/**
 * Members' questions by what they say, word for word: whoever adds one to an entry may count on it. `asks` are the numbers of
 * the passages that are questions.
 */
export function indexVerbatim(
  { words, entryOf }: Passages,
  asks: readonly number[],
  lexicon: Lexicon,
): Verbatim {
  const byHash = new Map<number, number>();
  for (const passage of asks) {
    let hash = 0;
    const end = words.starts[passage + 1] ?? 0;
    for (let at = words.starts[passage] ?? 0; at < end; at++) hash = mixed(hash, words.items[at] ?? 0);
    byHash.set(hash, passage);
  }
  return (asked) => {
    const numbers = asked.map((word) => lexicon.words.get(word) ?? -1);
    const passage = byHash.get(numbers.reduce(mixed, 0));
    if (passage === undefined || rowLength(words, passage) !== numbers.length) return undefined;
    const start = words.starts[passage] ?? 0;
    return numbers.every((number, at) => words.items[start + at] === number) ? entryOf[passage] : undefined;
  };
}

function mixed(hash: number, word: number): number {
  return (Math.imul(hash, 31) + word) | 0;
}
