import { expect, test } from 'vitest';
import { STATE_NAMES } from '../../../src/knowledge/state-names.ts';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, FILES, replacing } from '../small.ts';

const CODES = Object.keys(STATE_NAMES).filter((code) => code !== 'PR');
/** The share of all jobs that a state has here: the first one the least, the last one 51 times that. */
const share = (code: string): number => (CODES.indexOf(code) + 1) / (CODES.length * ((CODES.length + 1) / 2));

const OCCUPATIONS: readonly { soc: string; jobs: number; name: string }[] = [
  { soc: '29-2072', jobs: 194720, name: 'medical-records-specialists' },
  { soc: '43-4071', jobs: 73440, name: 'file-clerks' },
  { soc: '11-9111', jobs: 597080, name: 'managers' },
];

/** A table with a figure for every state; the states vary in how usual the occupation is there. */
function table(jobs: number, name: string): string {
  const rows = CODES.map((code, at) => {
    const lq = 0.8 + (at % 5) / 10;
    const here = Math.round((jobs * share(code) * lq) / 10) * 10;
    return `  - {state: ${code}, jobs: ${here}, p10: 33000, p25: 38000, median: 47000, p75: 60000, p90: 75000, lq: ${lq.toFixed(2)}}\n`;
  });
  return `occupation: outlook/${name}
source: bls-oews-2025
asOf: May 2025
areas:
  - {area: "Kansas City, MO-KS", cbsa: "28140", states: [MO, KS], jobs: 900, median: 47000}
  - {area: "Austin, TX", cbsa: "12420", states: [TX], jobs: null, median: 47000}
states:
${rows.join('')}`;
}

/** Three occupations, each with a table of states. */
const TABLES: Changes = Object.fromEntries(
  OCCUPATIONS.flatMap(({ soc, jobs, name }) => {
    const outlook = (FILES['outlook/medical-records-specialists.yaml'] ?? '')
      .replace('29-2072', soc)
      .replace('194720', String(jobs));
    const own = name.startsWith('medical')
      ? outlook
      : outlook
          .replaceAll('edical records specialists', ` ${name}`)
          .replace('- records specialists', `- ${name} of BLS`)
          .replace('most medical coders', `all ${name}`)
          .replace('how many records specialists', `how many ${name}`);
    return [
      [`outlook/${name}.yaml`, own],
      [`states/${soc}.yaml`, table(jobs, name)],
    ];
  }),
);

/** What is told after a change of the file clerks' table. */
function told(change: (text: string) => string): string[] {
  const file = 'states/43-4071.yaml';
  const text = TABLES[file];
  return problemsOf(knowledgeFolder({ ...TABLES, [file]: change(typeof text === 'string' ? text : '') }));
}

const FILE = 'knowledge/states/43-4071.yaml';

test('tables that fit the nation and each other are right', () => {
  expect(told((text) => text)).toEqual([]);
});

function exchanging(one: string, other: string): (text: string) => string {
  return (text) =>
    text
      .replace(`state: ${one},`, 'state: ??,')
      .replace(`state: ${other},`, `state: ${one},`)
      .replace('state: ??,', `state: ${other},`);
}

test.for<[what: string, change: (text: string) => string, problem: string]>([
  [
    'a table that names another occupation',
    replacing('outlook/file-clerks', 'outlook/managers'),
    ':1:13 occupation: expected the occupation with the code 43-4071, as the file name says (outlook/file-clerks), got "outlook/managers", whose code is 11-9111',
  ],
  [
    'the table of another occupation under a new name',
    () => table(20000, 'file-clerks'),
    ':7:1 states: expected the jobs of all states together to be near those of the nation, 73440, got 19960: is this the table of another occupation, or does a figure have a digit too many or too few? (knowledge/outlook/file-clerks.yaml:12)',
  ],
  [
    'the figures of two states under each other’s name',
    exchanging('CA', 'WY'),
    ':12:13 states.5.state: expected the figures of Wyoming, but these look like those of California, and the other way round (by the size that other tables give each state): swap WY and CA (knowledge/states/43-4071.yaml:58)',
  ],
  [
    'a quotient without its point',
    replacing(
      'state: AL, jobs: 40, p10: 33000, p25: 38000, median: 47000, p75: 60000, p90: 75000, lq: 0.80',
      'state: AL, jobs: 40, p10: 33000, p25: 38000, median: 47000, p75: 60000, p90: 75000, lq: 80',
    ),
    ':8:23 states.1.jobs: expected jobs and lq that fit a state of the size of Alabama (by the other tables), got 40 jobs with lq 80: look up both, and the state',
  ],
  [
    'jobs with a digit too many',
    replacing('state: CT, jobs: 350,', 'state: CT, jobs: 3500,'),
    ':14:23 states.7.jobs: expected jobs and lq that fit a state of the size of Connecticut (by the other tables), got 3500 jobs with lq 0.9: look up both, and the state',
  ],
  [
    'an area under another state than its name says',
    replacing('states: [TX]', 'states: [OK]'),
    ':6:49 areas.2.states: expected the states in the name "Austin, TX", [TX], got [OK]',
  ],
  [
    'an area with more jobs than its states',
    replacing('jobs: 900,', 'jobs: 90000,'),
    ':5:73 areas.1.jobs: expected no more jobs than in MO and KS, which have 2000, got 90000',
  ],
])('%s is told once', ([, change, problem]) => {
  expect(told(change)).toEqual([`${FILE}${problem}`]);
});

test('without a third table nothing says which of two is wrong', () => {
  const two = { ...TABLES, 'states/11-9111.yaml': null };
  const text = TABLES['states/43-4071.yaml'];
  const swapped = exchanging('CA', 'WY')(typeof text === 'string' ? text : '');
  expect(problemsOf(knowledgeFolder({ ...two, 'states/43-4071.yaml': swapped }))).toEqual([]);
});
