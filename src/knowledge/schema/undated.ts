/** Pay, as money with five digits or more. */
const PAY = /\$\d{2,3},\d{3}/;
const PERCENT = '\\d ?(?:%|percent)';
/** Growth in percent. */
const GROWTH = new RegExp(`\\b(?:grow|shrink|declin)\\w*\\b[^.;]*${PERCENT}|${PERCENT}[^.;]*\\bgrow`, 'i');
/** A year, or the word that says that there is none. */
const DATED = /\b(?:19|20)\d{2}\b|\bundated\b/i;

/**
 * What is wrong with an undated fact ("expected …"), or undefined: members take pay and growth for today's unless the
 * sentence says when.
 */
export function undatedFault({
  text,
  asOf,
}: {
  readonly text: string;
  readonly asOf: string;
}): string | undefined {
  if (asOf !== 'undated' || DATED.test(text)) return undefined;
  if (PAY.test(text))
    return 'expected a year for this pay: name it in asOf, or write "(undated)" in the sentence';
  if (GROWTH.test(text)) return 'expected the years of this growth in asOf, such as "2025–35"';
  return undefined;
}
