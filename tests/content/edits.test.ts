import { expect, test } from 'vitest';
import { KNOWLEDGE_DIR } from '../../src/folders.ts';
import { buildKnowledge, type ParseCache } from '../../src/knowledge/build.ts';
import { readKnowledgeFiles } from '../../src/knowledge/load/files.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';

const { files: FILES } = readKnowledgeFiles(KNOWLEDGE_DIR);
const CACHE: ParseCache = new Map();

type Edits = Readonly<Record<string, (text: string) => string>>;

/** What the check says of the real knowledge after some edits; a new file begins empty. */
function told(edits: Edits): string[] {
  const names = new Set([
    ...FILES.map(({ name }) => name),
    ...Object.keys(edits).map((name) => `knowledge/${name}`),
  ]);
  const files = [...names].map((name) => {
    const text = FILES.find((file) => file.name === name)?.text ?? '';
    return { name, text: edits[name.replace('knowledge/', '')]?.(text) ?? text };
  });
  const built = buildKnowledge(files, CACHE);
  return built.ok ? [] : built.problems.map(formatProblem);
}

/** Replaces a piece of a file; a piece that is not there is a mistake of the test. */
function put(piece: string | RegExp, by: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(piece, () => by);
    if (changed === text) throw new Error(`the file holds no ${String(piece)}`);
    return changed;
  };
}

const FEE = '    usd: 229\n    source: [oep-rhit-facts, ahima-certifications-overview]\n    asOf: "2026"';
const NEW_SOURCE = `
bls-oews-2026:
  publisher: BLS
  title: OEWS May 2026 national wages
  url: https://www.bls.gov/oes/tables.htm
  read: May 2026
  sure: confirmed
`;
const NEW_SURVEY = `pay:
  - jobs: 70100
    annual: { mean: null, p10: 32000, p25: 37000, median: 44500, p75: 52000, p90: 64000 }
    source: bls-oews-2026
    asOf: May 2026
`;

test.for<[what: string, edits: Edits]>([
  ['nothing', {}],
  [
    'a fee of next year, while comparisons still have this year’s',
    { 'credentials/rhit.yaml': put(FEE, FEE.replace('229', '239').replace('"2026"', '"2027"')) },
  ],
  [
    'a new survey of BLS with its source, and the summary after it',
    {
      'sources.yaml': (text) => text + NEW_SOURCE,
      'outlook/file-clerks.yaml': (text) =>
        put(
          'Half earned more than $43,600 a year in May 2025',
          'Half earned more than $44,500 a year in May 2026',
        )(put('pay:\n', NEW_SURVEY)(text)),
    },
  ],
  [
    'growth of another edition, and the note on it',
    {
      'outlook/file-clerks.yaml': (text) =>
        put(
          'decline of 15.8 %',
          'decline of 14.2 %',
        )(put('    percent: -15.8\n', '    percent: -14.2\n    openings: 6900\n')(text)),
    },
  ],
  ['a fact less', { 'terms/ppe.yaml': put(/ {2}- text: PPE hours.*\n.*\n.*\n/, '') }],
  [
    'a new term with a few questions beside it',
    {
      'terms/leveling.yaml': () => `title: E/M leveling
summary: The choice of the level of a visit by what the record supports.
related: [terms/upcoding]
category: coding
facts:
  - facet: definition
    text: Leveling is the choice of a code for a visit by what the record supports.
    source: cms-overview-coding-classification-systems
    asOf: "undated"
`,
      'terms/leveling.asks.txt': () => 'payer changed my 99214 to a 99213, what is that called\n',
    },
  ],
  [
    'a fact with curly quotation marks, accents and an emoji',
    { 'terms/ppe.yaml': put('ran from 40 to 416.', 'ran from “40” to 416 — naïve résumé, it’s ≥ 40 ✓ 🎓.') },
  ],
])('%s is no mistake', ([, edits]) => {
  expect(told(edits)).toEqual([]);
});

