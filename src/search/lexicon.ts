import { SLANG } from './slang.ts';
import { eachTerm, type Lexeme, lexemeOf } from './terms.ts';
import { writtenWords } from './words.ts';

/** The words and terms of one knowledge by number: numbers make small and quick tables. */
export type Lexicon = {
  readonly words: ReadonlyMap<string, Numbered>;
  readonly terms: ReadonlyMap<string, number>;
  /** The words and terms of a text of the knowledge, new ones with new numbers. */
  readonly read: (text: string) => { words: number[]; terms: number[] };
};

type Numbered = Lexeme & { readonly number: number; readonly term: number };

export function createLexicon(): Lexicon {
  const words = new Map<string, Numbered>();
  const terms = new Map<string, number>();
  // What is written comes again and again: one look-up a word finds all that there is to know of it.
  const written = new Map<string, readonly Numbered[]>();

  const numbered = (word: string): Numbered => {
    const known = words.get(word);
    if (known) return known;
    const { stem, stop, phrases } = lexemeOf(word);
    const added = { word, stem, stop, phrases, number: words.size, term: numberOf(terms, stem) };
    words.set(word, added);
    return added;
  };
  const spell = (word: string): readonly Numbered[] => {
    const known = written.get(word);
    if (known) return known;
    const spelled = (SLANG.get(word)?.split(' ') ?? [word]).map(numbered);
    written.set(word, spelled);
    return spelled;
  };
  // One list for all texts: most of the time of reading goes into making and clearing away small ones.
  const lexemes: Numbered[] = [];
  const read = (text: string): { words: number[]; terms: number[] } => {
    lexemes.length = 0;
    const numbers: number[] = [];
    for (const word of writtenWords(text)) {
      for (const lexeme of spell(word)) {
        lexemes.push(lexeme);
        numbers.push(lexeme.number);
      }
    }
    const found: number[] = [];
    eachTerm(
      lexemes,
      ({ term }) => found.push(term),
      (concept) => found.push(numberOf(terms, concept)),
    );
    return { words: numbers, terms: found };
  };
  return { words, terms, read };
}

/** The number of a unit, a new one at its first use. */
function numberOf<Unit>(numbers: Map<Unit, number>, unit: Unit): number {
  const known = numbers.get(unit);
  if (known !== undefined) return known;
  numbers.set(unit, numbers.size);
  return numbers.size - 1;
}
