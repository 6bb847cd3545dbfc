import type { Entry } from './schema/entry.ts';

/** The ids that several offered entries are about, each once. */
export function allSubjects(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(subjectsOf))];
}

/**
 * The ids that an entry's answer is about: for a comparison the entries compared, for a question its subjects before
 * itself.
 */
export function subjectsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'comparisons') return entry.of;
  return entry.kind === 'questions' ? [...(entry.about ?? []), entry.id] : [entry.id];
}
