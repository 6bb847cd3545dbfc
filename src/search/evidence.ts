import type { Facet } from '../knowledge/facets.ts';
import { type Kind, kindOf } from '../knowledge/kinds.ts';
import type { Link } from './link.ts';
import type { SearchIndex } from './search-index.ts';
import { STOPWORDS } from './stopwords.ts';
import { termsOf } from './terms.ts';

/** An entry with what speaks for it. */
export type Candidate = {
  readonly id: string;
  readonly score: number;
  /** How well members' questions and the entry's own sentences fit, 0 to about 1. */
  readonly likeness: number;
  /** How much a name in the question says for it. */
  readonly named: number;
};

/** How much it says that a thing of this kind is named: codes are hardly ever named by the way, workplaces often. */
const NAMED: Record<Kind, number> = {
  credentials: 0.62,
  roles: 0.5,
  outlook: 0.5,
  terms: 0.36,
  organizations: 0.3,
  education: 0.3,
  questions: 0.3,
  comparisons: 0.3,
  settings: 0.2,
  starts: 0.06,
  journeys: 0.1,
};

/** Kinds that can answer a facet; the others lose a little when that facet is asked. */
const SUITED: Partial<Record<Facet, readonly Kind[]>> = {
  pay: ['roles', 'outlook', 'credentials', 'questions', 'comparisons'],
  growth: ['outlook', 'roles', 'questions'],
  jobs: ['outlook', 'roles', 'questions', 'credentials'],
  duties: ['roles', 'organizations', 'outlook', 'comparisons'],
  exam: ['credentials', 'questions', 'comparisons'],
  cost: ['credentials', 'education', 'organizations', 'questions', 'comparisons'],
  renewal: ['credentials', 'terms', 'questions', 'organizations'],
  eligibility: ['credentials', 'roles', 'education', 'questions'],
  remote: ['roles', 'settings', 'questions', 'credentials', 'comparisons'],
  next: ['roles', 'credentials', 'education', 'questions'],
  start: ['roles', 'questions', 'education', 'credentials'],
  skills: ['roles', 'education', 'questions'],
  settings: ['settings', 'roles', 'credentials', 'comparisons'],
};
const SUITED_BONUS = 0.05;

/** Every entry that something speaks for, the best first. */
export function weigh(
  words: readonly string[],
  links: readonly Link[],
  facet: Facet | undefined,
  index: SearchIndex,
  limit = 40,
): Candidate[] {
  const terms = termsOf(words);
  const hits = new Map(index.passages.search(terms, limit).map(({ id, score }) => [id, score]));
  const named = namedScores(words, links, index);
  const ids = new Set([...hits.keys(), ...named.keys()]);
  const suited = facet === undefined ? undefined : SUITED[facet];
  return [...ids]
    .map((id) => {
      const likeness = hits.get(id) ?? 0;
      const name = named.get(id) ?? 0;
      const kind = kindOf(id) ?? 'terms';
      const fits = suited?.includes(kind) ? SUITED_BONUS : 0;
      return { id, likeness, named: name, score: likeness + name + fits };
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, limit);
}

/** A name counts for more the more of the question's weight it covers: "CCS renewal" against a ramble that mentions CCS. */
function namedScores(words: readonly string[], links: readonly Link[], index: SearchIndex): Map<string, number> {
  const mass = (part: readonly string[]): number =>
    part.filter((word) => !STOPWORDS.has(word)).reduce((sum, word) => sum + index.passages.idf(termsOf([word])[0] ?? word), 0);
  const whole = Math.max(mass(words), 1);
  const scores = new Map<string, number>();
  for (const { ids, from, to, edits } of links) {
    const covered = Math.min(1, mass(words.slice(from, to)) / whole);
    for (const id of ids) {
      const kind = kindOf(id) ?? 'terms';
      const share = (NAMED[kind] * (0.45 + 0.55 * covered) * (edits > 0 ? 0.8 : 1)) / Math.sqrt(ids.length);
      scores.set(id, Math.max(scores.get(id) ?? 0, share));
    }
  }
  return scores;
}
