import { type Knowledge, namesOf } from '../knowledge/knowledge.ts';
import { type Meant, meantIn } from './everyday-names.ts';
import { sharedEnd, sharedStart } from './shared-words.ts';
import { singular } from './stem.ts';
import { wordsOf } from './words.ts';

/** A name found in a text: the entries it may mean, and the words it covers. */
export type Link = {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  /** 0 for the name itself, else the edits between it and what was typed. */
  readonly edits: number;
};

/** The names of all entries as word sequences. */
export type Names = {
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** By first word, how many words the longest name has that starts with it. */
  readonly longest: ReadonlyMap<string, number>;
  /** Short names of one word, such as RHIT, with what they may mean, for mistyped codes. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
};

/** Names of more words are cut when they are looked for; codes have no more letters. */
const LONGEST = 8;
/** A code is spelled in at most this many pieces: "r h i t", "icd 10 cm". */
const PIECES = 5;

/** Words that set two names beside each other. */
const RELATING: readonly string[] = ['vs', 'or', 'to'];

export function indexNames(knowledge: Knowledge): Names {
  const byKey = new Map<string, string[]>();
  const codes = new Map<string, string[]>();
  const longest = new Map<string, number>();
  const add = (name: string, id: string): void => {
    const words = keyWords(name);
    // "ehr vs emr" and "front desk to him" hold two names each; those are found by themselves.
    if (words.length > 2 && words.some((word) => RELATING.includes(word))) return;
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 1, Math.min(words.length, LONGEST)));
    for (const key of new Set([words.join(' '), words.join('')])) {
      const ids = byKey.get(key);
      if (!ids) byKey.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  };
  for (const entry of knowledge.entries.values()) {
    // "rhit rhia" names two things, not the comparison of them.
    if (entry.kind === 'comparisons') continue;
    for (const name of namesOf(entry)) add(name, entry.id);
    const code = (entry.short ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
    if (code.length >= 3 && code.length <= 7 && entry.short && !entry.short.includes(' '))
      codes.set(code, [...(codes.get(code) ?? []), entry.id]);
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

function isCode(name: string): boolean {
  return /^[A-Z]{3,8}$/.test(name);
}

/**
 * The names in a text, the longest first where they overlap, from left to right. `typed` are its words as they stand,
 * `mended` the same words with typing mistakes put right; `original` tells HIM from him.
 */
export function linkNames(
  typed: readonly string[],
  mended: readonly string[],
  original: string,
  names: Names,
): Link[] {
  const plain = mended.map(singular);
  const all = [typed, typed.map(singular), mended, plain];
  const spellings = [...new Map(all.map((words) => [words.join(' '), words])).values()];
  const isMeant = meantIn(original, mended);
  const links: Link[] = [];
  for (let at = 0; at < typed.length; ) {
    const last = links.at(-1);
    const link = longestAt(spellings, at, isMeant, names) ?? sharedStart(plain, last, at, names);
    if (link) {
      const before = sharedEnd(plain, link, last?.to ?? 0, names);
      links.push(...(before ? [before, link] : [link]));
    }
    at = link ? link.to : at + 1;
  }
  return links;
}

function longestAt(
  spellings: readonly (readonly string[])[],
  at: number,
  isMeant: Meant,
  names: Names,
): Link | undefined {
  const left = (spellings[0]?.length ?? 0) - at;
  const longest = Math.max(...spellings.map((words) => names.longest.get(words[at] ?? '') ?? 1));
  for (let length = Math.min(Math.max(longest, PIECES), left); length > 0; length--) {
    for (const spelling of spellings) {
      // Longer than any name that starts so: then it can only be a code in pieces.
      if (length > longest && !isShort(spelling, at, length)) continue;
      const slice = spelling.slice(at, at + length);
      const ids =
        names.byKey.get(slice.join(' ')) ??
        (length < 4 || isSpelled(slice) ? joined(slice, names) : undefined);
      if (ids && isMeant(slice)) return { ids, from: at, to: at + length, edits: 0 };
    }
  }
  return undefined;
}

/** Whether so many words have no more letters than a code has. */
function isShort(words: readonly string[], at: number, length: number): boolean {
  let letters = 0;
  for (let offset = 0; offset < length; offset++) letters += words[at + offset]?.length ?? 0;
  return letters <= LONGEST;
}

/** "r h i t": a code spelled letter by letter. */
function isSpelled(slice: readonly string[]): boolean {
  return slice.every((word) => word.length === 1);
}

/** "icd 10 cm", "ccs p" and "r h i t" as one word; only for codes, or "a pi" would be an API. */
function joined(slice: readonly string[], names: Names): readonly string[] | undefined {
  if (slice.length < 2) return undefined;
  return names.byKey.get(slice.join(''));
}
