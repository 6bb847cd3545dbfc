import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from './folder.ts';
import { MRS, RICH } from './rich.ts';
import { type Changes, replacing } from './small.ts';

/** Another occupation, with the growth of all jobs in the same two periods. */
const OTHER = RICH.replace('Medical records specialists', 'File clerks')
  .replace('- records specialists', '- filers')
  .replace(
    'The occupation that BLS counts most medical coders in.',
    'The occupation of those who file on paper.',
  )
  .replace('how many records specialists', 'how many file clerks')
  .replace('featured: 1', 'featured: 2')
  .replace('soc: 29-2072', 'soc: 43-4071');
const THIRD = OTHER.replaceAll('ile clerks', 'olders')
  .replace('- filers', '- keepers of files')
  .replace('on paper', 'in cabinets')
  .replace('featured: 2', 'featured: 3')
  .replace('43-4071', '43-4072');

function inRich(piece: string, by: string): Changes {
  return { [MRS]: replacing(piece, by)(RICH) };
}

function told(changes: Changes): string[] {
  return problemsOf(knowledgeFolder(changes));
}

test('figures that fit each other are right', () => {
  expect(told({ [MRS]: RICH, 'outlook/file-clerks.yaml': OTHER, 'outlook/folders.yaml': THIRD })).toEqual([]);
});

test.for([
  ['growth to the whole percent, as the handbook of BLS has it', 'percent: 7.1\n', 'percent: 7\n'],
  ['little change', 'percent: 7.1\n', 'percent: 7.1\n    openings: 1000\n'],
  ['an edition without a label', '    label: Much faster than average\n', ''],
])('%s is right', ([, piece = '', by = '']) => {
  const history = (text: string): string =>
    by.startsWith('percent: 7\n') ? text.replace('percent: 7.1, period', 'percent: 7, period') : text;
  expect(told({ [MRS]: history(replacing(piece, by)(RICH)) })).toEqual([]);
});

