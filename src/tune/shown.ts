import type { Intent } from '../intent/intent.ts';
import { filtered } from '../knowledge/filtered.ts';
import { type Knowledge, occupationOf } from '../knowledge/knowledge.ts';
import { subjectsOf } from '../knowledge/subjects.ts';

/**
 * The ids that an Intent's answer is about, the most important one first: those that its reply lists first, without making
 * the reply. Of a path only the ends, which the reply lists before its steps; for states the occupation comes first even
 * where it has no figures by state, and the reply lists the entry alone.
 */
export function shownIds(intent: Intent | undefined, knowledge: Knowledge): readonly string[] {
  switch (intent?.kind) {
    case 'entry':
    case 'facet':
      return subjectsById(intent.id, knowledge);
    case 'compare':
      return intent.ids;
    case 'choose':
    case 'unknown':
      return [...new Set(intent.ids.flatMap((id) => subjectsById(id, knowledge)))];
    case 'states':
      return occupationAndEntry(intent.id, knowledge);
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

/** The ids that one entry is about; for an entry that is gone, its id alone. */
export function subjectsById(id: string, knowledge: Knowledge): readonly string[] {
  const entry = knowledge.entries.get(id);
  return entry ? subjectsOf(entry) : [id];
}

/** The occupation whose pay by state is shown, and the entry counted in it. */
function occupationAndEntry(id: string, knowledge: Knowledge): string[] {
  const occupation = occupationOf(knowledge.entries.get(id), knowledge);
  return [...new Set([occupation?.id ?? id, id])];
}
