import { isOfKind } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Names of whole fields; they stand for no single role. */
export const WHOLE_FIELDS: readonly string[] = [
  'terms/him',
  'terms/hit',
  'terms/health-informatics',
  'terms/health-admin',
  'terms/health-record',
];

/**
 * What else may be meant when an entry is named: the roles and credentials that a term, an organization or an occupation
 * stands for ("release of information pay" asks for the people who release it), nearest first; for a role, the occupation it
 * is counted in ("coder pay").
 */
export function relatedIds(id: string, knowledge: Knowledge): string[] {
  if (WHOLE_FIELDS.includes(id)) return [];
  const entry = knowledge.entries.get(id);
  if (entry?.kind === 'roles') return entry.occupation ? [entry.occupation] : [];
  if (entry?.kind !== 'terms' && entry?.kind !== 'organizations' && entry?.kind !== 'outlook') return [];
  return (entry.related ?? []).filter((other) => isOfKind(other, ['roles', 'credentials'])).slice(0, 3);
}
