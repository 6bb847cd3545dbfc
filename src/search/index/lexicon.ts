import { SLANG } from '../text/slang.ts';
import { eachTerm, type Lexeme, lexemeOf } from '../text/terms.ts';
import { type Rows, writeRows } from './rows.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

/** The words and terms of one knowledge by number: numbers make small and quick tables. */
export type Lexicon = {
  /** The number of each word, in the order of the numbers. */
  readonly words: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<string, number>;
  /** Reads the words of a text of the knowledge, slang spelled out; new words get new numbers. */
  readonly read: WordReader;
  /** The terms of texts that were read. */
  readonly termsOf: (texts: Rows) => Rows;
};

/** A word, and the number of its stem among the terms. */
type Numbered = Lexeme & { readonly term: number };

export function createLexicon(): Lexicon {
  const words = new Map<string, number>();
  const terms = new Map<string, number>();
  const lexemes: Numbered[] = [];

  const add = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const { stem, stop, phrases } = lexemeOf(word);
    words.set(word, lexemes.length);
    return lexemes.push({ word, stem, stop, phrases, term: numberOf(terms, stem) }) - 1;
  };
  const termsOf = ({ length, starts, items }: Rows): Rows => {
    const found = writeRows();
    const text: Numbered[] = [];
    const own: number[] = [];
    const onStem = ({ term }: Numbered): void => {
      own.push(term);
    };
    const onConcept = (concept: string): void => {
      own.push(numberOf(terms, concept));
    };
    for (let row = 0; row < length; row++) {
      text.length = 0;
      own.length = 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) text.push(lexemes[items[at] ?? 0] as Numbered);
      eachTerm(text, onStem, onConcept);
      found.add(own, own.length);
    }
    return found.rows();
  };
  return {
    words,
    terms,
    read: createWordReader((word) => (SLANG.get(word)?.split(' ') ?? [word]).map(add)),
    termsOf,
  };
}

/** The number of a unit, a new one at its first use. */
function numberOf<Unit>(numbers: Map<Unit, number>, unit: Unit): number {
  const known = numbers.get(unit);
  if (known !== undefined) return known;
  numbers.set(unit, numbers.size);
  return numbers.size - 1;
}
