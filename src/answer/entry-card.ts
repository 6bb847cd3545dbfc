import type { Facet } from '../knowledge/facets.ts';
import { fullName, type Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { subjectsOf } from '../knowledge/subjects.ts';
import type { Card, Section } from './card.ts';
import { facetName, GOOD_TO_KNOW } from './facet-name.ts';
import { facetLines } from './facets/facet-lines.ts';
import { titleLines } from './facets/titles.ts';
import { issuerOf } from './issuer.ts';
import { lineOf } from './lines.ts';
import { entryActions, entryMenu } from './next-steps.ts';
import { occupationPictures } from './pictures/occupation-pictures.ts';
import { restated, summaryLine } from './restated.ts';

/** The sections of a first view: at most six, in the order in which career changers would ask. */
type Plan = readonly { facet: Facet; name?: string; lines: number }[];

const PLANS: Partial<Record<Entry['kind'], Plan>> = {
  credentials: [
    { facet: 'eligibility', lines: 2 },
    { facet: 'exam', lines: 2 },
    { facet: 'cost', lines: 1 },
    { facet: 'renewal', lines: 1 },
    { facet: 'pay', lines: 3 },
    { facet: 'next', lines: 2 },
  ],
  roles: [
    { facet: 'duties', lines: 3 },
    { facet: 'eligibility', lines: 3 },
    { facet: 'pay', lines: 3 },
    { facet: 'growth', lines: 2 },
    { facet: 'remote', lines: 1 },
    { facet: 'next', lines: 3 },
  ],
  outlook: [
    { facet: 'pay', lines: 3 },
    { facet: 'growth', lines: 2 },
    { facet: 'jobs', lines: 2 },
    { facet: 'education', name: 'What you need', lines: 2 },
    { facet: 'settings', lines: 3 },
    { facet: 'next', lines: 1 },
  ],
  education: [
    { facet: 'education', name: 'The program', lines: 2 },
    { facet: 'start', lines: 2 },
    { facet: 'cost', lines: 2 },
    { facet: 'remote', name: 'Online and evening', lines: 1 },
    { facet: 'worth', lines: 1 },
    { facet: 'next', lines: 2 },
  ],
  starts: [{ facet: 'next', name: 'First jobs from here', lines: 8 }],
  journeys: [{ facet: 'next', name: 'The steps', lines: 8 }],
};

/** Kinds whose summary leads, whatever facet was asked for: it is the answer, or the rest says little without it. */
export const ANSWERS_AS_A_WHOLE: readonly Entry['kind'][] = [
  'questions',
  'settings',
  'organizations',
  'starts',
  'journeys',
];

/** Whether an entry's card follows a plan: the questions of a career changer. */
export function hasPlan({ kind }: Entry): boolean {
  return PLANS[kind] !== undefined;
}

/** The whole entry at a glance. */
export function entryCard(entry: Entry, knowledge: Knowledge): Card {
  return {
    kind: entry.kind,
    title: fullName(entry),
    url: entry.official,
    lead: [summaryLine(entry)],
    sections: entrySections(entry, knowledge),
    actions: entryActions(entry, knowledge),
    menu: entryMenu(entry, knowledge),
    pictures: occupationPictures([entry], undefined, knowledge),
    entries: subjectsOf(entry),
    checkWith: issuerOf(entry),
  };
}

/** What an entry says besides its summary: by its plan, or else its facts in file order. */
export function entrySections(entry: Entry, knowledge: Knowledge): Section[] {
  const planned = (PLANS[entry.kind] ?? []).flatMap(({ facet, name, lines }): Section[] => {
    const shown = facetLines(entry, facet, knowledge).slice(0, lines);
    return shown.length > 0 ? [{ name: name ?? facetName(entry, facet), lines: shown }] : [];
  });
  return [...planned, ...plainSections(entry, knowledge)];
}

/** Kinds without a plan (terms, questions, settings, organizations) show their facts in file order. */
function plainSections(entry: Entry, knowledge: Knowledge): Section[] {
  if (PLANS[entry.kind] || !('facts' in entry) || !entry.facts) return [];
  const titles = entry.kind === 'settings' ? titleLines(entry, knowledge) : [];
  const sections: Section[] = titles.length > 0 ? [{ name: facetName(entry, 'jobs'), lines: titles }] : [];
  const same = restated(entry);
  for (const fact of entry.facts) {
    if (fact === same) continue;
    const name =
      'facet' in fact && fact.facet && fact.facet !== 'definition'
        ? facetName(entry, fact.facet)
        : GOOD_TO_KNOW;
    const at = sections.findIndex((section) => section.name === name);
    const known = sections[at];
    if (known) sections[at] = { name, lines: [...known.lines, lineOf(fact)].slice(0, 4) };
    else sections.push({ name, lines: [lineOf(fact)] });
  }
  return sections.slice(0, 6);
}
