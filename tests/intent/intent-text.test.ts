import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_FILTERS } from '../../src/command/read-filter.ts';
import { KNOWLEDGE_DIR } from '../../src/folders.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { intentText, MAX_INTENT_TEXT, parseIntent } from '../../src/intent/intent-text.ts';
import { QUALIFIERS } from '../../src/intent/qualifiers.ts';
import { shortWord } from '../../src/intent/short-words.ts';
import { FACETS } from '../../src/knowledge/facets.ts';
import { knownFilters } from '../../src/knowledge/filtered.ts';
import { KINDS } from '../../src/knowledge/kinds.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Entry } from '../../src/knowledge/schema/entry.ts';
import { KNOWLEDGE } from '../content/real.ts';
import { smallKnowledge } from '../knowledge/small.ts';

const SMALL = smallKnowledge();
const RHIT = 'credentials/rhit';
const RHIA = 'credentials/rhia';
const CODER = 'roles/medical-coder';

test.for<[text: string, intent: Intent]>([
  ['entry credentials/rhit', { kind: 'entry', id: RHIT }],
  ['facet pay credentials/rhit', { kind: 'facet', id: RHIT, facet: 'pay' }],
  ['facet pay credentials/rhit p2', { kind: 'facet', id: RHIT, facet: 'pay', page: 2 }],
  ['compare credentials/rhit credentials/rhia', { kind: 'compare', ids: [RHIT, RHIA], page: 1 }],
  ['compare credentials/rhit credentials/rhia p2', { kind: 'compare', ids: [RHIT, RHIA], page: 2 }],
  [
    'compare pay credentials/rhit credentials/rhia',
    { kind: 'compare', ids: [RHIT, RHIA], page: 1, facet: 'pay' },
  ],
  [
    'path roles/medical-coder roles/him-director',
    { kind: 'path', from: CODER, to: 'roles/him-director', nth: 1 },
  ],
  ['path starts/high-school - p3', { kind: 'path', from: 'starts/high-school', nth: 3 }],
  [
    'path =police-officer roles/him-director',
    { kind: 'path', to: 'roles/him-director', elsewhere: 'police officer', nth: 1 },
  ],
  [
    'path =elsewhere roles/him-director',
    { kind: 'path', to: 'roles/him-director', elsewhere: 'elsewhere', nth: 1 },
  ],
  ['path - roles/him-director', { kind: 'path', to: 'roles/him-director', nth: 1 }],
  ['browse', { kind: 'browse', page: 1 }],
  ['browse p2', { kind: 'browse', page: 2 }],
  ['browse roles p12', { kind: 'browse', of: 'roles', page: 12 }],
  ['browse level:entry+by:pay', { kind: 'browse', filter: 'level:entry+by:pay', page: 1 }],
  [
    'browse credentials schooling:no-degree p2',
    { kind: 'browse', of: 'credentials', filter: 'schooling:no-degree', page: 2 },
  ],
  [
    'browse roles credential:credentials/rhit',
    { kind: 'browse', of: 'roles', filter: `credential:${RHIT}`, page: 1 },
  ],
  ['overview', { kind: 'overview' }],
  ['states outlook/coders', { kind: 'states', id: 'outlook/coders', states: [] }],
  ['states outlook/coders TX', { kind: 'states', id: 'outlook/coders', states: ['TX'] }],
  [
    'states outlook/coders TX 26420',
    { kind: 'states', id: 'outlook/coders', states: ['TX'], areas: ['26420'] },
  ],
  ['states jobs outlook/coders TX', { kind: 'states', id: 'outlook/coders', states: ['TX'], facet: 'jobs' }],
  ['states outlook/coders TX OH', { kind: 'states', id: 'outlook/coders', states: ['TX', 'OH'] }],
  ['sources credentials/rhit', { kind: 'sources', ids: [RHIT], page: 1 }],
  ['sources credentials/rhit credentials/rhia p2', { kind: 'sources', ids: [RHIT, RHIA], page: 2 }],
  ['choose credentials/rhit credentials/rhia', { kind: 'choose', ids: [RHIT, RHIA] }],
  ['choose pay credentials/rhit credentials/rhia', { kind: 'choose', ids: [RHIT, RHIA], facet: 'pay' }],
  [
    'choose credentials/rhit credentials/rhia vs roles/medical-coder',
    { kind: 'choose', ids: [RHIT, RHIA], against: [CODER] },
  ],
  [
    'choose from roles/medical-coder vs roles/him-director',
    { kind: 'choose', ids: [CODER], end: 'from', against: ['roles/him-director'] },
  ],
  ['choose to roles/medical-coder', { kind: 'choose', ids: [CODER], end: 'to' }],
  ['choose TX outlook/coders', { kind: 'choose', ids: ['outlook/coders'], states: ['TX'] }],
  ['unknown', { kind: 'unknown', ids: [] }],
  ['unknown credentials/rhit', { kind: 'unknown', ids: [RHIT] }],
  ['report', { kind: 'report' }],
  ['report credentials/rhit', { kind: 'report', id: RHIT }],
  ['about', { kind: 'about' }],
  ['help', { kind: 'help' }],
])('%j is the text of an Intent and is read back as it', ([text, intent]) => {
  expect(intentText(intent)).toBe(text);
  expect(parseIntent(text, SMALL)).toEqual(intent);
});

