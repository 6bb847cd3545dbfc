import type * as z from 'zod';
import { leaves } from '../walk.ts';
import { misfitting } from './pair.ts';
import type { Pay } from './pay.ts';

type Survey = { readonly asOf: string; readonly jobs: number | null; readonly annual: Pay };
type Projection = {
  readonly period: string;
  readonly percent: number;
  readonly openings?: number | undefined;
  readonly jobsStart?: number | undefined;
  readonly jobsEnd?: number | undefined;
};
type Occupation = {
  readonly summary: string;
  readonly pay: readonly Survey[];
  readonly projections: readonly Projection[];
};

const NUMBER = '\\d[\\d,.]*\\d|\\d';
const SURVEY = '(?<survey>May \\d{4})';
const PERIOD = '(?<period>\\d{4}–\\d{2})';
/** How our sentences repeat figures of the entry; a group has the name of the figure that it repeats. */
const FORMS: readonly RegExp[] = [
  `(?<jobs>${NUMBER}) jobs \\(${SURVEY} wage survey`,
  `(?<jobsStart>${NUMBER}) \\((?<start>\\d{4}) projections`,
  `expects (?<jobsStart>${NUMBER}) jobs \\((?<start>\\d{4})\\) to become (?<jobsEnd>${NUMBER}) \\(\\d{4}\\)(?:.* of −?(?<percent>${NUMBER}) % in ten years)?`,
  `(?<percent>${NUMBER})(?: %|\\)) is for the ten years ${PERIOD}`,
  `(?<percent>${NUMBER}) % for ${PERIOD} with about (?<openings>${NUMBER}) openings a year`,
  `about (?<openings>${NUMBER}) openings a year \\(${PERIOD}\\)`,
].map((form) => new RegExp(form, 'g'));

/** What the summary and the facts of an occupation repeat of its surveys and projections must be the same figure. */
export const statedFigures: z.core.CheckFn<Occupation> = ({ value, issues }) => {
  issues.push(...summaryMisfits(value));
  for (const { path, value: text } of leaves(value)) {
    if (path.at(-1) !== 'text' || typeof text !== 'string') continue;
    for (const { groups } of FORMS.flatMap((form) => [...text.matchAll(form)])) {
      const edition = editionOf(value, groups ?? {});
      for (const [name, said] of edition ? Object.entries(groups ?? {}) : []) {
        const figure = edition?.figures[name];
        if (said === undefined || figure == null || Math.abs(figure) === numberOf(said)) continue;
        const why = `expected the same figure for ${edition?.when}, got ${said} and ${figure}`;
        issues.push(misfitting(value, path, [...(edition?.path ?? []), name], why));
      }
    }
  }
};

type Edition = {
  readonly when: string;
  readonly path: PropertyKey[];
  readonly figures: Readonly<Record<string, number | null | undefined>>;
};

/** The survey or projection that a sentence names, if the entry has it. */
function editionOf(
  { pay, projections }: Occupation,
  { survey, period, start }: Readonly<Record<string, string>>,
): Edition | undefined {
  const at = pay.findIndex(({ asOf }) => asOf === survey);
  const { asOf: when = '', jobs } = pay[at] ?? {};
  if (survey !== undefined) return at < 0 ? undefined : { when, path: ['pay', at], figures: { jobs } };
  const index = projections.findIndex((one) => one.period === period || one.period.startsWith(`${start}–`));
  const { period: years = '', percent, openings, jobsStart, jobsEnd } = projections[index] ?? {};
  const figures = { percent, openings, jobsStart, jobsEnd };
  return index < 0 ? undefined : { when: years, path: ['projections', index], figures };
}

/** Of the money in the summary, one must be a figure of the survey that it names; by its place, it is the median. */
function summaryMisfits(value: Occupation): ReturnType<typeof misfitting>[] {
  const at = value.pay.findIndex(({ asOf }) => value.summary.includes(asOf));
  const { annual, asOf } = value.pay[at] ?? {};
  if (!annual) return [];
  const said = [...value.summary.matchAll(/\$(\d[\d,]*\d)/g)].map(([, figure = '']) => figure);
  const [first] = said;
  if (first === undefined || said.some((one) => Object.values(annual).includes(numberOf(one)))) return [];
  const why = `expected the same figure for ${asOf}, got $${first} and ${annual.median}`;
  return [misfitting(value, ['summary'], ['pay', at, 'annual', 'median'], why)];
}

function numberOf(said: string): number {
  return Number(said.replaceAll(',', ''));
}
