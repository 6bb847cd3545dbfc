import type { Intent } from './intent.ts';

/** The facet that an answer shows: named in the Intent, or implied by its kind. */
export function facetOfIntent(intent: Intent): string | null {
  if ('facet' in intent && intent.facet) return intent.facet;
  const shaped: Partial<Record<Intent['kind'], string>> = {
    compare: 'difference',
    path: 'next',
    states: 'pay',
  };
  return shaped[intent.kind] ?? null;
}
