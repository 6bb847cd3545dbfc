import { editDistance } from '../../knowledge/distance.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { isMeantAsItStands } from '../text/english.ts';
import { covers } from '../text/span.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { cuedFacet } from './cued-facet.ts';
import { type Mention, wordsCovered } from './mention.ts';

/** The words that members ask for a facet with; beside a name, an unknown word near one of them is a slip of it. */
const FACET_WORDS =
  'pay paid make makes earn earns salary income cost costs price fee fees exam test pass renew renewal growth outlook jobs remote duties skills school degree worth requirements'.split(
    ' ',
  );
/** Shorter words are too near to too many. */
const SHORTEST = 3;
/** So many consonants tell a word that was written without its vowels: "slry". */
const TELLING = 3;

/** The words outside of names that nobody knows. */
function unknownBeside(
  words: readonly string[],
  mentions: readonly Mention[],
  { has }: Pick<Vocabulary, 'has'>,
): readonly number[] {
  return beside(words, mentions).filter((at) => {
    const word = words[at] ?? '';
    return !has(word) && !isMeantAsItStands(word) && !/\d/.test(word);
  });
}

function beside(words: readonly string[], mentions: readonly Mention[]): number[] {
  return [...words.keys()].filter(
    (at) => !STOPWORDS.has(words[at] ?? '') && !mentions.some((mention) => covers(mention, at)),
  );
}

/** The words, with slips of facet words corrected, if something is named and no facet is asked for: "rhit pey". */
export function withFacetWords(
  words: readonly string[],
  mentions: readonly Mention[],
  vocabulary: Pick<Vocabulary, 'has'>,
): readonly string[] {
  if (mentions.length === 0 || cuedFacet(words) !== undefined) return words;
  const unknown = unknownBeside(words, mentions, vocabulary);
  return words.map((word, at) => (unknown.includes(at) ? (facetWord(word) ?? word) : word));
}

function facetWord(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  return FACET_WORDS.find((other) => {
    if (other[0] !== word[0]) return false;
    const bare = withoutVowels(word);
    return editDistance(word, other, 1) <= 1 || (bare.length >= TELLING && bare === withoutVowels(other));
  });
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiou]/g, '');
}

/** With more words than this beside a name, a question says something even if its main word is unknown. */
const HARDLY_ANY = 2;

/** Whether nothing known is said about what is named, so that no facet can be told: "rhit zzrk". */
export function saysNothing(
  words: readonly string[],
  mentions: readonly Mention[],
  vocabulary: Pick<Vocabulary, 'has'>,
): boolean {
  const rest = beside(words, mentions);
  return (
    mentions.length > 0 &&
    rest.length > 0 &&
    words.length - wordsCovered(mentions) <= HARDLY_ANY &&
    cuedFacet(words) === undefined &&
    unknownBeside(words, mentions, vocabulary).length === rest.length
  );
}
