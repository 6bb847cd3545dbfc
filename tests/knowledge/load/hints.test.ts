import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, replacing } from '../small.ts';

/** The end of what is told of a change: how to write what was meant, and nothing else is told. */
function told(changes: Changes): string {
  const problems = problemsOf(knowledgeFolder(changes));
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
}

function inRhit(piece: string, by: string): Changes {
  return { 'credentials/rhit.yaml': replacing(piece, by) };
}

test.for<[value: string, hint: string]>([
  ['51k', 'write 51000'],
  ['0.07 million', 'write 70000'],
  ['−229', 'write -229, with the hyphen of the keyboard'],
  ['–229', 'write -229, with the hyphen of the keyboard'],
  ['$1.5K', 'write 1500'],
  ['229 dollars', 'write 229, the number alone'],
  ['about 229', 'write 229, the number alone'],
  ['USD 229', 'write 229, the number alone'],
  ['229-299', 'write usd: 229 and, on a line of its own, usdMax: 299'],
  ['$229 – $299', 'write usd: 229 and, on a line of its own, usdMax: 299'],
  ['229 to 299 dollars', 'write usd: 229 and, on a line of its own, usdMax: 299'],
  ['1,199', 'write 1199, without dollar sign, comma or percent sign'],
  ['1,234,567 $', 'write 1234567, without dollar sign, comma or percent sign'],
  ['7,8', 'write 7.8, with a point'],
  ['"229"', 'write 229, without quotation marks'],
  ['“229”', 'write 229, without quotation marks'],
])('a fee of %j is told with: %s', ([value, hint]) => {
  expect(
    told(inRhit('usd: 229', `usd: ${value}`))
      .split('": ')
      .at(-1),
  ).toBe(hint);
});

test.for([
  ['usd: two hundred', 'got "two hundred"'],
  ['usd: .-', 'got ".-"'],
])('where nobody can tell what was meant, nothing is advised: %s', ([by = '', end = '']) => {
  expect(told(inRhit('usd: 229', by)).endsWith(end)).toBe(true);
});

test.for([
  ['3.5', 'if these are hours, write 210'],
  ['3', 'if these are hours, write 180'],
  ['3:30', 'write 210'],
  ['3.5 hours', 'write 210'],
  ['3 hours 30 minutes', 'write 210'],
  ['3h30', 'write 210'],
  ['210 minutes', 'write 210, the number alone'],
  ['90-120', 'write one number'],
])('minutes of %j are told with: %s', ([value, hint]) => {
  expect(told(inRhit('minutes: 210', `minutes: ${value}`)).endsWith(`: ${hint}`)).toBe(true);
});

