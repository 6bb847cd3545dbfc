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

/** Words of pay, which fines and prices do not have. */
const OF_PAY = /\b(?:earn\w*|salar\w*|medians?|wages?|incomes?)\b/i;

/** What is wrong with a summary that gives pay ("expected …"), or undefined: a summary has no date beside it. */
export function undatedSummary(summary: string): string | undefined {
  const dated = !PAY.test(summary) || !OF_PAY.test(summary) || DATED.test(summary);
  return dated ? undefined : 'expected a year for this pay in the sentence, such as "in May 2025"';
}

/** Growth that is told as going on, not as something of the past. */
const GROWS = /\b(?:grows?|growing|growth|shrinks?|declines?|faster than average|slower than average)\b/i;
/** The ten years of a projection. */
const DECADE = /\b\d{4}–\d{2}\b/;

/** What is wrong with growth in percent without its years, or undefined: members would take it for that of one year. */
export function growthFault(facet: string | undefined, text: string, asOf: string): string | undefined {
  const bare = facet === 'growth' && GROWTH.test(text) && GROWS.test(text) && !DATED.test(text);
  return bare && asOf !== 'undated' && !DECADE.test(asOf)
    ? 'expected the years of this growth in the sentence, such as "8 % in ten years (2025–35)"'
    : undefined;
}
