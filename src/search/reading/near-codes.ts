import { editDistance } from '../../knowledge/distance.ts';
import type { Names } from '../index/name-index.ts';

/** Codes of at least this many letters (CPHIMS, CAHIMS) differ by more than one slip. */
const LONG = 6;

/**
 * Entries whose short name a mistyped code may mean: those with the fewest edits, and those with one more, since one letter
 * decides between RHIT and RHIA. Empty if nothing is near.
 */
export function nearCodes(word: string, names: Names): { id: string; edits: number }[] {
  if (word.length < 3 || word.length > 8) return [];
  const most = word.length <= 4 ? 1 : 2;
  const near: { id: string; code: string; edits: number }[] = [];
  for (const [code, ids] of names.codes) {
    const edits = editDistance(word, code, most + 1);
    if (edits <= most + 1) near.push(...ids.map((id) => ({ id, code, edits })));
  }
  near.sort((a, b) => a.edits - b.edits || a.id.localeCompare(b.id));
  const least = near[0]?.edits ?? 9;
  if (least > most) return [];
  const close = near.filter(({ edits }) => edits <= (word.length < LONG || least > 1 ? least + 1 : least));
  // Letters are more often swapped or mistaken than added or dropped.
  const even = close.filter(({ code }) => code.length === word.length);
  const likely = even.some(({ edits }) => edits === least) ? even : close;
  // People hardly ever mistype the first letter.
  return likely.length > 3 ? likely.filter(({ code }) => code[0] === word[0]) : likely;
}
