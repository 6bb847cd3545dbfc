import { CONCEPTS } from './concepts.ts';
import { stem } from './stem.ts';
import { STOPWORDS } from './stopwords.ts';

/** What is known about a word; its stems are texts or numbers. */
export type Lexeme<Stem> = {
  readonly stem: Stem;
  readonly stop: boolean;
  /** The phrases of concepts that start with it, longest first ("work from home" → "~remote"). */
  readonly phrases: readonly Phrase<Stem>[];
};

/** The stems of a phrase, and the concept that it names. */
type Phrase<Stem> = { readonly stems: readonly Stem[]; readonly concept: Stem };

/** The phrases of all concepts by their first stem. */
const PHRASES = phrasesByStart();

function phrasesByStart(): ReadonlyMap<string, readonly Phrase<string>[]> {
  const byStart = new Map<string, Phrase<string>[]>();
  for (const { concept, words } of CONCEPTS) {
    const stems = words.map(stem);
    const start = stems[0] ?? '';
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), { stems, concept }].sort((a, b) => b.stems.length - a.stems.length),
    );
  }
  return byStart;
}

/** The stem of a word, whether it is a stop word, and the phrases that start with it. */
export function lexemeOf(word: string): Lexeme<string> {
  const root = stem(word);
  return { stem: root, stop: STOPWORDS.has(word), phrases: PHRASES.get(root) ?? NONE };
}
const NONE: readonly Phrase<string>[] = [];

/**
 * The terms that a text is compared by: concepts for the phrases that have one, stems for the other words; stop words are
 * left out. Applied to both the knowledge and the questions. A single word keeps its stem beside its concept, so that the
 * very word counts for more than a synonym.
 */
export function termsOf(words: readonly string[]): string[] {
  const terms: string[] = [];
  eachTerm(words.map(lexemeOf), (term) => terms.push(term));
  return terms;
}

/** Calls back for each term of a text, a stem or a concept, in order. */
export function eachTerm<Stem>(lexemes: readonly Lexeme<Stem>[], visit: (term: Stem) => void): void {
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at] as Lexeme<Stem>;
    const phrase = phraseAt(lexemes, at, lexeme.phrases);
    const length = phrase?.stems.length ?? 1;
    if (phrase) visit(phrase.concept);
    if (length === 1 && !lexeme.stop) visit(lexeme.stem);
    at += length;
  }
}

function phraseAt<Stem>(
  lexemes: readonly Lexeme<Stem>[],
  at: number,
  phrases: readonly Phrase<Stem>[],
): Phrase<Stem> | undefined {
  for (let nth = 0; nth < phrases.length; nth++) {
    const phrase = phrases[nth] as Phrase<Stem>;
    let offset = 1;
    while (offset < phrase.stems.length && lexemes[at + offset]?.stem === phrase.stems[offset]) offset += 1;
    if (offset === phrase.stems.length) return phrase;
  }
  return undefined;
}
