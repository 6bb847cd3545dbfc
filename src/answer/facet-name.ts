import { FACET_NAMES, type Facet } from '../knowledge/facets.ts';
import type { Entry } from '../knowledge/schema/entry.ts';

/** The heading of facts that are on no facet in particular. */
export const GOOD_TO_KNOW = 'Good to know';

/** The heading of a facet as members see it under an entry: whoever studies from home does not work from home. */
export function facetName(entry: Entry, facet: Facet): string {
  const isStudy = entry.kind === 'education' || (entry.kind === 'questions' && entry.topic === 'school');
  return facet === 'remote' && isStudy ? 'Online study' : FACET_NAMES[facet];
}
