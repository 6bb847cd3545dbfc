import { describe, expect, test } from 'vitest';
import { occupationPictures } from '../../src/answer/pictures/occupation-pictures.ts';
import type { Facet } from '../../src/knowledge/facets.ts';
import type { Entry } from '../../src/knowledge/schema/entry.ts';
import { occupation, role, world } from '../answer/small-world.ts';

const survey = (median: number, asOf = 'May 2025') => ({
  jobs: 1000,
  annual: {
    mean: median,
    p10: median * 0.6,
    p25: median * 0.8,
    median,
    p75: median * 1.2,
    p90: median * 1.5,
  },
  source: 'bls',
  asOf,
});
const edition = (period: string, percent: number, more: object = {}) => ({
  period,
  percent,
  source: 'bls',
  asOf: period,
  ...more,
});
const point = (year: number, figures: object, source = 'bls') => ({
  year,
  source,
  asOf: String(year),
  ...figures,
});

const ALL = occupation('all-occupations', {
  title: 'All occupations',
  pay: [
    { ...survey(50_000), annual: { mean: null, p10: null, p25: null, median: 50_000, p75: null, p90: null } },
  ],
  projections: [edition('2025–35', 3.5), edition('2024–34', 3.1)],
});
const CODERS = occupation('coders', {
  pay: [survey(40_000)],
  projections: [edition('2025–35', 8), edition('2024–34', 7, { allOccupations: 3.1 })],
  history: [
    {
      classification: '29-0001 Coders, counted the old way',
      points: [
        point(2018, { jobs: 200_000, median: 35_000 }),
        point(2019, { median: 36_000 }, 'blog'),
        point(2019, { median: 36_500 }),
        point(2019, { percent: 9, period: '2019–29' }),
      ],
      breakAfter: { text: 'Counted anew.', source: 'bls', asOf: '2020' },
    },
    { classification: '29-0002', points: [point(2021, { jobs: 150_000, median: 38_000 })] },
  ],
});
const CLERKS = occupation('clerks', {
  pay: [survey(30_000, 'May 2024')],
  projections: [edition('2024–34', -16)],
});
const RETIRED = occupation('retired', {
  history: [{ classification: '29-0009', points: [point(2010, { jobs: 10 }), point(2011, { jobs: 12 })] }],
});
const CODER = role('coder', [], { occupation: 'outlook/coders' });
const AUDITOR = role('auditor', [], { occupation: 'outlook/coders' });
const NOBODY = role('nobody');
const KNOWLEDGE = world([ALL, CODERS, CLERKS, RETIRED, CODER, AUDITOR, NOBODY]);

const draw = (entries: Entry[], facet?: Facet) => occupationPictures(entries, facet, KNOWLEDGE);
const alt = (entries: Entry[], facet?: Facet) => draw(entries, facet)[0]?.alt;

describe('which picture goes with which answer', () => {
  const table: [what: string, entries: Entry[], facet: Facet | undefined, name: string | undefined][] = [
    ['the whole entry', [CODERS], undefined, 'pay-coders'],
    ['pay', [CODERS], 'pay', 'pay-coders'],
    ['growth', [CODERS], 'growth', 'outlook-coders'],
    ['jobs', [CODERS], 'jobs', 'history-coders'],
    ['a side without a picture', [CODERS], 'skills', undefined],
    ['an entry without pay, with a history', [RETIRED], undefined, 'history-retired'],
    ['pay that is not there', [RETIRED], 'pay', undefined],
    ['growth that is not there', [RETIRED], 'growth', undefined],
    ['a history that is not there', [CLERKS], 'jobs', undefined],
    ['two occupations', [CODERS, CLERKS], undefined, 'pay-compared'],
    ['two histories', [CODERS, RETIRED], 'jobs', undefined],
    ['a role', [CODER], 'pay', 'pay-coders'],
    ['two roles that are counted together', [CODER, AUDITOR], 'pay', 'pay-coders'],
    ['a role that is not counted', [NOBODY], 'pay', undefined],
    ['the yardstick itself', [ALL], 'pay', undefined],
    ['nothing', [], undefined, undefined],
  ];
  test.each(table)('%s', (_, entries, facet, name) => {
    expect(draw(entries, facet).map((picture) => picture.name)).toEqual(name ? [name] : []);
  });
});

describe('what the alt texts say', () => {
  test('pay, with the median of all occupations of the same year', () => {
    expect(alt([CODERS])).toBe(
      'Coders: pay, US dollars a year, May 2025. Coders: median $40,000; middle half $32,000–$48,000; lowest-paid tenth under $24,000; highest-paid tenth over $60,000. Median of all occupations: $50,000. Source: BLS.',
    );
  });

  test('no yardstick of another year', () => {
    expect(alt([CODERS, CLERKS])).not.toContain('all occupations');
    expect(alt([CODERS, CLERKS])).toContain('May 2025 and May 2024');
  });

  test('growth, in the newest edition that all have', () => {
    expect(alt([CODERS], 'growth')).toBe(
      'Coders: outlook: Change in the number of jobs over ten years, 2025–35. Coders: 8 %; All occupations: 3.5 %. Source: BLS.',
    );
    expect(alt([CODERS, CLERKS], 'growth')).toContain(
      '2024–34. Coders: 7 %; Clerks: −16 %; All occupations: 3.1 %',
    );
  });

  test('the history, with its gap, and the surer figure where a year has two', () => {
    expect(alt([CODERS], 'jobs')).toBe(
      'Coders over the years, A gap means a new method: do not compare across it. 29-0001, counted the old way: jobs 2018 200,000; median pay 2018 $35,000, 2019 $36,500. A break, not joined. 29-0002: jobs 2021 150,000; median pay 2021 $38,000. Source: BLS.',
    );
  });
});

test('segments of a history are never joined', () => {
  const [picture] = draw([CODERS], 'jobs');
  const lines = [...(picture?.svg ?? '').matchAll(/<polyline points="([^"]*)"/g)].map(([, points = '']) =>
    points.split(' '),
  );
  // Jobs and pay, each in two segments.
  expect(lines.map((points) => points.length)).toEqual([1, 1, 2, 1]);
});

test('the same entries always give the same picture', () => {
  expect(draw([CODERS, CLERKS])).toEqual(draw([CODERS, CLERKS]));
});
