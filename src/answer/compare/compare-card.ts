import type { IntentOf } from '../../intent/intent.ts';
import { type Knowledge, ofKind, shortName } from '../../knowledge/knowledge.ts';
import type { Comparison, Entry } from '../../knowledge/schema/entry.ts';
import { LIMITS } from '../../limits.ts';
import { footerActions, openAction, reportAction } from '../actions.ts';
import type { Card, Section } from '../card.ts';
import { issuerOf } from '../issuer.ts';
import { cutToPage, pageButtons } from '../pages.ts';
import { occupationPictures } from '../pictures/occupation-pictures.ts';
import { type Aspect, askedAspects, curatedAspects, facetAspects, isSame, isWhole } from './aspects.ts';
import { aspectSection, sameSection, verdictSection } from './compare-sections.ts';
import { leadLines } from './lead-lines.ts';

const ASPECTS_PER_PAGE = 6;

/**
 * The same aspects for each entry: the facet asked for first, then those that differ; with a verdict if one is
 * curated.
 */
export function compareCard(
  entries: readonly Entry[],
  wanted: Omit<IntentOf<'compare'>, 'kind' | 'ids'>,
  knowledge: Knowledge,
): Card {
  const { page, facet } = wanted;
  const curated = curatedFor(entries, knowledge);
  const aspects = curated ? curatedAspects(curated, entries, knowledge) : facetAspects(entries, knowledge);
  const weighed = facet === 'worth' && curated?.verdict !== undefined;
  const asked = facet && !weighed ? askedAspects(aspects, facet, entries, knowledge) : [];
  const others = aspects.filter(({ name }) => !asked.some((aspect) => aspect.name === name));
  const differing = inOrder(
    asked,
    others.filter((aspect) => !isSame(aspect)),
  );
  const same = others.filter(isSame);
  const { shown, at, pages } = cutToPage(differing, page, ASPECTS_PER_PAGE);
  const rows = shown.map((aspect) => aspectSection(aspect, entries, knowledge));
  if (at === pages && same.length > 0) rows.push(sameSection(same, entries, knowledge));
  const verdict = at === 1 && curated?.verdict ? [verdictSection(curated.verdict, entries)] : [];
  // Whether it is worth it is what the verdict weighs.
  const sections = facet === 'worth' ? [...verdict, ...rows] : [...rows, ...verdict];
  const ids = entries.map(({ id }) => id);
  const about = curated ? [curated.id] : ids;
  return {
    kind: 'comparisons',
    title: `${entries.map(shortName).join(' vs. ')}${at > 1 ? ` (${at} of ${pages})` : ''}`,
    lead: at === 1 ? (curated ? [{ text: curated.summary }] : leadLines(entries)) : [],
    sections,
    actions: [
      ...pageButtons(at, pages, (to) => ({ ...wanted, kind: 'compare', ids, page: to })),
      ...ids.flatMap((id) => openAction(id, knowledge)).slice(0, 2),
      ...(isSourced(sections) ? footerActions(about) : [reportAction(about[0])]),
    ],
    menu: rivalMenu(entries, knowledge),
    pictures: at === 1 ? occupationPictures(entries, facet, knowledge) : [],
    entries: ids,
    checkWith: [...new Set(entries.flatMap((entry) => issuerOf(entry) ?? []))].join(' or ') || undefined,
  };
}

/** What was asked for first, but led by an aspect that has something of each; what has gaps and was not asked for last. */
function inOrder(asked: readonly Aspect[], others: readonly Aspect[]): Aspect[] {
  const aspects = [...asked, ...others.filter(isWhole), ...others.filter((aspect) => !isWhole(aspect))];
  const first = aspects.find(isWhole);
  return first ? [first, ...aspects.filter((aspect) => aspect !== first)] : aspects;
}

/** Without sources there is nothing to link to. */
function isSourced(sections: readonly Section[]): boolean {
  return sections.some(({ lines }) => lines.some(({ from }) => from !== undefined));
}

/** The curated comparison of these entries, in any order: of exactly these if there is one, else of more. */
function curatedFor(entries: readonly Entry[], knowledge: Knowledge): Comparison | undefined {
  return ofKind(knowledge, 'comparisons')
    .filter(({ of }) => entries.every(({ id }) => of.includes(id)))
    .sort((a, b) => a.of.length - b.of.length)[0];
}

/** Each compared entry by itself, and related ones. */
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
    ? { placeholder: 'Open one of them, or something related', actions: unique.slice(0, LIMITS.options) }
    : undefined;
}
