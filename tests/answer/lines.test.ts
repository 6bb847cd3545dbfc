import { expect, test } from 'vitest';
import type { Line } from '../../src/answer/card.ts';
import { lineOf, linesMarkdown } from '../../src/answer/lines.ts';
import type { Provenance } from '../../src/knowledge/schema/fact.ts';
import { smallKnowledge } from '../knowledge/small.ts';

const KNOWLEDGE = smallKnowledge();
const BLS: Provenance = { source: 'bls-oews-2025', asOf: 'May 2025' };
const AHIMA: Provenance = { source: 'ahima-site', asOf: '2026' };
const BLOG: Provenance = { source: 'prep-blog', asOf: 'January 2024' };

function said(text: string, from?: Provenance, more: Partial<Line> = {}): string {
  return linesMarkdown([{ text, ...(from ? { from } : {}), ...more }], KNOWLEDGE, 'AHIMA');
}

test.for<[text: string, from: Provenance | undefined, shown: string]>([
  ['Median pay: $51,140 a year.', BLS, 'Median pay: $51,140 a year. (May 2025)'],
  ['Median pay in May 2025: $51,140.', BLS, 'Median pay in May 2025: $51,140.'],
  ['Median pay in 2025: $51,140.', BLS, 'Median pay in 2025: $51,140.'],
  ['Median pay in 2019: $42,630.', BLS, 'Median pay in 2019: $42,630. (May 2025)'],
  [
    '7.1 % more jobs in ten years (2024–34).',
    { ...BLS, asOf: '2024–34' },
    '7.1 % more jobs in ten years (2024–34).',
  ],
  ['Reads charts and assigns codes.', BLS, 'Reads charts and assigns codes.'],
  ['Assigns ICD-10-CM and ICD-10-PCS codes.', BLS, 'Assigns ICD-10-CM and ICD-10-PCS codes.'],
  ['BLS counts them as 29-2072.', BLS, 'BLS counts them as 29-2072.'],
  ['It takes six years.', BLS, 'It takes six years. (May 2025)'],
  ['Needs two years of coding.', BLS, 'Needs two years of coding. (May 2025)'],
  ['The results come in two or more weeks.', BLS, 'The results come in two or more weeks. (May 2025)'],
  ['One year of work counts.', BLS, 'One year of work counts. (May 2025)'],
  ['One of the two ways is a two-year degree.', BLS, 'One of the two ways is a two-year degree.'],
  ['23.2 % in ten years (2024–34)', { ...BLS, asOf: 'August 2025' }, '23.2 % in ten years (2024–34)'],
  ['A median of $42,630 (May 2019).', BLS, 'A median of $42,630 (May 2019).'],
  ['$335, then called CTR (until 2024).', BLS, '$335, then called CTR (until 2024). (May 2025)'],
  ['$229 for members.', { ...AHIMA, asOf: 'undated' }, '$229 for members. (undated page)'],
  ['$229 for members.', { ...AHIMA, asOf: 'Undated' }, '$229 for members. (undated page)'],
  ['$229 for members.', undefined, '$229 for members.'],
  ['The law of 1996 led to it.', BLS, 'The law of 1996 led to it.'],
  ['It was counted in the 2018–28 edition.', BLS, 'It was counted in the 2018–28 edition.'],
  ['The fee was $1996 then.', BLS, 'The fee was $1996 then. (May 2025)'],
  ['62 % passed in 2025.', { ...AHIMA, asOf: '2013–2025' }, '62 % passed in 2025.'],
])('%j of %j is shown as %j', ([text, from, shown]) => {
  expect(said(text, from)).toBe(shown);
});

test.for<[what: string, from: Provenance, shown: string]>([
  [
    'only a third party says it',
    BLOG,
    'It takes weeks. (reported by Prep Blog, January 2024; check with AHIMA)',
  ],
  [
    'one of two sources is a third party',
    { source: ['ahima-site', 'prep-blog'], asOf: 'August 2025' },
    'It takes weeks. (in part reported by Prep Blog, January 2024; check with AHIMA)',
  ],
  [
    'a third party gives the figures of another time',
    { source: 'prep-blog', asOf: '2015–25' },
    'It takes weeks. (reported by Prep Blog, January 2024; check with AHIMA)',
  ],
  [
    'a third party says it without a date',
    { source: 'prep-blog', asOf: 'undated' },
    'It takes weeks. (reported by Prep Blog; check with AHIMA)',
  ],
  [
    'sources disagree',
    { source: ['ahima-site', 'bls-oews-2025'], asOf: '2025', sure: 'disputed' },
    'It takes weeks. (sources disagree: AHIMA and BLS, 2025; ask AHIMA)',
  ],
  ['the editors estimate it', { ...AHIMA, sure: 'estimate' }, "It takes weeks. (editors' estimate)"],
  ['the editors vouch for a third party', { ...BLOG, sure: 'confirmed' }, 'It takes weeks.'],
  [
    'issuers and governments say it',
    { source: ['ahima-site', 'bls-oews-2025'], asOf: '2025' },
    'It takes weeks.',
  ],
])('where %s, the line says so', ([, from, shown]) => {
  expect(said('It takes weeks.', from)).toBe(shown);
});

