import { expect, test } from 'vitest';
import { entryCard } from '../../src/answer/entry-card.ts';
import { facetLines } from '../../src/answer/facets/facet-lines.ts';
import { restated, summaryLine } from '../../src/answer/restated.ts';
import { type Entry, SCHEMAS } from '../../src/knowledge/schema/entry.ts';
import { world } from './small-world.ts';

const OTHER = { text: 'It is kept by the finance office.', source: 'bls', asOf: '2025' };

function term(summary: string, definition: string): Entry {
  const facts = [{ facet: 'definition', text: definition, source: 'blog', asOf: '2026' }, OTHER];
  const value = SCHEMAS.terms.parse({ title: 'A term', summary, category: 'coding', facts });
  return { ...value, id: 'terms/a-term', kind: 'terms' };
}

const CAC = 'CAC is software that reads the notes and suggests codes. The coder says yes or no.';

test.for<[summary: string, definition: string, again: boolean]>([
  [CAC, 'CAC software reads the record and suggests codes.', true],
  [
    'The chargemaster is the price list. The price of every scan, and the code that goes with it, stands in it.',
    'The chargemaster is the price list that links items to codes.',
    true,
  ],
  [CAC, 'Vendors sell it to hospitals as a part of their encoders.', false],
  [CAC, 'CAC software reads notes and suggests codes in 25 hospitals.', false],
])('of the summary %j, the definition %j says it again: %j', ([summary, definition, again]) => {
  expect(restated(term(summary, definition)) !== undefined).toBe(again);
});

test('what says the summary again is not said twice: its source stands behind the summary', () => {
  const entry = term(CAC, 'CAC software reads the record and suggests codes.');
  expect(facetLines(entry, 'definition', world([entry])).map(({ text }) => text)).toEqual([CAC, OTHER.text]);
  const card = entryCard(entry, world([entry]));
  expect(card.lead).toEqual([summaryLine(entry)]);
  expect(card.lead[0]?.from?.source).toBe('blog');
  expect(card.sections.flatMap(({ lines }) => lines).map(({ text }) => text)).toEqual([OTHER.text]);
});
