import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPairs } from '../../../src/search/index/pairs.ts';
import { listOf, placesOf, rowsOf, texts } from './numbers.ts';

test('pairs of neighbors are counted by place, and unknown ones have no unit', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const pairs = countPairs(rowsOf(list.map(([units]) => units)), placesOf(list), 6);
      for (let first = 0; first < 6; first++) {
        for (let second = 0; second < 6; second++) {
          const expected = new Map<number, number>();
          for (const [units, place] of list)
            for (const [at, unit] of units.entries())
              if (unit === first && units[at + 1] === second)
                expected.set(place, (expected.get(place) ?? 0) + 1);
          const unit = pairs.unitOf(first, second);
          if (expected.size === 0) expect(unit).toBeUndefined();
          else expect(listOf(pairs.postings, unit ?? -1)).toEqual([...expected].sort((a, b) => a[0] - b[0]));
        }
      }
    }),
  );
});
