import { CONCEPTS } from './concepts.ts';
import { stem } from './stem.ts';
import { STOPWORDS } from './stopwords.ts';

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

/**
 * What a text is compared by: concepts for the phrases that have one, stems for the other words; stop words are left
 * out. Both the knowledge and the questions go through it. A single word keeps its stem beside its concept, so that the
 * very word still counts for more than its synonym.
 */
export function termsOf(words: readonly string[]): string[] {
  const stems = words.map(stem);
  const terms: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(stems, at);
    const word = words[at] ?? '';
    if (phrase) terms.push(phrase.concept);
    if ((phrase?.stems.length ?? 1) === 1 && !STOPWORDS.has(word)) terms.push(stems[at] ?? '');
    at += phrase?.stems.length ?? 1;
  }
  return terms;
}

function phraseAt(stems: readonly string[], at: number): Phrase | undefined {
  return PHRASES.get(stems[at] ?? '')?.find((phrase) =>
    phrase.stems.every((part, offset) => stems[at + offset] === part),
  );
}
