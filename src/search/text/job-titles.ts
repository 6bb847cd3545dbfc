import { singular } from '../../knowledge/singular.ts';

/** What people are called after their field: "billing specialist", "release of information clerk", "CDI nurse". */
const TITLES: ReadonlySet<string> = new Set(
  `specialist technician tech clerk analyst officer coordinator registrar rep representative worker associate manager
  supervisor nurse lead person people job position role team staff`.split(/\s+/),
);

/** Whether a word, in the singular or plural, names the people who work in the field before it. */
export function isJobTitle(word: string): boolean {
  return TITLES.has(singular(word));
}
