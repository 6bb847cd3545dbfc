import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from './folder.ts';
import { MRS, RICH } from './rich.ts';
import { replacing } from './small.ts';

/** The rich occupation, with sentences that repeat its figures and with an industry's share. */
const STATED = RICH.replace(
  'most medical coders in.',
  'most medical coders in. Half earned more than $51,140 a year in May 2025.',
)
  .replace('- {industry: Hospitals, jobs: 55530}', '- {industry: Hospitals, percent: 28, jobs: 55530}')
  .replace('- {industry: Government, jobs: 940}', '- {industry: Government, percent: 8, jobs: 940}')
  .replace('    jobsStart: 194800', '    openings: 14200\n    jobsStart: 194800')
  .replace(
    'industries:',
    `drivers:
  - text: "The 2024–34 table expects 194,800 jobs (2024) to become 208,600 (2034), a change of 7.1 % in ten years."
    source: bls-oews-2025
    asOf: 2024–34
  - text: The 8 % (7.8) is for the ten years 2025–35 together, not per year.
    source: bls-oews-2025
    asOf: 2025–35
  - text: There are about 14,200 openings a year (2024–34).
    source: bls-oews-2025
    asOf: 2024–34
  - text: 194,720 jobs (May 2025 wage survey) and 194,800 (2024 projections) are two counts.
    source: bls-oews-2025
    asOf: May 2025
industries:`,
  );

function told(piece: string, by: string): string[] {
  return problemsOf(knowledgeFolder({ [MRS]: replacing(piece, by)(STATED) }));
}

test('sentences that repeat the figures of the entry are right', () => {
  expect(told('Half', 'Half')).toEqual([]);
});

test('money of others may stand beside the own in the summary', () => {
  expect(told('in May 2025.', 'in May 2025, half of all workers more than $50,980.')).toEqual([]);
});

test.for<[what: string, piece: string, by: string, problem: string]>([
  [
    'the median in the summary',
    '$51,140',
    '$54,110',
    '13:59 pay.1.annual.median: summary (line 4) and pay.1.annual.median (line 13) do not fit: expected the same figure for May 2025, got $54,110 and 51140',
  ],
  [
    'the median of the survey',
    'median: 51140, p75: 66000',
    'median: 51410, p75: 66000',
    '57:30 history.1.points.4.median: pay.1.annual.median (line 13) and history.1.points.4.median (line 57) do not fit: expected the same figure for May 2025, got 51410 and 51140',
  ],
  [
    'jobs in a sentence',
    'expects 194,800 jobs',
    'expects 149,800 jobs',
    '27:16 projections.2.jobsStart: drivers.1.text (line 33) and projections.2.jobsStart (line 27) do not fit: expected the same figure for 2024–34, got 149,800 and 194800',
  ],
  [
    'growth in a sentence',
    '(7.8) is for',
    '(8.7) is for',
    '22:32 projections.1.percent: drivers.2.text (line 36) and projections.1.percent (line 22) do not fit: expected the same figure for 2025–35, got 8.7 and 7.8',
  ],
  [
    'openings that two sentences and a count do not have',
    'openings: 14200',
    'openings: 1420',
    '26:15 projections.2.openings: drivers.3.text (line 39) and projections.2.openings (line 26) do not fit: expected the same figure for 2024–34, got 14,200 and 1420',
  ],
])('%s that the figures of the entry contradict is told once', ([, piece, by, problem]) => {
  expect(told(piece, by)).toEqual([`knowledge/${MRS}:${problem}`]);
});

/** Without sentences and history, which would say it first. */
const BARE = RICH.replace(/history:[\s\S]*(?=asks:)/, '');

test.for<[what: string, text: string, piece: string, by: string, problem: string]>([
  [
    'growth without its minus sign',
    BARE.replaceAll('percent: 7', 'percent: -7').replace(/ +(?:jobs(?:Start|End)|label): .*\n/g, ''),
    'percent: -7.8,',
    'percent: 7.8,',
    '24:14 projections.2.percent: projections.1.percent (line 22) and projections.2.percent (line 24) do not fit: expected growth near that of 2024–34, got 7.8 and -7.1: is a minus sign missing?',
  ],
  [
    'growth with a misplaced point',
    BARE,
    'percent: 7.8,',
    'percent: 0.78,',
    '24:14 projections.2.percent: projections.1.percent (line 22) and projections.2.percent (line 24) do not fit: expected growth near that of 2024–34, got 0.78 and 7.1: is the point in the right place?',
  ],
  [
    'a tenth of the jobs',
    BARE,
    'jobs: 194720',
    'jobs: 19472',
    '26:16 projections.2.jobsStart: pay.1.jobs (line 12) and projections.2.jobsStart (line 26) do not fit: expected two counts of the same jobs to be of one size, got 19472 (May 2025) and 194800',
  ],
  [
    'more openings than jobs',
    BARE,
    'jobsStart: 194800',
    'openings: 1420000\n    jobsStart: 194800',
    '26:15 projections.2.openings: jobsStart (line 27) and openings (line 26) do not fit: expected the openings of one year, a part of all jobs (mostly 5 to 20 percent), got 1420000 of 194800',
  ],
  [
    'a leap of pay, which is told at the figure and not at its neighbor again',
    RICH,
    'year: 2023, median: 48780',
    'year: 2023, median: 87480',
    '41:30 history.1.points.2.median: points.1.median (line 40) and points.2.median (line 41) do not fit: expected a figure near the one before it, got 47180 (May 2022) and 87480 (May 2023)',
  ],
  [
    'industries with more than all jobs',
    STATED,
    'percent: 28, jobs',
    'percent: 98, jobs',
    '47:7 industries.1.rows: expected at most 100 percent in all industries together, got 106',
  ],
  [
    'two percentiles that are swapped, in one message',
    RICH,
    'p25: 41000, median: 51140, p75: 66000',
    'p25: 66000, median: 51140, p75: 41000',
    '13:71 pay.1.annual.p75: p25 (line 13) and p75 (line 13) do not fit: expected p75 to be at least as much as p25, got 66000 and 41000',
  ],
])('%s is told', ([, text, piece, by, problem]) => {
  expect(problemsOf(knowledgeFolder({ [MRS]: replacing(piece, by)(text) }))).toEqual([
    `knowledge/${MRS}:${problem}`,
  ]);
});

test.for<[what: string, piece: string, by: string]>([
  ['growth that changes its sign', 'percent: 7.8,', 'percent: -0.7,'],
  ['growth that halves', 'percent: 7.8,', 'percent: 3.6,'],
  ['a survey without the self-employed', 'jobs: 194720', 'jobs: 100000'],
])('%s is right', ([, piece, by]) => {
  expect(problemsOf(knowledgeFolder({ [MRS]: replacing(piece, by)(BARE) }))).toEqual([]);
});
