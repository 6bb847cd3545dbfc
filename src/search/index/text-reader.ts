import { SLANG } from '../text/slang.ts';
import { eachTerm, type Lexeme, lexemeOf } from '../text/terms.ts';
import { type Lexicon, numberOf } from './lexicon.ts';
import { type Rows, writeRows } from './rows.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

/** Reads texts of the knowledge as numbers of words and terms; new ones get new numbers. */
export type TextReader = Lexicon & {
  /** Reads the words of a text, with slang spelled out. */
  readonly read: WordReader;
  /** The terms of texts that were read, row by row. */
  readonly termsOf: (texts: Rows) => Rows;
};

/** A reader that has not read anything. */
export function createTextReader(): TextReader {
  const words = new Map<string, number>();
  const terms = new Map<string, number>();
  const lexemes: Lexeme<number>[] = [];

  const add = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, lexemes.length);
    return lexemes.push(numbered(lexemeOf(word), terms)) - 1;
  };
  const numbers = new Map<string, readonly number[]>();
  const spelled = (word: string): readonly number[] => {
    const known = numbers.get(word);
    if (known) return known;
    const made = (SLANG.get(word)?.split(' ') ?? [word]).map(add);
    numbers.set(word, made);
    return made;
  };
  const termsOf = ({ length, starts, items }: Rows): Rows => {
    const found = writeRows();
    const text: Lexeme<number>[] = [];
    const own: number[] = [];
    const onTerm = (term: number): void => {
      own.push(term);
    };
    for (let row = 0; row < length; row++) {
      text.length = 0;
      own.length = 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) text.push(lexemes[items[at] ?? 0] as Lexeme<number>);
      eachTerm(text, onTerm);
      found.add(own, own.length);
    }
    return found.rows();
  };
  return {
    words,
    terms,
    read: createWordReader(spelled),
    termsOf,
  };
}

/** The same word with its stem and phrases as numbers. */
function numbered({ stem, stop, phrases }: Lexeme<string>, terms: Map<string, number>): Lexeme<number> {
  return {
    stem: numberOf(terms, stem),
    stop,
    phrases: phrases.map(({ stems, concept }) => ({
      stems: stems.map((each) => numberOf(terms, each)),
      concept: numberOf(terms, concept),
    })),
  };
}
