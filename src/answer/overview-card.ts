import { type Knowledge, ofKind, shortName } from '../knowledge/knowledge.ts';
import type { Card, Line } from './card.ts';
import { percent, usd } from './format.ts';
import { openAction } from './next-steps.ts';

/** All occupations in one table: median pay, growth, schooling; the best paid first. */
export function overviewCard(knowledge: Knowledge): Card {
  const occupations = ofKind(knowledge, 'outlook')
    .filter(({ pay }) => pay[0]?.annual.median != null)
    .sort((a, b) => (b.pay[0]?.annual.median ?? 0) - (a.pay[0]?.annual.median ?? 0));
  return {
    kind: 'outlook',
    title: 'Pay and outlook, all occupations',
    lead: [
      { text: 'BLS publishes pay and growth by occupation, not by job title. Growth is over ten years.' },
    ],
    sections: occupations.map((occupation) => {
      const [survey] = occupation.pay;
      const [edition] = occupation.projections;
      const pay: Line[] = survey?.annual.median
        ? [{ text: `${usd(survey.annual.median)} a year`, from: survey }]
        : [];
      const growth: Line[] = edition
        ? [
            {
              text: `${percent(edition.percent)} in ten years (${edition.period})`,
              from: { ...edition, asOf: edition.period },
            },
          ]
        : [];
      return { name: shortName(occupation), lines: [...pay, ...growth] };
    }),
    actions: [{ label: 'Report a mistake', intent: { kind: 'report' } }],
    menu: {
      placeholder: 'Open an occupation',
      actions: occupations.flatMap(({ id }) => openAction(id, knowledge)),
    },
    entries: occupations.map(({ id }) => id),
    checkWith: 'BLS',
  };
}
