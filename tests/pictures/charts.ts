import { growthPicture } from '../../src/answer/pictures/growth-picture.ts';
import { historyPicture } from '../../src/answer/pictures/history-picture.ts';
import { mapPicture } from '../../src/answer/pictures/map-picture.ts';
import { type Leg, pathPicture, type Stop } from '../../src/answer/pictures/path-picture.ts';
import type { Pay } from '../../src/answer/pictures/pay-bar.ts';
import { payPicture } from '../../src/answer/pictures/pay-picture.ts';
import { US_TILES } from '../../src/answer/pictures/us-tiles.ts';
import type { Picture } from '../../src/reply.ts';

/** Invented figures: editing the knowledge must not change the golden pictures. */
const CODERS: Pay = { label: 'Coders', p10: 30_000, p25: 40_000, median: 50_000, p75: 65_000, p90: 80_000 };
const MANAGERS: Pay = {
  label: 'Managers of departments of health information and of whatever else has a long name',
  p10: 70_000,
  p25: 90_000,
  median: 120_000,
  p75: 160_000,
  p90: 220_000,
};
const TEACHERS: Pay = {
  label: 'Teachers',
  p10: 52_000,
  p25: 71_000,
  median: 98_000,
  p75: 150_000,
  p90: null,
};

const pay = (name: string, rows: readonly Pay[], all?: number): Picture =>
  payPicture({ name, title: `Pay of ${rows.length}`, period: 'May 2031', source: 'BLS', rows, all });

const medians = new Map(
  US_TILES.map(({ state }, index): [string, number | null] => [
    state,
    ['AL', 'VT'].includes(state) ? null : 40_000 + ((index * 37) % 52) * 800,
  ]),
);

const years = (from: number, values: readonly number[]) =>
  values.map((value, index) => ({ year: from + index, value }));

const NAMES = [
  'Health information technician',
  'Registrar',
  'Clinical documentation integrity specialist',
  'Coder',
  'Data analyst',
  'Coding auditor',
  'Supervisor',
  'Release of information specialist',
  'Compliance officer',
  'Trainer',
  'Public health registry specialist',
  'Manager of whatever has the longest name of all roles in health information',
];

const stop = (index: number, look: Stop['look'], note?: string): Stop => ({
  id: `place-${index}`,
  label: NAMES[index] ?? '',
  note,
  look,
});

const path = (
  name: string,
  stops: readonly Stop[],
  legs: readonly [number, number, Leg['look'], string?][],
): Picture =>
  pathPicture({
    name,
    title: 'From here to there',
    unit: 'Fewest steps: 4–9 years in all',
    source: "editors' estimate after BLS",
    alt: 'A way.',
    stops,
    legs: legs.map(([from, to, look, label]) => ({ from: `place-${from}`, to: `place-${to}`, look, label })),
  });

/** One picture of each kind and size, by the name of its golden file. */
export const CHARTS: Readonly<Record<string, Picture>> = {
  'pay-1': pay('pay-1', [CODERS], 48_000),
  'pay-1-open-end': pay('pay-1-open-end', [TEACHERS]),
  'pay-3': pay('pay-3', [CODERS, MANAGERS, TEACHERS], 48_000),
  'growth-1': growthPicture({
    name: 'growth-1',
    title: 'Outlook of one',
    period: '2031–41',
    source: 'BLS',
    rows: [{ label: 'Coders', percent: 7.8 }],
    all: 3.5,
  }),
  'growth-3': growthPicture({
    name: 'growth-3',
    title: 'Outlook of three',
    period: '2031–41',
    source: 'BLS and somebody whose name is so long that it needs a second line',
    rows: [
      { label: 'Coders', percent: 7.8 },
      { label: 'Transcriptionists', percent: -4.9 },
      { label: 'No change', percent: 0 },
    ],
    all: 3.5,
  }),
  'history-3': historyPicture({
    name: 'history-3',
    title: 'Coders over the years',
    source: 'BLS',
    runs: [
      {
        classification: '29-0001 Old',
        jobs: years(2010, [170_000, 180_000, 190_000]),
        pay: years(2008, [28_000, 30_000, 31_000, 33_000]),
      },
      {
        classification: '29-0002, a mixed group of which nothing else is known but its name',
        jobs: years(2013, [340_000, 335_000]),
        pay: years(2013, [42_000, 44_000]),
      },
      {
        classification: '29-0003 New',
        jobs: years(2015, [186_000]),
        pay: years(2015, [46_000, 47_000, 49_000]),
      },
    ],
  }),
  'history-1': historyPicture({
    name: 'history-1',
    title: 'Registrars over the years',
    source: 'BLS',
    runs: [{ classification: '29-0004', jobs: [], pay: years(2021, [55_000, 58_000, 62_000]) }],
  }),
  'map-all': mapPicture({
    name: 'map-all',
    title: 'Coders by state',
    period: 'May 2031',
    source: 'BLS',
    medians,
    chosen: [],
  }),
  'map-one': mapPicture({
    name: 'map-one',
    title: 'Coders by state',
    period: 'May 2031',
    source: 'BLS',
    medians,
    chosen: [{ state: 'TX', name: 'Texas' }],
  }),
  'path-2': path('path-2', [stop(0, 'from'), stop(5, 'to')], [[0, 5, 'path', '2–4 yr']]),
  'path-5': path(
    'path-5',
    [stop(0, 'from'), stop(3, 'step'), stop(4, 'step'), stop(6, 'step'), stop(8, 'to')],
    [
      [0, 3, 'path', 'at once'],
      [3, 4, 'path', '1–2 yr'],
      [4, 6, 'path', '0.5–1 yr'],
      [6, 8, 'path', 'time varies'],
    ],
  ),
  'path-12': path(
    'path-12',
    NAMES.map((_, index) =>
      stop(index, index === 0 ? 'from' : index === 11 ? 'to' : index < 4 ? 'step' : 'other'),
    ),
    [
      [0, 1, 'path', '1–2 yr'],
      [1, 2, 'path', '2–4 yr'],
      [2, 3, 'path', '2–4 yr'],
      [3, 11, 'path', '3–6 yr'],
      [0, 4, 'other', '2–3 yr'],
      [4, 5, 'other', '1–2 yr'],
      [5, 6, 'other', '3+ yr'],
      [6, 11, 'other', '3–6 yr'],
      [0, 7, 'other', 'at once'],
      [7, 8, 'other', '2–4 yr'],
      [8, 9, 'other', '2–4 yr'],
      [9, 10, 'sideways', '2–4 yr'],
      [10, 11, 'other', '2–4 yr'],
    ],
  ),
  'fan-12': path(
    'fan-12',
    NAMES.map((_, index) => stop(index, index === 0 ? 'from' : 'step', index === 0 ? undefined : '2–4 yr')),
    NAMES.slice(1).map((_, index) => [0, index + 1, index > 7 ? 'sideways' : 'path']),
  ),
};
