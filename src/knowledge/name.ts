/**
 * Two spellings of one name fold to the same text: capitals, accents, apostrophes, dots inside abbreviations and
 * punctuation do not count ("R.H.I.T." = "rhit", "Bachelor's" = "bachelors", "CCS-P" = "ccs p").
 */
export function foldName(name: string): string {
  // Most names are plain ASCII, and taking accents off is the slow part.
  const plain = /[^\x20-\x7e]/.test(name) ? name.normalize('NFKD').replace(/\p{M}+/gu, '') : name;
  const lower = plain.toLowerCase().replace(/['’‘`´]/g, '');
  const joined = lower.includes('.') ? lower.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1') : lower;
  return joined
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
