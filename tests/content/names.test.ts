import { expect, test } from 'vitest';
import { editDistance } from '../../src/knowledge/distance.ts';
import { foldName } from '../../src/knowledge/fold-name.ts';
import { KINDS } from '../../src/knowledge/kinds.ts';
import type { Entry } from '../../src/knowledge/schema/entry.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { nameIntent } from '../../src/search/names/name-intent.ts';
import { readText } from '../../src/search/reading/reading.ts';
import { understand } from '../../src/search/understand.ts';
import { KNOWLEDGE, reply } from './real.ts';

const ENTRIES: readonly Entry[] = [...KNOWLEDGE.entries.values()];

/** A name without its gaps, as people run it together: "CCS-P" and "ccsp". */
function compact(name: string): string {
  return foldName(name).replaceAll(' ', '');
}

/**
 * Short names of their own, used in the field, that happen to lie one letter from another code. They are exact names:
 * who types them means them. Misspellings have no place here; they are asked back.
 */
const OWN_CODES: Readonly<Record<string, string>> = {
  ASC: 'ambulatory surgery center',
  cci: 'Correct Coding Initiative, the older name of NCCI',
  CIO: 'chief information officer',
  CMC: 'Certified Medical Coder (PMI)',
  CMIO: 'chief medical information officer',
  CMT: 'Certified Medical Transcriptionist, now CHDS',
  CNA: 'certified nursing assistant',
  'COC-A': 'COC apprentice',
  COSC: 'Certified Orthopaedic Surgery Coder (AAPC)',
  'CPC-H': 'the COC until about 2015',
  CRDC: 'clinical research data coordinator',
  CSA: 'component state association',
  DHI: 'doctor of health informatics',
  EMT: 'emergency medical technician',
  ePHI: 'electronic PHI',
  HIO: 'health information organization',
  'icd 10': 'ICD-10',
  'icd 9': 'ICD-9',
  icd: 'ICD-10-CM',
  icd10: 'ICD-10',
  icd9: 'ICD-9',
  IG: 'information governance',
  KHIMA: 'Kansas HIMA',
  mcc: 'major complication or comorbidity',
  MHI: 'master of health informatics',
  OHIMA: 'Ohio HIMA',
  pcs: 'ICD-10-PCS',
  PhD: 'doctor of philosophy',
  raf: 'risk adjustment factor',
};

test('no alias is a slip of the finger away from another entry’s short code', () => {
  const codes = ENTRIES.flatMap(({ id, short }) =>
    short !== undefined && compact(short).length <= 5 ? [{ id, short, code: compact(short) }] : [],
  );
  expect(codes.length).toBeGreaterThan(60);
  const near = ENTRIES.flatMap(({ id, short, aliases }) =>
    aliases
      .filter((alias) => !(alias in OWN_CODES) && (short === undefined || compact(short) !== compact(alias)))
      .flatMap((alias) =>
        codes
          .filter((other) => other.id !== id && editDistance(compact(alias), other.code, 1) <= 1)
          .map((other) => `${id}: “${alias}” is one letter from ${other.short} (${other.id})`),
      ),
  );
  expect(near).toEqual([]);
});

test('the list of short names that may lie near a code holds nothing that is gone', () => {
  const aliases = new Set(ENTRIES.flatMap((entry) => entry.aliases));
  expect(Object.keys(OWN_CODES).filter((code) => !aliases.has(code))).toEqual([]);
});

test('two short codes that differ in one letter belong to different things, and neither is an alias of the other', () => {
  const shorts = new Map(ENTRIES.flatMap(({ id, short }) => (short ? [[compact(short), id] as const] : [])));
  const stolen = ENTRIES.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const owner = shorts.get(compact(alias));
      return owner !== undefined && owner !== id ? [`${id}: “${alias}” is the short name of ${owner}`] : [];
    }),
  );
  expect(stolen).toEqual([]);
});

