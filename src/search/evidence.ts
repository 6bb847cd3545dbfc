import type { Facet } from '../knowledge/facets.ts';
import { type Kind, kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reading } from './reading.ts';
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
  education: 0.32,
  questions: 0.3,
  comparisons: 0.3,
  settings: 0.2,
  starts: 0.08,
  journeys: 0.1,
};
/** The part of it that goes on to what a named term, body or occupation is about. */
const PASSED_ON = 0.55;
/** Kinds that are seldom what a question is about unless it names them. */
const SELDOM: Partial<Record<Kind, number>> = {
  terms: 0.05,
  settings: 0.05,
  starts: 0.1,
  journeys: 0.06,
  organizations: 0.04,
};

/** Kinds that can answer a facet; the others lose when that facet is asked. */
const SUITED: Partial<Record<Facet, readonly Kind[]>> = {
  pay: ['roles', 'outlook', 'credentials', 'questions', 'comparisons'],
  growth: ['outlook', 'roles', 'questions'],
  jobs: ['outlook', 'roles', 'questions', 'credentials'],
  duties: ['roles', 'organizations', 'outlook', 'comparisons', 'credentials'],
  exam: ['credentials', 'questions', 'comparisons'],
  cost: ['credentials', 'education', 'organizations', 'questions', 'comparisons'],
  renewal: ['credentials', 'terms', 'questions', 'organizations'],
  eligibility: ['credentials', 'roles', 'education', 'questions'],
  education: ['education', 'roles', 'credentials', 'questions', 'comparisons'],
  remote: ['roles', 'settings', 'questions', 'credentials', 'comparisons', 'education'],
  next: ['roles', 'credentials', 'education', 'questions', 'journeys', 'starts'],
  start: ['roles', 'questions', 'education', 'credentials', 'starts', 'journeys'],
  skills: ['roles', 'education', 'questions'],
  settings: ['settings', 'roles', 'credentials', 'comparisons', 'questions'],
  worth: ['credentials', 'education', 'questions', 'roles', 'comparisons'],
};
const UNSUITED = 0.12;

/** Every entry that something speaks for, the best first. */
export function weigh(reading: Reading, index: SearchIndex, knowledge: Knowledge, limit = 40): Candidate[] {
  const { words, facet } = reading;
  const hits = new Map(index.passages.search(termsOf(words), limit).map(({ id, score }) => [id, score]));
  const named = namedScores(reading, index, knowledge);
  const suited = facet === undefined ? undefined : SUITED[facet];
  return [...new Set([...hits.keys(), ...named.keys()])]
    .map((id): Candidate => {
      const kind = kindOf(id) ?? 'terms';
      const likeness = hits.get(id) ?? 0;
      const name = named.get(id) ?? 0;
      const against = (suited && !suited.includes(kind) ? UNSUITED : 0) + (SELDOM[kind] ?? 0);
      return { id, likeness, named: name, score: likeness + name - against };
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, limit);
}

/** A name counts for more the more of the question's weight it covers: "CCS renewal" against a ramble that mentions CCS. */
function namedScores(
  { words, links }: Reading,
  index: SearchIndex,
  knowledge: Knowledge,
): Map<string, number> {
  const mass = (part: readonly string[]): number =>
    part
      .filter((word) => !STOPWORDS.has(word))
      .reduce((sum, word) => sum + index.passages.idf(termsOf([word]).at(-1) ?? word), 0);
  const whole = Math.max(mass(words), 1);
  const scores = new Map<string, number>();
  const add = (id: string, score: number): void => void scores.set(id, Math.max(scores.get(id) ?? 0, score));
  for (const { ids, from, to, edits } of links) {
    const covered = Math.min(1, mass(words.slice(from, to)) / whole);
    const sure = ((0.45 + 0.55 * covered) * (edits > 0 ? 0.8 : 1)) / Math.sqrt(ids.length);
    for (const id of ids) {
      add(id, NAMED[kindOf(id) ?? 'terms'] * sure);
      for (const other of passesOnTo(id, knowledge))
        add(other, NAMED[kindOf(other) ?? 'terms'] * sure * PASSED_ON);
    }
  }
  return scores;
}

/** A term or body stands for the roles and credentials that go with it: "release of information pay" asks for a role. */
function passesOnTo(id: string, knowledge: Knowledge): string[] {
  const entry = knowledge.entries.get(id);
  if (!entry || (entry.kind !== 'terms' && entry.kind !== 'organizations' && entry.kind !== 'outlook'))
    return [];
  return (entry.related ?? [])
    .filter((other) => other.startsWith('roles/') || other.startsWith('credentials/'))
    .slice(0, 3);
}
