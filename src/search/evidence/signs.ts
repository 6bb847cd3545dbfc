import { type Knowledge, occupationOf } from '../../knowledge/knowledge.ts';
import { spokenOf } from '../../knowledge/spoken-of.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { chance } from '../learned/chances.ts';
import type { Signs } from '../learned/odds.ts';
import { heldOf } from '../reading/held.ts';
import type { Reading } from '../reading/reading.ts';
import { stem } from '../text/stem.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import type { Candidate } from './evidence.ts';
import { PLACE_NAMES } from './measures.ts';
import { offTopicScore } from './off-topic.ts';

const PLACES = Object.values(PLACE_NAMES);

/** The signs that can be read off the best candidate, whatever rule proposes an answer. */
export function signsOf(
  { words, typed, features, pairs, links }: Reading,
  candidates: readonly Candidate[],
  index: SearchIndex,
  knowledge: Knowledge,
): Omit<Signs, 'shaped' | 'seconded'> {
  const [best] = candidates;
  const content = words.filter((word) => !STOPWORDS.has(word));
  const unknown = content.filter((word) => !index.passages.has(stem(word)) && !index.names.byKey.has(word));
  const mended = words.filter((word, at) => word !== typed[at]).length;
  const evidence = new Map(best?.features());
  const value = (name: string): number => evidence.get(name) ?? 0;
  const named = [...evidence.keys()].find((name) => name.startsWith('covers:'));
  const same = sameMatter(best?.id, knowledge);
  // What the asker has already is no rival: "I hold an RHIA. What do I need for the CHDA?"
  const held = new Set([...heldOf(links, words)].flatMap(({ ids }) => ids));
  return {
    ahead: shareAmongRivals(candidates, (id) => same(id) || held.has(id)),
    coverage: value('coverage'),
    likeness: value('likeness'),
    named: named ? value(named) : 0,
    // How many things are named that it is not about.
    passed: links.filter(({ ids }) => !ids.some(same)).length,
    offTopic: chance(offTopicScore({ features, pairs, links }, index.learned.offTopic)),
    pairs: value('pairs'),
    chance: value('chance'),
    // How far the measures agree that it is the one.
    agreed: PLACES.reduce((sum, name) => sum + value(name), 0) / PLACES.length,
    // A word that had to be mended is only half known.
    unknown: content.length === 0 ? 1 : (unknown.length + mended / 2) / content.length,
  };
}

/**
 * The share of the best candidate (0 to 1) in what speaks for it and its rivals. What is on the same matter is no rival:
 * a question about the RHIT and the RHIT itself may both be right.
 */
function shareAmongRivals(candidates: readonly Candidate[], same: (id: string) => boolean): number {
  const [best] = candidates;
  if (!best) return 0;
  let sum = 1;
  for (const { id, score } of candidates) {
    const power = Math.exp(score - best.score);
    if (power >= LEAST && id !== best.id && !same(id)) sum += power;
  }
  return 1 / sum;
}
/** What speaks for less than this is not worth a look at what it is about. */
const LEAST = 0.002;

/** Whether another entry is on the same matter as this one. */
function sameMatter(id: string | undefined, knowledge: Knowledge): (other: string) => boolean {
  const own = new Set(matterOf(id, knowledge));
  return (other) => matterOf(other, knowledge).some((subject) => own.has(subject));
}

/** What an entry is about: itself, what it speaks of, the occupation that it is counted in. */
function matterOf(id: string | undefined, knowledge: Knowledge): string[] {
  const entry = id === undefined ? undefined : knowledge.entries.get(id);
  if (!entry) return [];
  const occupation = occupationOf(entry, knowledge)?.id;
  return [entry.id, ...spokenOf(entry), ...(occupation ? [occupation] : [])];
}
