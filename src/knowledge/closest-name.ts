import { editDistance } from './distance.ts';

/** With more slips than this it is another name, however long it is. */
const MOST_SLIPS = 3;
/** With fewer letters than this, the beginning of a name says nothing. */
const TELLING = 4;

/** The name that somebody probably meant, as ` (did you mean "credentials/rhit"?)`, or an empty text. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const meant = closest(wrong, names);
  return meant === undefined ? '' : ` (did you mean "${meant}"?)`;
}

/**
 * The name that is nearest to a wrong one, or undefined. Swapped letters are one slip, one slip is allowed per three
 * letters, and a wrong or missing folder counts less than a wrong name.
 */
export function closest(wrong: string, names: Iterable<string>): string | undefined {
  const typed = split(plain(wrong));
  const limit = Math.max(1, Math.min(MOST_SLIPS, Math.floor(typed.name.length / 3)));
  let best: { name: string; slips: number } | undefined;
  for (const name of names) {
    const other = split(name);
    const slips = editDistance(typed.name, other.name, limit);
    if (slips > limit && !continues(other.name, typed.name)) continue;
    const all = slips + Math.min(editDistance(typed.folder, other.folder), 9) / 10;
    if (!best || all < best.slips) best = { name, slips: all };
  }
  return best?.name;
}

function split(name: string): { folder: string; name: string } {
  const slash = name.indexOf('/');
  return { folder: name.slice(0, Math.max(slash, 0)), name: name.slice(slash + 1) };
}

/** "AHIMA site" → "ahima-site" */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** Whether a name continues what was typed: `ahima-rhit-faq` after `ahima-rhit`. */
function continues(name: string, typed: string): boolean {
  return typed.length >= TELLING && name.startsWith(`${typed}-`);
}
