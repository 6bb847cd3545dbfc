import { describe, expect, test } from 'vitest';
import { US_COLUMNS, US_ROWS, US_TILES } from '../../../src/answer/pictures/us-tiles.ts';
import { renderCard } from '../../../src/answer/render.ts';
import { jobsText, ordinal } from '../../../src/answer/states/one-state.ts';
import { statesCard } from '../../../src/answer/states/states-card.ts';
import { intentText, parseIntent } from '../../../src/intent/intent-text.ts';
import { findState } from '../../../src/knowledge/find-state.ts';
import type { Entry } from '../../../src/knowledge/schema/entry.ts';
import { STATE_NAMES } from '../../../src/knowledge/state-names.ts';
import { ranked, statePayOf, stateRank } from '../../../src/knowledge/state-pay.ts';
import { suggestStates } from '../../../src/search/names/suggest-states.ts';
import { credential, occupation, role, states, world } from '../small-world.ts';

const CODERS = states(
  'coders',
  [
    ['TX', 48_000, 17_000],
    ['CA', 60_000, 19_000],
    ['NY', 60_000, 9_000],
    ['DC', 72_000, 270],
    ['MS', 41_000, 2_300],
    ['VT', 55_000, null],
    ['AL', null, null],
    ['PR', 28_000, 9_000],
  ],
  [
    { area: 'Small Town, TX', cbsa: '10001', states: ['TX'], jobs: 100, median: null },
    { area: 'Big City, TX-NY', cbsa: '10002', states: ['TX', 'NY'], jobs: 5_000, median: 52_000 },
    { area: 'Gold City, CA', cbsa: '10003', states: ['CA'], jobs: 900, median: 63_000 },
  ],
);

const KNOWLEDGE = world(
  [
    occupation('coders', {
      pay: [
        {
          jobs: 190_000,
          annual: { mean: 55_000, p10: 35_000, p25: 42_000, median: 50_000, p75: 64_000, p90: 80_000 },
          source: 'bls',
          asOf: 'May 2025',
        },
      ],
    }),
    occupation('clerks', {
      pay: [
        {
          jobs: null,
          annual: { mean: 41_000, p10: null, p25: null, median: 40_000, p75: null, p90: null },
          source: 'bls',
          asOf: 'May 2025',
        },
      ],
    }),
    occupation('others', {}),
    role('coder', [], { occupation: 'outlook/coders' }),
    role('nobody', []),
  ],
  [CODERS, states('others', [['TX', 30_000, 10]])],
);

