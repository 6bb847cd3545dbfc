/** The sentences of a text. Abbreviations and decimal points do not end one. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”’)]?)\s+(?=["“(]?[A-Z0-9$])/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The words of a text: whatever has a letter or a digit in it. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * Flesch reading ease: about 60 is plain English, 30 reads like a contract. A name stands for itself, however long it
 * is: callers put a short word in its place.
 */
export function readingEase(text: string): number {
  const words = wordsIn(text);
  const perSentence = words.length / Math.max(1, sentences(text).length);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, words.length);
  return 206.835 - 1.015 * perSentence - 84.6 * perWord;
}

/** Vowel groups, without a silent ending; letters that are spelled out and figures count as one. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3 || /^[A-Z-]+$/.test(word)) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
