import { type Knowledge, ofKind, shortName } from './knowledge.ts';
import type { Edge } from './schema/entry.ts';

/**
 * Names the credentials that steps ask for, each once. "CCA, CPC or RHIT" counts as one, or as none if an earlier
 * step asked for one of the three; if a later step wants one of them, that one is chosen. The returned function
 * remembers what each text names.
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
    const asked: string[] = [];
    const held = new Set<string>();
    const isChoice = (needs: string): boolean => namedIn(needs).length > 1 && / or /.test(needs);
    const wanted = new Set(edges.flatMap(({ needs }) => (isChoice(needs) ? [] : namedIn(needs))));
    for (const { needs } of edges) {
      const named = namedIn(needs);
      const chosen = isChoice(needs) ? named.find((name) => wanted.has(name)) : undefined;
      const taken = chosen === undefined ? named : [chosen];
      const open = taken.filter((name) => !held.has(name));
      if (chosen === undefined && isChoice(needs)) {
        if (open.length === named.length) asked.push(named.join(' or '));
      } else asked.push(...(named.length > 0 ? open : unlisted(needs)));
      for (const name of taken) held.add(name);
    }
    return [...new Set(asked)];
  };
}

/** A credential without an entry, such as the PMP: by its letters, or in the words of the step that asks for it. */
function unlisted(needs: string): string[] {
  const letters = needs.match(/\b([A-Z]{3,}) credential|^[Tt]he ([A-Z]{3,})(?=[;,]|$)/);
  if (!letters && !CREDENTIAL.test(needs)) return [];
  const asking = needs.split(/[,;] /).find((part) => CREDENTIAL.test(part));
  return [letters?.[1] ?? letters?.[2] ?? asking ?? needs];
}

const CREDENTIAL = /\b(credential|certification)\b/i;

/** "CCS" is not in "CCS-P". */
function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
}
