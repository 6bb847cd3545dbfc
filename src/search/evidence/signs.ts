import { type Knowledge, occupationOf } from '../../knowledge/knowledge.ts';
import { subjectsOf } from '../../knowledge/subjects.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Signs } from '../learned/odds.ts';
import { sigmoid } from '../learned/probabilities.ts';
import { heldMentions } from '../reading/held-mentions.ts';
import type { Reading } from '../reading/reading.ts';
import { stem } from '../text/stem.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { offTopicScore } from './off-topic.ts';
import type { Candidate } from './rank-entries.ts';
import { RANK_FEATURES } from './similarity-features.ts';

const PLACES = Object.values(RANK_FEATURES);

/** The signs that can be read from the best candidate, whichever rule proposes the answer. */
export function signsOf(
  reading: Reading,
  candidates: readonly Candidate[],
  index: SearchIndex,
): Omit<Signs, 'shaped' | 'seconded'> {
  const { words, typed, mentions } = reading;
  const [best] = candidates;
  const content = words.filter((word) => !STOPWORDS.has(word));
  const unknown = content.filter((word) => !index.passages.has(stem(word)) && !index.names.byKey.has(word));
  const corrected = words.filter((word, at) => word !== typed[at]).length;
  const evidence = new Map(best?.features());
  const value = (name: string): number => evidence.get(name) ?? 0;
  const named = [...evidence.keys()].find((name) => name.startsWith('covers:'));
  const same = sharesSubject(best?.id, index.knowledge);
  // What the asker already has is no rival: "I hold an RHIA. What do I need for the CHDA?"
  const held = new Set([...heldMentions(mentions, words)].flatMap(({ ids }) => ids));
  return {
    ahead: shareAmongRivals(candidates, (id) => same(id) || held.has(id)),
    coverage: value('coverage'),
    likeness: value('likeness'),
    named: named ? value(named) : 0,
    // How many names in the question the best candidate is not about.
    passed: mentions.filter(({ ids }) => !ids.some(same)).length,
    offTopic: sigmoid(offTopicScore(reading, index.learned.offTopic)),
    pairs: value('pairs'),
    chance: value('chance'),
    // How far the measures agree that it is the best.
    agreed: PLACES.reduce((sum, name) => sum + value(name), 0) / PLACES.length,
    // A corrected word is only half known.
    unknown: content.length === 0 ? 1 : (unknown.length + corrected / 2) / content.length,
  };
}

/**
 * The best candidate's share (0 to 1) of the total weight of itself and its rivals. Entries on the same subject are no
 * rivals: a question about the RHIT and the RHIT itself may both be right.
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
/** Candidates below this share are not worth a closer look. */
const LEAST = 0.002;

/** Returns whether another entry shares a subject with this one. */
function sharesSubject(id: string | undefined, knowledge: Knowledge): (other: string) => boolean {
  const own = new Set(subjectsWithOccupation(id, knowledge));
  return (other) => subjectsWithOccupation(other, knowledge).some((subject) => own.has(subject));
}

/** What an entry is about: itself, the entries it speaks of, and the occupation it is counted in. */
function subjectsWithOccupation(id: string | undefined, knowledge: Knowledge): string[] {
  const entry = id === undefined ? undefined : knowledge.entries.get(id);
  if (!entry) return [];
  const occupation = occupationOf(entry, knowledge)?.id;
  return [entry.id, ...subjectsOf(entry), ...(occupation ? [occupation] : [])];
}