test.for<[what: string, from: Provenance, shown: string]>([
  ['a third party says it', BLOG, 'It takes weeks. (reported January 2024; check with AHIMA)'],
  [
    'one of two sources is a third party',
    { source: ['ahima-site', 'prep-blog'], asOf: 'August 2025' },
    'It takes weeks. (in part reported January 2024; check with AHIMA)',
  ],
  [
    'a third party says it without a date',
    { source: 'prep-blog', asOf: 'undated' },
    'It takes weeks. (reported; check with AHIMA)',
  ],
  [
    'sources disagree',
    { source: ['ahima-site', 'bls-oews-2025'], asOf: '2025', sure: 'disputed' },
    'It takes weeks. (sources disagree, 2025; ask AHIMA)',
  ],
])('where the names of sources would drown the line and %s, it is told without them', ([, from, shown]) => {
  expect(said('It takes weeks.', from, { unnamed: true })).toBe(shown);
});

test('whoever quotes somebody is named last, lest all seem to quote them', () => {
  const [blog] = [...KNOWLEDGE.sources.values()].filter(({ key }) => key === 'prep-blog');
  if (!blog) throw new Error('the small knowledge has no prep-blog');
  const quoting = { ...blog, key: 'quoting', publisher: 'third parties quoting AHIMA' };
  const sources = new Map([...KNOWLEDGE.sources, ['quoting', quoting] as const]);
  const line: Line = { text: 'It takes weeks.', from: { ...BLOG, source: ['quoting', 'prep-blog'] } };
  expect(linesMarkdown([line], { ...KNOWLEDGE, sources }, 'AHIMA')).toContain(
    'reported by Prep Blog and third parties quoting AHIMA, January 2024',
  );
});

test('what calls itself an estimate gets no note that it is one', () => {
  const from: Provenance = { ...AHIMA, sure: 'estimate' };
  expect(said('Our estimate: it is hard.', from)).toBe('Our estimate: it is hard.');
  expect(said('By our estimates it is hard.', AHIMA)).toBe('By our estimates it is hard.');
});

test('a figure that is not sure shows its year once', () => {
  expect(said('It costs $99.', BLOG)).toBe(
    'It costs $99. (reported by Prep Blog, January 2024; check with AHIMA)',
  );
  expect(said('It costs $99.', { ...AHIMA, sure: 'estimate' })).toBe(
    "It costs $99. (2026; editors' estimate)",
  );
});

test('without somebody to ask, the reader is told to check', () => {
  expect(linesMarkdown([{ text: 'Weeks.', from: BLOG }], KNOWLEDGE)).toContain(
    '; check before you rely on it',
  );
});

test('an issuer that a source quotes is not asked where it answers for something else', () => {
  const quoting = new Map([...KNOWLEDGE.sources].map(([key, one]) => [key, { ...one, checkWith: 'ACDIS' }]));
  const line: Line = { text: 'It takes weeks.', from: BLOG, checkWith: 'AHIMA' };
  const note = (one: Line): string => linesMarkdown([one], { ...KNOWLEDGE, sources: quoting });
  expect(note(line)).toContain('check with ACDIS');
  expect(note({ ...line, notWith: ['ACDIS'] })).toContain('check with AHIMA');
});

test('what an issuer says itself is checked with the issuer, where the editors read a copy only', () => {
  expect(said('It takes weeks.', { ...AHIMA, sure: 'reported' })).toBe(
    'It takes weeks. (from a copy, 2026; check with AHIMA)',
  );
  expect(said('It takes weeks.', { ...AHIMA, asOf: 'undated', sure: 'reported' })).toBe(
    'It takes weeks. (from a copy; check with AHIMA)',
  );
});

