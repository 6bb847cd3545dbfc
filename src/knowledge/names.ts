import type { Knowledge } from './knowledge.ts';
import { foldName } from './name.ts';
import type { Misfit } from './references.ts';

/** No two entries may claim one name, and a name that is declared ambiguous belongs to none. */
export function nameMisfits(knowledge: Knowledge): Misfit[] {
  const misfits: Misfit[] = [];
  const ambiguous = new Set(knowledge.ambiguous.map(({ term }) => foldName(term)));
  const owners = new Map<string, string>();
  for (const [id, entry] of knowledge.entries) {
    const claims: [PropertyKey[], string | undefined][] = [
      [['title'], entry.title],
      [['short'], entry.short],
      ...entry.aliases.map((alias, index): [PropertyKey[], string] => [['aliases', index], alias]),
    ];
    for (const [path, name] of claims) {
      if (name === undefined) continue;
      const folded = foldName(name);
      const owner = owners.get(folded);
      if (owner !== undefined && owner !== id) {
        misfits.push({
          id,
          path,
          of: 'value',
          message: `expected a name of its own, got "${name}", which ${owner} has`,
        });
      } else if (path[0] === 'aliases' && ambiguous.has(folded)) {
        const message = `expected a clear name, got "${name}", which knowledge/ambiguous.yaml declares to mean several things`;
        misfits.push({ id, path, of: 'value', message });
      }
      owners.set(folded, owner ?? id);
    }
  }
  return misfits;
}

/** One question must not be claimed word for word by two entries: the search could only guess between them. */
export function askMisfits(knowledge: Knowledge): Misfit[] {
  const misfits: Misfit[] = [];
  const owners = new Map<string, string>();
  for (const [id, entry] of knowledge.entries) {
    for (const [index, ask] of entry.asks.entries()) {
      const folded = foldName(ask);
      const owner = owners.get(folded);
      if (owner !== undefined && owner !== id) {
        const message = `expected a question that fits only this entry, got "${ask}", which ${owner} has too`;
        misfits.push({ id, path: ['asks', index], of: 'value', message });
      }
      owners.set(folded, owner ?? id);
    }
  }
  return misfits;
}
