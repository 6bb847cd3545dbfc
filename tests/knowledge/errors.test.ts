import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from './folder.ts';
import { type Changes, replacing } from './small.ts';

/** What is wrong, the change that makes it wrong, and every line that a moderator reads then. */
type Row = [what: string, changes: Changes, problems: string[]];

const UNKNOWN_FIELD =
  'unknown field: check the spelling, or see a neighboring file for the fields that exist';

function inRhit(piece: string, by: string): Changes {
  return { 'credentials/rhit.yaml': replacing(piece, by) };
}

function inDrg(piece: string, by: string): Changes {
  return { 'terms/drg.yaml': replacing(piece, by) };
}

function inVersus(piece: string, by: string): Changes {
  return { 'comparisons/rhit-vs-rhia.yaml': replacing(piece, by) };
}

test('the small knowledge itself is in order', () => {
  expect(problemsOf(knowledgeFolder())).toEqual([]);
});

const FIELDS: Row[] = [
  [
    'words where a whole number belongs',
    inRhit('minutes: 210', 'minutes: three hours'),
    ['knowledge/credentials/rhit.yaml:29:12 exam.minutes: expected a whole number, got "three hours"'],
  ],
  [
    'half a minute',
    inRhit('minutes: 210', 'minutes: 210.5'),
    ['knowledge/credentials/rhit.yaml:29:12 exam.minutes: expected a whole number, got 210.5'],
  ],
  [
    'a name without a value',
    inRhit('minutes: 210', 'minutes:'),
    [
      'knowledge/credentials/rhit.yaml:29:11 exam.minutes: expected a whole number, got nothing: fill it in, or delete this line if there is nothing to say',
    ],
  ],
  [
    'a dollar sign in front of a number',
    inRhit('usd: 229', 'usd: $229'),
    [
      'knowledge/credentials/rhit.yaml:34:10 fees.1.usd: expected a number, got "$229": write 229, without dollar sign, comma or percent sign',
    ],
  ],
  [
    'a comma among the digits',
    inRhit('usd: 229', 'usd: 1,199'),
    [
      'knowledge/credentials/rhit.yaml:34:10 fees.1.usd: expected a number, got "1,199": write 1199, without dollar sign, comma or percent sign',
    ],
  ],
  [
    'a number in quotation marks',
    inRhit('minutes: 210', 'minutes: "210"'),
    [
      'knowledge/credentials/rhit.yaml:29:12 exam.minutes: expected a whole number, got "210": write 210, without quotation marks',
    ],
  ],
  [
    'yes where true belongs',
    inRhit('minutes: 210', 'openBook: yes'),
    ['knowledge/credentials/rhit.yaml:29:13 exam.openBook: expected true or false, got "yes": write true'],
  ],
  [
    'one id where a list of some belongs',
    {
      'questions/start-without-degree.yaml': replacing(
        'topic: getting started',
        'topic: getting started\nabout: education/associate',
      ),
    },
    [
      'knowledge/questions/start-without-degree.yaml:7:8 about: expected a list (lines that begin with "- ", or [a, b]), got "education/associate": write [education/associate]',
    ],
  ],
  [
    'a field that is missing in an item of a list, told where the item begins',
    inRhit('    usd: 229\n', ''),
    [
      'knowledge/credentials/rhit.yaml:33:5 fees.1.usd: expected the field "usd" (a number), but it is missing',
    ],
  ],
  [
    'a negative fee',
    inRhit('usd: 229', 'usd: -1'),
    ['knowledge/credentials/rhit.yaml:34:10 fees.1.usd: expected 0 to 5,000 dollars, got -1'],
  ],
  [
    'a fee range that ends at nothing',
    inRhit('usd: 229', 'usd: 229\n    usdMax: 0'),
    [
      'knowledge/credentials/rhit.yaml:35:13 fees.1.usdMax: usd (line 34) and usdMax (line 35) do not fit: expected usdMax to be at least as much as usd, got 229 and 0',
    ],
  ],
  [
    'a rank beyond the last',
    inRhit('featured: 1', 'featured: 100'),
    ['knowledge/credentials/rhit.yaml:8:11 featured: expected at most 99, got 100'],
  ],
  [
    'a word that is none of the choices',
    inRhit('level: entry', 'level: begginer'),
    [
      'knowledge/credentials/rhit.yaml:15:8 level: expected one of entry, intermediate, advanced, management, varies, got "begginer"',
    ],
  ],
  [
    'a list where a text belongs',
    inDrg('category: Payment', 'category: [Payment, Coding]'),
    ['knowledge/terms/drg.yaml:6:11 category: expected a text, got a list of 2'],
  ],
  [
    'fields where a text belongs',
    inDrg('category: Payment', 'category: {name: Payment}'),
    [
      'knowledge/terms/drg.yaml:6:11 category: expected a text, got fields: a text with a colon in it goes in quotation marks',
    ],
  ],
  [
    'a text where a list belongs',
    inDrg('aliases:\n  - ms-drg', 'aliases: ms-drg'),
    [
      'knowledge/terms/drg.yaml:3:10 aliases: expected a list (lines that begin with "- ", or [a, b]), got "ms-drg": write [ms-drg]',
    ],
  ],
  [
    'a number where fields belong',
    { 'roles/medical-coder.yaml': replacing('years: {min: 3, max: 5}', 'years: 3') },
    [
      'knowledge/roles/medical-coder.yaml:26:12 next.1.years: expected fields (name: value), got 3: write {min: 3, max: 3}, or {min: 3} for 3 and more',
    ],
  ],
  [
    'a number among the aliases',
    inDrg('- ms-drg', '- ms-drg\n  - 7'),
    ['knowledge/terms/drg.yaml:5:5 aliases.2: expected a text, got 7: write "7", with the quotation marks'],
  ],
  [
    'an empty list of facts',
    { 'terms/drg.yaml': (text) => text.replace(/facts:[\s\S]*/, 'facts: []\n') },
    ['knowledge/terms/drg.yaml:7:8 facts: expected at least 1 item, got a list of 0'],
  ],
  [
    'a summary of one word',
    inDrg('summary: A group of hospital stays that are paid the same.', 'summary: Stays'),
    ['knowledge/terms/drg.yaml:5:10 summary: expected at least 20 characters, got "Stays"'],
  ],
  [
    'a summary of two paragraphs',
    inDrg(
      'summary: A group of hospital stays that are paid the same.',
      'summary: |-\n  A group of hospital stays.\n  They are paid the same.',
    ),
    [
      'knowledge/terms/drg.yaml:5:10 summary: expected one paragraph, without line breaks (write >- instead of |), got "A group of hospital stays.\\nThey are paid the same."',
    ],
  ],
  [
    'a long text, which is shown shortened',
    inDrg('title: Diagnosis-related group', `title: ${'Diagnosis '.repeat(20)}`),
    [
      'knowledge/terms/drg.yaml:1:8 title: expected at most 120 characters, got "Diagnosis Diagnosis Diagnosis Diagnosis Diagnosis Diagno…"',
    ],
  ],
  [
    'an address without https',
    inRhit('https://www.ahima.org/rhit', 'www.ahima.org/rhit'),
    [
      'knowledge/credentials/rhit.yaml:9:11 official: expected a web address such as https://www.cdc.gov/nchs/, got "www.ahima.org/rhit": write https://www.ahima.org/rhit',
    ],
  ],
  [
    'a day that does not exist',
    inRhit('featured: 1', 'featured: 1\nreviewBy: 2027-02-30'),
    [
      'knowledge/credentials/rhit.yaml:9:11 reviewBy: expected a date such as 2027-06-01, got "2027-02-30": there is no such day',
    ],
  ],
  [
    'a period with a hyphen',
    { 'outlook/medical-records-specialists.yaml': replacing('period: 2024–34', 'period: 2024-34') },
    [
      'knowledge/outlook/medical-records-specialists.yaml:17:13 projections.1.period: expected a period such as 2024–34 (with an en dash), got "2024-34": write 2024–34',
    ],
  ],
  [
    'a state written out',
    { 'states/29-2072.yaml': replacing('state: TX', 'state: Texas') },
    [
      'knowledge/states/29-2072.yaml:3:13 states.1.state: expected a postal code such as TX, got "Texas": write TX',
    ],
  ],
  [
    'an area code that is too short',
    {
      'states/29-2072.yaml': (text) =>
        `${text}areas: [{area: Austin, cbsa: "12", states: [TX], jobs: null, median: null}]\n`,
    },
    [
      'knowledge/states/29-2072.yaml:56:30 areas.1.cbsa: expected an area code of 5 to 7 digits, such as 12420, got "12"',
    ],
  ],
  [
    'a misspelled name of a field',
    inRhit('minutes: 210', 'minuets: 210'),
    ['knowledge/credentials/rhit.yaml:29:3 exam.minuets: unknown field: write minutes'],
  ],
  [
    'a field that must not reach an object of the program',
    inDrg('category: Payment', 'category: Payment\n__proto__: {polluted: true}'),
    [`knowledge/terms/drg.yaml:7:1 __proto__: ${UNKNOWN_FIELD}`],
  ],
  [
    'a missing field, told where its entry begins',
    inRhit('experience: none\n', ''),
    [
      'knowledge/credentials/rhit.yaml:1:1 experience: expected the field "experience" (one of none, recommended, required, varies), but it is missing',
    ],
  ],
  [
    'a missing field inside another',
    inRhit('  text: People who begin in health information.\n', ''),
    [
      'knowledge/credentials/rhit.yaml:19:1 audience.text: expected the field "text" (a text), but it is missing',
    ],
  ],
  [
    'several mistakes in one file, from top to bottom',
    {
      'terms/drg.yaml': (text) =>
        text.replace('category: Payment', 'category: 5').replace('short: DRG', 'shrt: DRG'),
    },
    [
      'knowledge/terms/drg.yaml:2:1 shrt: unknown field: write short',
      'knowledge/terms/drg.yaml:6:11 category: expected a text, got 5: write "5", with the quotation marks',
    ],
  ],
];

