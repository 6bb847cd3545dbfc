import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Occupation, StatePay } from '../../knowledge/schema/entry.ts';
import { type Area, allAreas } from '../../knowledge/state-pay.ts';
import { count, listing } from '../../wording.ts';
import type { Line } from '../card.ts';
import { mediansLine } from './medians.ts';

/** The metropolitan areas of a table that were asked for by code. */
export function areasOf({ areas }: StatePay, codes: readonly string[] = []): Area[] {
  return codes.flatMap((code) => areas.find(({ cbsa }) => cbsa === code) ?? []);
}

/** Names the areas asked for by code that only tables of other occupations have figures for. */
export function missingLine(
  codes: readonly string[] = [],
  pay: StatePay,
  { title }: Occupation,
  knowledge: Knowledge,
): Line[] {
  const all = allAreas(knowledge);
  const names = codes
    .filter((code) => !pay.areas.some(({ cbsa }) => cbsa === code))
    .flatMap((code) => all.find(({ cbsa }) => cbsa === code)?.area ?? []);
  return names.length === 0
    ? []
    : [{ text: `I have no figures for ${title.toLowerCase()} in ${listing(names)}.` }];
}

/** What metropolitan areas pay, with how many people work there, and the areas whose median BLS withholds. */
export function areaLines(areas: readonly Area[], occupation: Occupation, pay: StatePay): Line[] {
  const paid = areas.flatMap((area) =>
    area.median === null ? [] : [{ place: withJobs(area), median: area.median }],
  );
  const held = areas.filter(({ median }) => median === null);
  return [
    ...mediansLine(paid, occupation, pay),
    ...held.map((area) => ({ text: `BLS does not publish the median of ${withJobs(area)}.`, from: pay })),
  ];
}

/** "Dallas-Fort Worth-Arlington, TX (5,210 jobs)" */
function withJobs({ area, jobs }: Area): string {
  return jobs === null ? area : `${area} (${count(jobs)} jobs)`;
}
