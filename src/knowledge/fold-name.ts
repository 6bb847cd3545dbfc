/**
 * Two spellings of one name fold to the same text: capitals, accents, apostrophes, dots inside abbreviations and
 * punctuation do not count ("R.H.I.T." = "rhit", "Bachelor's" = "bachelors", "CCS-P" = "ccs p").
 */
export function foldName(name: string): string {
  return foldedWords(name).join(' ');
}

/** The words of a text, each folded in the same way. */
export function foldedWords(text: string): string[] {
  // Most texts are plain ASCII, and handling other letters is the slow part.
  const plain = /^[\x20-\x7e]*$/.test(text);
  let folded = (plain ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase();
  if (/['’‘`´]/.test(folded)) folded = folded.replace(/['’‘`´]/g, '');
  if (folded.includes('.')) folded = folded.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  if (folded.includes('&')) folded = folded.replaceAll('&', ' and ');
  return folded.match(plain ? /[a-z0-9+#]+/g : /[\p{L}\p{N}+#]+/gu) ?? [];
}
