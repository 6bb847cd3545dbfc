import { type Knowledge, namesOf } from '../../knowledge/knowledge.ts';
import { singular } from '../../knowledge/singular.ts';
import { wordsOf } from '../text/words.ts';

/** The names of all entries as word sequences. */
export type Names = {
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** By first word: how many words the longest name has that starts with it. */
  readonly longest: ReadonlyMap<string, number>;
  /** Short names of one word, such as RHIT, with what they may mean; for finding mistyped codes. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
};

/** Longer names are looked up by their first eight words. */
const MOST_WORDS = 8;

/** Words that relate two names to each other. */
const RELATING: readonly string[] = ['vs', 'or', 'to'];

/** The names of all entries, ready to be looked up. */
export function indexNames(knowledge: Knowledge): Names {
  const byKey = new Map<string, string[]>();
  const codes = new Map<string, string[]>();
  const longest = new Map<string, number>();
  const relating: { words: readonly string[]; id: string }[] = [];
  const add = (words: readonly string[], id: string): void => {
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 1, Math.min(words.length, MOST_WORDS)));
    for (const key of new Set([words.join(' '), words.join('')])) {
      const ids = byKey.get(key);
      if (!ids) byKey.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  };
  // "CCSs" and "CCS-Ps": codes that end in S are the only ones whose plural would not be found.
  const addPlural = (code: string, id: string): void => {
    const words = wordsOf(`${code}s`);
    for (const key of [words.join(' '), words.join('')]) if (!byKey.has(key)) byKey.set(key, [id]);
  };
  for (const entry of knowledge.entries.values()) {
    // "rhit rhia" names two things, not the comparison of them.
    if (entry.kind === 'comparisons') continue;
    for (const words of namesOf(entry).map(keyWords)) {
      if (words.length > 2 && words.some((word) => RELATING.includes(word)))
        relating.push({ words, id: entry.id });
      else add(words, entry.id);
    }
    if (entry.short && /^[A-Z-]*S(-[A-Z])?$/.test(entry.short)) addPlural(entry.short, entry.id);
    // The AAPC has no other title.
    const short = entry.short ?? (isCode(entry.title) ? entry.title : '');
    const code = short.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (code.length >= 3 && code.length <= 7 && !short.includes(' '))
      codes.set(code, [...(codes.get(code) ?? []), entry.id]);
  }
  // "ehr vs emr" and "front desk to him" hold names that are found on their own; "W-2 or 1099" holds none.
  for (const { words, id } of relating) if (!partsOf(words).some((part) => byKey.has(part))) add(words, id);
  // "The VA" is also called "VA"; if that is an everyday word, the text must show that it is meant (everyday-names.ts).
  for (const [key, ids] of [...byKey]) {
    const bare = key.startsWith('the ') ? key.slice('the '.length) : undefined;
    if (bare !== undefined && !byKey.has(bare)) byKey.set(bare, ids);
  }
  for (const { term, means } of knowledge.ambiguous) {
    byKey.set(
      keyWords(term).join(' '),
      means.map(({ entry }) => entry),
    );
  }
  return { byKey, longest, codes };
}

/** The words by which a name is found: singular, but a code such as CHPS or CAHIMS keeps its S. */
function keyWords(name: string): string[] {
  return isCode(name) ? wordsOf(name) : wordsOf(name).map(singular);
}

/** What a name relates to each other: "ehr" and "emr" of "ehr vs emr". */
function partsOf(words: readonly string[]): string[] {
  return words.join(' ').split(RELATION);
}
const RELATION = new RegExp(` (?:${RELATING.join('|')}) `);

function isCode(name: string): boolean {
  return /^[A-Z]{3,8}$/.test(name);
}
