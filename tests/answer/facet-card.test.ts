import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/answer/card.ts';
import { facetCard } from '../../src/answer/facet-card.ts';
import type { Facet } from '../../src/knowledge/facets.ts';
import { type Entry, SCHEMAS } from '../../src/knowledge/schema/entry.ts';
import { credential, world } from './small-world.ts';

const SOURCED = { source: 'bls', asOf: '2026' };
const fact = (text: string) => ({ text, ...SOURCED });

function card(entry: Entry, facet: Facet): Card {
  return facetCard(entry, { kind: 'facet', id: entry.id, facet }, world([entry]));
}

/** All that a card says, the first line first. */
function texts(entry: Entry, facet: Facet): string[] {
  const { lead, sections } = card(entry, facet);
  return [...lead, ...sections.flatMap(({ lines }) => lines)].map(({ text }) => text);
}

describe('the exam of a credential', () => {
  test.for<[exam: Record<string, unknown>, unknown: string | undefined]>([
    [{ questions: 140 }, 'None of my sources says how long this exam takes: ask AHIMA.'],
    [{ minutes: 120 }, 'None of my sources says how many questions this exam has: ask AHIMA.'],
    [
      { delivery: 'online' },
      'None of my sources says how long this exam takes and how many questions it has: ask AHIMA.',
    ],
    [{ questions: 140, minutes: 120 }, undefined],
    [{ scored: 121, minutes: 120 }, undefined],
    [{ minutes: 120, notes: [fact('There are 40 multiple-choice questions and 7 cases.')] }, undefined],
    [{ scored: 121, notes: [fact('You have three and a half hours.')] }, undefined],
  ])('of which %j is known', ([exam, unknown]) => {
    const said = texts(credential('CCS', { exam: { ...exam, ...SOURCED } }), 'exam');
    expect(said.find((text) => text.startsWith('None of my sources'))).toBe(unknown);
    expect(said[0]).not.toMatch(/^None of my sources/);
  });

  test('is asked of nobody where the credential is no longer given', () => {
    const retired = credential('CCS', { status: 'retired', exam: { questions: 100, ...SOURCED } });
    expect(texts(retired, 'exam').join()).not.toContain('None of my sources');
  });
});

test('keeping a credential tells what its holders pay again and again, each sum once', () => {
  const fees = [
    { what: 'Exam, with membership', usd: 425, ...SOURCED },
    { what: 'Membership, one year', usd: 222, ...SOURCED },
    { what: 'Student membership, one year', usd: 157, ...SOURCED },
    { what: 'Renewal, non-member', usd: 225, ...SOURCED },
  ];
  const notes = [fact('Renewing costs others $225.')];
  const said = texts(
    credential('CPC', { fees, renewal: { years: 2, ceus: 36, notes, ...SOURCED } }),
    'renewal',
  );
  expect(said).toEqual([
    '36 CEUs every 2 years.',
    'Membership, one year: $222',
    'Renewing costs others $225.',
  ]);
});

test('how a thing differs is told after what it is', () => {
  const summary = 'The main reason for a stay, as far as tests know.';
  const facts = [{ facet: 'difference', ...fact('It is not the first one listed.') }];
  const value = SCHEMAS.terms.parse({ title: 'Principal diagnosis', category: 'coding', summary, facts });
  const term: Entry = { ...value, id: 'terms/principal-diagnosis', kind: 'terms' };
  expect(texts(term, 'difference')).toEqual([summary, 'It is not the first one listed.']);
});

test('an education route is its own answer to which schooling there is', () => {
  const value = SCHEMAS.education.parse({
    title: 'Certificate',
    summary: 'A certificate that only tests know, long enough.',
    schooling: 'bachelor',
    facts: [{ facet: 'start', ...fact('Ask the school first.') }],
  });
  const route: Entry = { ...value, id: 'education/certificate', kind: 'education' };
  expect(texts(route, 'education')[0]).toBe(route.summary);
});
