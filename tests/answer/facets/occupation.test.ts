import { expect, test } from 'vitest';
import { browseCard } from '../../../src/answer/browse-card.ts';
import { facetCard } from '../../../src/answer/facet-card.ts';
import { facetLine, facetLines } from '../../../src/answer/facets/facet-lines.ts';
import { spanOf } from '../../../src/answer/format.ts';
import { linesMarkdown } from '../../../src/answer/lines.ts';
import { overviewCard } from '../../../src/answer/overview-card.ts';
import { growthPicture } from '../../../src/answer/pictures/growth-picture.ts';
import { filtered } from '../../../src/knowledge/filtered.ts';
import { occupation, role, world } from '../small-world.ts';

const SURVEY = {
  source: 'bls',
  asOf: 'May 2007',
  jobs: null,
  annual: { mean: 31_000, median: 30_000, p10: null, p25: null, p75: null, p90: null },
};

test.for([
  ['2024–34', 'ten years'],
  ['2024–26', 'two years'],
  ['1998–10', '12 years'],
])('%s is %s', ([period = '', span]) => {
  expect(spanOf(period)).toBe(span);
});

test.for([
  ['2024–34', '8 % more jobs in ten years (2024–34).', '900 jobs in 2024, 970 expected in 2034.'],
  ['1998–08', '8 % more jobs in ten years (1998–08).', '900 jobs in 1998, 970 expected in 2008.'],
] as const)('a projection for %s is told as “%s” and “%s”', ([period, growth, jobs]) => {
  const edition = { source: 'bls', asOf: '2025', period, percent: 8, jobsStart: 900, jobsEnd: 970 };
  const one = occupation('coders', { projections: [edition], pay: [SURVEY] });
  const knowledge = world([one]);
  const said = (facet: 'growth' | 'jobs') => facetLines(one, facet, knowledge).map(({ text }) => text);
  expect(said('growth')).toEqual([growth]);
  expect(said('jobs')).toContain(jobs);
  const long = growth.match(/in (.*) \(/)?.[1];
  const rows = [{ label: 'Coders', percent: 8 }];
  const picture = growthPicture({ name: 'coders', title: 'Coders', period, source: 'BLS', rows });
  expect(picture.alt).toContain(`the number of jobs over ${long}, ${period}`);
  expect(overviewCard(knowledge).lead[0]?.text).toContain(`growth over ${long}.`);
});

test('where only the growth is second-hand, the table says that a part is', () => {
  const edition = { source: 'blog', asOf: '2025', period: '2025–35', percent: 8 };
  const knowledge = world([occupation('coders', { projections: [edition], pay: [SURVEY] })]);
  expect(linesMarkdown(overviewCard(knowledge).lead, knowledge, 'BLS')).toMatch(
    /\$30,000 a year \(May 2007\), 8 % more jobs \(2025–35\) \(in part reported by A blog.*; check with BLS\)$/,
  );
});

const OWN = { source: 'bls', asOf: '2024–34', period: '2024–34', percent: 7, openings: 140 };
const QUOTED = { source: 'blog', asOf: '2025–35', period: '2025–35', percent: 8, openings: 150 };

test('what BLS itself published leads before what others quote of a newer edition, in texts, tables and lists', () => {
  const coders = occupation('coders', { projections: [QUOTED, OWN], pay: [SURVEY] });
  const clerks = occupation('clerks', {
    projections: [
      { ...QUOTED, percent: 9 },
      { ...OWN, percent: 6 },
    ],
  });
  const knowledge = world([coders, clerks]);
  const said = (facet: 'growth' | 'jobs') => facetLines(coders, facet, knowledge).map(({ text }) => text);
  expect(said('growth')).toEqual([
    '7 % more jobs in ten years (2024–34).',
    '8 % more jobs in ten years (2025–35).',
  ]);
  expect(said('jobs')).toEqual([
    'About 140 openings a year (2024–34).',
    'About 150 openings a year (2025–35).',
  ]);
  expect(overviewCard(knowledge).lead[1]?.text).toContain('7 % more jobs (2024–34)');
  expect(filtered(knowledge, 'outlook', 'by:growth').map(({ id }) => id)).toEqual([coders.id, clerks.id]);
});

test('a note stands beside what it is about; what is only of older times comes on a page after the rest', () => {
  const notes = [
    'The 341,600 jobs of 2019 were a mixed group.',
    'The 7 % is for ten years together.',
    'By state the median ran from $20,000.',
    'Two counts differ.',
  ].map((text) => ({ text, source: 'bls', asOf: '2024' }));
  const coders = occupation('coders', {
    projections: [OWN],
    pay: [{ ...SURVEY, asOf: 'May 2025' }],
    notes,
  });
  const knowledge = world([coders]);
  const page = (facet: 'pay' | 'growth' | 'jobs', number: number): string => {
    const { lead, sections } = facetCard(
      coders,
      { kind: 'facet', id: coders.id, facet, page: number },
      knowledge,
    );
    return [...lead, ...sections.flatMap(({ lines }) => lines)].map(({ text }) => text).join('\n');
  };
  expect(page('pay', 1)).toContain('By state the median');
  expect(page('growth', 1)).toContain('for ten years together');
  expect(page('jobs', 1)).toMatch(/^About 140 openings.*\nTwo counts differ\.$/);
  expect(page('jobs', 2)).toBe('The 341,600 jobs of 2019 were a mixed group.');
});

test('a role whose BLS group has no entry is named beside a list by pay with the median it tells itself', () => {
  const pay = [
    { text: 'BLS counts it elsewhere: median $124,910 in May 2024.', source: 'bls', asOf: 'May 2024' },
  ];
  const coders = occupation('coders', { pay: [SURVEY] });
  const all = [role('coder', [], { occupation: coders.id }), role('guard', [], { pay }), role('unknown')];
  const card = browseCard(
    { kind: 'browse', of: 'roles', filter: 'by:pay', page: 1 },
    world([coders, ...all]),
  );
  expect(card.entries).toEqual(['roles/coder']);
  expect(card.sections.map(({ lines }) => lines.map(({ head, text }) => `${head} ${text}`))).toEqual([
    ['Guard · BLS counts it elsewhere: median $124,910 in May 2024.'],
  ]);
});

test('the median of a second group that counts them is told wherever the first is', () => {
  const survey = (median: number) => [{ ...SURVEY, annual: { ...SURVEY.annual, median } }];
  const [coders, registrars] = [
    occupation('coders', { pay: survey(51_140) }),
    occupation('registrars', { pay: survey(68_020) }),
  ];
  const counted = (text: string) => ({
    occupation: registrars.id,
    occupationFit: { text, source: 'bls', asOf: 'May 2007', sure: 'estimate' },
  });
  const some = role('specialist', [], counted('Others count with coders (median $51,140).'));
  const both = role('expert', [], counted('Two groups: registrars ($68,020) and coders (median $51,140).'));
  const plain = role('registrar', [], counted('Registrars are counted here (median $68,020).'));
  const knowledge = world([coders, registrars, some, both, plain]);
  expect(facetLine(some, 'pay', knowledge)?.text).toMatch(
    /^Nearest BLS group: registrars\. Median pay: \$68,020 .*Others count/,
  );
  expect(facetLine(both, 'pay', knowledge)?.text).toBe(
    'Two groups: registrars ($68,020) and coders (median $51,140).',
  );
  expect(facetLine(plain, 'pay', knowledge)?.text).not.toContain('counted here');
  // It follows its first median, so that a card which shows few lines has both.
  expect(facetLines(some, 'pay', knowledge)[2]?.text).toContain('Others count');
});
