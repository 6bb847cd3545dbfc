import type { Candidate } from './evidence.ts';
import { foreignness } from './foreign.ts';
import { learned } from './in-force.ts';
import { MEASURES, placeName } from './measures.ts';
import type { Reading } from './reading.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import { STOPWORDS } from './stopwords.ts';

/** What speaks for and against the best candidate being a right answer; each from 0 to about 1. */
export type Signs = Readonly<Record<string, number>>;

const PLACES = MEASURES.map(placeName);

/**
 * How sure the best candidate is, on calibrated evidence: how far it stands above the others, how much of the question's
 * weight it explains, whether the question names anything of ours, how many of its words nobody here ever used.
 */
export function signsOf(
  { words, typed, features, links, text }: Reading,
  candidates: readonly Candidate[],
  index: SearchIndex,
): Signs {
  const [best] = candidates;
  const content = words.filter((word) => !STOPWORDS.has(word));
  const unknown = content.filter((word) => !index.passages.has(stem(word)) && !index.names.byKey.has(word));
  const mended = words.filter((word, at) => word !== typed[at]).length;
  const powers = candidates.map(({ score }) => Math.exp(score - (best?.score ?? 0)));
  const evidence = best?.features() ?? [];
  const named = evidence.find(([name]) => name.startsWith('covers:'))?.[1] ?? 0;
  const value = (name: string): number => evidence.find(([other]) => other === name)?.[1] ?? 0;
  const clear = links.flatMap(({ ids, edits }) => (edits === 0 && ids.length === 1 ? ids : []));
  const strange = foreignness({ features, links });
  return {
    one: 1,
    ahead:
      1 /
      Math.max(
        1,
        powers.reduce((sum, power) => sum + power, 0),
      ),
    coverage: value('coverage'),
    likeness: value('likeness'),
    best: value('best'),
    named,
    // Exactly one thing is named, and it is what fits best: "CHPS renewal".
    exact: clear.length === 1 && clear[0] === best?.id ? 1 : 0,
    linked: links.some(({ ids }) => ids.some((id) => !/^(starts|settings)\//.test(id))) ? 1 : 0,
    foreign: 1 / (1 + Math.exp(-strange)),
    strange: strange / 5,
    words: value('words'),
    pairs: value('pairs'),
    // How far the measures agree that it is the one.
    agreed: PLACES.reduce((sum, name) => sum + value(name), 0) / PLACES.length,
    // A word that had to be mended is only half known.
    unknown: content.length === 0 ? 1 : (unknown.length + mended / 2) / content.length,
    short: 1 / Math.max(1, content.length),
    empty: content.length === 0 ? 1 : 0,
    shapeless: /\p{L}{2}/u.test(text) ? 0 : 1,
  };
}

/** The probability that answering with the best candidate is right. */
export function confidence(signs: Signs): number {
  const { weights } = learned().confidence;
  const sum = Object.entries(signs).reduce((total, [name, value]) => total + value * (weights[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether an entry fits so well that it is answered, near enough to be offered, or at least worth a mention. */
export function isSure(signs: Signs): boolean {
  return confidence(signs) >= learned().confidence.answer;
}

/** Nearer to sure than to near: enough where the shape of a question tells the rest. */
export function isLikely(signs: Signs): boolean {
  const { answer, offer } = learned().confidence;
  return confidence(signs) >= (answer + offer) / 2;
}

export function isNear(signs: Signs): boolean {
  return confidence(signs) >= learned().confidence.offer;
}

export function isWorthMentioning(signs: Signs): boolean {
  return confidence(signs) >= learned().confidence.mention;
}
