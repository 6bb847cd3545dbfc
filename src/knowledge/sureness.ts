import type { Knowledge } from './knowledge.ts';
import type { Provenance, Sure } from './schema/fact.ts';
import type { Source } from './schema/sources.ts';

/** The sources that a statement names. */
export function sourcesOf(knowledge: Knowledge, { source }: Pick<Provenance, 'source'>): Source[] {
  return [source].flat().flatMap((key) => knowledge.sources.get(key) ?? []);
}

/** How sure a statement is: its own `sure`, or else that of its least sure source. */
export function sureOf(knowledge: Knowledge, from: Provenance): Sure {
  if (from.sure) return from.sure;
  return sourcesOf(knowledge, from).every(({ sure }) => sure === 'confirmed') ? 'confirmed' : 'reported';
}
