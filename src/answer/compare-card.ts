import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { type Knowledge, ofKind, shortName } from '../knowledge/knowledge.ts';
import type { Comparison, Entry } from '../knowledge/schema/entry.ts';
import type { Action, Card, Line, Section } from './card.ts';
import { facetLines } from './facets/facets.ts';
import { issuerOf } from './issuer.ts';
import { aboutActions, openAction } from './next-steps.ts';
import { occupationPictures } from './pictures/for-card.ts';

const ASPECTS_PER_PAGE = 6;

/** One aspect of a side-by-side: a line for each thing compared, in the order asked for. */
type Aspect = { name: string; lines: readonly (Line | undefined)[] };

/** The same aspects for each entry, those that differ first; with a verdict where one is curated. */
export function compareCard(
  entries: readonly Entry[],
  { page, facet }: { page: number; facet?: Facet },
  knowledge: Knowledge,
): Card {
  const curated = curatedFor(entries, knowledge);
  const all = curated ? curatedAspects(curated, entries) : facetAspects(entries, knowledge);
  const aspects = facet ? askedFirst(all, facet) : all;
  const differing = aspects.filter((aspect) => !isSame(aspect));
  const same = aspects.filter(isSame);
  const pages = Math.max(1, Math.ceil(differing.length / ASPECTS_PER_PAGE));
  const at = Math.min(page, pages);
  const shown = differing.slice((at - 1) * ASPECTS_PER_PAGE, at * ASPECTS_PER_PAGE);
  const sections = shown.map((aspect) => aspectSection(aspect, entries));
  if (at === pages && same.length > 0) sections.push(sameSection(same));
  if (at === 1 && curated?.verdict) sections.push(verdictSection(curated.verdict, entries));
  const ids = entries.map(({ id }) => id);
  return {
    kind: 'comparisons',
    title: `${entries.map(shortName).join(' vs. ')}${at > 1 ? ` (${at} of ${pages})` : ''}`,
    lead: at === 1 ? [{ text: curated?.summary ?? plainSummary(entries) }] : [],
    sections,
    actions: [
      ...pageActions({ kind: 'compare', ids, page: at, ...(facet ? { facet } : {}) }, pages),
      ...ids.flatMap((id) => openAction(id, knowledge)).slice(0, 2),
      ...aboutActions(curated ? [curated.id] : ids),
    ],
    menu: rivalMenu(entries, knowledge),
    pictures: at === 1 ? occupationPictures(entries, facet, knowledge) : [],
    entries: ids,
    checkWith: [...new Set(entries.map(issuerOf))].join(' or '),
  };
}

/** The comparison that moderators wrote for these entries, in any order: for them alone if there is one, else among others. */
export function curatedFor(entries: readonly Entry[], knowledge: Knowledge): Comparison | undefined {
  return ofKind(knowledge, 'comparisons')
    .filter(({ of }) => entries.every(({ id }) => of.includes(id)))
    .sort((a, b) => a.of.length - b.of.length)[0];
}

function curatedAspects({ aspects }: Comparison, entries: readonly Entry[]): Aspect[] {
  return aspects.map((aspect) => ({
    name: aspect.name,
    lines: entries.map(({ id }) => {
      const text = aspect.says[id];
      return text === undefined ? undefined : { text, from: aspect };
    }),
  }));
}

/** Aspects of a comparison that nobody wrote: what the entries say to the same facets. */
const FACET_ASPECTS: readonly [Facet, string][] = [
  ['definition', 'What it is'],
  ['eligibility', 'What you need'],
  ['duties', 'What the work is'],
  ['exam', 'Exam'],
  ['cost', 'Cost'],
  ['pay', 'Pay'],
  ['growth', 'Outlook'],
  ['renewal', 'Keeping it'],
  ['remote', 'Remote work'],
  ['settings', 'Where people work'],
  ['next', 'Where it leads'],
];

function facetAspects(entries: readonly Entry[], knowledge: Knowledge): Aspect[] {
  return FACET_ASPECTS.map(([facet, name]) => ({
    name,
    lines: entries.map((entry) =>
      facetLines(entry, facet, knowledge).find(
        ({ from, text }) => from || facet === 'definition' || !text.endsWith(':'),
      ),
    ),
  })).filter(({ lines }) => lines.filter(Boolean).length > 1);
}

function isSame({ lines }: Aspect): boolean {
  return lines.every((line) => line !== undefined && line.text === lines[0]?.text);
}

function aspectSection({ name, lines }: Aspect, entries: readonly Entry[]): Section {
  return {
    name,
    lines: entries.map((entry, index) => {
      const line = lines[index];
      return line
        ? { ...line, head: shortName(entry), text: line.head ? `${line.head}: ${line.text}` : line.text }
        : { head: shortName(entry), text: 'no sourced statement' };
    }),
  };
}

function sameSection(same: readonly Aspect[]): Section {
  return {
    name: 'The same for each',
    lines: same.flatMap(({ name, lines }) => (lines[0] ? [{ ...lines[0], head: `${name}:` }] : [])),
  };
}

function verdictSection(
  { choose, either }: NonNullable<Comparison['verdict']>,
  entries: readonly Entry[],
): Section {
  const lines = entries.map(
    (entry): Line => ({ head: `Choose ${shortName(entry)} if`, text: choose[entry.id] ?? '' }),
  );
  return {
    name: 'Which one',
    lines: [...lines, ...(either ? [{ head: 'Either is fine if', text: either }] : [])],
  };
}

function plainSummary(entries: readonly Entry[]): string {
  return `What the sources say to the same points for each, the differences first. Nobody has written a verdict for these ${entries.length} yet: the choice is yours.`;
}

function pageActions(intent: Extract<Intent, { kind: 'compare' }>, pages: number): Action[] {
  if (pages === 1) return [];
  const last = intent.page === pages;
  const next = last ? 1 : intent.page + 1;
  const label = last ? 'Back to the first' : `More (${next} of ${pages})`;
  return [{ label, intent: { ...intent, page: next } }];
}

/** What an aspect's name says it is about; the aspects of the facet that was asked for stand first. */
const ASPECT_NAMES: Partial<Record<Facet, RegExp>> = {
  pay: /pay|earn|median|salary/i,
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
  next: /lead|next|after|career/i,
};

function askedFirst(aspects: readonly Aspect[], facet: Facet): Aspect[] {
  const asked = ASPECT_NAMES[facet];
  if (!asked) return [...aspects];
  const about = aspects.filter(({ name }) => asked.test(name));
  return [...about, ...aspects.filter((aspect) => !about.includes(aspect))];
}

/** Other pairs: each of the compared against its usual rival. */
function rivalMenu(entries: readonly Entry[], knowledge: Knowledge): Card['menu'] {
  const ids = entries.map(({ id }) => id);
  const actions = entries.flatMap((entry) => [
    ...openAction(entry.id, knowledge),
    ...[entry.rival, ...(entry.related ?? [])]
      .filter((id): id is string => id !== undefined && !ids.includes(id))
      .flatMap((id) => openAction(id, knowledge)),
  ]);
  const unique = actions.filter(
    ({ label }, index) => actions.findIndex((other) => other.label === label) === index,
  );
  return unique.length > 0
    ? { placeholder: 'Open one of them, or a neighbor', actions: unique.slice(0, 25) }
    : undefined;
}