test.for<[what: string, changes: Changes, hint: string]>([
  [
    'an insecure address',
    inRhit('https://www.ahima', 'http://www.ahima'),
    'write https://www.ahima.org/rhit',
  ],
  ['a word in capitals', inRhit('level: entry', 'level: Entry'), 'write entry, in small letters'],
  ['a word with a space', inRhit('schooling: associate', 'schooling: High school'), 'write high-school'],
  ['a review in figures', inRhit('featured: 1', 'reviewBy: 6/1/2027'), 'write 2027-06-01'],
  ['a review with dots', inRhit('featured: 1', 'reviewBy: "1.6.2027"'), 'write 2027-06-01'],
  ['a date with dots', inRhit("asOf: '2026'", 'asOf: 4.3.2026'), 'write "March 4, 2026"'],
  ['a fiscal year', inRhit("asOf: '2026'", 'asOf: FY2026'), 'write "fiscal year 2026"'],
  ['a quarter behind its year', inRhit("asOf: '2026'", 'asOf: 2026 Q3'), 'write "Q3 2026"'],
  ['two years with a slash', inRhit("asOf: '2026'", 'asOf: 2025/26'), 'write "2025–26"'],
  ['the day of reading', inRhit("asOf: '2026'", 'asOf: retrieved Sept 3, 2026'), 'write "September 3, 2026"'],
  ['a review in words', inRhit('featured: 1', 'reviewBy: June 1, 2027'), 'write 2027-06-01'],
  [
    'ids with a comma between',
    inRhit(
      'rival: credentials/rhia\nrelated:\n  - comparisons/rhit-vs-rhia',
      'related: terms/drg, roles/medical-coder',
    ),
    'write [terms/drg, roles/medical-coder]',
  ],
  [
    'years as a range',
    { 'roles/medical-coder.yaml': replacing('{min: 3, max: 5}', '1-2') },
    'write {min: 1, max: 2}',
  ],
  ['years and more', { 'roles/medical-coder.yaml': replacing('{min: 3, max: 5}', '3+') }, 'write {min: 3}'],
  [
    'a period with four digits twice',
    { 'outlook/medical-records-specialists.yaml': replacing('period: 2024–34', 'period: 2024-2034') },
    'write 2024–34',
  ],
  [
    'sources with a comma between',
    inRhit('source: ahima-site', 'source: ahima-site, prep-blog'),
    'write [ahima-site, prep-blog]',
  ],
  [
    'a figure that there is not',
    { 'states/29-2072.yaml': replacing('median: 47000', 'median: n/a') },
    'write null',
  ],
  [
    'a sign of BLS for no figure',
    { 'states/29-2072.yaml': replacing('median: 47000', 'median: "**"') },
    'write null',
  ],
  [
    'jobs with a point between thousands',
    { 'states/29-2072.yaml': replacing('jobs: 14000', 'jobs: 14.250') },
    'write 14250, without a point',
  ],
  [
    'a code of BLS without its hyphen',
    { 'outlook/medical-records-specialists.yaml': replacing('soc: 29-2072', 'soc: 292072') },
    'write "29-2072", with the quotation marks',
  ],
  [
    'sources in round brackets',
    inRhit('source: ahima-site', 'source: (ahima-site, prep-blog)'),
    'write [ahima-site, prep-blog]',
  ],
  [
    'sources with a semicolon between',
    inRhit('source: ahima-site', 'source: ahima-site; prep-blog'),
    'write [ahima-site, prep-blog]',
  ],
  [
    'ids in curly brackets',
    { 'roles/medical-coder.yaml': replacing('next:', 'related: {terms/drg, roles/coding-auditor}\nnext:') },
    'write [terms/drg, roles/coding-auditor]',
  ],
  [
    'yearly pay with a point between thousands',
    { 'outlook/medical-records-specialists.yaml': replacing('median: 51140', 'median: 51.140') },
    'write 51140, without a point',
  ],
  [
    'a limit that BLS prints for a figure',
    { 'states/29-2072.yaml': replacing('p90: 75000', 'p90: ">= $239,200"') },
    'write null, since this is a limit and no figure',
  ],
  ['a limit of a fee', inRhit('usd: 229', 'usd: "> 229"'), 'write 229, the number alone'],
  [
    'a heading without its list',
    inRhit('  - registered technician\n', ''),
    'fill it in, or delete this line if there is nothing to say',
  ],
  [
    'a field without its text',
    inRhit('short: RHIT', 'short:'),
    'fill it in, or delete this line if there is nothing to say',
  ],
  [
    'a text for fields',
    inRhit(
      "exam:\n  questions: 150\n  minutes: 210\n  source: ahima-site\n  asOf: '2026'",
      'exam: 150 questions',
    ),
    'write its fields below it, each on a line of its own, as a neighboring file does',
  ],
  [
    'a list for fields',
    inRhit(
      "audience:\n  text: People who begin in health information.\n  source: ahima-site\n  asOf: '2026'",
      "audience:\n  - text: People who begin in health information.\n    source: ahima-site\n    asOf: '2026'",
    ),
    'no dash belongs in front of these fields: take it out',
  ],
  [
    'fields for a list',
    { 'terms/drg.yaml': replacing('  - text: Medicare', '    text: Medicare') },
    'write each item with a dash and a space in front of its first line',
  ],
  [
    'a text for a list of facts',
    inRhit(
      "eligibility:\n  - text: An associate degree from an accredited program.\n    source: ahima-site\n    asOf: '2026'",
      'eligibility: A degree.',
    ),
    'write each item below it, with a dash, as a neighboring file does',
  ],
  [
    'a fact among questions',
    { 'terms/drg.yaml': (text) => `${text}  - text: It pays.\n    source: ahima-site\n` },
    'these are the fields of something else, such as a fact: move them to its list',
  ],
  [
    'a question among facts',
    { 'terms/drg.yaml': replacing('asks:', '  - who pays by it\nasks:') },
    'write it with the fields of the other items, or move it to the list where it belongs',
  ],
  [
    'several questions among facts, once',
    { 'terms/drg.yaml': replacing('asks:', '  - who pays by it\n  - who else\n  - since when\nasks:') },
    'write it with the fields of the other items, or move it to the list where it belongs',
  ],
  ['a short month', inRhit("asOf: '2026'", 'asOf: Mar 2026'), 'write "March 2026"'],
])('%s is told with how to write it', ([, changes, hint]) => {
  expect(told(changes).endsWith(`: ${hint}`)).toBe(true);
});

test('a text of figures that is too short is not taken for a number', () => {
  const change = replacing('A group of hospital stays that are paid the same.', '"2026"');
  expect(told({ 'terms/drg.yaml': change }).endsWith('expected at least 20 characters, got "2026"')).toBe(
    true,
  );
});

test('a slip in a word from a list is told with the word that was meant', () => {
  const problem = told(inRhit('schooling: associate', 'schooling: asociate'));
  expect(problem.endsWith('got "asociate" (did you mean "associate"?)')).toBe(true);
});

test('a text over several lines says where the sign for it stands', () => {
  const change = replacing('text: People who', 'text: |\n    People who\n    like to');
  expect(told({ 'credentials/rhit.yaml': change })).toContain(
    'audience.text: expected one line of text, without line breaks (remove the | after the field name, or the empty line in the text)',
  );
});

test.for(['', '\n\n', '# to be written\n'])('of the file %j is said that it is empty', (text) => {
  expect(told({ 'terms/drg.yaml': text })).toBe(
    'knowledge/terms/drg.yaml:1:1 expected fields (name: value), but the file is empty',
  );
});
