/** A period after one of these ends no sentence; after "No" it does, unless a number follows ("Form No. 7"). */
const ABBREVIATION = /\b(?:St|Dr|U\.S|e\.g|i\.e|vs|Inc)\.|\bNo\.(?=\s\d)/;
const SENTENCE = new RegExp(`^.*?[.!?](?<!${ABBREVIATION.source})(?=\\s|$)`);

/** The first sentence of a text, or the whole text if no sentence ends. */
export function firstSentence(text: string): string {
  return text.match(SENTENCE)?.[0] ?? text;
}

/** A sentence shorter than this ("It can.") needs the next one to say something. */
const SAYS_LITTLE = 60;

/** The first sentence of a text, with the second if the first is very short. */
export function gist(text: string): string {
  const first = firstSentence(text);
  const rest = text.slice(first.length).trim();
  return first.length < SAYS_LITTLE && rest !== '' ? `${first} ${firstSentence(rest)}` : first;
}
