import { singular } from '../../knowledge/singular.ts';
import type { Names } from '../index/name-index.ts';
import { WHOLE_FIELDS } from '../reading/related-ids.ts';
import { JOINING } from '../text/joints.ts';
import { longestMatches, type Match } from '../text/longest-matches.ts';
import { isComparison } from './comparison-cues.ts';

type Level = 'associate' | 'bachelor' | 'master' | 'any';

/** Names of degrees; the short ones only before "in", since an "MA" is also a medical assistant. */
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['associate', /\b(associates?|aas|as in|(two|2) ?year)\b/],
  ['bachelor', /\b(bachelors?|baccalaureate|undergrad\w*|(bs|ba|bsc) in|(four|4) ?year)\b/],
  ['master', /\b(masters?|grad school|graduate degree|(ms|ma|msc) in)\b/],
  ['any', /\b(degrees?|majors?|programs?)\b/],
];
/** Degrees whose letters include the field. */
const LETTERS: ReadonlyMap<string, readonly [Level, field: string]> = new Map([
  ['mha', ['master', 'terms/health-admin']],
  ['bha', ['bachelor', 'terms/health-admin']],
  ['mhi', ['master', 'terms/health-informatics']],
  ['mshi', ['master', 'terms/health-informatics']],
  ['mshim', ['master', 'terms/him']],
  ['bshim', ['bachelor', 'terms/him']],
]);
/** How many words on each side of a joint are read, and how many words a field's name has at most. */
const AROUND = 7;
const LONGEST = 3;

type Degree = {
  readonly level: Level | undefined;
  readonly field: string;
  /** Whether the field is named first of all, or after "in". */
  readonly opens: boolean;
};

/** The fields of two degrees of one level that a text compares: "BS in HIM or BS in health informatics". */
export function degreeFields(words: readonly string[], names: Names): string[] {
  if (!isComparison(words)) return [];
  for (const [at, word] of words.entries()) {
    if (!JOINING.includes(word)) continue;
    const left = degreeIn(words.slice(Math.max(0, at - AROUND), at), names);
    const right = degreeIn(words.slice(at + 1, at + 1 + AROUND), names);
    if (!left?.level || !right || left.field === right.field) continue;
    // "Bachelors in HIM or informatics", but not "MHA or MBA for HIM director".
    if ((right.level ?? (right.opens ? left.level : undefined)) === left.level)
      return [left.field, right.field];
  }
  return [];
}

function degreeIn(words: readonly string[], { byKey }: Names): Degree | undefined {
  const lettered = words.map((word) => LETTERS.get(word)).find((degree) => degree !== undefined);
  if (lettered) return { level: lettered[0], field: lettered[1], opens: true };
  const text = words.join(' ');
  const level = LEVELS.find(([, called]) => called.test(text))?.[0];
  const fields = studyFieldsIn(words, byKey);
  const [first] = fields;
  // If several fields are named, it is unclear which is meant.
  if (!first || new Set(fields.map(({ found }) => found)).size > 1) return undefined;
  return { level, field: first.found, opens: first.from === 0 || (first.from === 1 && words[0] === 'in') };
}

/** The fields of study that words name, from left to right. */
function studyFieldsIn(words: readonly string[], byKey: Names['byKey']): Match<string>[] {
  return longestMatches(words, LONGEST, (from, to) =>
    byKey.get(words.slice(from, to).map(singular).join(' '))?.find((id) => WHOLE_FIELDS.includes(id)),
  );
}
