import { filtered } from '../answer/filters.ts';
import type { Intent } from '../intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** The ids that an Intent's answer speaks of, the most important one first: what `npm run ask -- --json` lists. */
export function shownIds(intent: Intent | undefined, knowledge: Knowledge): string[] {
  switch (intent?.kind) {
    case 'entry':
    case 'facet':
      return spokenOf(intent.id, knowledge);
    case 'compare':
      return intent.ids;
    case 'choose':
    case 'unknown':
      return intent.ids.flatMap((id) => spokenOf(id, knowledge));
    case 'states':
      return [intent.id];
    case 'path':
      return [intent.to, intent.from].filter((id) => id !== undefined);
    case 'browse':
      return filtered(knowledge, intent.of, intent.filter)
        .slice(0, 10)
        .map(({ id }) => id);
    default:
      return [];
  }
}

/** A comparison speaks of its sides, a question of its subject before itself. */
export function spokenOf(id: string, knowledge: Knowledge): string[] {
  const entry = knowledge.entries.get(id);
  if (entry?.kind === 'comparisons') return entry.of;
  return entry?.kind === 'questions' ? [...(entry.about ?? []), id] : [id];
}
