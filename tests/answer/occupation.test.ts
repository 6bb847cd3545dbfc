import { expect, test } from 'vitest';
import { facetLines } from '../../src/answer/facets/facets.ts';
import { spanOf } from '../../src/answer/format.ts';
import { linesMarkdown } from '../../src/answer/lines.ts';
import { overviewCard } from '../../src/answer/overview-card.ts';
import { growthPicture } from '../../src/answer/pictures/growth-picture.ts';
import { occupation, world } from './small-world.ts';

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
