import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/search/text/stem.ts';

describe('words that come to the same stem', () => {
  test.for([
    ['code', 'codes', 'coded', 'coding', 'coder', 'coders'],
    ['bill', 'bills', 'billing', 'biller', 'billers', 'billed'],
    ['audit', 'audits', 'auditing', 'audited'],
    ['manage', 'manages', 'managing', 'managed', 'manager'],
    ['certificate', 'certificates'],
    ['salary', 'salaries'],
  ])('%s, %s, %s …', (words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  test.for([
    ['coder', 'code set'],
    ['rhit', 'rhia'],
    ['nurse', 'nursery'],
    ['register', 'registry'],
  ])('%s and %s do not', ([one = '', other = '']) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test('a stem is never longer than its word, never empty, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (word) => {
      const root = stem(word);
      expect(root.length).toBeGreaterThan(0);
      expect(root.length).toBeLessThanOrEqual(word.length + 1);
      expect(stem(word)).toBe(root);
    }),
  );
});
