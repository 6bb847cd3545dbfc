import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Setting } from '../../knowledge/schema/entry.ts';
import { inSentence, listing } from '../../wording.ts';
import type { Line } from '../card.ts';
import { ESTIMATE } from '../lines.ts';

/** What people who work in a setting are called, by the editors' list of its roles. */
export function titleLines({ roles = [] }: Setting, knowledge: Knowledge): Line[] {
  const titles = roles.flatMap((id) => entryOf(knowledge, 'roles', id)?.title ?? []);
  return titles.length > 0
    ? [{ head: 'Job titles', text: listing(titles.map(inSentence)), from: ESTIMATE }]
    : [];
}
