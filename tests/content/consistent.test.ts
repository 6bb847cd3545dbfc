import { expect, test } from 'vitest';
import type { Intent } from '../../src/intent/intent.ts';
import { pathsBetween } from '../../src/knowledge/career-paths.ts';
import { ofKind } from '../../src/knowledge/knowledge.ts';
import { yearsNamed } from '../../src/knowledge/period.ts';
import { entryNamed, KNOWLEDGE, said, statementsOf } from './real.ts';

/** One thing is told one way, in whatever answer it stands; what leads an answer is the usual case. */

test('nobody is sent to check with the very publisher that is doubted', () => {
  const sources = [...KNOWLEDGE.sources.values()];
  const sure = new Set(sources.flatMap(({ publisher, sure: how }) => (how === 'confirmed' ? publisher : [])));
  const senseless = sources.filter(
    ({ publisher, sure: how, checkWith }) =>
      how === 'reported' && (checkWith === publisher || (checkWith === undefined && sure.has(publisher))),
  );
  expect(senseless.map(({ key }) => key)).toEqual([]);
});

test.for([
  [['credentials/cdip', 'credentials/ccds'], 'at a Prometric center or online with a remote proctor', ''],
  [['credentials/cdip', 'credentials/ccds'], "AHIMA's fee, due again in full", ''],
  [['credentials/cdip', 'credentials/ccds'], '140, of which 120 count', 'check with ACDIS'],
  [
    ['credentials/cic', 'credentials/ccs', 'credentials/rhit'],
    'not needed; AHIMA members pay less',
    'check with AHIMA',
  ],
  [['credentials/cic', 'credentials/ccs', 'credentials/rhit'], '$222 to $299 a year for AAPC', 'ask AAPC'],
] as const)('in %j “%s” is doubted as it should be: %s', ([ids, text, doubt]) => {
  const lines = said({ kind: 'compare', ids: [...ids], page: 1 }).split('\n');
  const at = lines.findIndex((one) => one.includes(text));
  expect(at).toBeGreaterThan(-1);
  // What several lines share stands below them, behind the same mark.
  const [mark] = lines[at]?.match(/[†‡]$/) ?? [];
  const note = mark ? lines.slice(at + 1).find((one) => one.trim().startsWith(mark)) : '';
  const told = `${lines[at]}${note}`;
  if (doubt === '') expect(told).not.toMatch(/check with|disagree/);
  else expect(told).toContain(doubt);
});

test('what employers do is not checked with who issues a credential', () => {
  expect(said({ kind: 'entry', id: 'questions/remote-kids' })).not.toMatch(/check with AAPC/);
});

test.for(['questions/federal-job', 'questions/cert-pay', 'questions/license', 'settings/government'])(
  '%s says that the VA wants a certification of its coders, and an HIM one of administrators only',
  (id) => {
    const texts = statementsOf(entryNamed(id)).map(({ text }) => text);
    expect(texts.join('\n')).toMatch(/coders? .*certification|certification of all its coders/i);
    for (const text of texts.filter((one) => one.includes('full performance level')))
      expect(text).toMatch(/administrators/);
  },
);

test('pay of posts with their grades is not said to be of all levels together', () => {
  const asked: Intent = { kind: 'facet', id: 'questions/federal-job', facet: 'pay', qualifier: 'level' };
  expect(said(asked)).toContain('GS-4 to GS-7');
  expect(said(asked)).not.toContain('No source I have gives pay by years or level');
});

test('growth in comparisons is of the edition that BLS published itself', () => {
  const rows = ofKind(KNOWLEDGE, 'comparisons').flatMap(({ id, aspects }) =>
    aspects.flatMap(({ says }) => Object.values(says).map((text) => `${id}: ${text}`)),
  );
  expect(rows.filter((row) => row.includes('2025–35'))).toEqual([]);
  expect(said({ kind: 'entry', id: 'questions/growth' }).split('\n')[2]).toMatch(
    /^Yes: BLS expects 7\.1 %.*2024–34/,
  );
});

test.for([
  ['credentials/chps', 'credentials/ods', "two with a bachelor's degree or the RHIA"],
  ['credentials/chpc', 'credentials/ods', 'The board decides which work and education count'],
  ['credentials/rhia', 'credentials/ods', 'Route 3, for a bachelor'],
  ['credentials/cphims', 'credentials/ods', 'Without a degree: 10 years'],
] as const)('what %s needs is told beside %s with its usual routes', ([id, other, route]) => {
  expect(said({ kind: 'compare', ids: [id, other], page: 1, facet: 'eligibility' })).toContain(route);
});

