import { CONCEPTS } from './concepts.ts';
import { stem } from './stem.ts';
import { STOPWORDS } from './stopwords.ts';

/** Concept phrases by their stems ("work from home" → "~remote"), and the length of the longest. */
const PHRASES = new Map(CONCEPTS.map(({ concept, words }) => [words.map(stem).join(' '), concept]));
const LONGEST = Math.max(...CONCEPTS.map(({ words }) => words.length));

/**
 * What a text is compared by: concepts for the phrases that have one, stems for the other words; stop words are left
 * out. Both the knowledge and the questions go through it. One concept is kept beside the word that named it, so that
 * the very word still counts for more than its synonym.
 */
export function termsOf(words: readonly string[]): string[] {
  const stems = words.map(stem);
  const terms: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(stems, at);
    if (length > 0) {
      terms.push(PHRASES.get(stems.slice(at, at + length).join(' ')) ?? '');
      if (length === 1 && !STOPWORDS.has(words[at] ?? '')) terms.push(stems[at] ?? '');
      at += length;
      continue;
    }
    const word = words[at] ?? '';
    if (!STOPWORDS.has(word)) terms.push(stems[at] ?? '');
    at += 1;
  }
  return terms;
}

function phraseLength(stems: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, stems.length - at); length > 0; length--) {
    if (PHRASES.has(stems.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
