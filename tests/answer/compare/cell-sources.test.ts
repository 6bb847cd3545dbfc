import { expect, test } from 'vitest';
import { cellFrom, sharedFrom } from '../../../src/answer/compare/cell-sources.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Provenance } from '../../../src/knowledge/schema/fact.ts';
import type { Source } from '../../../src/knowledge/schema/sources.ts';
import { credential, role, world } from '../small-world.ts';

const told = (source: string) => [{ text: 'A fact.', source, asOf: '2026' }];
const source = (key: string, publisher: string, read: string): [string, Source] => [
  key,
  { key, publisher, title: 'A page', read, sure: publisher === 'A guide' ? 'reported' : 'confirmed' },
];
const CODER = role('coder', [], { duties: told('coder-guide'), education: told('both') });
const REGISTRAR = role('registrar', [], { duties: told('registry'), education: told('both') });
const KNOWLEDGE: Knowledge = {
  ...world([CODER, REGISTRAR]),
  sources: new Map([
    source('coder-guide', 'A guide', '2026-05'),
    source('registry', 'The registry', 'undated copy'),
    source('undated-guide', 'A guide', 'undated'),
    source('quoted', 'the employer', '2025'),
    source('both', 'BLS', 'May 2025'),
    source('nobody', 'A journal', '2012'),
  ]),
};

type More = Partial<Provenance> & { says?: Record<string, string> };

function from(sources: string[], more: More = {}): Provenance[] {
  const says = { 'roles/coder': 'One.', 'roles/registrar': 'Another.' };
  const aspect = { name: 'Schooling', says, source: sources, asOf: '2024–2026', ...more };
  return [CODER, REGISTRAR].map((entry) => {
    const { source: keys, asOf, sure } = cellFrom(aspect, entry, [CODER, REGISTRAR], KNOWLEDGE);
    return { source: keys, asOf, ...(sure ? { sure } : {}) };
  });
}

test('each cell rests on the sources that its own entry names, with the time of a single one', () => {
  expect(from(['coder-guide', 'registry'])).toEqual([
    { source: ['coder-guide'], asOf: 'May 2026' },
    { source: ['registry'], asOf: '2024–2026' },
  ]);
});

test('a source that both entries name stands behind both cells', () => {
  expect(from(['coder-guide', 'both']).map(({ source }) => source)).toEqual([
    ['coder-guide', 'both'],
    ['both'],
  ]);
});

test('a source that neither entry names stands behind the cell that has no other', () => {
  expect(from(['coder-guide', 'nobody']).map(({ source }) => source)).toEqual([['coder-guide'], ['nobody']]);
  expect(from(['nobody', 'registry']).map(({ source }) => source)).toEqual([['nobody'], ['registry']]);
});

test('a source that neither entry names stands behind all cells where each has another', () => {
  expect(from(['both', 'nobody']).map(({ source }) => source)).toEqual([
    ['both', 'nobody'],
    ['both', 'nobody'],
  ]);
});

test('what the body of an entry publishes is its own, though its file does not name it', () => {
  expect(from(['quoted', 'registry'])[0]?.source).toEqual(['quoted']);
});

test('a time outside the period of the aspect is not put in its place', () => {
  expect(from(['coder-guide', 'registry'], { asOf: '2023' })[0]?.asOf).toBe('2023');
});

test('one source alone does not disagree with itself', () => {
  expect(from(['coder-guide', 'registry'], { sure: 'disputed' }).map(({ sure }) => sure)).toEqual([
    undefined,
    undefined,
  ]);
  expect(from(['both', 'registry'], { sure: 'disputed' }).map(({ sure }) => sure)).toEqual([
    undefined,
    'disputed',
  ]);
});

test('where a cell says what differs, the others of its aspect are not disputed', () => {
  const says = { 'roles/coder': 'Sources differ.', 'roles/registrar': 'Nothing.' };
  expect(from(['both', 'nobody'], { sure: 'disputed', says }).map(({ sure }) => sure)).toEqual([
    'disputed',
    undefined,
  ]);
});

test('a guide that quotes the issuer of one of them stands behind that one, though both files name it', () => {
  const [ccs, ccds] = ['AHIMA', 'ACDIS'].map((issuer, at) =>
    credential(['CCS', 'CCDS'][at] ?? '', { issuer, eligibility: told('quoting') }),
  );
  if (!ccs || !ccds) throw new Error('expected two credentials');
  const [, guide] = source('quoting', 'A guide', '2026');
  const knowledge: Knowledge = {
    ...world([ccs, ccds]),
    sources: new Map([...KNOWLEDGE.sources, ['quoting', { ...guide, checkWith: 'ACDIS' }]]),
  };
  const aspect = { name: 'Test place', says: {}, source: ['quoting', 'nobody'], asOf: '2026' };
  expect(cellFrom(aspect, ccs, [ccs, ccds], knowledge).source).toEqual(['nobody']);
  expect(cellFrom(aspect, ccds, [ccs, ccds], knowledge).source).toEqual(['quoting']);
});

test('what is the same for each rests on the sources of all', () => {
  const lines = from(['coder-guide', 'registry']).map((one) => ({ text: 'The same.', from: one }));
  expect(sharedFrom(lines)?.source).toEqual(['coder-guide', 'registry']);
  expect(sharedFrom([undefined, { text: 'Ours.' }])).toBeUndefined();
});

test('an estimate that its own cell calls one makes none of the cell beside it', () => {
  const says = { 'roles/coder': 'our estimate: two years', 'roles/registrar': 'one year, says a posting' };
  expect(from(['coder-guide', 'registry'], { sure: 'estimate', says }).map(({ sure }) => sure)).toEqual([
    'estimate',
    undefined,
  ]);
  expect(from(['coder-guide', 'registry'], { sure: 'estimate' }).map(({ sure }) => sure)).toEqual([
    'estimate',
    'estimate',
  ]);
});

test('what is undated is not given the date of another cell', () => {
  const coder = role('coder', [], { duties: told('undated-guide') });
  const says = { 'roles/coder': 'One.', 'roles/registrar': 'Another.' };
  const aspect = { name: 'Schooling', says, source: ['undated-guide', 'registry'], asOf: '2021' };
  expect(cellFrom(aspect, coder, [coder, REGISTRAR], KNOWLEDGE).asOf).toBe('undated');
  expect(cellFrom(aspect, REGISTRAR, [coder, REGISTRAR], KNOWLEDGE).asOf).toBe('2021');
  const partly = { ...aspect, asOf: '2021 and undated' };
  expect(cellFrom(partly, REGISTRAR, [coder, REGISTRAR], KNOWLEDGE).asOf).toBe('undated');
});
