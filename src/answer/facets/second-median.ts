import { type Knowledge, occupationOf, ofKind } from '../../knowledge/knowledge.ts';
import type { Entry, Occupation } from '../../knowledge/schema/entry.ts';
import type { Line } from '../card.ts';
import { usd } from '../format.ts';
import { lineOf } from '../lines.ts';

/**
 * The line of an entry on a second occupation that its people are counted in too, with that one's median; undefined if
 * it has none. Without it, some answers would give one median and others both.
 */
export function secondMedian(entry: Entry, knowledge: Knowledge): Line | undefined {
  if (entry.kind !== 'roles' && entry.kind !== 'credentials') return undefined;
  const first = occupationOf(entry, knowledge);
  if (!first) return undefined;
  const others = ofKind(knowledge, 'outlook').filter(({ id }) => id !== first.id);
  const fit = entry.kind === 'roles' && entry.occupationFit ? [entry.occupationFit] : [];
  const fact = [...fit, ...(entry.pay ?? [])].find(({ text }) =>
    others.some((other) => /median/i.test(text) && hasMedianOf(text, other)),
  );
  return fact && lineOf(fact);
}

/** Whether a text has the newest median of an occupation. */
export function hasMedianOf(text: string, { pay }: Occupation): boolean {
  const median = pay[0]?.annual.median;
  return typeof median === 'number' && text.includes(usd(median));
}
