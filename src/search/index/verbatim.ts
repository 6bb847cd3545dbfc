import type { Lexicon } from './lexicon.ts';
import type { Passages } from './passages.ts';
import { rowLength } from './rows.ts';

/** Finds the entry (by number) that has exactly these words as one of its questions; undefined if none has. */
export type Verbatim = (words: readonly string[]) => number | undefined;

/**
 * Members' questions word for word: whoever adds a question to an entry can rely on it. `asks`: the passages that are
 * questions.
 */
export function indexVerbatim(
  { words, entryOf }: Passages,
  asks: readonly number[],
  lexicon: Lexicon,
): Verbatim {
  const byHash = new Map<number, number>();
  // By passage: the earlier question with the same hash.
  const sameHash = new Map<number, number>();
  for (const passage of asks) {
    let hash = 0;
    const end = words.starts[passage + 1] ?? 0;
    for (let at = words.starts[passage] ?? 0; at < end; at++) hash = mixed(hash, words.items[at] ?? 0);
    const other = byHash.get(hash);
    if (other !== undefined) sameHash.set(passage, other);
    byHash.set(hash, passage);
  }
  const says = (passage: number, numbers: readonly number[]): boolean => {
    const start = words.starts[passage] ?? 0;
    return (
      rowLength(words, passage) === numbers.length &&
      numbers.every((number, at) => words.items[start + at] === number)
    );
  };
  return (asked) => {
    const numbers = asked.map((word) => lexicon.words.get(word) ?? -1);
    let passage = byHash.get(numbers.reduce(mixed, 0));
    while (passage !== undefined && !says(passage, numbers)) passage = sameHash.get(passage);
    return passage === undefined ? undefined : entryOf[passage];
  };
}

/** One step of FNV-1a, with the high bits mixed in: a word's number alone fills only the low ones. */
function mixed(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0x01000193);
  return next ^ (next >>> 15);
}