const SOURCES: Row[] = [
  [
    'a source that nobody knows',
    inRhit('source: ahima-site', 'source: somebody'),
    [
      'knowledge/credentials/rhit.yaml:21:11 audience.source: expected a key of knowledge/sources.yaml, got "somebody"',
    ],
  ],
  [
    'the beginning of a source, with the one that is probably meant',
    inRhit('source: ahima-site', 'source: ahima'),
    [
      'knowledge/credentials/rhit.yaml:21:11 audience.source: expected a key of knowledge/sources.yaml, got "ahima" (did you mean "ahima-site"?)',
    ],
  ],
  [
    'one unknown source among several',
    inRhit('source: ahima-site', 'source: [ahima-site, nobody]'),
    [
      'knowledge/credentials/rhit.yaml:21:24 audience.source.2: expected a key of knowledge/sources.yaml, got "nobody"',
    ],
  ],
  [
    "a source's name instead of its key",
    inRhit('source: ahima-site', 'source: AHIMA site'),
    [
      'knowledge/credentials/rhit.yaml:21:11 audience.source: expected the key of a source in knowledge/sources.yaml, such as bls-oews-2025, got "AHIMA site"',
    ],
  ],
  [
    'a fact without a source',
    inRhit('  source: ahima-site\n', ''),
    [
      'knowledge/credentials/rhit.yaml:19:1 audience.source: expected the field "source" (the key of a source in knowledge/sources.yaml, such as bls-oews-2025), but it is missing',
    ],
  ],
  [
    'a number as a source',
    inRhit('source: ahima-site', 'source: 12'),
    [
      'knowledge/credentials/rhit.yaml:21:11 audience.source: expected the key of a source in knowledge/sources.yaml, such as bls-oews-2025, got 12',
    ],
  ],
  [
    'a fact without a period',
    inRhit("  source: ahima-site\n  asOf: '2026'\neligibility", '  source: ahima-site\neligibility'),
    [
      'knowledge/credentials/rhit.yaml:19:1 audience.asOf: expected the field "asOf" (a text), but it is missing',
    ],
  ],
  [
    'a year without quotes, which YAML reads as a number',
    inRhit("asOf: '2026'", 'asOf: 2026'),
    [
      'knowledge/credentials/rhit.yaml:22:9 audience.asOf: expected a text, got 2026: write "2026", with the quotation marks',
    ],
  ],
  [
    'a key of sources.yaml that is not one',
    {
      'sources.yaml': (text) =>
        `${text}Prep Site:\n  publisher: Prep\n  title: A page\n  read: 2024-01\n  sure: reported\n`,
    },
    [
      'knowledge/sources.yaml:18:1 Prep Site: expected a key of small letters, digits and hyphens, got "Prep Site": write prep-site',
    ],
  ],
  [
    'a source whose sureness is no word of ours',
    { 'sources.yaml': replacing('sure: reported', 'sure: hearsay') },
    ['knowledge/sources.yaml:17:9 prep-blog.sure: expected one of confirmed, reported, got "hearsay"'],
  ],
];

