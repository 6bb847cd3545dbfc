import { kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** Names of whole fields stand for no single role. */
const WHOLE_FIELDS: readonly string[] = [
  'terms/him',
  'terms/hit',
  'terms/health-informatics',
  'terms/health-admin',
  'terms/health-record',
];

/**
 * The roles and credentials that a term, a body or an occupation stands for: "release of information pay" asks for the
 * people who release it. Nearest first, as the entry lists them.
 */
export function standsFor(id: string, knowledge: Knowledge): string[] {
  if (WHOLE_FIELDS.includes(id)) return [];
  const entry = knowledge.entries.get(id);
  if (!entry || (entry.kind !== 'terms' && entry.kind !== 'organizations' && entry.kind !== 'outlook'))
    return [];
  return (entry.related ?? [])
    .filter((other) => ['roles', 'credentials'].includes(kindOf(other) ?? ''))
    .slice(0, 3);
}
