import { foldName } from '../fold-name.ts';
import type { Knowledge } from '../knowledge.ts';
import { leaves } from '../walk.ts';

/**
 * Of two entries that claim the same thing, the one that was probably changed last: its questions and aliases say the
 * name less often, or fewer entries name it, or it has fewer questions; with nothing to tell, the second.
 */
export function intruder(knowledge: Knowledge, one: string, other: string, name = ''): string {
  for (const evidence of [saysOf(knowledge, name), namedIn(knowledge), asksOf(knowledge)]) {
    const [first, second] = [evidence(one), evidence(other)];
    if (first !== second) return first < second ? one : other;
  }
  return other;
}

/** How many of an entry's questions and aliases say a name. */
export function saysOf({ entries }: Knowledge, name: string): (id: string) => number {
  const said = ` ${foldName(name)} `;
  return (id) => {
    const { asks = [], aliases = [] } = entries.get(id) ?? {};
    return said.trim() === ''
      ? 0
      : [...asks, ...aliases].filter((text) => ` ${foldName(text)} `.includes(said)).length;
  };
}

/** In how many entries the id of an entry stands. */
function namedIn({ entries }: Knowledge): (id: string) => number {
  return (id) => [...entries.values()].filter((entry) => entry.id !== id && names(entry, id)).length;
}

function names(entry: unknown, id: string): boolean {
  for (const { value } of leaves(entry)) if (value === id) return true;
  return false;
}

function asksOf({ entries }: Knowledge): (id: string) => number {
  return (id) => entries.get(id)?.asks.length ?? 0;
}
