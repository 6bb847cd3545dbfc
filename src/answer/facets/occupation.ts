import { editionsOf } from '../../knowledge/editions.ts';
import type { Facet } from '../../knowledge/facets.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { yearsOf } from '../../knowledge/period.ts';
import type { Occupation } from '../../knowledge/schema/entry.ts';
import { count } from '../../wording.ts';
import type { Line } from '../card.ts';
import { percent, spanOf, usd } from '../format.ts';
import { lineOf } from '../lines.ts';
import { noteLines } from './notes.ts';

/** What an occupation says on each facet. Percentages are over the whole period of a projection, never per year. */
export const OCCUPATION_FACETS: Partial<
  Record<Facet, (occupation: Occupation, knowledge: Knowledge) => Line[]>
> = {
  definition: ({ summary, definition }) => [{ text: summary }, ...definition.map(lineOf)],
  duties: ({ tasks = [] }) => tasks.map(lineOf),
  education: ({ education = [] }) => education.map(lineOf),
  eligibility: ({ education = [] }) => education.map(lineOf),
  start: ({ education = [] }) => education.map(lineOf),
  pay: (occupation) => [...payLines(occupation), ...noteLines(occupation, 'pay')],
  growth: (occupation, knowledge) => [
    ...growthLines(occupation, knowledge),
    ...(occupation.drivers ?? []).map(lineOf),
    ...noteLines(occupation, 'growth'),
  ],
  jobs: (occupation, knowledge) => [...jobLines(occupation, knowledge), ...noteLines(occupation, 'jobs')],
  settings: ({ industries = [], workSetting = [] }) => [
    ...industries.toSorted((a, b) => shares(b) - shares(a)).flatMap(industryLines),
    ...workSetting.map(lineOf),
  ],
  skills: ({ skills = [] }) => (skills.length > 0 ? [{ text: `${skills.join('; ')}.` }] : []),
  next: ({ advancement = [] }) => advancement.map(lineOf),
  worth: (occupation, knowledge) => [
    ...payLines(occupation).slice(0, 1),
    ...growthLines(occupation, knowledge).slice(0, 1),
    ...(occupation.drivers ?? []).map(lineOf),
  ],
};

/** The newest survey: median, highest and lowest tenth, middle half and mean. */
function payLines({ pay }: Occupation): Line[] {
  const [survey] = pay;
  if (!survey) return [];
  const { annual, hourly } = survey;
  const lines: Line[] = [];
  if (annual.median !== null) {
    const hour = hourly?.median ? `, ${usd(hourly.median)} an hour` : '';
    lines.push({
      text: `Median pay: ${usd(annual.median)} a year${hour}. Half earned more, half less.`,
      from: survey,
    });
  }
  if (annual.p10 !== null && annual.p90 !== null) {
    const ends = `The lowest-paid tenth earned under ${usd(annual.p10)}, the highest-paid tenth over ${usd(annual.p90)}.`;
    lines.push({ text: ends, from: survey });
  }
  if (annual.p25 !== null && annual.p75 !== null) {
    const mean = annual.mean === null ? '' : `; the mean is ${usd(annual.mean)}`;
    const text = `The middle half earned ${usd(annual.p25)}–${usd(annual.p75)}${mean}.`;
    lines.push({ text, from: survey });
  }
  return lines;
}

/** Every known edition, each compared with all occupations. */
function growthLines(occupation: Occupation, knowledge: Knowledge): Line[] {
  return editionsOf(occupation, knowledge).map((edition) => {
    const all =
      edition.allOccupations === undefined ? '' : `; all occupations: ${moreOrFewer(edition.allOccupations)}`;
    const label = edition.label ? `, which BLS calls “${edition.label.toLowerCase()}”` : '';
    const change = `${moreOrFewer(edition.percent)} jobs in ${spanOf(edition.period)} (${edition.period})`;
    return { text: `${change}${label}${all}.`, from: { ...edition, asOf: edition.period } };
  });
}

/** The first edition that all of them have: growth over different decades is never compared. */
export function sharedPeriod(occupations: readonly Occupation[], knowledge: Knowledge): string | undefined {
  const [first, ...others] = occupations.filter(({ projections }) => projections.length > 0);
  const editions = first ? editionsOf(first, knowledge) : [];
  return editions.find((edition) =>
    others.every(({ projections }) => projections.some((other) => other.period === edition.period)),
  )?.period;
}

/** -4.9 → "4.9 % fewer" */
export function moreOrFewer(change: number): string {
  return `${percent(Math.abs(change))} ${change < 0 ? 'fewer' : 'more'}`;
}

function jobLines(occupation: Occupation, knowledge: Knowledge): Line[] {
  const { pay } = occupation;
  const lines: Line[] = [];
  const survey = pay.find(({ jobs }) => jobs !== null);
  if (survey?.jobs) lines.push({ text: `${count(survey.jobs)} wage and salary jobs.`, from: survey });
  for (const edition of editionsOf(occupation, knowledge)) {
    const from = { ...edition, asOf: edition.period };
    if (edition.openings) {
      lines.push({ text: `About ${count(edition.openings)} openings a year (${edition.period}).`, from });
    }
    const years = yearsOf(edition.period);
    if (edition.jobsStart && edition.jobsEnd && years) {
      const { first, last } = years;
      const text = `${count(edition.jobsStart)} jobs in ${first}, ${count(edition.jobsEnd)} expected in ${last}.`;
      lines.push({ text, from });
    }
  }
  return lines;
}

/** How many rows of a list give a share of all jobs: that says more about where people work than a number of jobs. */
function shares({ rows }: NonNullable<Occupation['industries']>[number]): number {
  return rows.filter(({ percent }) => percent !== undefined).length;
}

/** The industries of one list, those with the most jobs first. */
function industryLines(industries: NonNullable<Occupation['industries']>[number]): Line[] {
  const rows = industries.rows.toSorted(
    (a, b) => (b.percent ?? 0) - (a.percent ?? 0) || (b.jobs ?? 0) - (a.jobs ?? 0),
  );
  return rows.map((row) => ({
    head: row.industry,
    text: [
      row.percent === undefined ? '' : `${percent(row.percent)} of jobs`,
      row.jobs === undefined ? '' : `${count(row.jobs)} jobs`,
      row.median === undefined ? '' : `median ${usd(row.median)}`,
    ]
      .filter(Boolean)
      .join(', '),
    from: industries,
  }));
}