/** Words that stand in half of all questions: an entry of that name would answer them all. */
const EVERYDAY = new Set(
  `job jobs work working career careers pay paid salary wage wages money cost costs price fee fees cheap expensive
  school schools class classes college course courses degree degrees program programs study student teacher book books
  test tests exam exams certificate certification certified credential credentials license
  start starting first next best better good easy hard long short time year years month day hour hours week
  help question questions answer info information data record records chart charts file files form note notes
  doctor doctors patient patients hospital hospitals clinic office computer computers software system systems
  home online people person man woman kid kids mom family friend boss manager management team
  health medical care healthcare medicine technology tech field area level entry difference compare
  state states city country america usa experience training skill skills learn change move new old
  what how why when where who which is are do does can will should i me my you it this that
  code coding bill billing registration release request visit`.split(/\s+/),
);

test('a title, short name or alias that is an everyday word names nothing in an everyday sentence', () => {
  const index = searchIndex(KNOWLEDGE);
  const isNamed = (name: string): boolean =>
    readText(`my aunt saw a ${name} on the way`, index).mentions.length > 0;
  const plain = ENTRIES.flatMap(({ id, title, short, aliases }) =>
    [title, ...(short ? [short] : []), ...aliases]
      .filter((name) => EVERYDAY.has(foldName(name)) && isNamed(name))
      .map((name) => `${id}: ${name}`),
  );
  expect(plain).toEqual([]);
});

test('an alias is a name, not a question', () => {
  const asked = ENTRIES.flatMap(({ id, aliases }) =>
    aliases
      .filter((alias) => /\?$/.test(alias) || foldName(alias).split(' ').length > 9)
      .map((alias) => `${id}: ${alias}`),
  );
  expect(asked).toEqual([]);
});

test('no name belongs to two entries, however it is written', () => {
  const owners = new Map<string, string>();
  const shared = ENTRIES.flatMap(({ id, title, short, aliases }) =>
    [title, ...(short ? [short] : []), ...aliases].flatMap((name) => {
      const owner = owners.get(compact(name));
      owners.set(compact(name), owner ?? id);
      return owner !== undefined && owner !== id ? [`“${name}” of ${id} is also ${owner}`] : [];
    }),
  );
  expect(shared).toEqual([]);
});

test('the acronyms that mean several things in this field are declared so', () => {
  const declared = new Set(KNOWLEDGE.ambiguous.map(({ term }) => foldName(term)));
  for (const term of ['CDM', 'CRC', 'HIT', 'PM', 'MRT', 'CDS', 'registrar', 'abstractor', 'auditor']) {
    expect(declared.has(foldName(term)), term).toBe(true);
  }
});

test('what is declared ambiguous names different entries, each said in a few words', () => {
  for (const { term, means } of KNOWLEDGE.ambiguous) {
    const ids = means.map(({ entry }) => entry);
    expect(new Set(ids).size, term).toBe(ids.length);
    for (const { entry, label } of means) {
      expect(KNOWLEDGE.entries.has(entry), `${term}: ${entry}`).toBe(true);
      expect(label.length, `${term}: ${label}`).toBeLessThanOrEqual(80);
    }
  }
});

test('no entry takes an ambiguous name for itself as an alias', () => {
  const declared = new Set(KNOWLEDGE.ambiguous.map(({ term }) => foldName(term)));
  const taken = ENTRIES.flatMap(({ id, aliases }) =>
    aliases.filter((alias) => declared.has(foldName(alias))).map((alias) => `${id}: ${alias}`),
  );
  expect(taken).toEqual([]);
});

const AMBIGUOUS = KNOWLEDGE.ambiguous.map(
  ({ term, means }) => [term, means.map(({ entry }) => entry)] as const,
);

test.for(AMBIGUOUS)('“%s” typed as a name leads to a choice between its meanings', ([term, meanings]) => {
  const intent = nameIntent(term, KNOWLEDGE, KINDS);
  expect(intent).toMatchObject({ kind: 'choose' });
  expect([...reply(intent).entries].sort()).toEqual([...meanings].sort());
});

test.for(AMBIGUOUS)(
  '“%s” asked by itself leads to a choice between its meanings, not to a guess',
  ([term, meanings]) => {
    const { intent } = understand(term, KNOWLEDGE);
    expect(intent).toMatchObject({ kind: 'choose' });
    const said = reply(intent);
    expect(said.outcome).toBe('suggestions');
    expect([...said.entries].sort()).toEqual([...meanings].sort());
  },
);
