import type { Facet } from '../../knowledge/facets.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { newestYear } from '../../knowledge/periods-in.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { featuresOf } from '../learned/classify.ts';
import { withoutChatter } from '../text/chatter.ts';
import { cleanText } from '../text/clean.ts';
import { isMeantAsItStands } from '../text/english.ts';
import { isJobTitle } from '../text/job-titles.ts';
import { SLANG } from '../text/slang.ts';
import { termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { withDictatedCodes } from './dictated-codes.ts';
import { facetOf } from './facet-of.ts';
import { saysNothing, withFacetWords } from './facet-words.ts';
import { findMentions } from './find-mentions.ts';
import { type Mention, namesKind, withMentions } from './mention.ts';
import { misspelledCodes, withMeantCodes } from './misspelled-codes.ts';
import { pausesIn } from './pauses.ts';
import { relatedIds } from './related-ids.ts';
import { withoutThisYear } from './this-year.ts';
import { wordPairs } from './word-pairs.ts';

/** What was read from a text, before it is decided what it asks for. */
export type Reading = {
  /** The text without markdown, mentions and invisible characters. */
  readonly text: string;
  /** Its words before correction, with a year at the end: folded, slang spelled out, dictated codes as one word. */
  readonly typed: readonly string[];
  /** The same words with typing mistakes corrected, without a year at the end that only says "nowadays". */
  readonly words: readonly string[];
  /** What texts are compared by, and what the classifiers see. */
  readonly terms: readonly string[];
  readonly features: readonly string[];
  /** Its pairs of neighboring words, with kinds in place of names; empty for part of a text. */
  readonly pairs: readonly string[];
  readonly mentions: readonly Mention[];
  readonly facet: Facet | undefined;
};

/** Correction takes time; in a long text the first unknown words are enough. */
const MOST_CORRECTED = 24;

/** Reads a text: cleans it, corrects its words, and finds the names in it and the facet it asks for. */
export function readText(message: string, index: SearchIndex): Reading {
  const text = cleanText(message);
  const question = withoutChatter(text);
  const said = withDictatedCodes(wordsOf(question), index.names);
  const typed = withoutThisYear(said, newestYear(index.knowledge));
  const corrected = withMeantCodes(correct(typed, index), index);
  const pauses = pausesIn(question, typed, index.names);
  const mentions = findMentions(typed, corrected, question, index.names, pauses).map((mention) =>
    pauses.includes(mention.to) ? mention : asRole(mention, corrected, index.knowledge),
  );
  const words = withFacetWords(corrected, mentions, index.vocabulary);
  const terms = termsOf(words);
  const features = featuresOf(words, terms);
  const pairs = wordPairs(words, mentions);
  return {
    text,
    typed: said,
    words,
    terms,
    features,
    pairs,
    mentions: withMentions(mentions, misspelledCodes(question, words, mentions, index)),
    facet: isBareName(words, mentions)
      ? facetOfName(mentions, words)
      : saysNothing(words, mentions, index.vocabulary)
        ? undefined
        : facetOf({ words, features, pairs }, index.learned.facets),
  };
}

/** Part of a reading as if it were all that was said; it asks for no facet of its own. */
export function readingOfPart({ text, typed, words, mentions }: Reading, from: number, to: number): Reading {
  const own = words.slice(from, to);
  const terms = termsOf(own);
  return {
    text,
    typed: typed.slice(from, to),
    words: own,
    terms,
    features: featuresOf(own, terms),
    pairs: [],
    mentions: mentions
      .filter((mention) => mention.from >= from && mention.to <= to)
      .map((mention) => ({ ...mention, from: mention.from - from, to: mention.to - from })),
    facet: undefined,
  };
}

/** A term followed by a job title is the role: "documentation integrity specialist" is not the term. */
function asRole(mention: Mention, words: readonly string[], knowledge: Knowledge): Mention {
  const [only] = mention.ids;
  if (mention.ids.length !== 1 || only === undefined || !isJobTitle(words[mention.to] ?? '')) return mention;
  const [role] = relatedIds(only, knowledge).filter((id) => id.startsWith('roles/'));
  return only.startsWith('terms/') && role ? { ...mention, ids: [role], to: mention.to + 1 } : mention;
}

/** A bare name asks for no facet: "coding manager" is not about managing. Only an exam is called by its credential. */
function facetOfName([mention]: readonly Mention[], words: readonly string[]): Facet {
  const ofCredential = mention && namesKind(mention, 'credentials');
  return ofCredential && words.some((word) => EXAM.test(word)) ? 'exam' : 'definition';
}
const EXAM = /^(exam|test)s?$/;

/** Whether a text is nothing but a name: "SNOMED CT", "designated record set??". */
function isBareName(words: readonly string[], mentions: readonly Mention[]): boolean {
  const [only] = mentions;
  return only !== undefined && mentions.length === 1 && only.from === 0 && only.to === words.length;
}

function correct(typed: readonly string[], { vocabulary, sounds, names }: SearchIndex): string[] {
  let left = MOST_CORRECTED;
  return typed.map((word) => {
    if (vocabulary.has(word) || isMeantAsItStands(word) || names.byKey.has(word) || left === 0) return word;
    left -= 1;
    const corrected = vocabulary.repair(word) ?? sounds(word);
    // One letter decides between codes such as RHIT and RHIA: the bot asks back, and never corrects them.
    if (corrected === undefined || names.codes.has(corrected)) return word;
    return SLANG.get(corrected) ?? corrected;
  });
}
