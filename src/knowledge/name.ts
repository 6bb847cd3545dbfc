/**
 * Two spellings of one name fold to the same text: capitals, accents, apostrophes, dots inside abbreviations and
 * punctuation do not count ("R.H.I.T." = "rhit", "Bachelor's" = "bachelors", "CCS-P" = "ccs p").
 */
export function foldName(name: string): string {
  return PLAIN.test(name) ? foldPlain(name.toLowerCase()) : foldAny(name);
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Most names are plain ASCII, where the same is done many times as fast. */
function foldPlain(lower: string): string {
  const joined = lower.includes('.') ? lower.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1') : lower;
  return joined
    .replace(/['`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();
}

function foldAny(name: string): string {
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
