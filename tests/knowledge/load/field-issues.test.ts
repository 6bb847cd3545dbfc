import { expect, test } from 'vitest';
import { meantField } from '../../../src/knowledge/load/fields.ts';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, FILES, replacing } from '../small.ts';

const RHIT = 'credentials/rhit.yaml';
const DRG = 'terms/drg.yaml';

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'a title',
    { [DRG]: replacing('title:', 'titel:') },
    'terms/drg.yaml:1:1 titel: unknown field: write title',
  ],
  [
    'a title with a capital',
    { [DRG]: replacing('title:', 'Title:') },
    'terms/drg.yaml:1:1 Title: unknown field: write title',
  ],
  [
    'a summary',
    { [DRG]: replacing('summary:', 'summery:') },
    'terms/drg.yaml:5:1 summery: unknown field: write summary',
  ],
  [
    'one of several',
    { [DRG]: replacing('aliases:', 'alias:') },
    'terms/drg.yaml:3:1 alias: unknown field: write aliases',
  ],
  [
    'several of one',
    { [DRG]: replacing('    source:', '    sources:') },
    'terms/drg.yaml:9:5 facts.1.sources: unknown field: write source',
  ],
  [
    'a name with a line',
    { [DRG]: replacing('    asOf:', '    as_of:') },
    'terms/drg.yaml:10:5 facts.1.as_of: unknown field: write asOf',
  ],
  [
    'a name in small letters',
    { [DRG]: replacing('    asOf:', '    asof:') },
    'terms/drg.yaml:10:5 facts.1.asof: unknown field: write asOf',
  ],
  [
    'a field of an exam',
    { [RHIT]: replacing('minutes:', 'minuets:') },
    'credentials/rhit.yaml:29:3 exam.minuets: unknown field: write minutes',
  ],
  [
    'a field of a row',
    { 'states/29-2072.yaml': replacing('median: 47000', 'medain: 47000') },
    'states/29-2072.yaml:3:54 states.1.medain: unknown field: write median',
  ],
  [
    'a field of a source',
    { 'sources.yaml': replacing('publisher: AHIMA', 'publsher: AHIMA') },
    'sources.yaml:2:3 ahima-site.publsher: unknown field: write publisher',
  ],
])('a slip in the name of %s is told once, with the name that was meant', ([, changes, problem]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual([`knowledge/${problem}`]);
});

test.for([
  ['kategory', 'category'],
  ['yers', 'years'],
  ['question', 'questions'],
  ['publisher', undefined],
  ['__proto__', undefined],
])('by %j the field %j is meant', ([name = '', field]) => {
  expect(meantField(name, ['title', 'category', 'questions', 'years', 'asOf'])).toBe(field);
});

test('a field that is there already is not the one that is meant', () => {
  const changes = { [DRG]: replacing('short: DRG', 'short: DRG\nshrt: DRG') };
  expect(problemsOf(knowledgeFolder(changes))).toEqual([
    'knowledge/terms/drg.yaml:3:1 shrt: unknown field: check the spelling, or see a neighboring file for the fields that exist',
  ]);
});

test.for([
  [
    'a field of the entry inside a fact',
    replacing('asks:', '    asks:'),
    '11:5 facts.1.asks: unknown field here: it belongs to the entry itself, so begin "asks:" in column 1',
  ],
  [
    'a sentence with a colon',
    (text: string) => `Here is the new file:\n\n${text}`,
    '1:1 Here is the new file: no field has a name like this: if it is a note, put # and a space in front of it; if not, take it out',
  ],
] as const)('%s is told as what it is', ([, change, problem]) => {
  expect(problemsOf(knowledgeFolder({ [DRG]: change }))[0]).toBe(`knowledge/terms/drg.yaml:${problem}`);
});

test('fields that are missing in one place are told together', () => {
  const changes = { [DRG]: replacing("    source: ahima-site\n    asOf: '2026'\n", '') };
  expect(problemsOf(knowledgeFolder(changes))).toEqual([
    'knowledge/terms/drg.yaml:8:5 facts.1: expected the fields "source" (the key of a source in knowledge/sources.yaml, such as bls-oews-2025) and "asOf" (a text), but they are missing',
  ]);
});

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'an entry',
    { [DRG]: (FILES[DRG] ?? '').slice(0, (FILES[DRG] ?? '').indexOf('    source:')) },
    'terms/drg.yaml:8:5 facts.1: expected the fields "source" (the key of a source in knowledge/sources.yaml, such as bls-oews-2025) and "asOf" (a text), but they are missing; the file ends here: if its end is missing, bring it back',
  ],
  [
    'the sources, in the middle of one',
    { 'sources.yaml': (text) => text.slice(0, text.indexOf('  sure: reported')) },
    'sources.yaml:13:1 prep-blog.sure: expected the field "sure" (one of confirmed, reported), but it is missing; the file ends here: if its end is missing, bring it back',
  ],
])('a cut through %s is told as what it is', ([, changes, problem]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual([`knowledge/${problem}`]);
});

/** Eleven sources, which one fact names. */
const KEYS = Array.from({ length: 11 }, (_, at) => `page-${at}`);

test('a cut between two sources is told once, at the last one that is left', () => {
  const changes = { [DRG]: replacing('source: ahima-site', `source: [${KEYS.join(', ')}]`) };
  expect(problemsOf(knowledgeFolder(changes))).toEqual([
    'knowledge/sources.yaml:13:1 prep-blog: expected 11 more sources, which files name (page-0, page-1, page-2 and others), but the file ends here: if its end is missing, bring it back',
  ]);
});

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'a term among the roles',
    {
      'roles/rvu.yaml': (FILES[DRG] ?? '')
        .replace('Diagnosis-related group', 'Relative value unit')
        .replace('short: DRG', 'short: RVU'),
    },
    'roles/rvu.yaml:1:1 expected a role in this folder, got the fields of a term: move the file to knowledge/terms/',
  ],
  [
    'a credential that moved, and of which the others still speak',
    {
      'roles/rhit.yaml': FILES[RHIT] ?? '',
      [RHIT]: null,
      'credentials/rhit.asks.txt': 'how hard is the rhit',
    },
    'roles/rhit.yaml:1:1 expected a role in this folder, got the fields of a credential: move the file to knowledge/credentials/',
  ],
])('%s is told as what it is', ([, changes, problem]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual([`knowledge/${problem}`]);
});
