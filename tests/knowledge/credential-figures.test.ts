import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from './folder.ts';
import { replacing } from './small.ts';

const RHIT = 'credentials/rhit.yaml';
const FROM = "source: ahima-site, asOf: '2026'";

/** What is told when the fees are these: for whom, and how much. */
function withFees(...fees: readonly [what: string, usd: number][]): string[] {
  const rows = fees.map(([what, usd]) => `  - {what: '${what}', usd: ${usd}, ${FROM}}\n`).join('');
  const fields = /fees:[\s\S]*(?=roles:)/;
  const change = (text: string): string => text.replace(fields, () => `fees:\n${rows}`);
  return problemsOf(knowledgeFolder({ [RHIT]: change }));
}

test.for<[fees: [what: string, usd: number][]]>([
  [
    [
      ['Exam, AHIMA member', 229],
      ['Exam, non-member', 299],
    ],
  ],
  [
    [
      ['Exam, AHIMA member', 299],
      ['Exam, non-member', 299],
    ],
  ],
  [
    [
      ['Exam, AHIMA member', 229],
      ['Renewal, non-member', 100],
    ],
  ],
  [
    [
      ['AAPC membership, one year', 222],
      ['Exam, one attempt', 100],
    ],
  ],
])('the fees %j are right', ([fees]) => {
  expect(withFees(...fees)).toEqual([]);
});

test.for<[member: string, other: string]>([
  ['Exam, AHIMA member', 'Exam, non-member'],
  ['Application and exam, HCCA or SCCE member', 'Application and exam, non-member'],
  ['Renewal, members', 'Renewal, nonmembers'],
])('%s never costs more than %s', ([member, other]) => {
  const both =
    'fees.1.usd (line 33) and fees.2.usd (line 34) do not fit: expected members to pay no more than others, got 329 for members and 299 for others';
  expect(withFees([member, 329], [other, 299])).toEqual([
    expect.stringMatching(/^knowledge\/credentials\/rhit\.yaml:34:\d+ fees\.2\.usd: /),
  ]);
  expect(withFees([member, 329], [other, 299])[0]).toContain(both);
});

test('a fee stands there once, in whatever spelling', () => {
  expect(withFees(['Exam, non-member', 299], ['exam, Non member', 399])).toEqual([
    'knowledge/credentials/rhit.yaml:34:12 fees.2.what: expected each fee once: say what is different, or take one out, got "exam, Non member" (the first is on line 33)',
  ]);
});

test.for<[what: string, renewal: string, told: string[]]>([
  ['two years and 20 units', 'years: 2, ceus: 20', []],
  ['four years and 60 units', 'years: 4, ceus: 60', []],
  ['years without units', 'years: 3', []],
  [
    'the two swapped',
    'years: 20, ceus: 2',
    [
      'renewal.years: expected 1 to 5 years, got 20',
      'renewal.ceus: expected 6 to 90 units in one cycle, got 2',
    ],
  ],
  [
    'ten times the units',
    'years: 2, ceus: 200',
    ['renewal.ceus: expected 6 to 90 units in one cycle, got 200'],
  ],
])('a renewal of %s is told as %s', ([, renewal, told]) => {
  const change = replacing('fees:', `renewal: {${renewal}, ${FROM}}\nfees:`);
  const problems = problemsOf(knowledgeFolder({ [RHIT]: change }));
  expect(problems.map((problem) => problem.replace(/^\S+ /, ''))).toEqual(told);
});

test.for([
  ['passRates: [{percent: 7.2, of: all', 'passRates.1.percent: expected 20 to 100 percent, got 7.2'],
  ['passRates: [{percent: 720, of: all', 'passRates.1.percent: expected 20 to 100 percent, got 720'],
])('a pass rate of %j is told', ([rate = '', told = '']) => {
  const [problem] = problemsOf(knowledgeFolder({ [RHIT]: replacing('fees:', `${rate}, ${FROM}}]\nfees:`) }));
  expect(problem).toContain(told);
});

const nextYear = String(new Date().getUTCFullYear() + 1);

test('what is announced ahead may be of next year; other facts may not', () => {
  const inPlace =
    (piece: string) =>
    (text: string): string =>
      text.replace(new RegExp(`(${piece}[\\s\\S]*?asOf: )'2026'`), (_, before) => `${before}'${nextYear}'`);
  expect(problemsOf(knowledgeFolder({ [RHIT]: inPlace('fees:') }))).toEqual([]);
  expect(problemsOf(knowledgeFolder({ [RHIT]: inPlace('exam:') }))).toEqual([]);
  expect(problemsOf(knowledgeFolder({ [RHIT]: inPlace('eligibility:') }))).toEqual([
    expect.stringContaining('eligibility.1.asOf: expected a year that is not in the future, up to '),
  ]);
});

test.for([
  ['cost', true],
  ['exam', true],
  ['education', false],
] as const)('a fact of next year on the facet %s is right: %s', ([facet, right]) => {
  const change = (text: string): string =>
    text.replace('facet: education', `facet: ${facet}`).replace("'2026'", `'${nextYear}'`);
  expect(problemsOf(knowledgeFolder({ 'education/associate.yaml': change }))).toHaveLength(right ? 0 : 1);
});
