import type { Entry } from './schema/entry.ts';

/** What the cheapest way costs to sit an exam once, in dollars; without what comes before or after it. Undefined if unknown. */
export function lowestExamFee(entry: Entry): number | undefined {
  if (entry.kind !== 'credentials') return undefined;
  const amounts = (entry.fees ?? []).flatMap(({ what, usd }) =>
    /\bexam\b/i.test(what) && !/\bold(er)?\b/i.test(what) ? usd : [],
  );
  return amounts.length > 0 ? Math.min(...amounts) : undefined;
}
