import { expect, test } from 'vitest';
import { areasIn } from '../../../src/search/reading/areas-in.ts';

const AREAS = [
  { area: 'Dallas-Fort Worth-Arlington, TX', cbsa: '19100', states: ['TX'], jobs: 5210, median: 52140 },
  { area: 'Houston-Pasadena-The Woodlands, TX', cbsa: '26420', states: ['TX'], jobs: 3680, median: 51250 },
  { area: 'Providence-Warwick, RI-MA', cbsa: '39300', states: ['RI', 'MA'], jobs: 900, median: null },
  { area: 'Urban Honolulu, HI', cbsa: '46520', states: ['HI'], jobs: null, median: 63000 },
  {
    area: 'New York-Newark-Jersey City, NY-NJ',
    cbsa: '35620',
    states: ['NY', 'NJ'],
    jobs: 8090,
    median: 61190,
  },
  { area: 'St. Louis, MO-IL', cbsa: '41180', states: ['MO', 'IL'], jobs: 2000, median: 51000 },
];

test.for<[question: string, states: string[], areas: string[]]>([
  ['coder pay in Houston', [], ['26420']],
  ['coder pay houston vs dallas', [], ['19100', '26420']],
  ['what do coders make in honolulu?', [], ['46520']],
  ['coder salary st louis', [], ['41180']],
  ['coder salary in St. Louis, MO', ['MO'], ['41180']],
  ['coder salary in Dallas, Oregon', ['OR'], []],
  ['coder pay in dallas vs kansas city', ['MO', 'KS'], ['19100']],
  ['coder pay in houston or in georgia', ['GA'], ['26420']],
  ['coder pay in houston or dallas', [], ['19100', '26420']],
  ['does Providence pay coders well', [], []],
  ['pay in Arlington', [], []],
  ['coder pay in new york', ['NY'], []],
  ['', [], []],
])('“%s” (states %j) names %j', ([question, states, areas]) => {
  expect(areasIn(question, AREAS, states).map(({ cbsa }) => cbsa)).toEqual(areas);
});
