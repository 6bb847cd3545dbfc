import type { Occupation, StatePay } from '../../knowledge/schema/entry.ts';
import { listing } from '../../wording.ts';
import type { Line } from '../card.ts';
import { usd } from '../format.ts';
import { besideNation, nationOf } from './nation.ts';

/** What a place pays, with the place as it follows "in". */
type Paid = { readonly place: string; readonly median: number };

/**
 * "Half of them earned more than $61,000 a year in California and $46,000 in Texas; nationwide $51,140."; empty
 * without places.
 */
export function mediansLine(paid: readonly Paid[], occupation: Occupation, pay: StatePay): Line[] {
  const medians = [...paid]
    .sort((a, b) => b.median - a.median)
    .map(({ place, median }, at) => `${usd(median)}${at === 0 ? ' a year' : ''} in ${place}`);
  if (medians.length === 0) return [];
  const nation = nationOf(occupation, pay);
  const national = nation?.annual.median;
  const text = `Half of them earned more than ${listing(medians)}${national ? `; nationwide ${usd(national)}` : ''}.`;
  return [{ text, from: besideNation(pay, nation) }];
}
