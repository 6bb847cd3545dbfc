import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/knowledge/distance.ts';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { createVocabulary } from '../../../src/search/index/vocabulary.ts';
import { KNOWLEDGE } from '../../content/real.ts';

describe('the vocabulary corrects', () => {
  const vocabulary = createVocabulary(
    new Map([
      ['coder', 50],
      ['coding', 50],
      ['salary', 40],
      ['management', 30],
      ['gave', 5],
      ['bill', 20],
      ['biller', 10],
      ['certification', 20],
      ['registrar', 4],
      ['registrars', 1],
    ]),
  );

  test.for<[typed: string, corrected: string | undefined]>([
    ['cdoer', 'coder'],
    ['codr', 'coder'],
    ['salry', 'salary'],
    ['managment', 'management'],
    ['certifcaton', 'certification'],
    ['registar', 'registrar'],
    ['billr', 'biller'],
    ['game', undefined],
    ['cod', undefined],
    ['xoder', undefined],
    ['c0der', undefined],
    ['giraffe', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['s'.repeat(200), undefined],
  ])('%s → %s', ([typed, corrected]) => {
    expect(vocabulary.repair(typed)).toBe(corrected);
    expect(vocabulary.repair(typed)).toBe(corrected);
  });

  test('it knows its own words and no others', () => {
    expect(vocabulary.has('coder')).toBe(true);
    for (const word of ['coders', 'constructor', '__proto__', 'hasOwnProperty', ''])
      expect(vocabulary.has(word)).toBe(false);
  });

  const shipped = searchIndex(KNOWLEDGE).vocabulary;

  test.for(['scared', 'retirement', 'patience', 'police', 'hear', 'currently', 'guardian', 'pharmacist'])(
    'of members’ words “%s” is known for what it is',
    (word) => {
      expect(shipped.has(word)).toBe(true);
    },
  );

  test.for([
    ['manger', 'manager'],
    ['waht', 'what'],
    ['helth', 'health'],
    ['retirment', 'retirement'],
    ['infomatics', 'informatics'],
  ] as const)('“%s” is a usual slip for “%s”', ([typed, meant]) => {
    expect(shipped.has(typed)).toBe(false);
    expect(shipped.repair(typed)).toBe(meant);
  });

  test('what it mends to is a word of its own, near to what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'codersalygvmnit'), maxLength: 12 }), (typed) => {
        const corrected = vocabulary.repair(typed);
        if (corrected === undefined) return;
        expect(vocabulary.has(corrected)).toBe(true);
        expect(editDistance(typed, corrected)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
