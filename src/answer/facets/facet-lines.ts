import { COUNTED_BY_BLS, type Facet } from '../../knowledge/facets.ts';
import { type Knowledge, occupationOf } from '../../knowledge/knowledge.ts';
import type { Entry, Occupation } from '../../knowledge/schema/entry.ts';
import type { Line } from '../card.ts';
import { lineOf } from '../lines.ts';
import { restated, summaryLine } from '../restated.ts';
import { CREDENTIAL_FACETS } from './credential.ts';
import { OCCUPATION_FACETS } from './occupation.ts';
import { edgeLine, ROLE_FACETS } from './role.ts';
import { hasMedianOf, secondMedian } from './second-median.ts';
import { titleLines } from './titles.ts';

/** Everything that an entry, or its occupation, says on one facet; empty if nothing is known. */
export function facetLines(entry: Entry, facet: Facet, knowledge: Knowledge): Line[] {
  const second = facet === 'pay' ? secondMedian(entry, knowledge) : undefined;
  const own = ownLines(entry, facet, knowledge).filter(({ text }) => text !== second?.text);
  const counts = entry.kind === 'roles' && entry.occupationFit ? [lineOf(entry.occupationFit)] : [];
  const fit = counts.filter(({ text }) => text !== second?.text);
  const occupation = entry.kind === 'outlook' ? undefined : occupationOf(entry, knowledge);
  // The occupation says where people work for entries that do not say it themselves.
  const asksOccupation = COUNTED_BY_BLS.includes(facet) || (facet === 'settings' && own.length === 0);
  const shared = (occupation && asksOccupation && OCCUPATION_FACETS[facet]?.(occupation, knowledge)) || [];
  if (!occupation && COUNTED_BY_BLS.includes(facet)) return [...own, ...fit];
  if (!occupation || shared.length === 0) return own;
  const counted: Line = {
    head: isJudgment(entry) ? 'Nearest BLS group' : 'BLS counts it with',
    text: `${occupation.title.toLowerCase()}:`,
    heads: true,
  };
  const [figure, ...further] = shared.filter(({ aside }) => !aside).slice(0, 3);
  const group = [counted, ...(figure ? [figure] : [])];
  // A sentence that sets the group's median beside another says how far that one applies: it comes before the figure alone.
  const explains = second !== undefined && hasMedianOf(second.text, occupation);
  const lines = explains
    ? [second, ...group, ...further]
    : [...group, ...(second ? [second] : []), ...further];
  // Which jobs there are comes before how many.
  return facet === 'jobs' ? [...own, ...lines, ...fit] : [...lines, ...own, ...fit];
}

/** Whether the editors, not BLS, chose an entry's occupation: BLS counts workers, not credentials. */
export function isJudgment(entry: Entry): boolean {
  return entry.kind === 'credentials' || (entry.kind === 'roles' && entry.occupationFit?.sure === 'estimate');
}

/**
 * The first thing that an entry says on one facet, for that period if possible. It can stand alone: figures of an
 * occupation come with its name.
 */
export function facetLine(
  entry: Entry,
  facet: Facet,
  knowledge: Knowledge,
  period?: string,
): Line | undefined {
  const [first, ...others] = facetLines(entry, facet, knowledge);
  const group = first?.heads && first.head ? first.text.replace(/:$/, '') : undefined;
  const whose = isJudgment(entry) ? 'Nearest BLS group' : 'BLS group';
  const lines = first && !first.heads ? [first, ...others] : others;
  const line = lines.find(({ from }) => period !== undefined && from?.asOf === period) ?? lines[0];
  if (!line || group === undefined) return line;
  const { head, text, ...rest } = line;
  const ofGroup: Line = { ...rest, text: `${whose}: ${group}. ${head ? `${head}: ` : ''}${text}` };
  const second = facet === 'pay' ? secondMedian(entry, knowledge) : undefined;
  return second ? withSecond(ofGroup, second, occupationOf(entry, knowledge)) : ofGroup;
}

/** Both medians in one line; a sentence that has both needs none before it. */
function withSecond(first: Line, second: Line, occupation: Occupation | undefined): Line {
  if (occupation && hasMedianOf(second.text, occupation)) return second;
  const sources = [first.from, second.from].flatMap((from) => from?.source ?? []);
  return {
    ...second,
    text: `${first.text} ${second.text}`,
    ...(second.from ? { from: { ...second.from, source: [...new Set(sources)] } } : {}),
  };
}

/** Facets that an entry answers as a whole, and a comparison with all its aspects. */
export const OF_THE_WHOLE: readonly Facet[] = ['definition', 'difference'];

function ownLines(entry: Entry, facet: Facet, knowledge: Knowledge): Line[] {
  switch (entry.kind) {
    case 'credentials':
      return CREDENTIAL_FACETS[facet]?.(entry, knowledge) ?? [];
    case 'roles':
      return ROLE_FACETS[facet]?.(entry, knowledge) ?? [];
    case 'outlook':
      return OCCUPATION_FACETS[facet]?.(entry, knowledge) ?? [];
    case 'comparisons':
      return facet === 'definition' || facet === 'difference' ? [{ text: entry.summary }] : [];
    case 'journeys':
      if (facet === 'definition') return [{ text: entry.summary }];
      return facet === 'next'
        ? entry.steps.map(({ what, when }): Line => ({ head: when, text: what, from: entry, timeless: true }))
        : [];
    case 'starts':
      if (facet === 'definition') return [{ text: entry.summary }, ...(entry.facts ?? []).map(lineOf)];
      return facet === 'next' || facet === 'start'
        ? entry.next.flatMap((edge) => edgeLine(edge, knowledge))
        : [];
    case 'education':
      return [...(facet === 'cost' ? [NO_TUITION] : []), ...taggedLines(entry, facet)];
    case 'settings':
      return [...(facet === 'jobs' ? titleLines(entry, knowledge) : []), ...taggedLines(entry, facet)];
    default:
      return taggedLines(entry, facet);
  }
}

/** No source gives tuition; small costs beside it must not look like the answer. */
const NO_TUITION: Line = { text: 'I have no trustworthy figure for tuition: ask each school for the total.' };

type Tagged = Extract<Entry, { kind: 'education' | 'settings' | 'terms' | 'questions' | 'organizations' }>;

function taggedLines(entry: Tagged, facet: Facet): Line[] {
  const same = restated(entry);
  const tagged = entry.facts.filter((fact) => fact.facet === facet && fact !== same).map(lineOf);
  if (facet !== 'definition') return tagged;
  // A summary with figures must not appear without the facts that carry its sources.
  const others = entry.facts.filter((fact) => fact !== same).slice(0, 3);
  return [summaryLine(entry), ...(tagged.length > 0 ? tagged : others.map(lineOf))];
}