function show(id: string, ...states: string[]) {
  const card = statesCard({ kind: 'states', id, states }, KNOWLEDGE);
  const [embed] = renderCard(card, KNOWLEDGE).embeds;
  const fields = (embed?.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return { card, text: [embed?.title, embed?.description, ...fields].join('\n') };
}

describe('state names', () => {
  const table: [typed: string, code: string | undefined][] = [
    ['Texas', 'TX'],
    ['texas ', 'TX'],
    ['tx', 'TX'],
    ['TX', 'TX'],
    ['Texas (TX)', 'TX'],
    ['state of Texas', 'TX'],
    ['N. Carolina', 'NC'],
    ['North  Carolina', 'NC'],
    ['Washington', 'WA'],
    ['Washington DC', 'DC'],
    ['Washington, D.C.', 'DC'],
    ['D.C.', 'DC'],
    ['dc', 'DC'],
    ['district of columbia', 'DC'],
    ['puerto rico', 'PR'],
    ['Virginia', 'VA'],
    ['West Virginia', 'WV'],
    ['Texass', undefined],
    ['Ontario', undefined],
    ['constructor', undefined],
    ['', undefined],
    ['x'.repeat(5000), undefined],
  ];
  test.each(table)('%j is %s', (typed, code) => {
    expect(findState(typed)).toBe(code);
  });

  test('autocomplete offers names and codes that begin so, then later words', () => {
    const names = (typed: string) => suggestStates(typed).map(({ name }) => name);
    expect(names('ca')).toEqual(['California (CA)', 'North Carolina (NC)', 'South Carolina (SC)']);
    expect(names('virg')).toEqual(['Virginia (VA)', 'West Virginia (WV)']);
    expect(names('dc')).toEqual(['District of Columbia (DC)']);
    expect(names('zzz')).toEqual([]);
    expect(names('')).toHaveLength(25);
  });

  test('what autocomplete shows and sends is understood', () => {
    for (const code of Object.keys(STATE_NAMES)) {
      const [choice] = suggestStates(code);
      expect([findState(choice?.name ?? ''), findState(choice?.value ?? '')]).toEqual([code, code]);
    }
  });
});

describe('the tile grid', () => {
  test('has one tile for each state, DC and Puerto Rico, and no two in one place', () => {
    expect(US_TILES.map(({ state }) => state).sort()).toEqual(Object.keys(STATE_NAMES).sort());
    expect(new Set(US_TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(52);
    for (const { column, row } of US_TILES) {
      expect(column).toBeLessThan(US_COLUMNS);
      expect(row).toBeLessThan(US_ROWS);
    }
  });

  const beside: [string, string][] = [
    ['WA', 'ID'],
    ['CA', 'UT'],
    ['NC', 'SC'],
    ['VT', 'NH'],
  ];
  test.each(beside)('%s lies just west of %s', (west, east) => {
    const at = (code: string) => US_TILES.find(({ state }) => state === code);
    expect((at(west)?.column ?? 0) + 1).toBe(at(east)?.column);
    expect(at(west)?.row).toBe(at(east)?.row);
  });
});

describe('ranks', () => {
  const table: [state: string, by: 'median' | 'jobs', rank: ReturnType<typeof stateRank>][] = [
    ['DC', 'median', { place: 1, of: 6, shared: false }],
    ['CA', 'median', { place: 2, of: 6, shared: true }],
    ['NY', 'median', { place: 2, of: 6, shared: true }],
    ['VT', 'median', { place: 4, of: 6, shared: false }],
    ['PR', 'median', undefined],
    ['AL', 'median', undefined],
    ['CA', 'jobs', { place: 1, of: 5, shared: false }],
    ['NY', 'jobs', { place: 3, of: 5, shared: false }],
    ['PR', 'jobs', undefined],
    ['DC', 'jobs', { place: 5, of: 5, shared: false }],
    ['VT', 'jobs', undefined],
    ['WY', 'median', undefined],
  ];
  test.each(table)('%s by %s', (state, by, rank) => {
    expect(stateRank(CODERS, state, by)).toEqual(rank);
  });

  test('a list leaves out what is withheld and puts equals in the order of their codes', () => {
    expect(ranked(CODERS.states, 'median').map(({ state }) => state)).toEqual([
      'DC',
      'CA',
      'NY',
      'VT',
      'TX',
      'MS',
      'PR',
    ]);
  });

  test('figures are found by occupation', () => {
    expect(statePayOf(KNOWLEDGE, 'outlook/coders')).toBe(CODERS);
    expect(statePayOf(KNOWLEDGE, 'outlook/clerks')).toBeUndefined();
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [52, '52nd'],
    [111, '111th'],
  ])('%i is said %s', (place, said) => {
    expect(ordinal(place)).toBe(said);
  });
});

describe('the card of a few states', () => {
  test('says the medians, the highest first, and the figures of each in the order asked for', () => {
    expect(show('outlook/coders', 'TX', 'CA').text).toMatchInlineSnapshot(`
      "Coders in Texas and California
      Half of them earned more than $60,000 a year in California and $48,000 in Texas; nationwide $50,000. (May 2025)
      Texas, May 2025
      **Median** $48,000
      **Lowest-paid tenth** under $33,600
      **Middle half** $38,400–$60,000
      **Highest-paid tenth** over $76,800
      17,000 jobs; 1.2 times the national share of all jobs
      **By median pay** 5th of 6
      **By number of jobs** 2nd of 5
      California, May 2025
      **Median** $60,000
      **Lowest-paid tenth** under $42,000
      **Middle half** $48,000–$75,000
      **Highest-paid tenth** over $96,000
      19,000 jobs; 1.2 times the national share of all jobs
      **By median pay** 2nd of 6 (tied)
      **By number of jobs** 1st of 5
      Read with care
      A median based on few jobs can swing from year to year.
      Pay is not adjusted for the cost of living."
    `);
  });

  test('what BLS withholds or leaves out is said', () => {
    const { text } = show('outlook/coders', 'AL', 'WY', 'TX');
    expect(text).toContain('Coders in Alabama, Wyoming and Texas');
    expect(text).toContain('$48,000 a year in Texas');
    expect(text).toContain('BLS does not publish the median for Alabama.');
    expect(text).toContain('BLS lists no figures for Wyoming.');
    expect(text).toMatch(/Alabama, May 2025\n\*\*Median and jobs\*\* not published by BLS\nTexas/);
  });

  test('of a code that is no state it says so', () => {
    expect(show('outlook/coders', 'TX', 'ZZ').text).toContain('I have no figures for “ZZ”');
  });

  test('outlines each of them on the map', () => {
    const alt = show('outlook/coders', 'TX', 'CA').card.pictures?.[0]?.alt;
    expect(alt).toContain('Texas, outlined: $48,000. California, outlined: $60,000.');
  });

  test('offers each of them and all', () => {
    const labels = show('outlook/coders', 'TX', 'CA').card.actions?.map(({ label }) => label);
    expect(labels?.slice(0, 3)).toEqual(['Texas', 'California', 'All states']);
  });
});

describe('the card of one state', () => {
  test('says pay, range, jobs, ranks, the nation beside it and its areas', () => {
    expect(show('outlook/coders', 'TX').text).toMatchInlineSnapshot(`
      "Coders in Texas
      Half of them earned more than $48,000 a year in Texas, half less: 4 % below the national median of $50,000. (May 2025)
      The range in Texas, May 2025
      **Lowest-paid tenth** under $33,600
      **Middle half** $38,400–$60,000
      **Highest-paid tenth** over $76,800
      Jobs, May 2025
      17,000 jobs in Texas; 1.2 times the national share of all jobs
      Rank among the states and DC, May 2025
      **By median pay** 5th of 6
      **By number of jobs** 2nd of 5
      **Highest pay** District of Columbia $72,000, California $60,000, New York $60,000
      **Lowest pay** Mississippi $41,000, Texas $48,000, Vermont $55,000
      Nationwide
      Median $50,000; from the lowest-paid tenth under $35,000 to the highest-paid tenth over $80,000; 190,000 jobs (May 2025)
      Some metropolitan areas (most jobs or highest pay), May 2025
      **Big City, TX-NY** median $52,000, 5,000 jobs
      **Small Town, TX** median: not published by BLS, 100 jobs"
    `);
  });

  test('a territory has its figures, but no place among the states', () => {
    const { text } = show('outlook/coders', 'PR');
    expect(text).toContain('Half of them earned more than $28,000 a year');
    expect(text).toContain('Only the states and DC are ranked.');
  });

  test('above the nation and equal places', () => {
    const { text } = show('outlook/coders', 'CA');
    expect(text).toContain('20 % above the national median of $50,000');
    expect(text).toContain('2nd of 6 (tied)');
  });

  test('what BLS withholds is said to be withheld', () => {
    const { text, card } = show('outlook/coders', 'AL');
    expect(text).toContain('Median pay in Alabama: not published by BLS.');
    // The jobs are withheld too: each is said once, and there is no range and no rank.
    expect(text.match(/not published by BLS/gi)).toHaveLength(2);
    expect(text).not.toMatch(/The range in|Rank among/);
    expect(card.pictures?.[0]?.alt).toContain('Alabama, outlined: not published.');
  });

  test('only the number of jobs withheld', () => {
    const { text } = show('outlook/coders', 'VT');
    expect(text).toContain('10 % above');
    expect(text).toContain('Jobs, May 2025\nNot published by BLS');
  });

  test('a state that the table leaves out', () => {
    expect(show('outlook/coders', 'WY').text).toContain('BLS lists no figures for Wyoming.');
  });

  test('a code that is no state', () => {
    expect(show('outlook/coders', 'ZZ').text).toContain('I have no figures for “ZZ”');
  });

  test('a role is answered with the occupation that it is counted in', () => {
    const { text } = show('roles/coder', 'TX');
    expect(text).toContain('Coders in Texas');
    expect(text).toContain('BLS counts the coder with coders.');
  });

  test('no percentage is given against a year that is not the same', () => {
    expect(show('outlook/others', 'TX').text).not.toContain('national median');
  });
});

describe('the card of all states', () => {
  test('says highest, lowest, most jobs, and what to be careful with', () => {
    expect(show('outlook/coders').text).toMatchInlineSnapshot(`
      "Coders by state
      Median pay runs from $41,000 a year (Mississippi) to $72,000 (District of Columbia); nationwide $50,000. (May 2025)
      Highest pay, May 2025
      **1. District of Columbia** $72,000, 270 jobs
      **2. California** $60,000, 19,000 jobs
      **2. New York** $60,000, 9,000 jobs
      **4. Vermont** $55,000, jobs not published
      **5. Texas** $48,000, 17,000 jobs
      Lowest pay, May 2025
      **6. Mississippi** $41,000, 2,300 jobs
      **5. Texas** $48,000, 17,000 jobs
      **4. Vermont** $55,000, jobs not published
      **2. New York** $60,000, 9,000 jobs
      **2. California** $60,000, 19,000 jobs
      Most jobs, May 2025
      **1. California** 19,000 jobs, median $60,000
      **2. Texas** 17,000 jobs, median $48,000
      **3. New York** 9,000 jobs, median $60,000
      **4. Mississippi** 2,300 jobs, median $41,000
      **5. District of Columbia** 270 jobs, median $72,000
      Read with care
      A median based on few jobs can swing from year to year (jobs, May 2025: District of Columbia 270).
      BLS does not publish the median for Alabama.
      Pay is not adjusted for the cost of living."
    `);
  });
});

describe('without figures by state', () => {
  test.each([
    ['outlook/clerks', 'I have no figures by state for “Clerks”. I have them for: Coders and Others.'],
    ['roles/nobody', 'I have no figures by state for “Nobody”.'],
    ['outlook/gone', 'I do not know that occupation.'],
  ])('%s', (id, says) => {
    const { text, card } = show(id, 'TX');
    expect(text).toContain(says);
    expect(card.menu?.actions.map(({ intent }) => intentText(intent))).toEqual([
      'states outlook/coders TX',
      'states outlook/others TX',
    ]);
  });
});

test('every button and menu line of every card asks for something that is there', () => {
  for (const id of ['outlook/coders', 'outlook/clerks', 'roles/coder', 'outlook/gone']) {
    for (const states of [[], ['TX'], ['AL'], ['WY'], ['ZZ'], ['TX', 'AL']]) {
      const { card } = show(id, ...states);
      for (const { intent } of [...card.actions, ...(card.menu?.actions ?? [])]) {
        expect(parseIntent(intentText(intent), KNOWLEDGE)).toEqual(intent);
      }
    }
  }
});

test('a metropolitan area is told before its states, and what BLS holds back is told', () => {
  const lead = (...areas: string[]): string[] =>
    statesCard({ kind: 'states', id: 'outlook/coders', states: ['TX'], areas }, KNOWLEDGE).lead.map(
      ({ text }) => text,
    );
  expect(lead('10002')[0]).toBe(
    'Half of them earned more than $52,000 a year in Big City, TX-NY (5,000 jobs); nationwide $50,000.',
  );
  expect(lead('10001')[0]).toBe('BLS does not publish the median of Small Town, TX (100 jobs).');
  expect(lead('10002')[1]).toMatch(/in Texas/);
  expect(lead('99999')[0]).toMatch(/in Texas/);
});

test('where jobs were asked for, the states with most of them come first', () => {
  const { lead, sections } = statesCard(
    { kind: 'states', id: 'outlook/coders', states: [], facet: 'jobs' },
    KNOWLEDGE,
  );
  expect(lead[0]?.text).toMatch(/^Most of them work in California \(\d[\d,]* jobs\), /);
  expect(sections.map(({ name }) => name.split(',')[0]).slice(0, 2)).toEqual(['Most jobs', 'Highest pay']);
});

test('whoever asks how many jobs an area has is told that first, then those of its state', () => {
  const city = KNOWLEDGE.states.get('states/0')?.areas.find(({ area }) => area.startsWith('Big City'));
  const areas = [city?.cbsa ?? ''];
  const { lead } = statesCard(
    { kind: 'states', id: 'outlook/coders', states: ['TX'], areas, facet: 'jobs' },
    KNOWLEDGE,
  );
  expect(lead.map(({ text }) => text)).toEqual([
    '5,000 jobs in Big City, TX-NY.',
    '17,000 jobs in Texas.',
    expect.stringMatching(/^Half of them earned more than .* in Texas/),
  ]);
});

test('of areas the main state of each follows, without a second sentence on the medians', () => {
  const card = (states: string[], ...areas: string[]) =>
    statesCard({ kind: 'states', id: 'outlook/coders', states, areas }, KNOWLEDGE);
  expect(card(['TX'], '10002').sections[0]?.name).toBe('The range in Texas, May 2025');
  const two = card(['TX', 'CA'], '10002', '10003');
  expect(two.sections.map(({ name }) => name)).toEqual([
    'Texas, May 2025',
    'California, May 2025',
    'Read with care',
  ]);
  expect(two.lead.map(({ text }) => text)).toEqual([
    'Half of them earned more than $63,000 a year in Gold City, CA (900 jobs) and $52,000 in Big City, TX-NY (5,000 jobs); nationwide $50,000.',
  ]);
});

test.for<[quotient: number, share: string]>([
  [1, 'about the same share of all jobs as in the nation'],
  [0.95, 'about the same share of all jobs as in the nation'],
  [1.05, 'about the same share of all jobs as in the nation'],
  [1.06, '1.06 times the national share of all jobs'],
  [0.75, '0.75 times the national share of all jobs'],
])('a location quotient of %j is %j', ([lq, share]) => {
  const [row] = CODERS.states;
  expect(row && jobsText({ ...row, lq })).toBe(`17,000 jobs; ${share}`);
});

test('a credential is not counted by BLS: its group is the nearest', () => {
  const aaa = { ...credential('AAA'), occupation: 'outlook/coders' } as Entry;
  const knowledge = { ...KNOWLEDGE, entries: new Map([...KNOWLEDGE.entries, [aaa.id, aaa]]) };
  const { lead } = statesCard({ kind: 'states', id: aaa.id, states: ['TX'] }, knowledge);
  expect(lead.at(-1)?.text).toBe('The BLS group nearest to the AAA is coders.');
});

describe('the side that was asked for comes first', () => {
  const lead = (facet: 'jobs' | 'growth', ...states: string[]): string[] =>
    statesCard({ kind: 'states', id: 'outlook/coders', states, facet }, GROWING).lead.map(({ text }) => text);
  const [coders] = [...KNOWLEDGE.entries.values()];
  const projections = [{ period: '2025–35', percent: 7.8, openings: 100, source: 'bls', asOf: '2025–35' }];
  const GROWING = {
    ...KNOWLEDGE,
    entries: new Map([...KNOWLEDGE.entries, ['outlook/coders', { ...coders, projections } as Entry]]),
  };

  test('how many jobs there are in each state', () => {
    expect(lead('jobs', 'TX', 'CA').slice(0, 2)).toEqual([
      '17,000 jobs in Texas.',
      '19,000 jobs in California.',
    ]);
  });

  test('growth is known of the nation only', () => {
    expect(lead('growth', 'TX')[0]).toMatch(
      /^I have no growth figures by state\. Nationwide: 7\.8 % more jobs/,
    );
  });
});

test('what an occupation without a table pays is told of the nation', () => {
  expect(show('outlook/clerks', 'TX').text).toMatch(
    /no figures by state for “Clerks”.*Nationwide.*\$40,000/s,
  );
});
