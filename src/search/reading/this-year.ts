/** What precedes a year that only says "nowadays"; "from 2008" and "since 2025" say more. */
const NOWADAYS = /^(in|for|by|during|year|now)$/;
const SAYS_MORE = /^(from|since|between|and|or|to|vs|than|before|after|until|class|the|of)$/;
/** How many years before the newest facts still are nowadays. */
const YEARS_BACK = 2;

/**
 * The words of a text without a year at its end that only says "nowadays": "is the RHIT worth it in 2026" asks the same
 * without it. `newest`: the year of the newest facts.
 */
export function withoutThisYear(words: readonly string[], newest: number): readonly string[] {
  const year = Number(/^20\d\d$/.exec(words.at(-1) ?? '')?.[0]);
  if (!(year >= newest - YEARS_BACK && year <= newest + 1)) return words;
  const before = words.slice(0, -1);
  const last = before.at(-1) ?? '';
  if (SAYS_MORE.test(last)) return words;
  const rest = NOWADAYS.test(last) ? before.slice(0, -1) : before;
  return rest.length > 0 ? rest : words;
}
