import { type Knowledge, namesOf, ofKind } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/schema/entry.ts';
import { LEVELS } from '../../knowledge/schema/role.ts';
import { isJobTitle } from '../text/job-titles.ts';
import { wordsOf } from '../text/words.ts';

/** Field names that are too broad to be the start or end of a career path. */
const TOO_WIDE: readonly string[] = [
  'him',
  'hit',
  'health information',
  'health information management',
  'medical records',
  'records',
  'record',
  'healthcare',
  'clinical',
  'clinic',
  'practice',
  'program',
  'project',
];
/** No field's name has more words ("release of information"). */
const LONGEST = 4;
/** The words before or after a field that is the start or end of a path: "from patient access to coding". */
const BEFORE = /^(from|to|into|in|out|of)$/;
const BEHIND = /^(to|into)$/;

/** Fields of work by name, each with the role in which people start: "billing" → `roles/billing-specialist`. */
export function indexFields(knowledge: Knowledge): ReadonlyMap<string, string> {
  const starts = new Map<string, Role>();
  for (const role of ofKind(knowledge, 'roles')) {
    for (const name of namesOf(role)) {
      const words = wordsOf(name);
      if (words.length < 2 || !isJobTitle(words.at(-1) ?? '')) continue;
      const field = words.slice(0, -1).join(' ');
      if (TOO_WIDE.includes(field)) continue;
      const known = starts.get(field);
      if (!known || entryRank(role) < entryRank(known)) starts.set(field, role);
    }
  }
  return new Map([...starts].map(([field, { id }]) => [field, id]));
}

/** People start at the lowest level; of two roles there, in the one that is asked for more. */
function entryRank({ level, featured = 99 }: Role): number {
  return 100 * LEVELS.indexOf(level) + featured;
}

/** The fields that a text names as the start or end of a path, with their places in its words. */
export function workFieldsIn(
  words: readonly string[],
  fields: ReadonlyMap<string, string>,
): { id: string; from: number; to: number }[] {
  const found: { id: string; from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from++) {
    const isBehind = BEFORE.test(words[from - 1] ?? '');
    for (let to = Math.min(from + LONGEST, words.length); to > from; to--) {
      if (!isBehind && !BEHIND.test(words[to] ?? '')) continue;
      const id = fields.get(words.slice(from, to).join(' '));
      if (id === undefined) continue;
      found.push({ id, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}