test.for([
  ['credentials/rhia', '$123,860', '$68,020'],
  ['credentials/ccds', '$68,020', '$51,140'],
  ['credentials/ccds-o', '$68,020', '$51,140'],
  ['roles/cdi-specialist', '$68,020', '$51,140'],
] as const)('%s names both groups of BLS, whatever it stands beside', ([id, ...medians]) => {
  const beside = said({ kind: 'compare', ids: [id, 'credentials/chpc'], page: 1, facet: 'pay' });
  for (const text of [beside, said({ kind: 'entry', id })])
    for (const median of medians) expect(text).toContain(median);
});

test.for<[intent: Intent, lead: RegExp]>([
  [{ kind: 'facet', id: 'roles/him-educator', facet: 'eligibility' }, /^BLS: community colleges/],
  [{ kind: 'facet', id: 'roles/ehr-trainer', facet: 'start' }, /^Where people can come from/],
  [{ kind: 'facet', id: 'credentials/rhia', facet: 'jobs' }, /^Jobs where it fits/],
  [{ kind: 'facet', id: 'credentials/rhia', facet: 'jobs', qualifier: 'holders' }, /^13,848 people hold it/],
])('%j is led by what was asked', ([intent, lead]) => {
  expect(said(intent).split('\n')[2]).toMatch(lead);
});

test.for<[intent: Intent, has: string[], lacks: string[]]>([
  [{ kind: 'facet', id: 'questions/online', facet: 'education' }, ['Online study'], ['Remote work']],
  [{ kind: 'facet', id: 'education/associate', facet: 'remote' }, ['Online study'], ['Remote work']],
  [{ kind: 'entry', id: 'organizations/aaham' }, ['In 2014'], ['Cost']],
  [
    { kind: 'facet', id: 'roles/cancer-registrar', facet: 'next' },
    ['[Pay and outlook]'],
    ['[Where it leads]'],
  ],
  [{ kind: 'entry', id: 'settings/long-term-care' }, ['Job titles health information technician'], []],
  [{ kind: 'facet', id: 'settings/hospital', facet: 'jobs' }, ['Job titles '], []],
  [
    { kind: 'compare', ids: ['terms/data-governance', 'terms/information-governance'], page: 1 },
    ['Data governance vs. Information governance'],
    ['DG'],
  ],
  [
    { kind: 'compare', ids: ['education/associate', 'education/bachelor'], page: 1, facet: 'education' },
    ['Opens the exam'],
    ['Cost is counted by'],
  ],
  [
    { kind: 'compare', ids: ['education/post-bacc', 'education/masters'], page: 1, facet: 'education' },
    ['Opens the RHIA'],
    ['no sourced statement'],
  ],
  [{ kind: 'facet', id: 'roles/chargemaster-coordinator', facet: 'duties' }, ['(about 2013)'], []],
])('%j has its headings, labels and dates right', ([intent, has, lacks]) => {
  const text = said(intent);
  for (const part of has) expect(text).toContain(part);
  for (const part of lacks) expect(text).not.toContain(part);
});

test('an old pass rate names its year in the sentence', () => {
  const old = ofKind(KNOWLEDGE, 'credentials').flatMap(({ id, passRates = [] }) =>
    passRates.filter(({ asOf }) => Math.max(...yearsNamed(asOf)) <= 2016).map(({ of }) => `${id}: ${of}`),
  );
  expect(old.length).toBeGreaterThan(0);
  expect(old.filter((text) => yearsNamed(text).length === 0)).toEqual([]);
});

test('who has a diploma can begin as a coder, from a shop as from school', () => {
  const size = (from: string) =>
    pathsBetween(KNOWLEDGE, from, 'roles/clinical-coding-specialist')[0]?.steps.length;
  expect([size('starts/front-desk'), size('starts/high-school')]).toEqual([1, 1]);
});

test('the list of roles by pay names those whose BLS group has no entry', () => {
  const text = said({ kind: 'browse', of: 'roles', filter: 'by:pay', page: 1 });
  expect(text).toMatch(/Not in this order[\s\S]*Information security officer .*\$124,910/);
});
