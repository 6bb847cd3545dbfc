/** Endings that do not change what is meant, longest first; the stem that remains must have at least three letters. */
const ENDINGS: readonly [RegExp, string][] = [
  [/(?:ss)$/, 'ss'],
  [/ies$/, 'y'],
  [/(?:ches)$/, 'ch'],
  [/(?:shes)$/, 'sh'],
  [/(?:xes)$/, 'x'],
  [/(?:sses)$/, 'ss'],
  [/(?<=[^su])s$/, ''],
];
const VERB_ENDINGS: readonly RegExp[] = [
  /(?<=.{4})ing$/,
  /(?<=.{4})ed$/,
  /(?<=.{4})er$/,
  /(?<=.{4})e$/,
  /(?<=.{5})ly$/,
];

/** Singular of a word; words with digits and very short ones stay as they are. */
export function singular(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  for (const [ending, by] of ENDINGS) if (ending.test(word)) return word.replace(ending, by);
  return word;
}

/** The stem by which texts are compared: "coding", "coders" and "coded" come to the same. */
export function stem(word: string): string {
  let root = singular(word);
  if (root.length < 5 || /\d/.test(root)) return root;
  for (const ending of VERB_ENDINGS) {
    if (ending.test(root)) {
      root = root.replace(ending, '');
      break;
    }
  }
  return root.replace(/(?<=.{2})([bdglmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}
