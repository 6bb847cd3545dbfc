import { type Knowledge, ofKind, shortName } from './knowledge.ts';
import type { Edge } from './schema/entry.ts';

/**
 * Counts the credentials that steps ask for, each once. Of "CCA, CPC or RHIT" one is enough: the first counts, and none
 * where one of them was asked for before. The function that comes back remembers what each text names.
 */
export function credentialCounter(knowledge: Knowledge): (edges: readonly Edge[]) => string[] {
  const patterns = ofKind(knowledge, 'credentials').map((entry) => {
    const name = shortName(entry);
    return { name, pattern: wholeWord(name) };
  });
  const known = new Map<string, string[]>();
  const namedIn = (needs: string): string[] => {
    const before = known.get(needs);
    if (before) return before;
    const found = patterns
      .map(({ name, pattern }) => ({ name, at: needs.search(pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
    known.set(needs, found);
    return found;
  };
  return (edges) => {
    const held: string[] = [];
    for (const { needs } of edges) {
      const named = namedIn(needs);
      const choice = named.length > 1 && / or /.test(needs);
      if (choice && named.some((name) => held.includes(name))) continue;
      const asked = choice ? named.slice(0, 1) : named;
      held.push(...asked.filter((name) => !held.includes(name)));
    }
    return held;
  };
}

/** "CCS" is not in "CCS-P". */
function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
}
