import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/answer/card.ts';
import { facetCard } from '../../src/answer/facet-card.ts';
import type { Facet } from '../../src/knowledge/facets.ts';
import { type Entry, SCHEMAS } from '../../src/knowledge/schema/entry.ts';
import { credential, role, type TestEdge, world } from './small-world.ts';

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
      'None of my sources says how long this exam takes or how many questions it has: ask AHIMA.',
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

describe('what is known of an exam', () => {
  test.for<[exam: Record<string, unknown>, first: string]>([
    [{ minutes: 210 }, 'It takes 3.5 hours.'],
    [{ minutes: 210, questions: 150 }, '150 questions in 3.5 hours.'],
    [{ questions: 150, scored: 130 }, '150 questions (130 scored).'],
  ])('is a sentence: %j', ([exam, first]) => {
    expect(texts(credential('CCS', { exam: { ...exam, ...SOURCED } }), 'exam')[0]).toBe(first);
  });

  test('are no skills of its holders: its parts are called what the exam tests', () => {
    const domains = {
      parts: [{ name: 'Compliance', weight: '12–16 %' }, { name: 'Leadership' }],
      ...SOURCED,
    };
    const { lead } = card(credential('CCS', { exam: { minutes: 60, domains, ...SOURCED } }), 'skills');
    expect(lead).toMatchObject([{ head: 'The exam tests', text: 'Compliance: 12–16 %; Leadership.' }]);
  });
});

describe('how to start in a job', () => {
  const clerk = (next: TestEdge[]): Entry => role('clerk', next);
  const step: TestEdge = { to: 'coder', years: [1, 2], needs: 'a coding course', source: 'bls' };
  const started = (from: Entry, more: Record<string, unknown> = {}): Card => {
    const coder = role('coder', [], more);
    return facetCard(coder, { kind: 'facet', id: coder.id, facet: 'start' }, world([coder, from]));
  };

  test('begins with what a source says, or else with what the steps toward it are', () => {
    const said = started(clerk([step]), { start: [fact('Most begin as clerks.')] });
    expect(said.lead.map(({ text }) => text)).toEqual([
      'Most begin as clerks.',
      'in 1–2 years: a coding course',
    ]);
    expect(started(clerk([step])).lead.slice(0, 2)).toMatchObject([
      { text: 'Where people can come from, with the time and what it takes:', heads: true },
      { head: 'From Clerk', text: 'in 1–2 years: a coding course' },
    ]);
  });

  test.for<[needs: string, asOf: string]>([
    ['a coding course', ''],
    ['60 college credits', 'August 2025'],
  ])('the years are our estimate and get no date of a source, unless the step needs %s', ([needs, asOf]) => {
    expect(started(clerk([{ ...step, needs }])).lead[1]?.from?.asOf).toBe(asOf);
  });
});

test('more lines than a field holds go on under a heading in words', () => {
  const notes = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((at) =>
    fact(`${at} of the things to know.`),
  );
  const { sections } = card(
    credential('CCS', { exam: { minutes: 60, notes, questions: 90, ...SOURCED } }),
    'exam',
  );
  expect(sections.map(({ name }) => name)).toEqual(['Also', 'More on this']);
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