test.for<[text: string, intent: Intent]>([
  ['  entry   credentials/rhit  ', { kind: 'entry', id: RHIT }],
  ['entry credentials/gone', { kind: 'entry', id: 'credentials/gone' }],
  ['entry ~nothing', { kind: 'entry', id: '~nothing' }],
  ['facet pay credentials/rhit p1', { kind: 'facet', id: RHIT, facet: 'pay' }],
  ['compare credentials/rhit credentials/rhia p0', { kind: 'compare', ids: [RHIT, RHIA], page: 1 }],
  ['compare a/a a/b a/c a/d a/e', { kind: 'compare', ids: ['a/a', 'a/b', 'a/c', 'a/d'], page: 1 }],
  [
    'compare credentials/rhit credentials/rhia credentials/rhit',
    { kind: 'compare', ids: [RHIT, RHIA], page: 1 },
  ],
  ['browse pizza', { kind: 'browse', page: 1 }],
  ['states outlook/coders TX TX', { kind: 'states', id: 'outlook/coders', states: ['TX'] }],
  [
    'states outlook/coders TX OH UT IA ME',
    { kind: 'states', id: 'outlook/coders', states: ['TX', 'OH', 'UT', 'IA'] },
  ],
  ['states outlook/coders Texas', { kind: 'states', id: 'outlook/coders', states: [] }],
  ['path =wizard roles/him-director', { kind: 'path', to: 'roles/him-director', nth: 1 }],
  ['choose nothing credentials/rhit', { kind: 'choose', ids: [RHIT] }],
])('%j, which we would not write, still means something', ([text, intent]) => {
  expect(parseIntent(text, SMALL)).toEqual(intent);
});

test.for([
  '',
  ' ',
  'entry',
  'entry rhit',
  'facet credentials/rhit',
  'facet taste credentials/rhit',
  'facet pay',
  'compare credentials/rhit',
  'compare credentials/rhit credentials/rhit',
  'path',
  'path - -',
  'states',
  'sources',
  'choose',
  'choose vs credentials/rhit',
  'menu',
  'Entry credentials/rhit',
  'constructor',
  '__proto__ credentials/rhit',
])('%j is no Intent', (text) => {
  expect(parseIntent(text, SMALL)).toBeUndefined();
});

test('any text at all is read without an error', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      'entry',
      'facet',
      'compare',
      'path',
      'browse',
      'states',
      'sources',
      'choose',
      'unknown',
      'report',
    ),
    fc.constantFrom('vs', '-', 'p2', 'p9999', '~', '~x', '/', 'pay', 'TX', 'level:entry', RHIT, CODER),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const intent = parseIntent(words.join(' '), SMALL);
      if (intent) expect(intentText(intent)).toMatch(/^[a-z]+/);
    }),
    { numRuns: 200 },
  );
});

/** Knowledge that has nothing but ids. */
function knowing(ids: readonly string[]): Knowledge {
  const entries = new Map(ids.map((id) => [id, {} as Entry]));
  return { entries, sources: new Map(), ambiguous: [], states: new Map() };
}

const LONG_IDS = Array.from(
  { length: 12 },
  (_, at) => `organizations/a-body-with-a-very-long-name-${'x'.repeat(40)}-${at}`,
);
const id = fc.constantFrom(...LONG_IDS);
const page = fc.integer({ min: 1, max: 999 });
const ids = (min: number, max: number) => fc.uniqueArray(id, { minLength: min, maxLength: max });
const facet = fc.constantFrom(...FACETS);
const optional = { requiredKeys: [] as never[] };

