import { FACET_NAMES, type Facet } from '../knowledge/facets.ts';
import { type Knowledge, shortName } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import type { Card } from './card.ts';
import { entryCard } from './entry-card.ts';
import { facetLines } from './facets/facets.ts';
import { issuerOf } from './issuer.ts';
import { entryMenu, facetActions } from './next-steps.ts';
import { occupationPictures } from './pictures/for-card.ts';

/** One side of an entry: the figure that was asked for first, then the few facts around it. */
export function facetCard(entry: Entry, facet: Facet, knowledge: Knowledge): Card {
  const lines = facetLines(entry, facet, knowledge);
  if (lines.length === 0) return withoutFacet(entry, facet, knowledge);
  const rest = lines.slice(2, 12);
  return {
    kind: entry.kind,
    title: `${shortName(entry)} · ${FACET_NAMES[facet]}`,
    url: entry.official,
    lead: lines.slice(0, 2),
    sections: rest.length > 0 ? [{ name: 'Also', lines: rest }] : [],
    actions: facetActions(entry, facet, knowledge),
    menu: entryMenu(entry, knowledge, facet),
    pictures: occupationPictures([entry], facet, knowledge),
    entries: entryCard(entry, knowledge).entries,
    checkWith: issuerOf(entry),
  };
}

/** Nothing sourced is known about that side: said first, before the rest of the entry. */
function withoutFacet(entry: Entry, facet: Facet, knowledge: Knowledge): Card {
  const card = entryCard(entry, knowledge);
  const missing = `I have no sourced facts on this for ${shortName(entry)} (${FACET_NAMES[facet].toLowerCase()}). What I do know:`;
  return { ...card, lead: [{ text: missing }, ...card.lead] };
}
