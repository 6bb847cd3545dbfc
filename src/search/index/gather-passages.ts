import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import { readEntries } from './entry-rows.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passages } from './passages.ts';
import { createRenumbering, renumberRow } from './renumbering.ts';
import { writeRows } from './rows.ts';
import { createTally, type Tally } from './usual-words.ts';
import { MOST_NUMBERS } from './word-reader.ts';

/** The passages of a knowledge, which of them are members' questions, and the words and terms of all its texts. */
type Gathered = {
  readonly passages: Passages;
  readonly asked: readonly number[];
  readonly lexicon: Lexicon;
  readonly tally: Tally;
};

/** Entries with at least this many members' questions are found by those alone; the facts of others are indexed too. */
const ENOUGH = 12;
/** A word may be both a stem and a concept. */
const MOST_TERMS = 2 * MOST_NUMBERS;

/** Puts together what was read of the entries; `useAsk` leaves out some members' questions. */
export function gatherPassages(
  { entries }: Knowledge,
  useAsk: (entry: Entry, at: number) => boolean,
): Gathered {
  const [words, terms] = [createRenumbering(), createRenumbering()];
  const [wordRows, termRows] = [writeRows(), writeRows()];
  const tally = createTally();
  const entryOf: number[] = [];
  const asked: number[] = [];
  const row = new Uint32Array(MOST_TERMS);
  for (const [number, read] of readEntries([...entries.values()]).entries()) {
    const [toWord, toTerm] = [words.from(read.lexicon.words), terms.from(read.lexicon.terms)];
    const used = read.sorts.map((sort, at) => sort !== 'ask' || useAsk(read.entry, at));
    const asks = read.sorts.filter((sort, at) => sort === 'ask' && used[at]).length;
    for (const [text, sort] of read.sorts.entries()) {
      if (!used[text]) continue;
      const length = renumberRow(read.words, text, toWord, row);
      tally.count(sort, row, length);
      if (sort === 'fact' && asks >= ENOUGH) continue;
      wordRows.add(row, length);
      termRows.add(row, renumberRow(read.terms, text, toTerm, row));
      const passage = entryOf.push(number) - 1;
      if (sort === 'ask') asked.push(passage);
    }
  }
  return {
    passages: {
      entryOf: Uint32Array.from(entryOf),
      words: wordRows.rows(),
      terms: termRows.rows(),
      entries: entries.size,
    },
    asked,
    lexicon: { words: words.numbers, terms: terms.numbers },
    tally,
  };
}
