import { editionsOf } from '../knowledge/editions.ts';
import { ALL_OCCUPATIONS, type Knowledge, ofKind, shortName } from '../knowledge/knowledge.ts';
import type { Occupation } from '../knowledge/schema/entry.ts';
import { listing } from '../wording.ts';
import { footerActions, openAction } from './actions.ts';
import type { Card, Line } from './card.ts';
import { moreOrFewer } from './facets/occupation.ts';
import { spanOf, usd } from './format.ts';

/** All occupations in one table, with median pay and growth; the best paid first, all occupations together last. */
export function overviewCard(knowledge: Knowledge): Card {
  const rows = ofKind(knowledge, 'outlook')
    .filter((one) => medianOf(one) > 0)
    .sort((a, b) => Number(isNation(a)) - Number(isNation(b)) || medianOf(b) - medianOf(a));
  const [survey] = rows[0]?.pay ?? [];
  const spans = rows.flatMap((one) =>
    editionsOf(one, knowledge)
      .slice(0, 1)
      .map(({ period }) => spanOf(period)),
  );
  const growth = spans.length > 0 ? `, and growth over ${listing([...new Set(spans)], 'or')}` : '';
  return {
    kind: 'outlook',
    title: 'Pay and outlook by occupation',
    lead: [
      {
        text: `Median pay${growth}. BLS publishes these by occupation, not by job title.`,
        ...(survey ? { from: survey } : {}),
      },
      ...rows.flatMap((one) => row(one, knowledge)),
    ],
    sections: [],
    actions: [...rows.slice(0, 3).flatMap(({ id }) => openAction(id, knowledge)), ...footerActions([])],
    menu: {
      placeholder: 'Open an occupation',
      actions: rows.flatMap(({ id }) => openAction(id, knowledge)),
    },
    entries: rows.map(({ id }) => id),
    checkWith: 'BLS',
  };
}

function isNation({ id }: Occupation): boolean {
  return id === ALL_OCCUPATIONS;
}

/** The newest median; 0 if there is none. */
function medianOf({ pay }: Occupation): number {
  return pay[0]?.annual.median ?? 0;
}

/** "Records specialists $51,140 a year (May 2025), 7.8 % more jobs (2025–35)" */
function row(occupation: Occupation, knowledge: Knowledge): Line[] {
  const [survey] = occupation.pay;
  const [edition] = editionsOf(occupation, knowledge);
  if (!survey?.annual.median) return [];
  const head = shortName(occupation);
  const pay = `${usd(survey.annual.median)} a year (${survey.asOf})`;
  if (!edition) return [{ head, text: pay, from: survey }];
  return [
    {
      head,
      text: `${pay}, ${moreOrFewer(edition.percent)} jobs (${edition.period})`,
      // Pay rests on the survey; only growth rests on the edition.
      from: { ...edition, source: [survey.source, edition.source].flat(), asOf: edition.period },
    },
  ];
}
