import type { IntentOf } from '../intent/intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { fullName, type Knowledge, shortName } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { subjectsOf } from '../knowledge/subjects.ts';
import type { Card, Line, Section } from './card.ts';
import { ANSWERS_AS_A_WHOLE, entryCard, hasPlan } from './entry-card.ts';
import { facetName, GOOD_TO_KNOW } from './facet-name.ts';
import { holderLines } from './facets/credential.ts';
import { facetLines, OF_THE_WHOLE } from './facets/facet-lines.ts';
import { issuerOf } from './issuer.ts';
import { entryMenu, facetActions } from './next-steps.ts';
import { cutToPage, pageButtons } from './pages.ts';
import { occupationPictures } from './pictures/occupation-pictures.ts';

const LINES_PER_FIELD = 4;
/** More is a click away: a lead and two fields fill a phone. */
const LINES_PER_PAGE = 10;

/** One facet of an entry: the figure that was asked for first, then a few facts around it. */
export function facetCard(entry: Entry, intent: IntentOf<'facet'>, knowledge: Knowledge): Card {
  const { facet, page = 1 } = intent;
  if (facet === 'definition' && hasPlan(entry)) return definitionCard(entry, knowledge);
  if (ANSWERS_AS_A_WHOLE.includes(entry.kind)) return answerAsWhole(entry, facet, knowledge);
  const all = linesFor(entry, intent, knowledge);
  if (all.length === 0) return withoutFacet(entry, facet, knowledge);
  const { shown, at, pages } = cutToPage(inPages(all), page, 1);
  const lines = shown.flat();
  // A heading goes with the next line, and is none of the first two.
  const first = lines.slice(0, 2).some(({ heads }) => heads) ? 3 : 2;
  return {
    kind: entry.kind,
    title: `${facet === 'definition' ? fullName(entry) : `${shortName(entry)} · ${facetName(entry, facet)}`}${at > 1 ? ` (${at} of ${pages})` : ''}`,
    url: entry.official,
    lead: lines.slice(0, first),
    sections: fields('Also', lines.slice(first)),
    actions: [
      ...pageButtons(at, pages, (to) => ({ ...intent, page: to })),
      ...facetActions(entry, facet, knowledge),
    ],
    menu: entryMenu(entry, knowledge, facet),
    pictures: at === 1 ? occupationPictures([entry], facet, knowledge) : [],
    entries: subjectsOf(entry),
    checkWith: issuerOf(entry),
  };
}

/** "What is it" is best answered by the whole card, for kinds that have a plan for one. */
function definitionCard(entry: Entry, knowledge: Knowledge): Card {
  const card = entryCard(entry, knowledge);
  const lines = facetLines(entry, 'definition', knowledge);
  const further = lines.slice(LEAD, LEAD + FURTHER);
  return {
    ...card,
    lead: lines.slice(0, LEAD),
    sections: [...card.sections, ...(further.length > 0 ? [{ name: GOOD_TO_KNOW, lines: further }] : [])],
  };
}

/** The first lines say what a thing is; this many more follow under what people ask next. */
const LEAD = 2;
const FURTHER = 4;

/** What an entry says on a facet; what it is before how it differs, and how many hold a credential first if that was asked. */
function linesFor(entry: Entry, { facet, qualifier }: IntentOf<'facet'>, knowledge: Knowledge): Line[] {
  const lines = facetLines(entry, facet, knowledge);
  // What a thing is not is only clear to who knows what it is.
  if (facet === 'difference' && lines.length > 0 && lines.every(({ text }) => text !== entry.summary))
    return [{ text: entry.summary }, ...lines];
  if (qualifier !== 'holders' || entry.kind !== 'credentials') return lines;
  const held = holderLines(entry);
  return [...held, ...lines.filter(({ text }) => !held.some((line) => line.text === text))];
}

/** A page full of lines at a time; what is of older times begins a page of its own. */
function inPages(lines: readonly Line[]): Line[][] {
  const asides = lines.filter(({ aside }) => aside);
  return [lines.filter(({ aside }) => !aside), asides].flatMap((part) => chunks(part, LINES_PER_PAGE));
}

function chunks(lines: readonly Line[], size: number): Line[][] {
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, at) =>
    lines.slice(at * size, (at + 1) * size),
  );
}

/** The whole entry, with what it says on one facet before the rest. */
function answerAsWhole(entry: Entry, facet: Facet, knowledge: Knowledge): Card {
  const card = entryCard(entry, knowledge);
  if (hasPlan(entry) || facet === 'definition') return card;
  const name = facetName(entry, facet);
  const others = card.sections.filter((section) => section.name !== name);
  return { ...card, sections: [...fields(name, facetLines(entry, facet, knowledge)), ...others] };
}

/** The heading of what goes on with the field above it. */
const MORE = 'More on this';

/** Facts in fields of a few lines each: one field holds 1024 characters. */
function fields(name: string, lines: readonly Line[]): Section[] {
  return chunks(lines, LINES_PER_FIELD).map((shown, at) => ({
    name: at === 0 ? name : MORE,
    lines: shown,
  }));
}

/**
 * Says first that there are no sourced facts on that facet, then shows the rest of the entry; except for facets that
 * the whole entry answers.
 */
function withoutFacet(entry: Entry, facet: Facet, knowledge: Knowledge): Card {
  const card = entryCard(entry, knowledge);
  const isAllOfIt = entry.kind === 'education' && facet === 'education';
  if (OF_THE_WHOLE.includes(facet) || entry.kind === 'terms' || isAllOfIt) return card;
  const missing = `I have no sourced facts on this for ${shortName(entry)} (${facetName(entry, facet).toLowerCase()}). What I do know:`;
  return { ...card, lead: [{ text: missing }, ...card.lead] };
}
