import fc from 'fast-check';
import { expect, test } from 'vitest';
import { top } from '../../../src/search/index/top.ts';

test('the highest of many are found in order, and nothing that ranks at 0 or below', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 50 })),
      fc.integer({ min: 1, max: 10 }),
      (list, limit) => {
        const expected = list.filter((value) => value > 0).sort((a, b) => b - a);
        const found = [...top(Uint32Array.from(list.keys()), Float32Array.from(list), limit)];
        expect(new Set(found).size).toBe(found.length);
        expect(found.map((place) => list[place])).toEqual(expected.slice(0, limit));
      },
    ),
  );
});
