import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/knowledge/distance.ts';

describe('edit distance', () => {
  test.for<[a: string, b: string, edits: number]>([
    ['rhit', 'rhit', 0],
    ['rhti', 'rhit', 1],
    ['rhit', 'rhia', 1],
    ['hrit', 'rhit', 1],
    ['rht', 'rhit', 1],
    ['rhiit', 'rhit', 1],
    ['rhti', 'rhia', 2],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i apart', ([a, b, edits]) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

  test('is the same both ways, 0 only for equals, and never more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editDistance(a, b);
        expect(editDistance(b, a)).toBe(edits);
        expect(edits === 0).toBe(a === b);
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
      { numRuns: 500 },
    );
  });

  test('a way over a third word is never shorter by more than the swaps in it can save', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(2 * (editDistance(a, b) + editDistance(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  test('with a maximum it gives the distance, or the maximum and one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        const edits = editDistance(a, b);
        const bounded = editDistance(a, b, max);
        if (edits <= max) expect(bounded).toBe(edits);
        else expect(bounded).toBeGreaterThan(max);
      }),
      { numRuns: 500 },
    );
  });

  test('any swap of two neighbors costs one', () => {
    fc.assert(
      fc.property(word, fc.nat(8), (text, at) => {
        const [before, one = '', other = '', after] = [
          text.slice(0, at),
          text[at],
          text[at + 1],
          text.slice(at + 2),
        ];
        expect(editDistance(text, before + other + one + after)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
