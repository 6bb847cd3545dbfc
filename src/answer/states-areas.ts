import type { Occupation, StatePay } from '../knowledge/schema/entry.ts';
import type { Line } from './card.ts';
import { count, listing, usd } from './format.ts';
import { besideNation, nationOf } from './states-nation.ts';

type Area = StatePay['areas'][number];

/** The metropolitan areas of a table that were asked for by their codes. */
export function areasOf({ areas }: StatePay, codes: readonly string[] = []): Area[] {
  return codes.flatMap((code) => areas.find(({ cbsa }) => cbsa === code) ?? []);
}

/**
 * "Half of them earned more than $52,140 a year in Dallas-Fort Worth-Arlington, TX (5,210 jobs); nationwide $51,140.", the
 * highest first, and of which BLS holds the median back.
 */
export function areaLines(areas: readonly Area[], occupation: Occupation, pay: StatePay): Line[] {
  const paid = areas.filter(({ median }) => median !== null);
  const medians = [...paid]
    .sort((a, b) => (b.median ?? 0) - (a.median ?? 0))
    .map((area, at) => `${usd(area.median ?? 0)}${at === 0 ? ' a year' : ''} in ${withJobs(area)}`);
  const nation = nationOf(occupation, pay);
  const national = nation?.annual.median;
  const text = `Half of them earned more than ${listing(medians)}${national ? `; nationwide ${usd(national)}` : ''}.`;
  return [
    ...(medians.length === 0 ? [] : [{ text, from: besideNation(pay, nation) }]),
    ...areas
      .filter((area) => !paid.includes(area))
      .map((area) => ({ text: `BLS does not publish the median of ${withJobs(area)}.`, from: pay })),
  ];
}

function withJobs({ area, jobs }: Area): string {
  return jobs === null ? area : `${area} (${count(jobs)} jobs)`;
}
