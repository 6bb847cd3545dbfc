import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Provenance, Sure } from '../knowledge/schema/fact.ts';
import { sureOf } from '../knowledge/sureness.ts';

/** How many statements there are, by how sure they are: everything with a source and a period. */
export function factCounts(knowledge: Knowledge): Record<Sure, number> {
  const counts: Record<Sure, number> = { confirmed: 0, reported: 0, disputed: 0, estimate: 0 };
  for (const value of [...knowledge.entries.values(), ...knowledge.states.values()]) {
    for (const statement of statements(value)) counts[sureOf(knowledge, statement)] += 1;
  }
  return counts;
}

function* statements(value: unknown): Generator<Provenance> {
  if (typeof value !== 'object' || value === null) return;
  if (isStatement(value)) yield value;
  for (const inner of Object.values(value)) yield* statements(inner);
}

/** The schema has checked these fields wherever they occur. */
function isStatement(value: object): value is Provenance {
  return 'source' in value && 'asOf' in value;
}
