import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { type Knowledge, occupationOf } from '../knowledge/knowledge.ts';
import type { Occupation } from '../knowledge/schema/entry.ts';
import type { Qualifier } from '../qualifiers.ts';
import type { Line } from './card.ts';
import { facetLines } from './facets/facets.ts';
import { moreOrFewer } from './facets/occupation.ts';
import { count, usd } from './format.ts';

/** What is said before a figure that is not limited as the question is. What BLS counts as pay: https://www.bls.gov/oes/oes_ques.htm */
const SAID: Readonly<Record<Qualifier, string>> = {
  level:
    'No source I have gives pay by years or level: these figures are of beginners and the experienced together.',
  piece: 'No source I have gives pay by the chart or the claim, only by the hour and the year.',
  net: 'BLS counts pay before taxes.',
  extras: 'BLS counts regular pay, without overtime and yearly bonuses.',
  'part-time':
    'BLS counts a year as 2,080 hours. No source I have gives pay for part-time or contract work of its own.',
  remote: 'No source I have gives pay of remote work alone: these figures are of all who do it.',
  future: 'No source tells what will be: these are the newest figures I have.',
  top: 'The highest figure that BLS gives is where the best-paid tenth begins.',
  abroad: 'All my figures are of the United States.',
  state: 'I have no such figures by state: these are of the whole country.',
  holders: 'How many people hold it is in no source I have; what follows are jobs.',
};

/** What an answer must say first so that its figures are not taken for what was asked: limits, and years that they are not of. */
export function caveats(intent: Intent, knowledge: Knowledge): Line[] {
  const qualifier = 'qualifier' in intent ? intent.qualifier : undefined;
  const said = qualifier ? [{ text: SAID[qualifier] }] : [];
  return intent.kind === 'facet' && qualifier !== 'future'
    ? [...said, ...yearLines(intent, knowledge)]
    : said;
}

function yearLines(
  { id, facet, years = [] }: Extract<Intent, { kind: 'facet' }>,
  knowledge: Knowledge,
): Line[] {
  const entry = knowledge.entries.get(id);
  if (!entry) return [];
  const occupation = occupationOf(entry, knowledge);
  const newest = facetLines(entry, facet, knowledge).find(({ from }) => from)?.from?.asOf ?? '';
  return years.flatMap((year) => {
    // What follows is of that year.
    if (newest.includes(String(year))) return [];
    const told = occupation ? ofYear(occupation, facet, year) : [];
    return told.length > 0 ? told : [{ text: `I have no figure of ${year}; the newest follow.` }];
  });
}

/** What the history of an occupation says of a year, with what it then counted. */
function ofYear({ history = [] }: Occupation, facet: Facet, year: number): Line[] {
  return history.flatMap(({ classification, points }) =>
    points.flatMap((point): Line[] => {
      const text = point.year === year ? figure(point, facet) : undefined;
      return text ? [{ text: `${text} Then counted: ${classification}.`, from: point }] : [];
    }),
  );
}

type Point = NonNullable<Occupation['history']>[number]['points'][number];

function figure({ year, median, jobs, percent, period }: Point, facet: Facet): string | undefined {
  if (facet === 'pay' && median !== undefined)
    return `In ${year} half earned more than ${usd(median)} a year.`;
  if (facet === 'jobs' && jobs !== undefined) return `In ${year} there were ${count(jobs)} jobs.`;
  return facet === 'growth' && percent !== undefined && period
    ? `For ${period} BLS expected ${moreOrFewer(percent)} jobs.`
    : undefined;
}
