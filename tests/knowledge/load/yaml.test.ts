import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/knowledge/load/yaml.ts';
import { formatProblem } from '../../../src/knowledge/problem.ts';

/** A small entry as a moderator writes it, to be broken in one place. */
const ENTRY = `title: National Center
short: NCHS
aliases:
  - CAHIM
  - CAIHIM
summary: The statistics center of the CDC. It keeps codes.
related: [terms/icd-10-cm, terms/cm-committee]
exam:
  questions: 150
  minutes: 210
facts:
  - facet: definition
    text: NCHS keeps the codes.
    source: cms
    asOf: "undated"
  - text: More.
`;

/** The mistake: what stands there, what is written instead, and everything that is said then. */
type Slip = [what: string, piece: string, by: string, told: string];

function told(text: string): string[] {
  return parseYaml('f', text).problems.map((problem) => formatProblem(problem).slice(2));
}

const ONE_LINE = 'if it goes on from the line above, put both on one line';
const FIELD = 'expected a field (a name, a colon and a space, such as title: )';
const COLUMN = 'lines that belong together begin in the same column; a text is one line';
const NOTE =
  'expected nothing after this text, got a note (#), which is cut off: put the whole text in quotation marks if this is part of it, or the note on a line of its own';
const QUOTE = 'expected nothing after the closing quotation mark, got more';

const DIFF =
  'expected the lines of the file, got a comparison of two versions: take out the lines with a minus sign in column 1, and the plus sign of the others';

function fence(line: string): string {
  return `expected the file alone, got "${line}", which chat programs put before and after it: take this line out`;
}

