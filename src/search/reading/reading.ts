import type { Facet } from '../../knowledge/facets.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { singular } from '../../knowledge/singular.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { featuresOf } from '../learned/classify.ts';
import { cleanText } from '../text/clean.ts';
import { isMeantAsItStands } from '../text/english.ts';
import { isJobTitle } from '../text/job-titles.ts';
import { termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { cuedFacet } from './cued-facet.ts';
import { withDictatedCodes } from './dictated.ts';
import { facetOf } from './facet-of.ts';
import { saysNothing, withFacetWords } from './facet-words.ts';
import type { Link } from './link.ts';
import { linkNames } from './link-names.ts';
import { meantCode, nearCodes } from './near-codes.ts';
import { standsFor } from './related.ts';
import { wordPairs } from './word-pairs.ts';

/** What was read from a text, before it is decided what it asks for. */
export type Reading = {
  /** The text without markdown, mentions and invisible characters. */
  readonly text: string;
  /** Its words before correction: folded, slang spelled out, dictated codes as one word. */
  readonly typed: readonly string[];
  /** The same words with typing mistakes corrected. */
  readonly words: readonly string[];
  /** What texts are compared by, and what the classifiers see. */
  readonly terms: readonly string[];
  readonly features: readonly string[];
  /** Its pairs of neighboring words, with kinds in place of names; empty for part of a text. */
  readonly pairs: readonly string[];
  readonly links: readonly Link[];
  readonly facet: Facet | undefined;
};

/** Correction takes time; in a long text the first unknown words are enough. */
const MOST_MENDED = 24;
/** A mistyped code that is near to more entries than this says nothing. */
const MOST_NEAR = 4;

/** Reads a text: cleans it, corrects its words, and finds the names in it and the facet it asks for. */
export function readText(question: string, index: SearchIndex, knowledge: Knowledge): Reading {
  const text = cleanText(question);
  const typed = withDictatedCodes(wordsOf(text), index.names);
  const mended = withMeantCodes(mend(typed, index), index);
  const links = linkNames(typed, mended, text, index.names).map((link) => asPerson(link, mended, knowledge));
  const words = withFacetWords(mended, links, index.vocabulary);
  const terms = termsOf(words);
  const features = featuresOf(words, terms);
  const pairs = wordPairs(words, links);
  return {
    text,
    typed,
    words,
    terms,
    features,
    pairs,
    links: [...links, ...codeLinks({ text, words, links }, index)].sort((a, b) => a.from - b.from),
    facet: isBareName(words, links)
      ? facetOfName(links, words)
      : saysNothing(words, links, index.vocabulary)
        ? undefined
        : facetOf({ words, features, pairs }, index.learned.facets),
  };
}

/** Part of a reading as if it were all that was said; it asks for no facet of its own. */
export function part({ text, typed, words, links }: Reading, from: number, to: number): Reading {
  const own = words.slice(from, to);
  const terms = termsOf(own);
  return {
    text,
    typed: typed.slice(from, to),
    words: own,
    terms,
    features: featuresOf(own, terms),
    pairs: [],
    links: links
      .filter((link) => link.from >= from && link.to <= to)
      .map((link) => ({ ...link, from: link.from - from, to: link.to - from })),
    facet: undefined,
  };
}

/** A term followed by a job title is the role: "documentation integrity specialist" is not the term. */
function asPerson(link: Link, words: readonly string[], knowledge: Knowledge): Link {
  const [only] = link.ids;
  if (link.ids.length !== 1 || only === undefined || !isJobTitle(words[link.to] ?? '')) return link;
  const [role] = standsFor(only, knowledge).filter((id) => id.startsWith('roles/'));
  return only.startsWith('terms/') && role ? { ...link, ids: [role], to: link.to + 1 } : link;
}

/** A bare name asks for no facet: "coding manager" is not about managing. Only an exam is called by its credential. */
function facetOfName([link]: readonly Link[], words: readonly string[]): Facet {
  const ofCredential = link?.ids.some((id) => kindOf(id) === 'credentials');
  return ofCredential && words.some((word) => EXAM.test(word)) ? 'exam' : 'definition';
}
const EXAM = /^(exam|test)s?$/;

/** Whether a text is nothing but a name: "SNOMED CT", "designated record set??". */
function isBareName(words: readonly string[], links: readonly Link[]): boolean {
  const [only] = links;
  return only !== undefined && links.length === 1 && only.from === 0 && only.to === words.length;
}

function mend(typed: readonly string[], { vocabulary, sounds, names }: SearchIndex): string[] {
  let left = MOST_MENDED;
  return typed.map((word) => {
    if (vocabulary.has(word) || isMeantAsItStands(word) || names.byKey.has(word) || left === 0) return word;
    left -= 1;
    const mended = vocabulary.repair(word) ?? sounds(word);
    // One letter decides between codes such as RHIT and RHIA: the bot asks back, and never corrects them.
    return mended === undefined || names.codes.has(mended) ? word : mended;
  });
}

/** Whether a word may be a slip of a code. */
function isUnknown(word: string, { has }: SearchIndex['vocabulary']): boolean {
  return [word, singular(word)].every((form) => !has(form) && !isMeantAsItStands(form));
}

/** The words with mistyped codes corrected, where only one can be meant and a facet of it is asked for. */
function withMeantCodes(words: readonly string[], { vocabulary, names }: SearchIndex): readonly string[] {
  // In a comparison its other side tells more (meant-sides.ts).
  if (cuedFacet(words) === undefined) return words;
  const isSide = (at: number): boolean =>
    [words[at - 1], words[at + 1]].some((word) => JOINT.test(word ?? ''));
  return words.map((word, at) =>
    word.length < SHORTEST_SLIP || isSide(at) || names.byKey.has(word) || !isUnknown(word, vocabulary)
      ? word
      : (meantCode(word, names) ?? word),
  );
}
const JOINT = /^(or|vs)$/;
/** In a shorter word a slip of a code cannot be told from another word. */
const SHORTEST_SLIP = 4;

/** Links for unknown words that may be a mistyped code, such as "rhti", "cdpi" or "css-p". */
function codeLinks(
  { text, words, links }: Pick<Reading, 'text' | 'words' | 'links'>,
  { vocabulary, names }: SearchIndex,
): Link[] {
  const folded = text.toLowerCase();
  return words.flatMap((word, at): Link[] => {
    const next = words[at + 1];
    const isHyphened = next?.length === 1 && folded.includes(`${word}-${next}`);
    const [code, to] = isHyphened ? [word + next, at + 2] : [word, at + 1];
    const taken = links.some((link) => at < link.to && to > link.from);
    if (taken || code.length < SHORTEST_SLIP || !isUnknown(word, vocabulary)) return [];
    const close = nearCodes(code, names);
    // If many are near, only the nearest are meant, provided that those are few.
    const near = close.length > MOST_NEAR ? close.filter(({ edits }) => edits === close[0]?.edits) : close;
    if (near.length === 0 || near.length > MOST_NEAR) return [];
    return [{ ids: near.map(({ id }) => id), from: at, to, edits: near[0]?.edits ?? 1 }];
  });
}
