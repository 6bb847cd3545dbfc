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
    for (const [index, { needs }] of edges.entries()) {
      const named = namedIn(needs);
      const choice = named.length > 1 && / or /.test(needs);
      if (choice && named.some((name) => held.includes(name))) continue;
      const asked = named.length > 0 ? named : unlisted(needs, index);
      held.push(...(choice ? asked.slice(0, 1) : asked).filter((name) => !held.includes(name)));
    }
    return held;
  };
}

/** A credential that has no entry, such as the PMP: by its letters, or by the step that asks for it. */
function unlisted(needs: string, index: number): string[] {
  if (!/\b(credential|certification)\b/i.test(needs)) return [];
  const letters = needs.match(/\b([A-Z]{3,}) credential|^The ([A-Z]{3,})\b/);
  return [letters?.[1] ?? letters?.[2] ?? `one in step ${index + 1}`];
}

/** "CCS" is not in "CCS-P". */
function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
}
