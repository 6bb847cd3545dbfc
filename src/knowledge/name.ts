/**
 * Two spellings of one name fold to the same text: capitals, accents, apostrophes, dots inside abbreviations and
 * punctuation do not count ("R.H.I.T." = "rhit", "Bachelor's" = "bachelors", "CCS-P" = "ccs p").
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
