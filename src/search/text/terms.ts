import { CONCEPTS } from './concepts.ts';
import { stem } from './stem.ts';
import { STOPWORDS } from './stopwords.ts';

/** A word with what is asked of it time and again: its stem, and the phrases of concepts that start with it. */
export type Lexeme = {
  readonly word: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly phrases: readonly Phrase[] | undefined;
};

/** A phrase by its stems, and the concept that it names. */
type Phrase = { readonly stems: readonly string[]; readonly concept: string };

/** The phrases of all concepts by their first stem, the longest first ("work from home" → "~remote"). */
const PHRASES = phrasesByStart();

function phrasesByStart(): ReadonlyMap<string, readonly Phrase[]> {
  const byStart = new Map<string, Phrase[]>();
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

export function lexemeOf(word: string): Lexeme {
  const root = stem(word);
  return { word, stem: root, stop: STOPWORDS.has(word), phrases: PHRASES.get(root) };
}

/**
 * What a text is compared by: concepts for the phrases that have one, stems for the other words; stop words are left
 * out. Both the knowledge and the questions go through it. A single word keeps its stem beside its concept, so that the
 * very word still counts for more than its synonym.
 */
export function termsOf(words: readonly string[]): string[] {
  const terms: string[] = [];
  eachTerm(
    words.map(lexemeOf),
    ({ stem }) => terms.push(stem),
    (concept) => terms.push(concept),
  );
  return terms;
}

/** Calls back for each term of a text, in order. */
export function eachTerm<Known extends Lexeme>(
  lexemes: readonly Known[],
  onStem: (lexeme: Known) => void,
  onConcept: (concept: string) => void,
): void {
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at] as Known;
    const phrase = lexeme.phrases && phraseAt(lexemes, at, lexeme.phrases);
    const length = phrase?.stems.length ?? 1;
    if (phrase) onConcept(phrase.concept);
    if (length === 1 && !lexeme.stop) onStem(lexeme);
    at += length;
  }
}

function phraseAt(lexemes: readonly Lexeme[], at: number, phrases: readonly Phrase[]): Phrase | undefined {
  for (const phrase of phrases) {
    let offset = 1;
    while (offset < phrase.stems.length && lexemes[at + offset]?.stem === phrase.stems[offset]) offset += 1;
    if (offset === phrase.stems.length) return phrase;
  }
  return undefined;
}
