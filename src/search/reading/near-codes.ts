import { editDistance } from '../../knowledge/distance.ts';
import type { Names } from '../index/name-index.ts';

/** Codes of at least this many letters (CPHIMS, CAHIMS) differ by more than one slip. */
const LONG = 6;

/** An entry and its code, and how many slips away that is. */
type NearCode = { readonly id: string; readonly code: string; readonly edits: number };

/**
 * Entries whose short name a mistyped code may mean: those with the fewest edits, and those with one more, since one letter
 * decides between RHIT and RHIA. Empty if nothing is near.
 */
export function nearCodes(word: string, names: Names): NearCode[] {
  if (word.length < 3 || word.length > 8) return [];
  const most = word.length <= 4 ? 1 : 2;
  const near: NearCode[] = [];
  for (const [code, ids] of names.codes) {
    const edits = editDistance(word, code, most + 1);
    if (edits <= most + 1) near.push(...ids.map((id) => ({ id, code, edits })));
  }
  near.sort((a, b) => a.edits - b.edits || a.id.localeCompare(b.id));
  const least = near[0]?.edits ?? 9;
  if (least > most) return [];
  const close = near.filter(({ edits }) => edits <= (word.length < LONG || least > 1 ? least + 1 : least));
  if (close.some(({ code, edits }) => edits === least && hasLettersOf(code, word)))
    return close.filter(({ code }) => hasLettersOf(code, word) || startsLike(code, word));
  // Letters are more often swapped or mistaken than added or dropped.
  const even = close.filter(({ code }) => code.length === word.length);
  const likely = even.some(({ edits }) => edits === least) ? even : close;
  // People hardly ever mistype the first letter.
  return likely.length > 3 ? likely.filter(({ code }) => code[0] === word[0]) : likely;
}

/** A slip that swaps or doubles letters leaves a word at most this much longer. */
const DOUBLED = 2;

/** Whether a word has the letters of a code, however often and in whatever order, after the same first one: "rihaa". */
function hasLettersOf(code: string, word: string): boolean {
  if (word === code || word[0] !== code[0] || Math.abs(word.length - code.length) > DOUBLED) return false;
  return lettersOf(word) === lettersOf(code);
}

/** So many letters in common make another code likely too. */
const COMMON = 3;

/** Whether a code of the same length may be meant beside one that has the very letters of a word: "rhti" may be RHIA. */
function startsLike(code: string, word: string): boolean {
  const common = [...new Set(code)].filter((letter) => word.includes(letter)).length;
  return code.length === word.length && code.slice(0, 2) === word.slice(0, 2) && common >= COMMON;
}

/** The one code that a word can only be with its letters swapped or doubled: "cdpi" is the CDIP. */
export function meantCode(word: string, names: Names): string | undefined {
  const near = nearCodes(word, names);
  const [first] = near;
  return near.length === 1 && first && hasLettersOf(first.code, word) ? first.code : undefined;
}

/** The letters of a code, each once and sorted: a slip swaps or doubles them. */
export function lettersOf(code: string): string {
  return [...new Set(code.toLowerCase().replace(/[^a-z0-9]/g, ''))].sort().join('');
}
