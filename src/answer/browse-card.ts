import type { IntentOf } from '../intent/intent.ts';
import { COUNTED_BY_BLS } from '../knowledge/facets.ts';
import { filtered, filterLabel, parseFilter } from '../knowledge/filtered.ts';
import { KIND_NAMES } from '../knowledge/kinds.ts';
import { fullName, type Knowledge, shortName } from '../knowledge/knowledge.ts';
import { ORDERS } from '../knowledge/orders.ts';
import { listedName } from '../knowledge/retired.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { stateInText } from '../knowledge/state-names.ts';
import { statePayOfEntry } from '../knowledge/state-pay.ts';
import { capital } from '../wording.ts';
import { openAction } from './actions.ts';
import type { Action, Card, Line, Section } from './card.ts';
import { facetLines } from './facets/facet-lines.ts';
import { kindsCard } from './kinds-card.ts';
import { cutToPage, pageButtons } from './pages.ts';
import { firstSentence } from './sentences.ts';
import { mediansLine } from './states/medians.ts';

const PER_PAGE = 10;

/** A list of entries in pages, with a menu that opens one; without a kind the kinds themselves. */
export function browseCard(intent: IntentOf<'browse'>, knowledge: Knowledge): Card {
  if (intent.of === undefined && intent.filter === undefined) return kindsCard(knowledge);
  const entries = filtered(knowledge, intent.of, intent.filter);
  const { shown, at, pages } = cutToPage(entries, intent.page, PER_PAGE);
  const label = filterLabel(intent.filter, knowledge);
  const noun = intent.of ? KIND_NAMES[intent.of].many : 'entries';
  const wider = entries.length > 0 ? [] : widerLists(intent, knowledge);
  return {
    kind: intent.of ?? 'bot',
    title: `${titled(noun, label)}${pages > 1 ? ` (${at} of ${pages})` : ''}`,
    lead:
      entries.length > 0
        ? [
            ...limitsTold(intent),
            ...sharedFigures(intent),
            ...shown.map((entry) => entryLine(entry, intent.filter, knowledge)),
          ]
        : [{ text: emptyText(noun, wider.length) }],
    sections: at === 1 ? unorderedSection(entries, intent, knowledge) : [],
    actions: [
      ...wider,
      ...pageButtons(at, pages, (page) => ({ ...intent, page })),
      { label: 'All kinds', intent: { kind: 'browse', page: 1 } },
    ],
    menu: {
      placeholder: 'Open one of these',
      actions: shown.flatMap((entry) => openAction(entry.id, knowledge)),
    },
    entries: shown.map(({ id }) => id),
  };
}

/** "Credentials without a degree", "Roles, entry level" */
function titled(noun: string, label: string): string {
  if (label === '') return capital(noun);
  return `${capital(noun)}${/^(with|without|from|that|beginning|in|of)\b/.test(label) ? '' : ','} ${label}`;
}

/** If nothing meets several conditions at once: the list for each of them. */
function widerLists(intent: IntentOf<'browse'>, knowledge: Knowledge): Action[] {
  // A button of an older version may hold filters that there are no more.
  const parts = (intent.filter?.split('+') ?? []).filter((part) => filterLabel(part, knowledge) !== '');
  if (parts.length < 2) return [];
  return parts
    .filter((part) => filtered(knowledge, intent.of, part).length > 0)
    .map((part) => ({
      label: capital(filterLabel(part, knowledge)),
      intent: { ...intent, filter: part, page: 1 },
    }));
}

function emptyText(noun: string, wider: number): string {
  return wider === 0
    ? 'Nothing in the knowledge fits that filter.'
    : `I know no ${noun} that meet all of this at once. Here is the list for each part of it:`;
}

