import type { Facet } from '../../knowledge/facets.ts';
import { type Knowledge, occupationOf } from '../../knowledge/knowledge.ts';
import type { Comparison, Entry } from '../../knowledge/schema/entry.ts';
import type { Line } from '../card.ts';
import { facetName, GOOD_TO_KNOW } from '../facet-name.ts';
import { facetLine, facetLines, OF_THE_WHOLE } from '../facets/facet-lines.ts';
import { sharedPeriod } from '../facets/occupation.ts';
import { hasMedianOf } from '../facets/second-median.ts';
import { furtherLine, joinedLine, lineNaming, ownDuty } from './cell-lines.ts';
import { cellFrom } from './cell-sources.ts';

/** One aspect of a comparison: a line for each entry, in the order asked for. */
export type Aspect = { name: string; lines: readonly (Line | undefined)[] };

/** The aspects that moderators wrote, for the entries in the order asked for. */
export function curatedAspects(
  { of, aspects }: Comparison,
  entries: readonly Entry[],
  knowledge: Knowledge,
): Aspect[] {
  const compared = of.flatMap((id) => knowledge.entries.get(id) ?? []);
  return aspects.map((aspect) => ({
    name: aspect.name,
    lines: entries.map((entry) => {
      const text = aspect.says[entry.id];
      return text === undefined ? undefined : { text, from: cellFrom(aspect, entry, compared, knowledge) };
    }),
  }));
}

/** The facets of a comparison that is not curated. */
const COMPARED_FACETS: readonly Facet[] = [
  'definition',
  'eligibility',
  'duties',
  'exam',
  'cost',
  'pay',
  'growth',
  'renewal',
  'remote',
  'settings',
  'next',
];

/** What the entries say on each facet that at least two of them cover, each thing once. */
export function facetAspects(entries: readonly Entry[], knowledge: Knowledge): Aspect[] {
  const seen = new Set<string>();
  const aspects = COMPARED_FACETS.map((facet) => facetAspect(facet, entries, knowledge));
  return [...aspects, { name: GOOD_TO_KNOW, lines: entries.map(furtherLine) }].filter(({ lines }) => {
    const texts = lines.map((line) => line?.text).join('\n');
    const isNew = !seen.has(texts);
    seen.add(texts);
    return isNew && lines.filter(Boolean).length > 1;
  });
}

/** The letters that the cells of a row share: a field of Discord holds 1024 of them, with names and notes. */
const ROOM = 700;

function facetAspect(facet: Facet, entries: readonly Entry[], knowledge: Knowledge): Aspect {
  const occupations = entries.flatMap((entry) => occupationOf(entry, knowledge) ?? []);
  const period = facet === 'growth' ? sharedPeriod(occupations, knowledge) : undefined;
  const lines = entries.map((entry) => {
    if (facet === 'duties') return ownDuty(entry, knowledge);
    if (facet === 'worth') return lineNaming(entry, facetLines(entry, facet, knowledge));
    return facet === 'eligibility'
      ? joinedLine(facetLines(entry, facet, knowledge), ROOM / entries.length)
      : facetLine(entry, facet, knowledge, period);
  });
  const heads = new Set(lines.flatMap((line) => (line ? [line.head] : [])));
  const [head] = heads;
  // If all lines begin alike ("Credentials that fit"), that names the aspect better than the facet does.
  if (head !== undefined && heads.size === 1)
    return { name: head, lines: lines.map((line) => line && withoutHead(line)) };
  // A job has no exam of its own to compare with a credential's.
  const others = facet === 'exam' ? lines.map((line) => (line?.head ? undefined : line)) : lines;
  const mixed = inOneGroup(entries, knowledge) && others.some((line) => line?.text.startsWith(NEAREST));
  const [first] = entries;
  return { name: first ? facetName(first, facet) : '', lines: mixed ? others.map(nearest) : others };
}

function withoutHead({ head: _, ...line }: Line): Line {
  return line;
}

/** Whether BLS counts all of them in one occupation. */
function inOneGroup(entries: readonly Entry[], knowledge: Knowledge): boolean {
  const [first, ...others] = entries.map((entry) => occupationOf(entry, knowledge)?.id);
  return first !== undefined && others.length > 0 && others.every((id) => id === first);
}

const NEAREST = 'Nearest BLS group:';

/** If the editors chose the group for one of them, the same group is not called two things. */
function nearest(line: Line | undefined): Line | undefined {
  return line && { ...line, text: line.text.replace(/^BLS group:/, NEAREST) };
}

/** Whether something is said of each of them. */
export function isWhole({ lines }: Aspect): boolean {
  return lines.every((line) => line !== undefined);
}

/** Whether the same is true of all, under the same heading. */
export function isSame({ lines: [first, ...others] }: Aspect): boolean {
  return first !== undefined && others.every((line) => line?.text === first.text && line.head === first.head);
}

/** Said below what they have in common in pay: one figure for both must not look like equal pay. */
export function oneGroupLine(
  { name, lines }: Aspect,
  entries: readonly Entry[],
  knowledge: Knowledge,
): Line[] {
  const occupation = occupationOf(entries[0], knowledge);
  const isOfGroup = occupation && lines.every((line) => line && hasMedianOf(line.text, occupation));
  if (!isOfGroup || !ASPECT_NAMES.pay?.test(name) || !inOneGroup(entries, knowledge)) return [];
  const both = entries.length === 2 ? 'both' : 'all of them';
  return [{ text: `BLS counts ${both} in this one group: its figures cannot tell them apart.` }];
}

/** Words in an aspect's name that say what it is about. */
const ASPECT_NAMES: Partial<Record<Facet, RegExp>> = {
  pay: /\bpay\b|earn|median|salary/i,
  growth: /growth|outlook|change/i,
  jobs: /jobs|openings/i,
  duties: /work|duties|day|task|does|proves|scope/i,
  education: /education|school|degree|training|accredit|learn/i,
  eligibility: /need|eligib|education|experience|route|test early/i,
  exam: /exam|question|time|pass|domain|format|length|book/i,
  cost: /cost|fee|dues|price|member/i,
  renewal: /renew|keeping|ceu|recert|cycle/i,
  remote: /remote|home/i,
  skills: /skill|tool|suits|domain/i,
  settings: /where|setting|used/i,
  next: /where it leads|next|career|\bafter (?!a failed)/i,
};

/** The aspects for the facet that was asked for; if none was written, what the entries themselves say on it. */
export function askedAspects(
  aspects: readonly Aspect[],
  facet: Facet,
  entries: readonly Entry[],
  knowledge: Knowledge,
): Aspect[] {
  if (OF_THE_WHOLE.includes(facet)) return [];
  // Programs are compared as a whole by whoever asks which schooling to choose.
  if (facet === 'education' && entries.every(({ kind }) => kind === 'education')) return [];
  const written = aspects.filter(({ name }) => ASPECT_NAMES[facet]?.test(name));
  const own = written.length > 0 ? [] : [facetAspect(facet, entries, knowledge)];
  const asked = [...written, ...own].filter(({ lines }) => lines.some(Boolean));
  // Where one group of workers is employed does not tell its credentials apart; the jobs where each fits do.
  const apart = facet === 'settings' ? asked.filter((aspect) => !isSame(aspect)) : asked;
  return [...apart, ...asked.filter((aspect) => !apart.includes(aspect))];
}
