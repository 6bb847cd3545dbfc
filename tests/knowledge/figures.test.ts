import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from './folder.ts';
import { type Changes, replacing } from './small.ts';

const RHIT = 'credentials/rhit.yaml';
const MRS = 'outlook/medical-records-specialists.yaml';

function inRhit(piece: string, by: string): Changes {
  return { [RHIT]: replacing(piece, by) };
}

function inMrs(piece: string, by: string): Changes {
  return { [MRS]: replacing(piece, by) };
}

const HOURLY = '{mean: 27.4, p10: 16.83, p25: 19.71, median: 24.59, p75: 31.73, p90: 38.46}';

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'percentiles that change places',
    inMrs('p25: 41000', 'p25: 31000'),
    `${MRS}:13:44 pay.1.annual.p25: p10 (line 13) and p25 (line 13) do not fit: expected p25 to be at least as much as p10, got 35000 and 31000`,
  ],
  [
    'pay with a digit too many',
    inMrs('mean: 57000', 'mean: 5700000'),
    `${MRS}:13:20 pay.1.annual.mean: expected 15,000 to 1,000,000 dollars a year, got 5700000`,
  ],
  [
    'pay in thousands',
    inMrs('mean: 57000', 'mean: 57.0'),
    `${MRS}:13:20 pay.1.annual.mean: expected 15,000 to 1,000,000 dollars a year, got 57`,
  ],
  [
    'an hour that does not fit the year',
    inMrs('90: 80000}', `90: 80000}\n    hourly: ${HOURLY.replace('24.59', '25.59')}`),
    `${MRS}:14:58 pay.1.hourly.median: annual.median (line 13) and hourly.median (line 14) do not fit: expected the yearly figure to be 2,080 times the hourly one, got 51140 and 25.59 (which makes 53227)`,
  ],
  [
    'an hour below every wage',
    inMrs('90: 80000}', `90: 80000}\n    hourly: ${HOURLY.replace('p10: 16.83', 'p10: 1.68')}`),
    `${MRS}:14:31 pay.1.hourly.p10: expected 7 to 500 dollars an hour, got 1.68`,
  ],
  [
    'percentiles of a state that change places',
    { 'states/29-2072.yaml': replacing('p90: 75000', 'p90: 57000') },
    'states/29-2072.yaml:3:86 states.1.p90: p75 (line 3) and p90 (line 3) do not fit: expected p90 to be at least as much as p75, got 60000 and 57000',
  ],
  [
    'a fee range upside down',
    inRhit('usd: 229', 'usd: 229\n    usdMax: 199'),
    `${RHIT}:35:13 fees.1.usdMax: usd (line 34) and usdMax (line 35) do not fit: expected usdMax to be at least as much as usd, got 229 and 199`,
  ],
  [
    'a fee in cents',
    inRhit('usd: 229', 'usd: 22900000'),
    `${RHIT}:34:10 fees.1.usd: expected 0 to 5,000 dollars, got 22900000`,
  ],
  [
    'a pass rate as a share',
    inRhit('fees:', "passRates: [{percent: 0.72, of: all, source: ahima-site, asOf: '2026'}]\nfees:"),
    `${RHIT}:32:23 passRates.1.percent: expected 20 to 100 percent, got 0.72`,
  ],
  [
    'an exam in hours',
    inRhit('minutes: 210', 'minutes: 3'),
    `${RHIT}:29:12 exam.minutes: expected 30 to 600 minutes, got 3: if these are hours, write 180`,
  ],
  [
    'more scored questions than questions',
    inRhit('questions: 150', 'questions: 150\n  scored: 160'),
    `${RHIT}:28:14 exam.questions: scored (line 29) and questions (line 28) do not fit: expected questions to be at least as much as scored, got 160 and 150`,
  ],
  [
    'years from more to fewer',
    { 'roles/medical-coder.yaml': replacing('{min: 3, max: 5}', '{min: 5, max: 3}') },
    'roles/medical-coder.yaml:26:26 next.1.years.max: min (line 26) and max (line 26) do not fit: expected max to be at least as much as min, got 5 and 3',
  ],
  [
    'projections over no time',
    inMrs('period: 2024–34', 'period: 2024–24'),
    `${MRS}:17:13 projections.1.period: expected ten years, such as 2024–34, got "2024–24"`,
  ],
  [
    'an older edition of projections on top',
    inMrs(
      'projections:',
      'projections:\n  - {period: 2019–29, percent: 8, source: bls-oews-2025, asOf: 2019–29}',
    ),
    `${MRS}:18:13 projections.2.period: projections.1.period (line 17) and projections.2.period (line 18) do not fit: expected the newest first, got 2019–29 and then 2024–34`,
  ],
  [
    'a state that there is not',
    { 'states/29-2072.yaml': replacing('state: TX', 'state: TZ') },
    'states/29-2072.yaml:3:13 states.1.state: expected a postal code such as TX, got "TZ"',
  ],
  [
    'one slash in an address',
    inRhit('https://www.ahima.org/rhit', 'https:/www.ahima.org/rhit'),
    `${RHIT}:9:11 official: expected a web address such as https://www.cdc.gov/nchs/, got "https:/www.ahima.org/rhit"`,
  ],
  [
    'a space in an address',
    inRhit('https://www.ahima.org/rhit', 'https://www.ahima.org/my page'),
    `${RHIT}:9:11 official: expected a web address such as https://www.cdc.gov/nchs/, got "https://www.ahima.org/my page"`,
  ],
  [
    'an address of one word',
    inRhit('https://www.ahima.org/rhit', 'https://www'),
    `${RHIT}:9:11 official: expected a web address such as https://www.cdc.gov/nchs/, got "https://www"`,
  ],
  [
    'the own computer as an address',
    inRhit('https://www.ahima.org/rhit', 'https://localhost/'),
    `${RHIT}:9:11 official: expected a web address such as https://www.cdc.gov/nchs/, got "https://localhost/"`,
  ],
  [
    'a password in the address of a source',
    { 'sources.yaml': replacing('https://www.ahima.org/', 'https://u:p@www.ahima.org/') },
    'sources.yaml:4:8 ahima-site.url: expected a web address such as https://www.cdc.gov/nchs/, got "https://u:p@www.ahima.org/"',
  ],
  [
    'a period with a hyphen',
    inRhit("asOf: '2026'", 'asOf: 2024-34'),
    `${RHIT}:22:9 audience.asOf: expected the long dash (–) between two years, got "2024-34": write "2024–34"`,
  ],
])('%s is told with its place', ([, changes, problem]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual([`knowledge/${problem}`]);
});

test.for([
  ['an address with a port, a query and brackets', 'https://www.ahima.org:8443/a_(b)?c=d&e=%20#f'],
  ['a bare host', 'https://ahima.org'],
])('%s is right', ([, address = '']) => {
  expect(problemsOf(knowledgeFolder(inRhit('https://www.ahima.org/rhit', address)))).toEqual([]);
});

test('a fee of nothing, an hour that fits and a range without its end are right', () => {
  const folder = knowledgeFolder({
    [RHIT]: replacing('usd: 229', 'usd: 0\n    usdMax: 0'),
    [MRS]: replacing(
      'p90: 80000}',
      'p90: 80000}\n    hourly: {mean: null, p10: null, p25: 19.71, median: 24.59, p75: null, p90: 38.46}',
    ),
  });
  expect(problemsOf(folder)).toEqual([]);
});
