import { expect, test } from 'vitest';
import { furtherLine, joinedLine, lineNaming, ownDuty } from '../../../src/answer/compare/cell-lines.ts';
import { compareCard } from '../../../src/answer/compare/compare-card.ts';
import type { Facet } from '../../../src/knowledge/facets.ts';
import { type Entry, SCHEMAS } from '../../../src/knowledge/schema/entry.ts';
import { credential, occupation, role, world } from '../small-world.ts';

const told = (text: string) => ({ text, source: 'bls', asOf: '2025' });

function term(name: string, facts: [facet: Facet | undefined, text: string][]): Entry {
  const value = SCHEMAS.terms.parse({
    title: name,
    summary: `${name} is a term that only tests know.`,
    category: 'coding',
    facts: facts.map(([facet, text]) => ({ ...told(text), ...(facet ? { facet } : {}) })),
  });
  return { ...value, id: `terms/${name.toLowerCase()}`, kind: 'terms' };
}

const MANAGER = role('clinical-data-manager');
const DRG = term('DRG', [
  ['definition', 'A payment group.'],
  ['duties', 'Coders assign DRGs.'],
  [undefined, 'It follows from the diagnosis.'],
]);
const APC = term('APC', [
  [undefined, 'There are many.'],
  ['difference', 'An APC is for outpatients.'],
]);

function scientists(...tasks: string[]): Entry {
  return occupation('data-scientists', { tasks: tasks.map(told) });
}

test.for<[what: string, tasks: string[], shown: string | undefined]>([
  ['its own duty', ['Draw conclusions from data.'], 'Draw conclusions from data.'],
  [
    'what it does under its own name',
    ['Data scientists draw conclusions.'],
    'Data scientists draw conclusions.',
  ],
  [
    'not what another role does, nor what is said of that one next',
    ['Clinical data managers design databases.', 'They verify data.', 'Draw conclusions.'],
    'Draw conclusions.',
  ],
  ['nothing where all is of another role', ['Clinical data managers design databases.'], undefined],
])('the work of an occupation in a comparison is %s', ([, tasks, shown]) => {
  const entry = scientists(...tasks);
  expect(ownDuty(entry, world([entry, MANAGER]))?.text).toBe(shown);
});

test('a term has no duties of its own', () => {
  expect(ownDuty(DRG, world([DRG]))).toBeUndefined();
});

test('of terms the difference is told, or else what has no facet', () => {
  expect([DRG, APC].map((entry) => furtherLine(entry)?.text)).toEqual([
    'It follows from the diagnosis.',
    'An APC is for outpatients.',
  ]);
  expect(furtherLine(MANAGER)).toBeUndefined();
});

test('terms that nobody wrote a comparison for stand side by side, without a choice between them', () => {
  const card = compareCard([DRG, APC], { page: 1 }, world([DRG, APC]));
  expect(card.sections.map(({ name }) => name)).toEqual(['What it is', 'Good to know']);
  expect(card.lead).toEqual([{ text: 'The two compared point by point, the differences first.' }]);
});

test('of what one can choose, the choice is left to the member, and several are counted in words', () => {
  const three = ['AAA', 'BBB', 'CCC'].map((short) => credential(short));
  const [line] = compareCard(three, { page: 1 }, world(three)).lead;
  expect(line?.text).toBe(
    'The three compared point by point, the differences first. I have no verdict on them: the choice is yours.',
  );
});

test('a comparison that rests on no source has no button for sources', () => {
  const two = [term('One', [['duties', 'Coders use it.']]), term('Two', [['duties', 'Coders use it.']])];
  const labels = compareCard(two, { page: 1 }, world(two)).actions.map(({ label }) => label);
  expect(labels).toContain('Report a mistake');
  expect(labels).not.toContain('Sources');
});

test('several routes from one source stand together where there is room, the first alone where there is none', () => {
  const from = { source: 'bls', asOf: '2025' };
  const lines = [
    { text: 'Route 1: a degree.', from },
    { text: 'Route 2: a certificate.', from: { ...from } },
    { text: 'Some say otherwise.', from: { source: 'blog', asOf: '2025' } },
    { text: 'Route 3: work.', from },
  ];
  expect(joinedLine(lines, 100)?.text).toBe('Route 1: a degree. Route 2: a certificate.');
  expect(joinedLine(lines, 30)?.text).toBe('Route 1: a degree.');
  expect(joinedLine([], 100)).toBeUndefined();
});

test('whether it is worth it is told by what names it, not by what is true of the whole field', () => {
  const lines = [{ text: 'BLS says certification may be preferred.' }, { text: 'The VA counts the CCS.' }];
  expect(lineNaming(credential('CCS'), lines)?.text).toBe('The VA counts the CCS.');
  expect(lineNaming(credential('CPC'), lines)).toBe(lines[0]);
});