test.for<[what: string, edits: Edits, file: string, message: RegExp]>([
  [
    'the end of an entry that was saved halfway',
    { 'credentials/rhit.yaml': (text) => text.slice(0, text.indexOf('\nfees:') + 1) },
    'credentials/rhit.yaml',
    / asks: expected asks: and a question or two at the end of this file/,
  ],
  [
    'a table of states that names another occupation',
    { 'states/11-9111.yaml': put('outlook/medical-and-health-services-managers', 'outlook/data-scientists') },
    'states/11-9111.yaml',
    /:1:13 occupation: expected the occupation with the code 11-9111/,
  ],
  [
    'two states with each other’s figures',
    {
      'states/11-9111.yaml': (text) =>
        text
          .replace('state: CA,', 'state: ??,')
          .replace('state: WY,', 'state: CA,')
          .replace('state: ??,', 'state: WY,'),
    },
    'states/11-9111.yaml',
    / expected the figures of Wyoming, but these look like those of California/,
  ],
  [
    'a median with two digits swapped',
    { 'outlook/file-clerks.yaml': put('median: 43600', 'median: 46300') },
    'outlook/file-clerks.yaml',
    / summary \(line 10\) and pay\.1\.annual\.median \(line 34\) do not fit/,
  ],
  [
    'growth with its point in the wrong place',
    { 'outlook/file-clerks.yaml': put('percent: -15.8', 'percent: -0.158') },
    'outlook/file-clerks.yaml',
    /:41:14 projections\.1\.percent: .* do not fit: expected the same figure for 2025–35/,
  ],
  [
    'jobs with a digit less',
    { 'outlook/file-clerks.yaml': put('jobs: 73440', 'jobs: 7344') },
    'outlook/file-clerks.yaml',
    /:29:11 pay\.1\.jobs: .* got 73,440 and 7344/,
  ],
  [
    'figures of one survey under the date of another',
    { 'states/11-9111.yaml': put('asOf: May 2025', 'asOf: May 2024') },
    'states/11-9111.yaml',
    / asOf: expected the edition of the source, which is May 2025/,
  ],
  [
    'an exam that all comparisons have longer',
    { 'credentials/rhit.yaml': put('minutes: 210', 'minutes: 120') },
    'credentials/rhit.yaml',
    / exam\.minutes: expected 210, as in \d+ comparisons/,
  ],
  [
    'a fee that one comparison has otherwise',
    { 'comparisons/rhit-vs-rhia.yaml': put('credentials/rhit: $229 for', 'credentials/rhit: $249 for') },
    'comparisons/rhit-vs-rhia.yaml',
    / expected what credentials\/rhit says \(229 and 299\), got "\$249"/,
  ],
  [
    'the facts of another entry under new names',
    {
      'terms/field-hours.yaml': () =>
        (FILES.find(({ name }) => name === 'knowledge/terms/ppe.yaml')?.text ?? '')
          .replace(/title: .*/, 'title: Hours in the field')
          .replace(/short: .*/, 'short: HITF')
          .replace(/aliases:[\s\S]*?(?=summary)/, '')
          .replace(
            /summary: >-\n(?: {2}.*\n)+/,
            'summary: Hours that a program asks for outside of the school.\n',
          )
          .replace(/asks:[\s\S]*/, 'asks:\n  - hours in the field, how many\n'),
    },
    'terms/field-hours.yaml',
    / expected facts of its own, got only facts of terms\/ppe/,
  ],
  [
    'a name of another entry, in a file that comes first',
    { 'terms/ppe.yaml': put('short: PPE', 'short: ROI') },
    'terms/ppe.yaml',
    / short: expected a name of its own, got "ROI", which terms\/roi has/,
  ],
])('%s is told once, in the file that was changed', ([, edits, file, message]) => {
  const problems = told(edits);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^knowledge/${file.replaceAll('.', '\\.')}:`));
  expect(problems[0]).toMatch(message);
});