const SLIPS: Slip[] = [
  [
    'no space behind a colon',
    'short: NCHS',
    'short:NCHS',
    '2:1 expected a space after the colon, got "short:NCHS": write short: NCHS',
  ],
  [
    'no space behind the last colon',
    'asOf: "undated"',
    'asOf:"undated"',
    '15:5 expected a space after the colon, got "asOf:"undated"": write asOf: "undated"',
  ],
  ['a dash alone', 'related: [', '-\nrelated: [', `7:1 ${FIELD}, got "-"; ${ONE_LINE}`],
  ['no colon', 'short: NCHS', 'short NCHS', `2:1 ${FIELD}, got "short NCHS"; ${ONE_LINE}`],
  ['a text that goes on below', 'CDC. It', 'CDC.\nIt', `7:1 ${FIELD}, got "It keeps codes."; ${ONE_LINE}`],
  [
    'a text that goes on below in a fact',
    'keeps the',
    'keeps\n    the',
    `14:5 ${FIELD}, got "the codes."; ${ONE_LINE}`,
  ],
  [
    'a long text without its spaces',
    'summary: The',
    'summary: >-\nThe',
    '7:1 expected two more spaces in front of this line, because it belongs to "summary: >-" above it',
  ],
  [
    'no space behind a dash',
    '- CAIHIM',
    '-CAIHIM',
    '5:3 expected a space after the dash, got "-CAIHIM": write - CAIHIM',
  ],
  [
    'no space behind the first dash',
    '- CAHIM',
    '-CAHIM',
    '4:3 expected a space after the dash of an item, but it is missing',
  ],
  [
    'no dash',
    '  - CAIHIM',
    '  CAIHIM',
    `5:3 expected a dash and a space in front of each item, got "CAIHIM": write - CAIHIM (${ONE_LINE})`,
  ],
  [
    'a dash too far to the left',
    '  - CAIHIM',
    '- CAIHIM',
    '5:1 expected this dash in column 3, under the dash above it, got column 1',
  ],
  [
    'a dash too far to the right, which YAML takes for a part of the text above',
    '  - CAIHIM',
    '   - CAIHIM',
    '5:4 expected this dash under the other dashes of its list, but here it belongs to the text above: check the spaces in front of it, and the line above',
  ],
  [
    'no dash in front of the first item',
    '  - CAHIM',
    '  CAHIM',
    '4:3 expected a dash and a space in front of each item, got "CAHIM": write - CAHIM',
  ],
  [
    'a sign of a word processor instead of a dash',
    '  - CAHIM',
    '  • CAHIM',
    '4:3 expected a dash and a space in front of each item, got "• CAHIM": write - CAHIM',
  ],
  [
    'a sign of a word processor in the middle of a list',
    '  - CAIHIM',
    '  • CAIHIM',
    `5:3 expected a dash and a space in front of each item, got "• CAIHIM": write - CAIHIM`,
  ],
  [
    'signs of a word processor all along',
    '  - CAHIM\n  - CAIHIM',
    '  • CAHIM\n  • CAIHIM',
    '4:3 expected a dash and a space in front of each item, got "• CAHIM": write - CAHIM',
  ],
  [
    'a long dash',
    '  - CAHIM',
    '  – CAHIM',
    '4:3 expected a dash and a space in front of each item, got "– CAHIM": write - CAHIM',
  ],
  [
    'a star as in Markdown',
    '  - CAHIM',
    '  * CAHIM',
    '4:3 expected a dash and a space in front of each item, got "* CAHIM": write - CAHIM',
  ],
  [
    'numbers',
    '  - CAHIM\n  - CAIHIM',
    '  1. CAHIM\n  - CAIHIM',
    '4:3 expected a dash and a space in front of each item, got "1. CAHIM": write - CAHIM',
  ],
  [
    'the first dash of three too far to the left',
    '  - CAHIM\n  - CAIHIM',
    '- CAHIM\n  - CAIHIM\n  - CAIM',
    '4:1 expected this dash in column 3, above the dashes below it, got column 1',
  ],
  [
    'no dash in front of the first of several facts',
    '  - facet: definition',
    '    facet: definition',
    '12:5 expected a dash in front of the first field of each item, got "facet: definition": write "- facet: definition" in the column of the other dashes',
  ],
  [
    'no dash, nor its space, in front of the first of several facts',
    '  - facet: definition',
    '  facet: definition',
    '12:3 expected a dash in front of the first field of each item, got "facet: definition": write "- facet: definition" in the column of the other dashes',
  ],
  [
    'a field of several without its spaces',
    '  questions: 150\n',
    '  passing: "300"\nquestions: 150\n',
    `10:1 expected this line to begin in column 3, under "minutes: 210", got column 1: ${COLUMN}`,
  ],
  [
    'a dash in front of fields that are no list',
    '  questions: 150\n',
    '  - questions: 150\n  passing: "300"\n',
    '9:3 expected no dash here, since the lines below have none, got "- questions: 150": take the dash out',
  ],
  [
    'a field twice in an item',
    '    source: cms',
    '    source: cms\n    text: Again.',
    '15:5 expected each field once, got "text" again (the first is on line 13): take one of them out, or write "- " in front of it if the next item of the list begins here',
  ],
  [
    'a field of an item one space short',
    '    source: cms',
    '   source: cms',
    `14:4 expected this line to begin in column 5, under "text: NCHS keeps th…", got column 4: ${COLUMN}`,
  ],
  [
    'a field one space too far',
    '  minutes: 210',
    '   minutes: 210',
    `10:4 expected this line to begin in column 3, under "questions: 150", got column 4: ${COLUMN}`,
  ],
  [
    'a field one space short',
    '  minutes: 210',
    ' minutes: 210',
    `10:2 expected this line to begin in column 3, under "questions: 150", got column 2: ${COLUMN}`,
  ],
  [
    'a text that begins with a quoted word',
    'NCHS keeps the codes.',
    '"NCHS" keeps the codes.',
    `13:18 ${QUOTE}: write text: '"NCHS" keeps the codes.'`,
  ],
  [
    'an apostrophe in a text between apostrophes',
    'NCHS keeps the codes.',
    "'AHIMA's page'",
    `13:18 ${QUOTE}: write text: "AHIMA's page"`,
  ],
  [
    'quotation marks in quotation marks',
    'NCHS keeps the codes.',
    '"He said "yes" to it"',
    `13:21 ${QUOTE}: write text: 'He said "yes" to it'`,
  ],
  [
    'a quotation mark that is not closed, though others follow',
    'NCHS keeps',
    '"NCHS keeps',
    '13:11 expected a second quotation mark (") after this text, but it is missing',
  ],
  [
    'a text that begins with a bracket',
    'NCHS keeps',
    '[NCHS] keeps',
    '13:18 expected a text that begins with [ in quotation marks: write text: "[NCHS] keeps the codes."',
  ],
  [
    'a text that begins with a sign',
    'NCHS keeps',
    '@NCHS keeps',
    '13:11 expected a text that begins with @ in quotation marks: write text: "@NCHS keeps the codes."',
  ],
  [
    'a text that begins with a bar',
    'NCHS keeps',
    '| NCHS keeps',
    '13:13 expected a text that begins with | in quotation marks: write text: "| NCHS keeps the codes."',
  ],
  [
    'a text that begins with a dash',
    'NCHS keeps',
    '- NCHS keeps',
    '13:11 expected a text that begins with - in quotation marks: write text: "- NCHS keeps the codes."',
  ],
  [
    'bold letters as in Discord',
    'NCHS keeps',
    '*NCHS* keeps',
    '13:11 expected a text that begins with * in quotation marks: write text: "*NCHS* keeps the codes."',
  ],
  [
    'curly quotation marks around a text with a colon',
    'NCHS keeps the codes.',
    '“NCHS: it keeps.”',
    '13:11 expected quotation marks around a text with a colon and a space in it: write text: "NCHS: it keeps."',
  ],
  [
    'a curly quotation mark at the end of a text that begins with a straight one',
    'asOf: "undated"',
    'asOf: "undated”',
    '15:11 expected a straight quotation mark (") at the end of this text, got a curly one: write asOf: "undated"',
  ],
  ['quotation marks twice', '"undated"', '""undated""', `15:13 ${QUOTE}: write asOf: "undated"`],
  [
    'signs for code as in Discord',
    '"undated"',
    '`undated`',
    '15:11 expected a text that begins with ` in quotation marks: write asOf: "undated"',
  ],
  [
    'a link as in Discord',
    'short: NCHS',
    'official: [NCHS](https://www.cdc.gov/nchs/)',
    '2:1 expected the address alone, got a link as in Discord: write official: https://www.cdc.gov/nchs/',
  ],
  [
    'a sign of BLS for no figure',
    'short: NCHS',
    'short: {state: TX, median: *, p10: 2}',
    '2:28 expected a figure, or null where BLS gives none: write median: null',
  ],
  [
    'a sign of BLS for pay that is too high to print',
    'short: NCHS',
    'short: {state: TX, p90: #, lq: 2}',
    '2:25 expected a figure, or null where BLS gives none: write p90: null',
  ],
  [
    'no colons in brackets',
    'short: NCHS',
    'short: {min 2, max 4}',
    '2:9 expected a colon and a space after each name, got "min 2": write min: 2',
  ],
  [
    'no spaces after the colons in brackets',
    'short: NCHS',
    'short: {min:2,max:4}',
    '2:9 expected a colon and a space after each name, got "min:2": write min: 2',
  ],
  [
    'a long text with a colon without its spaces',
    'summary: The statistics center of the CDC. It keeps codes.',
    'summary: >-\nThe statistics center: it keeps codes.',
    '7:1 expected two more spaces in front of this line, because it belongs to "summary: >-" above it',
  ],
  [
    'a line of a chat',
    'title: National Center\n',
    '[14:02] Ana: hi all\n',
    '1:1 expected fields and texts, got a line of a chat, "[14:02] Ana: hi all": take it out',
  ],
  [
    'a backslash in quotation marks',
    'NCHS keeps the codes.',
    '"C:\\docs"',
    "13:14 expected no \\ inside quotation marks (\"), where it has a special meaning: write text: 'C:\\docs'",
  ],
  [
    'a bracket that is not closed',
    'committee]',
    'committee',
    '7:10 expected a ] that closes this [, but it is missing',
  ],
  [
    'no comma between two fields in brackets',
    'short: NCHS',
    'short: {state: TX, jobs: 1 p10: 2}',
    '2:26 expected a comma between the items in the brackets, got "1 p10: 2}"',
  ],
  [
    'two commas in a row',
    'icd-10-cm,',
    'icd-10-cm,,',
    '7:27 expected something between two commas, got nothing: take one comma out',
  ],
  [
    'an edit that met another one',
    'short: NCHS\n',
    '<<<<<<< HEAD\nshort: NCHS\n=======\nshort: CDC\n>>>>>>> mine\n',
    '2:1 two edits of this file conflict here: keep the lines of one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>',
  ],
  [
    'a question that begins with its sign',
    '- CAHIM',
    '- ? what is it',
    '4:5 expected a text that begins with ? in quotation marks, otherwise it counts as the name of a field: write "? what is it"',
  ],
  [
    'a comma in a number of a row',
    'short: NCHS',
    'short: {state: TX, median: 50,990, p10: 2}',
    '2:28 expected no comma in a number, got 50,990: write 50990',
  ],
  [
    'a comma in the last number of a row',
    'short: NCHS',
    'short: {state: TX, median: $50,990}',
    '2:28 expected no comma in a number, got $50,990: write 50990',
  ],
  [
    'a comma for the point of the last number of a row',
    'short: NCHS',
    'short: {state: TX, lq: 1,13}',
    '2:24 expected a point in a number, got 1,13: write 1.13',
  ],
  ['what a chat program puts in front of a file', 'title:', '```yaml\ntitle:', `1:1 ${fence('```yaml')}`],
  ['what a chat program puts at its end', 'More.\n', 'More.\n```\n', `17:1 ${fence('```')}`],
  ['both versions of a line', '  minutes: 210', '-  minutes: 210\n+  minutes: 180', `11:1 ${DIFF}`],
  ['the new version of a line', '  minutes: 210', '+  minutes: 180', `10:1 ${DIFF}`],
  [
    'the long hyphen of a word processor',
    'summary: The',
    'summary: >–\n  The',
    '6:11 expected the hyphen of the keyboard behind this sign, got a long one: write summary: >-',
  ],
  [
    'a colon of another keyboard',
    'short: NCHS',
    'short：NCHS',
    '2:1 expected the colon of the keyboard and a space, got another sign: write short: NCHS',
  ],
  [
    'a field in quotation marks as a whole',
    '- facet: definition',
    '- "facet: definition"',
    '12:3 expected a field, got a text in quotation marks, "- "facet: definition"": write - facet: "definition" (the marks belong around the text behind the colon, if anywhere)',
  ],
  [
    'a list that goes on at the start of the next line',
    'cm, terms',
    'cm,\nterms',
    '7:10 expected this list on one line, or its further lines with spaces in front, but it goes on at the start of the next one: join it with "terms/cm-committee]"',
  ],
  [
    'all fields of a fact on one line',
    'codes.\n    source: cms\n    asOf:',
    'codes. source: cms asOf:',
    '13:11 expected each field on a line of its own, got "source:" behind a text: press Enter before it, and put it under the field above',
  ],
  [
    'a file that stands there twice',
    '  - text: More.\n',
    '  - text: More.\ntitle: National Center\nshort: NCHS\n',
    '17:1 expected one entry in a file, got "title" again (the first is on line 1): if another one begins here, give it a file of its own; if it is the same once more, take it out',
  ],
  [
    'a name in the column of what belongs to it',
    '  minutes: 210',
    '  more:\n  questions: 100',
    '11:3 expected what belongs to "more:" further right than it, got "questions" again (the first is on line 9): move "more:" to the left, or the lines below it to the right',
  ],
  [
    'a colon without a name',
    '    source: cms',
    '    : cms',
    '14:7 expected the name of a field in front of this colon, but it is missing',
  ],
  ['a sign for number, which cuts the text off', 'keeps the', 'keeps #1 of', `13:22 ${NOTE}`],
  [
    'a text that begins with a sign for number',
    'NCHS keeps',
    '#1 keeps',
    '13:11 expected a text that begins with # in quotation marks, otherwise it counts as a note',
  ],
  ['a note behind a text', 'short: NCHS', 'short: NCHS # really?', `2:13 ${NOTE}`],
  ['a note in a text that goes on below', 'keeps the', 'keeps # all\n      the', `13:22 ${NOTE}`],
];

test.for(SLIPS)('%s is told once, in plain words and at its place', ([, piece, by, problem]) => {
  expect(ENTRY).toContain(piece);
  const broken = ENTRY.replace(piece, () => by);
  expect(told(broken)).toEqual([problem]);
  expect(told(broken.replaceAll('\n', '\r\n'))).toEqual([problem]);
});

test.for<[what: string, piece: string, by: string]>([
  ['a note on a line of its own', 'short: NCHS', '# the short name\nshort: NCHS'],
  ['a note in front of a list', 'aliases:', 'aliases: # what people type'],
  ['a note behind a text in quotation marks', '"undated"', '"undated" # really'],
  ['a note behind a number', 'minutes: 210', 'minutes: 210 # three and a half hours'],
  ['a note behind brackets', 'committee]', 'committee] # and more'],
  ['two numbers in a list', 'short: NCHS', 'short: [50, 990]'],
  ['a field without a value in brackets', 'short: NCHS', 'short: {jobs: 50, p10: , 12: x}'],
  ['a question mark at the end', 'NCHS keeps', 'Who keeps? NCHS keeps'],
  ['a # inside a word', 'NCHS keeps', 'C# and NCHS#1 keep'],
  ['a # in quotation marks', 'NCHS keeps the codes.', '"the #1 of all"'],
  ['a false space between words', 'NCHS keeps', 'NCHS\u00a0keeps'],
  ['a text that goes on in indented lines', 'keeps the', 'keeps\n      the'],
])('%s is no mistake', ([, piece, by]) => {
  expect(ENTRY).toContain(piece);
  expect(told(ENTRY.replace(piece, () => by))).toEqual([]);
});