test.for<[what: string, piece: string, by: string, problem: string]>([
  [
    'growth that the jobs do not have',
    'percent: 7.1\n',
    'percent: 9.1\n',
    '27:14 projections.2.jobsEnd: percent (line 24) and jobsEnd (line 27) do not fit: expected the growth from 194800 to 208600 jobs, which is 7.1 percent, got 9.1',
  ],
  [
    'a decline that grows',
    'label: Much faster than average',
    'label: Decline',
    '28:12 projections.2.label: percent (line 24) and label (line 28) do not fit: expected for "Decline" a figure below 0, got 7.1',
  ],
  [
    'slow growth above the average',
    'label: Much faster than average',
    'label: Slower than average',
    '28:12 projections.2.label: percent (line 24) and label (line 28) do not fit: expected for "Slower than average" a figure from 0 to below 3.1, the growth of all occupations, got 7.1',
  ],
  [
    'fast growth below the average',
    'allOccupations: 3.1',
    'allOccupations: 31',
    '28:12 projections.2.label: percent (line 24) and label (line 28) do not fit: expected for "Much faster than average" a figure above 31, the growth of all occupations, got 7.1',
  ],
  [
    'no change that is one',
    'label: Much faster than average',
    'label: Little or no change',
    '28:12 projections.2.label: percent (line 24) and label (line 28) do not fit: expected for "Little or no change" a figure from -1 to 1, got 7.1',
  ],
  [
    'growth that the history tells otherwise',
    'percent: 7.8, period',
    'percent: 8.7, period',
    '44:31 history.1.points.5.percent: projections.1.percent (line 22) and history.1.points.5.percent (line 44) do not fit: expected the same figure for 2025–35, got 7.8 and 8.7',
  ],
  [
    'jobs that the history tells otherwise',
    'jobs: 194800, median',
    'jobs: 184800, median',
    '42:28 history.1.points.3.jobs: projections.2.jobsStart (line 26) and history.1.points.3.jobs (line 42) do not fit: expected the same figure for 2024–34, got 194800 and 184800',
  ],
  [
    'pay that the history tells otherwise',
    'median: 50250, percent',
    'median: 52050, percent',
    '42:44 history.1.points.3.median: pay.2.annual.median (line 17) and history.1.points.3.median (line 42) do not fit: expected the same figure for May 2024, got 50250 and 52050',
  ],
  [
    'pay of the newest survey that the history tells otherwise',
    'year: 2025, median: 51140',
    'year: 2025, median: 51410',
    '43:30 history.1.points.4.median: pay.1.annual.median (line 13) and history.1.points.4.median (line 43) do not fit: expected the same figure for May 2025, got 51140 and 51410',
  ],
  [
    'an edition of other years than its source',
    '- period: 2024–34',
    '- period: 2023–33',
    '30:11 projections.2.asOf: period (line 23) and asOf (line 30) do not fit: expected the same years in both, got 2023–33 and 2024–34',
  ],
  [
    'a period of nine years',
    '- period: 2024–34',
    '- period: 2024–33',
    '23:13 projections.2.period: expected ten years, such as 2024–34, got "2024–33"',
  ],
  [
    'an hour that the rounding of BLS cannot make of the year',
    'median: 24.16',
    'median: 24.17',
    '18:55 pay.2.hourly.median: annual.median (line 17) and hourly.median (line 18) do not fit: expected the yearly figure to be 2,080 times the hourly one, got 50250 and 24.17 (which makes 50274)',
  ],
  [
    'a survey twice',
    'asOf: May 2024\n',
    'asOf: May 2025\n',
    '20:11 pay.2.asOf: expected each survey once, got "May 2025" (the first is on line 15)',
  ],
  [
    'an industry twice',
    'industry: Government',
    'industry: Hospitals',
    '34:20 industries.1.rows.2.industry: expected each industry once, got "Hospitals" (the first is on line 33)',
  ],
  [
    'a year twice',
    'year: 2023, median: 48780, source: bls-oews-2025, asOf: May 2023',
    'year: 2022, median: 47180, source: bls-oews-2025, asOf: May 2022',
    '41:16 history.1.points.2.year: expected each year once, got 2022 (the first is on line 40)',
  ],
  [
    'years that go back',
    'year: 2023, median: 48780, source: bls-oews-2025, asOf: May 2023',
    'year: 2021, median: 48780, source: bls-oews-2025, asOf: May 2021',
    '41:16 history.1.points.2.year: points.1.year (line 40) and points.2.year (line 41) do not fit: expected the oldest first, got 2022 and then 2021',
  ],
  [
    'another year than its source',
    'year: 2023, median',
    'year: 2024, median',
    '41:66 history.1.points.2.asOf: year (line 41) and asOf (line 41) do not fit: expected the same years in both, got 2024 and May 2023',
  ],
  [
    'another year than its period',
    'year: 2025, percent',
    'year: 2024, percent',
    '44:44 history.1.points.5.period: year (line 44) and period (line 44) do not fit: expected the year in which the period begins, got 2024 and 2025–35',
  ],
])('%s is told with both places', ([, piece, by, problem]) => {
  expect(told(inRich(piece, by))).toEqual([`knowledge/${MRS}:${problem}`]);
});

test('a new survey is told where the history has not got it', () => {
  const survey = /pay:\n( {2}- jobs: 194720[\s\S]*?asOf: )May 2025\n/;
  const newer = RICH.replace(survey, (old, fields) => old.replace('pay:\n', `pay:\n${fields}May 2026\n`));
  expect(told({ [MRS]: newer })).toEqual([
    `knowledge/${MRS}:15:11 pay.1.asOf: expected the history to have a point for the newest survey too, May 2026`,
  ]);
});

test('an edition that stands there twice is told', () => {
  const twice = replacing(
    'projections:\n',
    'projections:\n  - {period: 2025–35, percent: 7.8, source: bls-oews-2025, asOf: 2025–35}\n',
  );
  expect(told({ [MRS]: twice(RICH) })).toEqual([
    `knowledge/${MRS}:23:14 projections.2.period: expected each period once, got "2025–35" (the first is on line 22)`,
  ]);
});

