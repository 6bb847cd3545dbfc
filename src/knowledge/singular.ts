/** Plural endings, the more particular first. */
const PLURALS: readonly [RegExp, string][] = [
  [/sses$/, 'ss'],
  [/ss$/, 'ss'],
  [/ies$/, 'y'],
  [/ches$/, 'ch'],
  [/shes$/, 'sh'],
  [/xes$/, 'x'],
  [/(?<=[^su])s$/, ''],
];

/** Singular of a word; words with digits and very short ones stay as they are. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /\d/.test(word)) return word;
  for (const [ending, by] of PLURALS) if (ending.test(word)) return word.replace(ending, by);
  return word;
}