const INTENTS: fc.Arbitrary<Intent> = fc.oneof(
  id.map((one): Intent => ({ kind: 'entry', id: one })),
  fc.tuple(id, facet).map(([one, of]): Intent => ({ kind: 'facet', id: one, facet: of })),
  fc
    .tuple(
      id,
      facet,
      fc.record(
        {
          qualifier: fc.constantFrom(...QUALIFIERS),
          years: fc.uniqueArray(fc.constantFrom(2019, 2024), { minLength: 1 }),
        },
        optional,
      ),
    )
    .map(([one, of, more]): Intent => ({ kind: 'facet', id: one, facet: of, ...more })),
  fc
    .tuple(ids(2, 4), page, fc.record({ facet }, optional))
    .map(([all, at, more]): Intent => ({ kind: 'compare', ids: all, page: at, ...more })),
  fc.tuple(ids(1, 4), page).map(([all, at]): Intent => ({ kind: 'sources', ids: all, page: at })),
  fc.tuple(id, id, page).map(([from, to, nth]): Intent => ({ kind: 'path', from, to, nth })),
  fc.tuple(id, page).map(([from, nth]): Intent => ({ kind: 'path', from, nth })),
  fc.tuple(id, page).map(([to, nth]): Intent => ({ kind: 'path', to, nth })),
  id.map((one): Intent => ({ kind: 'states', id: one, states: ['TX', 'OH'] })),
  id.map(
    (one): Intent => ({ kind: 'states', id: one, states: ['TX'], areas: ['26420'], qualifier: 'level' }),
  ),
  fc
    .tuple(ids(1, 4), fc.record({ facet }, optional))
    .map(([all, more]): Intent => ({ kind: 'choose', ids: all, ...more })),
  fc.tuple(ids(1, 4), ids(1, 2)).map(([all, against]): Intent => ({ kind: 'choose', ids: all, against })),
  fc
    .tuple(ids(1, 4), id, fc.constantFrom('from' as const, 'to' as const))
    .map(([all, other, end]): Intent => ({ kind: 'choose', ids: all, against: [other], end })),
  ids(1, 4).map((all): Intent => ({ kind: 'choose', ids: all, states: ['TX', 'OH'], areas: ['26420'] })),
  ids(0, 4).map((all): Intent => ({ kind: 'unknown', ids: all })),
  id.map((one): Intent => ({ kind: 'report', id: one })),
);

test('an Intent of very long ids fits under a button and is read back, also after a restart', () => {
  fc.assert(
    fc.property(INTENTS, (intent) => {
      const text = intentText(intent);
      expect(text.length).toBeLessThanOrEqual(MAX_INTENT_TEXT);
      expect(parseIntent(text, knowing(LONG_IDS))).toEqual(intent);
    }),
    { numRuns: 200 },
  );
});

test('no two entries of the real knowledge share a short reference', () => {
  const real = readdirSync(KNOWLEDGE_DIR, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[a-z]+[/\\][a-z0-9-]+\.yaml$/.test(name))
    .map((name) => name.replace(/\.yaml$/, '').replace('\\', '/'));
  expect(real.length).toBeGreaterThan(20);
  const long = LONG_IDS.slice(0, 3);
  const knowledge = knowing([...real, ...long]);
  for (const one of real) {
    const intent: Intent = { kind: 'sources', ids: [...long, one], page: 1 };
    expect(intentText(intent)).toContain('~');
    expect(parseIntent(intentText(intent), knowledge)).toEqual(intent);
  }
});

test('no two parts of the filters of the real knowledge share a short form', () => {
  const parts = knownFilters(KNOWLEDGE, undefined);
  expect(parts.length).toBeGreaterThan(50);
  expect(new Set(parts.map((part) => shortWord(part))).size).toBe(parts.length);
});

/** As many parts of a filter as are taken at once, of those that some entry passes. */
const FILTER = fc
  .uniqueArray(fc.constantFrom(...knownFilters(KNOWLEDGE, undefined)), {
    minLength: 1,
    maxLength: MOST_FILTERS,
  })
  .map((parts) => parts.join('+'));

test('a list that is narrowed by all that is taken at once fits under a button, on any page', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), FILTER, page, (of, filter, at) => {
      const intent: Intent = { kind: 'browse', of, filter, page: at };
      const text = intentText(intent);
      expect(text.length).toBeLessThanOrEqual(MAX_INTENT_TEXT);
      expect(parseIntent(text, KNOWLEDGE)).toEqual(intent);
    }),
  );
});

test.for([
  ['browse :', { kind: 'browse', page: 1 }],
  ['browse credentials :zzzz', { kind: 'browse', of: 'credentials', page: 1 }],
  [`browse ${shortWord('level:gone+level:entry')}`, { kind: 'browse', filter: 'level:entry', page: 1 }],
] as const)('%j names parts of a filter that are gone, which are left out', ([text, intent]) => {
  expect(parseIntent(text, KNOWLEDGE)).toEqual(intent);
});