/** Said before a list of roles by what only an employer decides. */
function limitsTold({ of, filter }: IntentOf<'browse'>): Line[] {
  if (of !== 'roles') return [];
  const { tests } = parseFilter(filter);
  return LIMIT_NOTES.flatMap(([limit, text]) => (tests.some(({ name }) => name === limit) ? { text } : []));
}
const LIMIT_NOTES: readonly (readonly [filter: string, text: string])[] = [
  [
    'schooling',
    'This goes by the least schooling that is usual for a role; an employer may ask for more. Roles for which it varies are left out of such lists.',
  ],
  [
    'pay',
    'This goes by the national median of the occupation that BLS counts a role in: half of its people earned less, and half more.',
  ],
  [
    'remote',
    'I know how usual it is to do a role from home, not which posts are fully remote: that is up to each employer.',
  ],
];

/** Said before a list by figures, none of which is of that entry alone: what the order is by, and who is left out. */
function sharedFigures({ of, filter }: IntentOf<'browse'>): Line[] {
  const { tests, order, most } = parseFilter(filter);
  const { facet, state } = ORDERS[order ?? ''] ?? {};
  if (facet === 'cost' || tests.some(({ name }) => name === 'fee'))
    return [{ text: 'Exams whose price I do not know are left out.' }];
  if (of === 'outlook' || !facet || !COUNTED_BY_BLS.includes(facet)) return [];
  const leftOut = state ? ` Groups without figures for ${stateInText(state)} are left out.` : '';
  const cut = most ? ' More roles may share the last one.' : '';
  return [{ text: `${SHARED_FIGURES}${cut}${leftOut}` }];
}

const SHARED_FIGURES =
  'BLS counts whole occupations: those that share one show the same figure. The list is in the order of these figures, each with its date.';

function entryLine(entry: Entry, filter: string | undefined, knowledge: Knowledge): Line {
  const figure = figureLine(entry, parseFilter(filter).order, knowledge);
  // The first sentence holds the figure; the rest would say the same ten times.
  const head = listedName(entry, fullName(entry));
  return figure ? { ...figure, head, text: `· ${firstSentence(figure.text)}` } : { head, text: '' };
}

/**
 * Roles that tell such a figure themselves, since their BLS group has no entry: it is of another survey, so they are
 * named beside the order, not in it.
 */
function unorderedSection(
  ordered: readonly Entry[],
  { of, filter }: IntentOf<'browse'>,
  knowledge: Knowledge,
): Section[] {
  const { order, most } = parseFilter(filter);
  if (order === undefined || most !== undefined || of !== 'roles') return [];
  const tests = filter?.split('+').filter((part) => !/^(by|top):/.test(part));
  const lines = filtered(knowledge, of, tests?.join('+')).flatMap((entry) => {
    const figure = ordered.includes(entry) ? undefined : figureLine(entry, order, knowledge);
    return figure ? [{ ...figure, head: shortName(entry), text: `· ${firstSentence(figure.text)}` }] : [];
  });
  const sign = ORDERS[order]?.least ? 1 : -1;
  lines.sort((a, b) => sign * (firstFigure(a.text) - firstFigure(b.text)));
  return lines.length > 0 ? [{ name: 'Not in this order: their BLS group has no entry here', lines }] : [];
}

/** The first sum or share in a text. */
function firstFigure(text: string): number {
  const [, sum, share] = text.match(/\$([\d,]+)|(\d+) %/) ?? [];
  return Number((sum ?? share ?? '0').replaceAll(',', ''));
}

/** The figure that a list is sorted by, beside each name. */
function figureLine(entry: Entry, order: string | undefined, knowledge: Knowledge): Line | undefined {
  const { facet, state } = ORDERS[order ?? ''] ?? {};
  if (!facet) return undefined;
  if (state) return stateLine(entry, state, knowledge);
  return facetLines(entry, facet, knowledge).find(({ text, from }) => from !== undefined && /\d/.test(text));
}

/** "Half of them earned more than $49,000 a year in Texas", of the occupation that an entry is counted in. */
function stateLine(entry: Entry, state: string, knowledge: Knowledge): Line | undefined {
  const { occupation, pay, row } = statePayOfEntry(entry, state, knowledge) ?? {};
  if (!occupation || !pay || row?.median == null) return undefined;
  return mediansLine([{ place: stateInText(state), median: row.median }], occupation, pay)[0];
}
