import { featuredRank } from '../../knowledge/featured-rank.ts';
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
  'chart',
  'coder',
  'record',
  'healthcare',
  'clinical',
  'clinic',
  'practice',
  'program',
  'project',
];

/** Fields of work that are no part of the names of those who do it. */
const CALLED_OTHERWISE: readonly (readonly [field: string, called: string])[] = [
  ['auditing', 'coding auditor'],
  ['analytics', 'health data analyst'],
  ['consulting', 'him consultant'],
];

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
  for (const role of ofKind(knowledge, 'roles')) {
    const names = namesOf(role).map((name) => name.toLowerCase());
    for (const [field, called] of CALLED_OTHERWISE)
      if (!starts.has(field) && names.includes(called)) starts.set(field, role);
  }
  return new Map([...starts].map(([field, { id }]) => [field, id]));
}

/** People start at the lowest level; of two roles there, in the one that is asked for more. */
function entryRank(role: Role): number {
  return 100 * LEVELS.indexOf(role.level) + featuredRank(role);
}
