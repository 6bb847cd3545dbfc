import type { Entry } from './schema/entry.ts';

/** The ids that an offer of several entries speaks of, each once. */
export function allSpokenOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(spokenOf))];
}

/** The ids that an entry's answer speaks of: a comparison of its sides, a question of its subject before itself. */
export function spokenOf(entry: Entry): readonly string[] {
  if (entry.kind === 'comparisons') return entry.of;
  return entry.kind === 'questions' ? [...(entry.about ?? []), entry.id] : [entry.id];
}