const REFERENCES: Row[] = [
  [
    'an id that does not exist',
    inRhit('rival: credentials/rhia', 'rival: credentials/cpc'),
    [
      'knowledge/credentials/rhit.yaml:10:8 rival: expected the id of an entry, got "credentials/cpc", which does not exist',
    ],
  ],
  [
    'an id with a slip of the finger, and the one that is probably meant',
    inRhit('rival: credentials/rhia', 'rival: credentials/rhiaa'),
    [
      'knowledge/credentials/rhit.yaml:10:8 rival: expected the id of an entry, got "credentials/rhiaa", which does not exist (did you mean "credentials/rhia"?)',
    ],
  ],
  [
    'a name instead of an id',
    inRhit('rival: credentials/rhia', 'rival: RHIA'),
    [
      'knowledge/credentials/rhit.yaml:10:8 rival: expected the id of an entry, which begins with one of roles/, credentials/, outlook/, education/, comparisons/, questions/, terms/, settings/, organizations/, starts/, journeys/, got "RHIA" (did you mean "credentials/rhia"?)',
    ],
  ],
  [
    'the id of another kind of entry',
    inRhit('occupation: outlook/medical-records-specialists', 'occupation: roles/medical-coder'),
    [
      'knowledge/credentials/rhit.yaml:41:13 occupation: expected an id that begins with outlook/, got "roles/medical-coder"',
    ],
  ],
  [
    'the id of another kind inside a list',
    inRhit('- roles/medical-coder', '- terms/drg'),
    ['knowledge/credentials/rhit.yaml:38:5 roles.1: expected an id that begins with roles/, got "terms/drg"'],
  ],
  [
    'a journey that begins at a role',
    {
      'journeys/school-to-director.yaml': replacing(
        'start: starts/high-school',
        'start: roles/medical-coder',
      ),
    },
    [
      'knowledge/journeys/school-to-director.yaml:4:8 start: expected an id that begins with starts/, got "roles/medical-coder"',
    ],
  ],
  [
    'pay by state of an occupation that does not exist',
    {
      'states/29-2072.yaml': replacing(
        'occupation: outlook/medical-records-specialists',
        'occupation: outlook/coders',
      ),
    },
    [
      'knowledge/states/29-2072.yaml:1:13 occupation: expected the id of an entry, got "outlook/coders", which does not exist',
    ],
  ],
  [
    'an ambiguous name that leads to nothing',
    { 'ambiguous.yaml': replacing('entry: terms/drg', 'entry: terms/icd-10-pcs') },
    [
      'knowledge/ambiguous.yaml:4:14 1.means.1.entry: expected the id of an entry, got "terms/icd-10-pcs", which does not exist',
    ],
  ],
];

