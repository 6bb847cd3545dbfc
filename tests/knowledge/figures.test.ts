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

const HOURLY = '{mean: 27, p10: 17, p25: 20, median: 24.59, p75: 32, p90: 38}';

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'percentiles that change places',
    inMrs('p25: 41000', 'p25: 31000'),
    `${MRS}:13:44 pay.0.annual.p25: expected at least 35000, which is p10, got 31000`,
  ],
  [
    'pay with a digit too many',
    inMrs('mean: 57000', 'mean: 5700000'),
    `${MRS}:13:20 pay.0.annual.mean: expected 15,000 to 1,000,000 dollars a year, got 5700000`,
  ],
  [
    'pay in thousands',
    inMrs('mean: 57000', 'mean: 57.0'),
    `${MRS}:13:20 pay.0.annual.mean: expected 15,000 to 1,000,000 dollars a year, got 57`,
  ],
  [
    'an hour that does not fit the year',
    inMrs('90: 80000}', `90: 80000}\n    hourly: ${HOURLY.replace('24.59', '25.59')}`),
    `${MRS}:14:50 pay.0.hourly.median: expected about 24.59, as median is 51140 a year of 2080 hours, got 25.59`,
  ],
  [
    'an hour below every wage',
    inMrs('90: 80000}', `90: 80000}\n    hourly: ${HOURLY.replace('p10: 17', 'p10: 1.7')}`),
    `${MRS}:14:29 pay.0.hourly.p10: expected 7 to 500 dollars an hour, got 1.7`,
  ],
  [
    'percentiles of a state that change places',
    { 'states/29-2072.yaml': replacing('p90: 75000', 'p90: 57000') },
    'states/29-2072.yaml:3:86 states.0.p90: expected at least 60000, which is p75, got 57000',
  ],
  [
    'a fee range upside down',
    inRhit('usd: 229', 'usd: 229\n    usdMax: 199'),
    `${RHIT}:35:13 fees.0.usdMax: expected at least 229, which is usd, got 199`,
  ],
  [
    'a fee in cents',
    inRhit('usd: 229', 'usd: 22900000'),
    `${RHIT}:34:10 fees.0.usd: expected 0 to 100,000 dollars, got 22900000`,
  ],
  [
    'a pass rate as a share',
    inRhit('fees:', "passRates: [{percent: 0.72, of: all, source: ahima-site, asOf: '2026'}]\nfees:"),
    `${RHIT}:32:23 passRates.0.percent: expected 1 to 100 percent, got 0.72`,
  ],
  [
    'an exam in hours',
    inRhit('minutes: 210', 'minutes: 3'),
    `${RHIT}:29:12 exam.minutes: expected 10 to 1,440 minutes, got 3`,
  ],
  [
    'more scored questions than questions',
    inRhit('questions: 150', 'questions: 150\n  scored: 160'),
    `${RHIT}:28:14 exam.questions: expected at least 160, which is scored, got 150`,
  ],
  [
    'years from more to fewer',
    { 'roles/medical-coder.yaml': replacing('{min: 3, max: 5}', '{min: 5, max: 3}') },
    'roles/medical-coder.yaml:26:26 next.0.years.max: expected at least 5, which is min, got 3',
  ],
  [
    'projections that run backwards',
    inMrs('period: 2024–34', 'period: 2034–24'),
    `${MRS}:17:13 projections.0.period: expected a period that has begun, by 2027 at the latest, got "2034–24"`,
  ],
  [
    'projections over no time',
    inMrs('period: 2024–34', 'period: 2024–24'),
    `${MRS}:17:13 projections.0.period: expected a period from an earlier year to a later one, got "2024–24"`,
  ],
  [
    'an older edition of projections on top',
    inMrs(
      'projections:',
      'projections:\n  - {period: 2019–29, percent: 8, source: bls-oews-2025, asOf: 2019–29}',
    ),
    `${MRS}:18:13 projections.1.period: expected the newest first, and so nothing newer than 2019–29 here, got "2024–34"`,
  ],
  [
    'a state that there is not',
    { 'states/29-2072.yaml': replacing('state: TX', 'state: TZ') },
    'states/29-2072.yaml:3:13 states.0.state: expected a postal code such as TX, got "TZ"',
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
    'a fact of the far future',
    inRhit("asOf: '2026'", 'asOf: May 2035'),
    `${RHIT}:22:9 audience.asOf: expected a period that has begun, by 2027 at the latest, got "May 2035"`,
  ],
  [
    'a period with a hyphen',
    inRhit("asOf: '2026'", 'asOf: 2024-34'),
    `${RHIT}:22:9 audience.asOf: expected the period that the fact speaks of, such as "May 2025", "2026", "2024–34" (with the long dash), "about 2012" or "undated", got "2024-34"`,
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
      'p90: 80000}\n    hourly: {mean: null, p10: null, p25: 20, median: 24.59, p75: null, p90: 38.5}',
    ),
  });
  expect(problemsOf(folder)).toEqual([]);
});
