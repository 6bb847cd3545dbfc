import type { Entry } from '../../knowledge/schema/entry.ts';
import { cleanAsk } from '../text/clean.ts';
import type { Lexicon } from './lexicon.ts';
import { type Rows, writeRows } from './rows.ts';
import { createTextReader, type TextReader } from './text-reader.ts';
import { type Text, textsOf } from './texts.ts';
import { MOST_NUMBERS } from './word-reader.ts';

/** The texts of an entry, with the words and terms of each in the numbers of a lexicon that it may share with others. */
type EntryRows = {
  readonly entry: Entry;
  readonly sorts: readonly Text['sort'][];
  readonly words: Rows;
  readonly terms: Rows;
  readonly lexicon: Lexicon;
};

/**
 * Reading takes longer than all else about an index, and after an edit nearly all entries are the same objects as before.
 * The lexicons that they were read with are gone with the last of their entries.
 */
const known = new WeakMap<Entry, EntryRows>();

/** Reads entries, each of them only once. */
export function readEntries(entries: readonly Entry[]): EntryRows[] {
  const reader = createTextReader();
  return entries.map((entry) => {
    const rows = known.get(entry) ?? readEntry(entry, reader);
    known.set(entry, rows);
    return rows;
  });
}

function readEntry(entry: Entry, reader: TextReader): EntryRows {
  const texts = textsOf(entry);
  const writer = writeRows();
  const read = new Uint32Array(MOST_NUMBERS);
  for (const { text, sort } of texts)
    writer.add(read, reader.read(sort === 'ask' ? cleanAsk(text) : text, read));
  const words = writer.rows();
  return {
    entry,
    sorts: texts.map(({ sort }) => sort),
    words,
    terms: reader.termsOf(words),
    lexicon: { words: reader.words, terms: reader.terms },
  };
}
