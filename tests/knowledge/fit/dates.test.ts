import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, replacing } from '../small.ts';

/** The source of the pay says in its title which survey it is, another which projections. */
const EDITIONS: Changes = {
  'sources.yaml': (
    text,
  ) => `${text.replace('title: Occupational employment and wages', 'title: OEWS May 2025 national wages')}bls-ep-2024:
  publisher: BLS
  title: Employment Projections 2024–34
  read: 2024–34 edition (2025-08-28)
  sure: confirmed
copy:
  publisher: AHIMA
  title: A copy
  read: undated copy, about 2015
  sure: confirmed
undated:
  publisher: AHIMA
  title: Another copy
  read: undated copy
  sure: confirmed
`,
};
const DRG = 'terms/drg.yaml';

function told(file: string, piece: string, by: string): string[] {
  return problemsOf(knowledgeFolder({ ...EDITIONS, [file]: replacing(piece, by) }));
}

test.for<[what: string, file: string, piece: string, by: string, problem: string]>([
  [
    'a fact labeled with the survey before',
    'roles/medical-coder.yaml',
    'asOf: May 2025',
    'asOf: May 2024',
    ':12:11 duties.1.asOf: expected the edition of the source, which is May 2025, got "May 2024": one of the two is wrong',
  ],
  [
    'a fact labeled with other projections',
    DRG,
    "source: ahima-site\n    asOf: '2026'",
    'source: bls-ep-2024\n    asOf: 2023–33',
    ':10:11 facts.1.asOf: expected the edition of the source, which is 2024–34, got "2023–33": one of the two is wrong',
  ],
  [
    'a fact that is newer than the page that was read',
    DRG,
    "source: ahima-site\n    asOf: '2026'",
    "source: copy\n    asOf: '2026'",
    ':10:11 facts.1.asOf: expected a period up to 2016, when the source was read (see read: in sources.yaml), got "2026"',
  ],
  [
    'a fact that is newer than all of several pages',
    DRG,
    "source: ahima-site\n    asOf: '2026'",
    "source: [copy, prep-blog]\n    asOf: 'May 2025'",
    ':10:11 facts.1.asOf: expected a period up to 2024, when the source was read (see read: in sources.yaml), got "May 2025"',
  ],
])('%s is told', ([, file, piece, by, problem]) => {
  expect(told(file, piece, by)).toEqual([`knowledge/${file}${problem}`]);
});

test.for<[what: string, piece: string, by: string]>([
  ['a fact with an undated page beside the old one', 'ahima-site', '[copy, undated]'],
  ['a fact about costs, which are announced ahead', '- text: Medicare', '- facet: cost\n    text: Medicare'],
  ['a fact of a projection that ends later', "asOf: '2026'", "asOf: '2024–34'"],
  ['a fact of the past', "asOf: '2026'", "asOf: 'about 2012'"],
])('%s is right', ([, piece, by]) => {
  const cost = by.includes('facet: cost') ? replacing('ahima-site', 'copy') : (text: string) => text;
  expect(
    problemsOf(knowledgeFolder({ ...EDITIONS, [DRG]: (text) => cost(replacing(piece, by)(text)) })),
  ).toEqual([]);
});