const NAMES: Row[] = [
  [
    'an alias that another entry has, in another spelling',
    { 'roles/coding-auditor.yaml': replacing('- code auditor', '- Coding-Specialist') },
    [
      'knowledge/roles/coding-auditor.yaml:3:5 aliases.1: expected a name of its own, got "coding specialist", which roles/medical-coder has (knowledge/roles/medical-coder.yaml:4)',
    ],
  ],
  [
    "an alias that is another entry's title",
    { 'settings/hospital.yaml': replacing('- health system', '- medical coder') },
    [
      'knowledge/settings/hospital.yaml:3:5 aliases.1: expected a name of its own, got "medical coder", which roles/medical-coder has (knowledge/roles/medical-coder.yaml:1)',
    ],
  ],
  [
    'a short name that another entry has',
    { 'settings/hospital.yaml': replacing('title: Hospital', 'title: Hospital\nshort: D.R.G.') },
    [
      'knowledge/settings/hospital.yaml:2:8 short: expected a name of its own, got "DRG", which terms/drg has (knowledge/terms/drg.yaml:2)',
    ],
  ],
  [
    'an alias that is declared to mean several things',
    inRhit('- registered technician', '- P.C.S.'),
    [
      'knowledge/credentials/rhit.yaml:4:5 aliases.1: expected an unambiguous name, got "P.C.S.", which has several meanings in knowledge/ambiguous.yaml (knowledge/ambiguous.yaml:1)',
    ],
  ],
  [
    'a question that two entries claim',
    inDrg('- what is a drg', '- "What is the R.H.I.T.?"'),
    [
      'knowledge/terms/drg.yaml:12:5 asks.1: expected a question that fits only this entry, got "What is the R.H.I.T.?", which credentials/rhit also has (knowledge/credentials/rhit.yaml:6)',
    ],
  ],
];

