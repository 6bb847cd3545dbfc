import type { Entry } from './schema/entry.ts';

/** Behind every place that the schema allows (99). */
const NOT_FEATURED = 100;

/** Where an entry stands among those that are shown first; all others follow. */
export function featuredRank({ featured = NOT_FEATURED }: Pick<Entry, 'featured'>): number {
  return featured;
}
