import { hasFacets } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { wordsCuing } from './reading/cued-facet.ts';
import { meantBy } from './reading/meaning.ts';
import type { Mention } from './reading/mention.ts';
import type { Reading } from './reading/reading.ts';
import { covers } from './text/span.ts';
import { STOPWORDS } from './text/stopwords.ts';

/** Words that add nothing to the name of a job or credential: "coder job salary", "rhit average pay". */
const ADDING_NOTHING: ReadonlySet<string> = new Set(
  'job jobs career careers work working field position positions role roles average currently nowadays roughly exactly normally'.split(
    ' ',
  ),
);

/** Whose pay is asked for; the answer says that no source tells them apart (reading/qualifier-in.ts). */
const LEVEL = /^(entry|level|starting|beginner|beginning|junior|senior|experienced)$/;

/**
 * The entry, if a question is one clear name and otherwise only asks for a facet: "what is HIM", "SNOMED CT", "RHIT salary",
 * "coder job outlook". However well another entry fits, this one is meant.
 */
export function onlyName(reading: Reading, knowledge: Knowledge): string | undefined {
  const { mentions, words } = reading;
  if (mentions.length === 0) return undefined;
  const tellsFacet = facetWordsOf(reading);
  // "job outlook" is also the name of a question entry.
  const named = mentions.filter(({ from, to }) => !placesFrom(from, to).every(tellsFacet));
  const [mention] = named;
  const [id, ...others] = meantBy(mention?.ids ?? [], reading, knowledge);
  if (!mention || named.length !== 1 || mention.edits > 0 || !id || others.length > 0) return undefined;
  const beside = otherWords(mention, words);
  if (beside.length === 0) return id;
  return hasFacets(id) && beside.every(tellsFacet) ? id : undefined;
}

/** Whether a question asks for a facet of what is named here, and says nothing else. */
export function asksOnlyFacet(mention: Mention, reading: Reading): boolean {
  return reading.facet !== undefined && otherWords(mention, reading.words).every(facetWordsOf(reading));
}

/** Tells whether the word at a place only asks for the facet. */
function facetWordsOf({ words, facet }: Reading): (at: number) => boolean {
  const cuing = facet ? wordsCuing(words, facet) : undefined;
  return (at) => {
    const word = words[at] ?? '';
    return cuing?.has(at) === true || ADDING_NOTHING.has(word) || (facet === 'pay' && LEVEL.test(word));
  };
}

function placesFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The places of the words beside a name, without stop words. */
export function otherWords(mention: Mention, words: readonly string[]): number[] {
  return words.flatMap((word, at) => (!covers(mention, at) && !STOPWORDS.has(word) ? [at] : []));
}