const COMPARISONS: Row[] = [
  [
    'an aspect without a line for one of the compared',
    inVersus('      credentials/rhia: Management\n', ''),
    [
      'knowledge/comparisons/rhit-vs-rhia.yaml:18:7 aspects.2.says: expected a line for credentials/rhia, but it is missing',
    ],
  ],
  [
    'an aspect with a line for something else',
    inVersus('credentials/rhia: Management', 'credentials/rhia: Management\n      terms/drg: None'),
    [
      'knowledge/comparisons/rhit-vs-rhia.yaml:20:7 aspects.2.says.terms/drg: expected only credentials/rhit, credentials/rhia here, got "terms/drg"',
    ],
  ],
  [
    'a line under a name instead of an id',
    inVersus('credentials/rhia: Management', 'RHIA: Management'),
    [
      'knowledge/comparisons/rhit-vs-rhia.yaml:19:7 aspects.2.says.RHIA: expected only credentials/rhit, credentials/rhia here, got "RHIA" (did you mean "credentials/rhia"?)',
    ],
  ],
  [
    'a verdict for one of the two only',
    inVersus('    credentials/rhia: you have four years\n', ''),
    [
      'knowledge/comparisons/rhit-vs-rhia.yaml:30:5 verdict.choose: expected a line for credentials/rhia, but it is missing',
    ],
  ],
];

const YAML: Row[] = [
  [
    'a quote that is not closed',
    inDrg('category: Payment', 'category: "Payment'),
    ['knowledge/terms/drg.yaml:6:11 expected a second quotation mark (") after this text, but it is missing'],
  ],
  [
    'a list that is not closed',
    inDrg('category: Payment', 'category: [Payment'),
    ['knowledge/terms/drg.yaml:6:11 expected a ] that closes this [, but it is missing'],
  ],
  [
    'a colon in the middle of a text',
    inDrg('category: Payment', 'category: Payment: hospital'),
    [
      'knowledge/terms/drg.yaml:6:11 expected quotation marks around a text with a colon and a space in it: write category: "Payment: hospital"',
    ],
  ],
  [
    'a tab as indentation',
    inDrg('category: Payment', '\tcategory: Payment'),
    ['knowledge/terms/drg.yaml:6:1 expected spaces in front of this line, got a tab: use the space bar'],
  ],
  [
    'a field that stands there twice',
    inDrg('category: Payment', 'category: Payment\ntitle: Again'),
    [
      'knowledge/terms/drg.yaml:7:1 expected each field once, got "title" again (the first is on line 1): take one of them out',
    ],
  ],
  [
    'a NUL byte',
    inDrg('category: Payment', 'category: Pay\0ment'),
    ['knowledge/terms/drg.yaml:6:14 expected text, got a NUL byte: is this a binary file?'],
  ],
  [
    'an empty file',
    { 'terms/drg.yaml': '' },
    ['knowledge/terms/drg.yaml:1:1 expected fields (name: value), but the file is empty'],
  ],
  [
    'a file of comments only',
    { 'terms/drg.yaml': '# to be written\n' },
    ['knowledge/terms/drg.yaml:1:1 expected fields (name: value), but the file is empty'],
  ],
  [
    'a list instead of an entry',
    { 'terms/drg.yaml': '- title\n- summary\n' },
    ['knowledge/terms/drg.yaml:1:1 expected fields (name: value), got a list of 2'],
  ],
  [
    'prose instead of an entry',
    { 'terms/drg.yaml': 'A DRG is a group.' },
    ['knowledge/terms/drg.yaml:1:1 expected fields (name: value), got "A DRG is a group."'],
  ],
  [
    'two documents in one file',
    { 'terms/drg.yaml': 'title: one\n---\ntitle: two\n' },
    [
      'knowledge/terms/drg.yaml:2:1 expected one entry in a file, but a line of --- or ... begins a second one',
    ],
  ],
];