test('a year of the history or of the projections that has not begun is told', () => {
  const [history] = told(inRich('year: 2022, median', 'year: 2039, median'));
  expect(history).toMatch(
    /40:16 history\.1\.points\.1\.year: expected a year that is not in the future, up to \d{4}, got 2039$/,
  );
  const [period] = told(inRich('- period: 2024–34', '- period: 2044–54'));
  expect(period).toMatch(
    /23:13 projections\.2\.period: expected a period that has begun, up to \d{4}–\d{2}, got "2044–54"$/,
  );
});

test('all jobs grow alike in every file; the one that most give is taken for right', () => {
  const files = { [MRS]: RICH, 'outlook/file-clerks.yaml': OTHER, 'outlook/folders.yaml': THIRD };
  expect(told({ ...files, ...inRich('allOccupations: 3.1', 'allOccupations: 3.2') })).toEqual([
    `knowledge/${MRS}:25:21 projections.2.allOccupations: expected one figure for all occupations in 2024–34, got 3.2 here and 3.1 in 2 others (knowledge/outlook/file-clerks.yaml:25)`,
  ]);
});

test('the entry of all occupations says by its own growth what the others compare with', () => {
  const all = OTHER.replace('43-4071', '00-0000').replaceAll('percent: 7.8', 'percent: 3.6');
  expect(told({ [MRS]: RICH, 'outlook/folders.yaml': THIRD, 'outlook/all-occupations.yaml': all })).toEqual(
    [
      `knowledge/outlook/all-occupations.yaml:22:32 projections.1.percent: expected one figure for all occupations in 2025–35, got 3.6 here and 3.5 in 2 others (knowledge/outlook/folders.yaml:22)`,
    ].concat(
      `knowledge/outlook/all-occupations.yaml:24:14 projections.2.percent: expected one figure for all occupations in 2024–34, got 7.1 here and 3.1 in 2 others (knowledge/outlook/folders.yaml:25)`,
    ),
  );
});

test('a code of BLS belongs to one occupation', () => {
  const same = OTHER.replace('43-4071', '29-2072');
  expect(told({ 'outlook/file-clerks.yaml': same })).toEqual([
    `knowledge/outlook/file-clerks.yaml:6:6 soc: expected a code of its own, got "29-2072", which outlook/medical-records-specialists has (knowledge/${MRS}:6)`,
  ]);
});

const STATES = 'states/29-2072.yaml';

test.for<[what: string, change: (text: string) => string, problem: string]>([
  [
    'a state less',
    (text) => text.replace(/ {2}- \{state: OH.*\n/, ''),
    '2:1 states: expected a row for every state and DC (null where BLS gives no figure), but OH is missing',
  ],
  [
    'most states missing',
    (text) => text.replace(/(?<=TX.*\n)[\s\S]*(?=source)/, ''),
    '2:1 states: expected a row for every state and DC (null where BLS gives no figure), but AL, AK, AZ, AR, CA and 45 more are missing',
  ],
  [
    'a state in small letters',
    replacing('state: OH', 'state: oh'),
    '39:13 states.37.state: expected a postal code such as TX, got "oh": write OH',
  ],
  [
    'a survey that the occupation does not have',
    replacing('asOf: May 2025', 'asOf: May 2023'),
    `55:7 asOf: expected the period of one of the occupation's surveys (May 2025), got "May 2023" (knowledge/${MRS}:12)`,
  ],
  [
    'more jobs in a state than in the nation',
    replacing('jobs: 14000', 'jobs: 1400000'),
    `3:23 states.1.jobs: expected no more jobs in TX than in the nation, got 1400000 here and 194720 there (knowledge/${MRS}:12)`,
  ],
])('%s is told', ([, change, problem]) => {
  expect(told({ [STATES]: change })).toEqual([`knowledge/${STATES}:${problem}`]);
});

test('a territory may have its row too', () => {
  const row = '{state: PR, jobs: 900, p10: null, p25: null, median: null, p75: null, p90: null, lq: null}';
  expect(told({ [STATES]: replacing('source:', `  - ${row}\nsource:`) })).toEqual([]);
});
