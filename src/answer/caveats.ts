import { type Intent, type IntentOf, MAX_STATES } from '../intent/intent.ts';
import type { Qualifier } from '../intent/qualifiers.ts';
import type { Facet } from '../knowledge/facets.ts';
import { MAX_COMPARED } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge, occupationOf } from '../knowledge/knowledge.ts';
import { yearsNamed, yearsOf } from '../knowledge/period.ts';
import type { HistoryPoint, Occupation } from '../knowledge/schema/entry.ts';
import { payByState } from '../knowledge/state-pay.ts';
import { count } from '../wording.ts';
import type { Card, Line } from './card.ts';
import { facetLines } from './facets/facet-lines.ts';
import { moreOrFewer } from './facets/occupation.ts';
import { usd } from './format.ts';

/** Pay that is of posts with their grades, not of whole occupations. */
const OF_POSTS = /\bGS-\d/;

type OfFigures = IntentOf<'facet' | 'compare' | 'states'>;

/** What is said before a figure that is not limited as the question is. What BLS counts as pay: https://www.bls.gov/oes/oes_ques.htm */
const CAVEATS: Readonly<Record<Qualifier, string>> = {
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
  holders: 'No source I have says how many people hold it; these are figures for jobs.',
};
/** Side by side are the figures of the nation, although they are known by state too. */
const COMPARED_BY_STATE = 'Side by side I set figures of the whole country: ask for one of them in a state.';

/**
 * What an answer must say first so that its figures are not taken for what was asked: limits, and years that they are not of.
 * Nothing if the card has no figures, or if the choice comes first.
 */
export function caveats(intent: Intent, card: Card, knowledge: Knowledge): Line[] {
  if (intent.kind !== 'facet' && intent.kind !== 'compare' && intent.kind !== 'states') return [];
  const sourced = sourcedLines(intent, card, knowledge);
  if (sourced.length === 0) return leftOutLines(intent);
  return [
    ...leftOutLines(intent),
    ...qualifierLines(intent, sourced, knowledge),
    ...(intent.qualifier === 'future' ? [] : yearLines(intent, sourced, knowledge)),
  ];
}

/** The lines with a source that tell what was asked for; the card of an entry that says nothing to it tells other things. */
function sourcedLines(intent: OfFigures, card: Card, knowledge: Knowledge): Line[] {
  const entry = intent.kind === 'facet' ? knowledge.entries.get(intent.id) : undefined;
  const lines =
    entry && intent.kind === 'facet'
      ? facetLines(entry, intent.facet, knowledge)
      : [...card.lead, ...card.sections.flatMap((section) => section.lines)];
  return lines.filter(({ from }) => from);
}

/** "the first four of the six you named": more do not stand side by side. */
function leftOutLines(intent: OfFigures): Line[] {
  if (intent.kind === 'facet' || intent.named === undefined) return [];
  const most = intent.kind === 'compare' ? MAX_COMPARED : MAX_STATES;
  return [
    { text: `I set at most ${most} side by side: these are the first of the ${intent.named} you named.` },
  ];
}

function qualifierLines(intent: OfFigures, sourced: readonly Line[], knowledge: Knowledge): Line[] {
  const { kind, qualifier } = intent;
  if (qualifier === undefined) return [];
  // Grades of posts are levels: what follows would contradict that there are none.
  if (qualifier === 'level' && sourced.every(({ text }) => OF_POSTS.test(text))) return [];
  if (kind === 'compare' && qualifier === 'state' && hasByState(intent, knowledge))
    return [{ text: COMPARED_BY_STATE }];
  const isKnown =
    qualifier === 'holders' && kind === 'facet' && entryOf(knowledge, 'credentials', intent.id)?.holders;
  return isKnown ? [] : [{ text: CAVEATS[qualifier] }];
}

/** Whether there are figures by state of at least one side; of growth there are none. */
function hasByState({ ids, facet }: IntentOf<'compare'>, knowledge: Knowledge): boolean {
  return facet !== 'growth' && ids.some((id) => payByState(knowledge.entries.get(id), knowledge));
}

/** What is known of the years asked for, or that nothing is; nothing for a comparison, which has no figures of single years. */
function yearLines(intent: OfFigures, sourced: readonly Line[], knowledge: Knowledge): Line[] {
  const { kind, years = [] } = intent;
  if (kind === 'compare') return [];
  const occupation = kind === 'facet' ? occupationOf(knowledge.entries.get(intent.id), knowledge) : undefined;
  return years.flatMap((year) => {
    // The newest figure leads: what the history says of its year would say it twice.
    if (sourced[0]?.from?.asOf.includes(String(year))) return [];
    const past = occupation && intent.facet ? ofYear(occupation, intent.facet, year) : [];
    if (past.length > 0) return past;
    const isKnown = sourced.some(({ text, from }) =>
      [text, from?.asOf ?? ''].some((words) => tells(words, year)),
    );
    return isKnown ? [] : [{ text: `I have no figure of ${year}; the newest follow.` }];
  });
}

/** Whether a text names a year, or a period that it lies in: "41,800 expected in 2034", "2024–34". */
function tells(text: string, year: number): boolean {
  const period = yearsOf(text);
  const isWithin = period !== undefined && period.first <= year && year <= period.last;
  return isWithin || yearsNamed(text).includes(year);
}

/** What the history of an occupation says of a year, and what was counted then if it is not what is counted now. */
function ofYear({ history = [] }: Occupation, facet: Facet, year: number): Line[] {
  return history.flatMap(({ classification, points }, at) =>
    points.flatMap((point): Line[] => {
      const text = point.year === year ? figure(point, facet) : undefined;
      if (text === undefined) return [];
      const isToday = at === history.length - 1;
      const counted = isToday ? '' : ` Counted then as ${classification}.`;
      return [{ text: `${text}${counted}`, from: point }];
    }),
  );
}

function figure({ year, median, jobs, percent, period }: HistoryPoint, facet: Facet): string | undefined {
  if (facet === 'pay' && median !== undefined)
    return `In ${year} half earned more than ${usd(median)} a year.`;
  if (facet === 'jobs' && jobs !== undefined) return `In ${year} there were ${count(jobs)} jobs.`;
  return facet === 'growth' && percent !== undefined && period
    ? `For ${period} BLS expected ${moreOrFewer(percent)} jobs.`
    : undefined;
}
