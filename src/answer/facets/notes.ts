import type { Facet } from '../../knowledge/facets.ts';
import { yearsNamed, yearsOf } from '../../knowledge/period.ts';
import type { Occupation } from '../../knowledge/schema/entry.ts';
import type { Fact } from '../../knowledge/schema/fact.ts';
import type { Line } from '../card.ts';
import { lineOf } from '../lines.ts';

/** What a note is about, by its words; one that fits none of these is about the jobs counted. */
const ABOUT: readonly [facet: Facet, words: RegExp][] = [
  ['growth', /%|percent|growth/],
  ['pay', /\$|\bmedian\b|\bhourly\b|^Pay\b/],
  ['jobs', /./],
];

/** The notes of an occupation on a facet. What is only of older editions or surveys goes after what was asked. */
export function noteLines(occupation: Occupation, facet: Facet): Line[] {
  const own = (occupation.notes ?? []).filter(({ text }) => facetOfNote(text) === facet);
  // Why segments of the history cannot be joined.
  const breaks =
    facet === 'jobs' ? (occupation.history ?? []).flatMap(({ breakAfter }) => breakAfter ?? []) : [];
  const oldest = oldestYear(occupation);
  const isOld = ({ text }: Fact): boolean => yearsNamed(text).some((year) => year < oldest);
  const lines = [...own, ...breaks].map(
    (note): Line => ({ ...lineOf(note), ...(isOld(note) ? { aside: true } : {}) }),
  );
  return [...lines.filter(({ aside }) => !aside), ...lines.filter(({ aside }) => aside)];
}

function facetOfNote(text: string): Facet | undefined {
  return ABOUT.find(([, words]) => words.test(text))?.[0];
}

/** The first year of the editions and surveys that are told. */
function oldestYear({ projections, pay }: Occupation): number {
  const starts = projections.flatMap(({ period }) => yearsOf(period)?.first ?? []);
  return Math.min(...starts, ...pay.flatMap(({ asOf }) => yearsNamed(asOf)));
}