test.for([...FIELDS, ...SOURCES, ...REFERENCES, ...NAMES, ...COMPARISONS, ...YAML])(
  '%s is told with its place',
  ([, changes, problems]) => {
    expect(problemsOf(knowledgeFolder(changes))).toEqual(problems);
  },
);

test('aliases that would blow up to gigabytes are refused before they do', () => {
  const bomb = Array.from({ length: 20 }, (_, at) => `b${at}: &b${at} [${'*a, '.repeat(8)}x]`);
  const problems = problemsOf(
    knowledgeFolder({ 'terms/drg.yaml': ['a: &a [x, x, x, x]', ...bomb].join('\n') }),
  );
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems)
    expect(problem).toMatch(/^knowledge\/terms\/drg\.yaml:\d+:\d+ .*YAML a(lias|nchor)/);
});

test.for([
  ['an anchor', '&nbsp; Payment'],
  ['a tag', '!important Payment'],
])('%s is refused: it would swallow the beginning of a text', ([, value]) => {
  const problems = problemsOf(knowledgeFolder(inDrg('category: Payment', `category: ${value}`)));
  expect(problems).toEqual([expect.stringMatching(/^knowledge\/terms\/drg\.yaml:6:\d+ expected plain text/)]);
});

test('nesting without an end is one mistake, not a thousand', () => {
  const folder = knowledgeFolder({ 'terms/drg.yaml': '['.repeat(100_000) });
  expect(problemsOf(folder).slice(0, 2)).toEqual([
    'knowledge/terms/drg.yaml:1:1 this file cannot be read as YAML: it is nested too deeply',
  ]);
});

test('the mistakes of all files are told at once, by file and from top to bottom', () => {
  const folder = knowledgeFolder({
    'terms/drg.yaml': (text) =>
      text.replace('category: Payment', 'category: 5').replace('short: DRG', 'short: 1'),
    'roles/him-director.yaml': replacing('level: master', 'level: chief'),
    'starts/high-school.yaml': 'title: "open',
    'education/associate.yml': '',
  });
  expect(problemsOf(folder).map((line) => line.split(' ')[0])).toEqual([
    'knowledge/education/associate.yml:1:1',
    'knowledge/roles/him-director.yaml:6:8',
    'knowledge/starts/high-school.yaml:1:8',
    'knowledge/terms/drg.yaml:2:8',
    'knowledge/terms/drg.yaml:6:11',
  ]);
});

test('a file that cannot be read does not hide what is wrong between the others', () => {
  const folder = knowledgeFolder({
    'terms/drg.yaml': replacing('category: Payment', 'category: 5'),
    'credentials/rhit.yaml': replacing('rival: credentials/rhia', 'rival: credentials/cpc'),
  });
  expect(problemsOf(folder)).toEqual([
    'knowledge/credentials/rhit.yaml:10:8 rival: expected the id of an entry, got "credentials/cpc", which does not exist',
    'knowledge/terms/drg.yaml:6:11 category: expected a text, got 5: write "5", with the quotation marks',
  ]);
});

test('a file that cannot be read still counts as there for those that name it', () => {
  const folder = knowledgeFolder({ 'credentials/rhit.yaml': replacing('level: entry', 'level: begginer') });
  expect(problemsOf(folder)).toHaveLength(1);
});