test.for<[text: string, asOf: string, shown: string]>([
  ['Adds and retires charge lines.', 'about 2013', 'Adds and retires charge lines. (about 2013)'],
  ['Adds and retires charge lines.', '2022', 'Adds and retires charge lines.'],
  ['In 2013 it was two people.', 'about 2013', 'In 2013 it was two people.'],
  ['Adds and retires charge lines.', 'undated', 'Adds and retires charge lines.'],
])(
  'what is ten years older than the newest source is dated, with or without a figure: %j of %s',
  ([text, asOf, shown]) => {
    expect(said(text, { ...AHIMA, asOf })).toBe(shown);
  },
);

test("the editors' own words are not dated by an old source that says the same", () => {
  const from = { ...AHIMA, asOf: 'July 2013' };
  expect(said('Software suggests codes.', from, { timeless: true })).toBe('Software suggests codes.');
  expect(said('Software suggests codes.', from)).toBe('Software suggests codes. (July 2013)');
});

const BLOG_NOTE = 'reported by Prep Blog, January 2024; check with AHIMA';

test('a doubt that goes for all lines stands once below them', () => {
  const lines = ['It takes weeks.', 'It costs $99.'].map((text) => ({ text, from: BLOG }));
  expect(linesMarkdown(lines, KNOWLEDGE, 'AHIMA')).toBe(
    `It takes weeks.\nIt costs $99. (January 2024)\n_${BLOG_NOTE}_`,
  );
});

test('a doubt that goes for some lines stands once below them, with a sign behind each', () => {
  const doubted = (text: string) => ({ text, from: BLOG });
  const lines = [doubted('It takes weeks.'), { text: 'It is hard.' }, doubted('It costs $99.')];
  expect(linesMarkdown(lines, KNOWLEDGE, 'AHIMA')).toBe(
    `It takes weeks. †\nIt is hard.\nIt costs $99. (January 2024) †\n_† ${BLOG_NOTE}_`,
  );
});

test('doubts that differ stand behind their own lines', () => {
  const lines = [
    { text: 'It takes weeks.', from: BLOG },
    { text: 'It costs $99.', from: AHIMA },
    { text: 'It is hard.' },
  ];
  expect(linesMarkdown(lines, KNOWLEDGE, 'AHIMA')).toBe(
    `It takes weeks. (${BLOG_NOTE})\nIt costs $99. (2026)\nIt is hard.`,
  );
});

test('a heading is not doubted: a doubt that goes for all lines under it stands once below them', () => {
  const from: Provenance = { source: [], asOf: '', sure: 'estimate' };
  const lines: Line[] = [
    { text: 'Steps:', heads: true },
    { text: 'One.', from },
    { text: 'Two.', from },
  ];
  expect(linesMarkdown(lines, KNOWLEDGE)).toBe("Steps:\nOne.\nTwo.\n_editors' estimate_");
});

test('sure lines have no note below them, and no lines make no text', () => {
  expect(linesMarkdown([lineOf({ text: 'One.', ...BLS }), lineOf({ text: 'Two.', ...BLS })], KNOWLEDGE)).toBe(
    'One.\nTwo.',
  );
  expect(linesMarkdown([], KNOWLEDGE)).toBe('');
});

test('what comes from the knowledge is never read as markdown; our own marks are', () => {
  expect(said('O*NET says **so**', undefined, { head: 'HL7_v2' })).toBe(
    '**HL7\\_v2** O\\*NET says \\*\\*so\\*\\*',
  );
  expect(said('The [old] page', undefined, { link: 'https://a.example/x' })).toBe(
    '[The \\[old\\] page](<https://a.example/x>)',
  );
  expect(said('The page', undefined, { link: 'https://a.example/x_(y) z>' })).toBe(
    '[The page](<https://a.example/x_%28y%29%20z%3E>)',
  );
  expect(said('It takes weeks.', { ...AHIMA, asOf: 'O*NET 2024', sure: 'estimate' })).toBe(
    "It takes weeks. (editors' estimate)",
  );
  expect(said('5 weeks.', { ...AHIMA, asOf: 'O*NET, 2024' })).toBe('5 weeks. (O\\*NET, 2024)');
});

test('a line of a fact keeps its source and its period', () => {
  const fact = { text: 'It is hard.', ...BLS };
  expect(lineOf(fact)).toEqual({ text: 'It is hard.', from: fact });
});
