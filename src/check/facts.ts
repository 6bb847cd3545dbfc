import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Sure } from '../knowledge/schema/fact.ts';
import { sureOf } from '../knowledge/sureness.ts';
import { statementsIn } from '../knowledge/walk.ts';

/** How many statements there are, by how sure they are: everything with a source and a period. */
export function factCounts(knowledge: Knowledge): Record<Sure, number> {
  const counts: Record<Sure, number> = { confirmed: 0, reported: 0, disputed: 0, estimate: 0 };
  for (const value of [...knowledge.entries.values(), ...knowledge.states.values()]) {
    for (const { value: statement } of statementsIn(value)) counts[sureOf(knowledge, statement)] += 1;
  }
  return counts;
}
